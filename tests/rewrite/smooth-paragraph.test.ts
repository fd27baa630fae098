import { describe, expect, test } from 'vitest';
import { noUsage } from '../../src/contracts/add-usage.ts';
import type { DraftPhrase, Reviewed } from '../../src/contracts/draft.ts';
import { ground } from '../../src/ground/ground.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { rewrite } from '../../src/rewrite/rewrite.ts';
import { segment } from '../../src/segment/segment.ts';

const text =
  'Sadly, the gushing minister unveiled a whopping 40 million plan on Monday and boasted that it would not feed 3,000 pupils. “It is a joke,” said Ana Ruiz.';
const segmented = segment(documentFromText(text));

function phrase(words: string, alternatives: string[], kind: 'replace' | 'cut' | 'mark' = 'replace'): DraftPhrase {
  const start = text.indexOf(words);
  const anchor = { kind: 'span' as const, start, end: start + words.length };
  return {
    anchor,
    category: 'emotive',
    strength: 'clear',
    leans: null,
    target: null,
    reason: 'test',
    alternatives,
    edit: { kind, polarity: 'kept' },
    foundBy: ['model'],
  };
}

const phrases = [
  phrase('Sadly', [''], 'cut'),
  phrase('gushing', [], 'mark'),
  phrase('unveiled', ['presented']),
  phrase('boasted', ['said']),
];
const grounded = ground({ summary: [], phrases, inconsistencies: [], claims: [], dropped: [], gaps: [], usage: noUsage }, segmented);
const smoothedTo = (smoothed: string) => {
  const reviewed: Reviewed = { ...grounded, smoothed: [{ span: { start: 0, end: text.length }, text: smoothed }] };
  return rewrite(reviewed);
};
const plain =
  'The gushing minister presented a whopping 40 million plan on Monday and said that it would not feed 3,000 pupils. “It is a joke,” said Ana Ruiz.';

test('a paragraph that keeps its meaning is taken, in edits that touch no quotation', async () => {
  const smoothed = plain.replace('gushing ', '');
  const rewritten = await smoothedTo(smoothed);
  expect(rewritten.text).toBe(smoothed);
  expect(new Set(rewritten.edits.map(({ by }) => by))).toEqual(new Set(['smoothed']));
  expect(rewritten.unresolved).toEqual([]);
  expect(rewritten.edits.every(({ end }) => end <= text.indexOf('“'))).toBe(true);
});

describe('the plain edits stand, and the report says why, when a smoothed paragraph', () => {
  test.each(
    Object.entries({
      'loses a number': [plain.replace('3,000 ', ''), 'changes a figure'],
      'loses a negation': [plain.replace(' not', ''), 'loses “not”'],
      'loses a name': [plain.replace('Ana Ruiz', 'she'), 'loses'],
      'changes a quotation': [plain.replace('a joke', 'a jest'), 'changes a quotation'],
      'adds a quotation': [plain.replace('whopping', '“whopping”'), 'adds a quotation'],
      'brings in a content word': [plain.replace('gushing', 'reckless'), 'brings in the word “reckless”'],
      'brings in a source': [plain.replace('said that', 'critics said that'), 'brings in a source, “critics”'],
      'leaves out too much': [
        'The minister presented a 40 million plan. 3,000 not would Monday. “It is a joke,” Ana Ruiz',
        'leaves out too much',
      ],
      'brings in markup': [plain.replace('minister', '<b>minister</b>'), 'is not a plain paragraph'],
      'breaks a line': [plain.replace('Monday and', 'Monday\nand'), 'moves a line break'],
    }),
  )('%s', async (_, [smoothed, why]) => {
    const { text: rewritten, dropped } = await smoothedTo(smoothed!);
    expect(rewritten).toBe(plain);
    expect(dropped.map(({ what, detail }) => [what, detail.slice(0, why!.length)])).toEqual([['paragraph', why]]);
  });
});
