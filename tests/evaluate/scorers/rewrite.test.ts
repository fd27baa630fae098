import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/contracts/report.ts';
import { articleCase, at, foundPhrase, goldPhrase, report } from '../made-up.ts';
import { figureBy, scoredBy } from './scored.ts';

const text =
  'On Monday Ann Lee slammed the cruel 40-page plan. “It is a farce,” she said. It was a so-called “reform”. Shamefully, nobody spoke. Clearly it fails.';
const item = articleCase(text, {
  loaded: [
    goldPhrase(text, 'slammed', { alternatives: ['criticised'] }),
    goldPhrase(text, 'cruel', { edit: 'cut', alternatives: [''] }),
    goldPhrase(text, 'farce', { inQuotation: true, edit: 'quote' }),
    goldPhrase(text, 'so-called “reform”', { alternatives: ['reform'] }),
    goldPhrase(text, 'Shamefully', { edit: 'mark', alternatives: [] }),
    goldPhrase(text, 'Clearly it fails', { edit: 'attribute', alternatives: ['Lee says it fails'] }),
  ],
});
type Change = [words: string, replacement: string, kind: 'replace' | 'cut' | 'attribute' | 'fit'];
/** A report with these edits, applied. */
function rewritten(changes: readonly Change[], unresolved: readonly string[] = []): Report {
  const edits = changes.map(([words, replacement, kind]) => {
    const { start, end } = at(text, words);
    return { start, end, replacement, kind, phraseIds: [], by: 'listed' as const };
  });
  let made = '';
  let position = 0;
  for (const { start, end, replacement } of edits) {
    made += text.slice(position, start) + replacement;
    position = end;
  }
  return report(text, {
    rewrite: { text: made + text.slice(position), edits, unresolved: unresolved.map((_, index) => `L${index}`) },
    loadedPhrases: unresolved.map((words, index) => foundPhrase(text, words, { id: `L${index}` })),
  });
}

describe('rewrite scorers', () => {
  const mixed = rewritten(
    [
      ['slammed', 'criticised', 'replace'],
      ['cruel ', '', 'cut'],
      ['Clearly it fails', 'Lee says it fails', 'attribute'],
    ],
    ['so-called “reform”', 'Shamefully'],
  );

  test.each(
    Object.entries({
      'rewrite-neutralised': 3 / 4,
      'rewrite-replaced': 1 / 4,
      'rewrite-cut': 1 / 4,
      'rewrite-attributed': 1 / 4,
      'rewrite-marked': 1 / 4,
      'rewrite-untouched': 0,
      'rewrite-marks-respected': 1,
      'rewrite-quotations-kept': 1,
      'rewrite-numbers-kept': 1,
      'rewrite-dates-kept': 1,
      'rewrite-names-kept': 1,
      'rewrite-negations-kept': 1,
      'rewrite-invented-sources': 0,
      'rewrite-needless-edits': 0,
      'report-edits-reproduce': 1,
    }),
  )('%s is worked out by hand', async (name, figure) => {
    expect(await figureBy(name, item, mixed)).toBe(figure);
  });

  test('call a phrase untouched that its edit says again', async () => {
    expect(await figureBy('rewrite-untouched', item, rewritten([['slammed', 'slammed hard', 'replace']]))).toBe(1);
  });

  test.each(
    Object.entries({
      'a changed quotation': ['rewrite-quotations-kept', ['a farce', 'a plan', 'replace'], 0, '“It is a farce,”'],
      'a lost number': ['rewrite-numbers-kept', ['40-page ', '', 'cut'], 0, '40'],
      'a lost weekday': ['rewrite-dates-kept', ['On Monday ', '', 'cut'], 0, 'Monday'],
      'a lost name': ['rewrite-names-kept', ['Ann Lee', 'She', 'replace'], 1 / 3, 'ann'],
      'a lost negation': ['rewrite-negations-kept', ['nobody spoke', 'people spoke', 'replace'], 0, '→ “people spoke”'],
    } satisfies Record<string, [string, Change, number, string]>),
  )('tell %s', async (_, [name, change, figure, miss]) => {
    const result = await scoredBy(name, item, rewritten([change]));
    expect(result.figure).toBeCloseTo(figure, 10);
    expect(result.misses.join(' ')).toContain(miss);
  });

  test('let a scare quote go that gold calls loaded', async () => {
    expect(await figureBy('rewrite-quotations-kept', item, rewritten([['so-called “reform”', 'reform', 'replace']]))).toBe(1);
  });

  test.each(
    Object.entries({
      'a crowd that the article does not have': [['slammed', 'and critics said they opposed', 'replace'], 1],
      'a name that the article does not have': [['slammed', 'and Voss criticised', 'replace'], 1],
      'a name that the article has': [['Clearly it fails', 'According to Lee it fails', 'attribute'], 0],
      'a capital at the beginning of a sentence': [['Shamefully, nobody', 'Nobody', 'replace'], 0],
    } satisfies Record<string, [Change, number]>),
  )('look for %s among sources', async (_, [change, figure]) => {
    expect(await figureBy('rewrite-invented-sources', item, rewritten([change]))).toBe(figure);
  });

  test('count edits where gold has nothing', async () => {
    const { falseAlarms } = await scoredBy('rewrite-needless-edits', item, rewritten([['she said', 'she stated', 'replace']]));
    expect(falseAlarms).toEqual([expect.stringContaining('→ “she stated”')]);
  });
});

describe('report scorers', () => {
  test('tell a passage that does not slice back', async () => {
    const phrase = foundPhrase(text, 'slammed');
    const moved = report(text, { loadedPhrases: [phrase, { ...phrase, passage: { ...phrase.passage, start: phrase.passage.start + 1 } }] });
    expect(await scoredBy('report-slices', item, moved)).toMatchObject({ figure: 1 / 2 });
  });

  test('slice passages of a reference from the reference', async () => {
    const reference = { id: 'R1', location: null, sha256: 'a', text: 'slammed' };
    const own = { ...foundPhrase(text, 'slammed'), passage: { source: 'R1', start: 0, end: 7, text: 'slammed' } };
    expect(await figureBy('report-slices', item, report(text, { references: [reference], loadedPhrases: [own] }))).toBe(1);
  });

  test('tell edits that give another text', async () => {
    const good = rewritten([['slammed', 'criticised', 'replace']]);
    expect(await figureBy('report-edits-reproduce', item, { ...good, rewrite: { ...good.rewrite, text } })).toBe(0);
  });

  test('count gaps', async () => {
    expect(await figureBy('report-gaps', item, report(text, { gaps: [{ part: 'summary', code: 'model-timeout', why: 'late' }] }))).toBe(1);
  });
});
