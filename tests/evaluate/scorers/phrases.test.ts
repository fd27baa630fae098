import { describe, expect, test } from 'vitest';
import { articleCase, at, foundPhrase, goldPhrase, report } from '../made-up.ts';
import { figureBy, scoredBy } from './scored.ts';

const text =
  'The brutal regime slammed the fiery deal, said Bo Ray. “They are thugs,” Ann Lee said. The fire service met in crisis talks, and the regime of sanctions stays.';
const item = articleCase(text, {
  loaded: [
    goldPhrase(text, 'brutal regime', { category: 'label', alternatives: ['government', 'authorities'] }),
    goldPhrase(text, 'slammed', { category: 'reporting-verb', alternatives: ['criticised'] }),
    goldPhrase(text, 'fiery', { strength: 'arguable' }),
    goldPhrase(text, 'thugs', { inQuotation: true, edit: 'quote', category: 'label' }),
  ],
  clean: [
    { ...at(text, 'regime of sanctions'), why: 'a legal term' },
    { ...at(text, 'fire service'), why: 'a name' },
  ],
  speakers: [{ name: 'Ann Lee', quotedWords: 3 }],
});
const found = (...phrases: ReturnType<typeof foundPhrase>[]) => report(text, { loadedPhrases: phrases });
const some = found(
  foundPhrase(text, 'brutal regime', { category: 'label', alternatives: ['government'] }),
  foundPhrase(text, 'fiery', { category: 'intensifier', strength: 'arguable' }),
  foundPhrase(text, 'thugs', { category: 'label', inQuotation: true, speaker: 'Lee' }),
  foundPhrase(text, 'regime of sanctions', { category: 'label' }),
);

describe('phrase scorers', () => {
  test.each(
    Object.entries({
      'phrase-precision': 3 / 4,
      'phrase-recall': 3 / 4,
      'phrase-f1': 3 / 4,
      // arguable gold counts for neither: 2 clear hits, 1 false alarm, 3 clear gold
      'phrase-precision-clear': 2 / 3,
      'phrase-recall-clear': 2 / 3,
      'phrase-f1-clear': 2 / 3,
      'phrase-false-alarms-per-1000-words': 1 / (29 / 1000),
      'phrase-false-alarms-per-clean-article': 'unscored: the case has loaded phrases',
      'phrase-traps-hit': 1 / 2,
      'phrase-category': 2 / 3,
      'phrase-strength': 1,
      'phrase-quotation-flag': 1,
      'phrase-speaker': 1,
    }),
  )('%s is worked out by hand', async (name, figure) => {
    const value = await figureBy(name, item, some);
    if (typeof figure === 'number') expect(value).toBeCloseTo(figure, 10);
    else expect(value).toBe(figure);
  });

  test('say in words what was missed and what is a false alarm', async () => {
    expect(await scoredBy('phrase-f1', item, some)).toMatchObject({
      misses: [expect.stringContaining('“slammed” (reporting-verb, clear)')],
      falseAlarms: [expect.stringContaining('“regime of sanctions” (label, clear)')],
    });
  });

  test('count every find in an article that has nothing loaded', async () => {
    expect(await figureBy('phrase-false-alarms-per-clean-article', articleCase(text), some)).toBe(4);
  });

  test('take a wrong speaker, or none, for a miss', async () => {
    const by = (speaker: string | null) => found(foundPhrase(text, 'thugs', { inQuotation: true, speaker }));
    expect(await figureBy('phrase-speaker', item, by('Bo Ray'))).toBe(0);
    expect(await figureBy('phrase-speaker', item, by(null))).toBe(0);
    expect(await figureBy('phrase-speaker', item, by('Ms Ann Lee'))).toBe(1);
  });

  test('pass over passages of a reference', async () => {
    const phrase = foundPhrase(text, 'slammed');
    expect(await figureBy('phrase-recall', item, found({ ...phrase, passage: { ...phrase.passage, source: 'R1' } }))).toBe(0);
  });

  test('judge a report by gold, not by what it says of itself', async () => {
    const boastful = found(foundPhrase(text, 'said Bo Ray', { reason: 'gold says so', strength: 'arguable' }));
    expect(await figureBy('phrase-precision-clear', item, boastful)).toBe(0);
  });
});

describe('alternative scorers', () => {
  test.each(
    Object.entries({
      'the first of gold': [foundPhrase(text, 'brutal regime', { alternatives: ['government'] }), 1],
      'another of gold': [foundPhrase(text, 'brutal regime', { alternatives: ['authorities'] }), 1],
      'capitals aside': [foundPhrase(text, 'brutal regime', { alternatives: ['Government'] }), 1],
      'the same sentence by a shorter find': [foundPhrase(text, 'regime', { alternatives: ['government'] }), 0],
      'the same sentence by a longer find': [foundPhrase(text, 'The brutal regime', { alternatives: ['the government'] }), 1],
      'one that gold does not have': [foundPhrase(text, 'brutal regime', { alternatives: ['junta'] }), 0],
      'a good one in the second place': [foundPhrase(text, 'brutal regime', { alternatives: ['junta', 'government'] }), 0],
      'none at all': [foundPhrase(text, 'brutal regime', { alternatives: [] }), 0],
    } satisfies Record<string, [ReturnType<typeof foundPhrase>, number]>),
  )('judge %s by the sentence it makes', async (_, [phrase, figure]) => {
    expect(await figureBy('alternative-accepted', item, found(phrase))).toBe(figure);
  });

  test('also say whether any of the alternatives is accepted', async () => {
    expect(
      await figureBy(
        'alternative-accepted-any',
        item,
        found(foundPhrase(text, 'brutal regime', { alternatives: ['junta', 'government'] })),
      ),
    ).toBe(1);
  });

  test.each(
    Object.entries({
      'a plain one': [foundPhrase(text, 'slammed', { alternatives: ['criticised'] }), 1],
      'the phrase itself': [foundPhrase(text, 'slammed', { alternatives: ['slammed'] }), 0],
      'a word twice': [foundPhrase(text, 'slammed', { alternatives: ['criticised the'] }), 0],
      'stray white space': [foundPhrase(text, 'slammed', { alternatives: [' criticised'] }), 0],
      'a full stop of its own': [foundPhrase(text, 'slammed', { alternatives: ['criticised.'] }), 0],
      'leaving it out': [foundPhrase(text, 'fiery', { alternatives: [''] }), 1],
    } satisfies Record<string, [ReturnType<typeof foundPhrase>, number]>),
  )('tell whether %s fits', async (_, [phrase, figure]) => {
    expect(await figureBy('alternative-fits', item, found(phrase))).toBe(figure);
  });

  test('tell a number that an alternative loses', async () => {
    const numbers = 'The whopping 1,200 jobs went.';
    const phrase = foundPhrase(numbers, 'whopping 1,200', { alternatives: ['1200', 'many'] });
    expect(await figureBy('alternative-fits', articleCase(numbers), report(numbers, { loadedPhrases: [phrase] }))).toBe(1 / 2);
  });

  test('tell an alternative that gold calls loaded in this article, or a stock loaded word', async () => {
    const phrase = foundPhrase(text, 'slammed', { alternatives: ['criticised', 'sided with thugs against', 'claimed to regret'] });
    expect(await scoredBy('alternative-neutral', item, found(phrase))).toMatchObject({
      figure: 1 / 3,
      falseAlarms: [expect.stringContaining('thugs'), expect.stringContaining('claimed')],
    });
  });
});
