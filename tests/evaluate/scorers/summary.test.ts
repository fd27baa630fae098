import { describe, expect, test } from 'vitest';
import { articleCase, goldPhrase, passage, report } from '../made-up.ts';
import { figureBy, scoredBy } from './scored.ts';

const text =
  'Mayor Ann Lee slammed the 1,200-page plan. “It is a farce,” she said. Bo Ray of the Quay Union called it fair. Sixty people came.';
const item = articleCase(text, {
  loaded: [goldPhrase(text, 'slammed'), goldPhrase(text, 'farce', { inQuotation: true, edit: 'quote' })],
  speakers: [
    { name: 'Ann Lee', quotedWords: 3 },
    { name: 'Bo Ray', quotedWords: 1 },
  ],
  summary: { mustMention: [['ann lee', 'the mayor'], ['plan'], ['60', 'sixty']], mustNotSay: ['slammed', 'farce'], maxWords: 20 },
});
const summary = (...sentences: string[]) =>
  report(text, {
    summary: {
      text: sentences.join(' '),
      sentences: sentences.map((sentence) => ({ text: sentence, support: 'verified' as const, sources: [passage(text, 'plan')] })),
    },
  });

describe('summary scorers', () => {
  test('count key facts by any of their wordings', async () => {
    expect(await scoredBy('summary-key-facts', item, summary('The mayor spoke of a plan.'))).toEqual({
      figure: 2 / 3,
      misses: ['60 / sixty'],
      falseAlarms: [],
    });
  });

  test('read no key fact beyond the length that gold allows, so that the whole article is no summary', async () => {
    const long = `${'So it was. '.repeat(7)}Ann Lee and the plan and sixty people.`;
    expect(await figureBy('summary-key-facts', item, summary(long))).toBe(0);
    expect(await figureBy('summary-within-length', item, summary(long))).toBe(0);
  });

  test('find no number inside a longer one', async () => {
    expect(await scoredBy('summary-key-facts', item, summary('Some 1600 saw Ann Lee’s plan.'))).toMatchObject({ misses: ['60 / sixty'] });
  });

  test('forbid wording outside quotation marks only', async () => {
    expect(await figureBy('summary-forbidden', item, summary('Lee called it “a farce”.'))).toBe(0);
    expect(await figureBy('summary-forbidden', item, summary('The plan is a farce.'))).toBe(1 / 2);
  });

  test('count loaded wording by gold, also what somebody is quoted with', async () => {
    expect(await scoredBy('summary-loaded-wording', item, summary('The mayor slammed the farce.'))).toMatchObject({
      figure: 2,
      falseAlarms: ['“slammed”', '“farce”'],
    });
    expect(await figureBy('summary-loaded-wording', item, summary('The mayor criticised it as “a farce”.'))).toBe(0);
  });

  test('count no empty summary as within its length', async () => {
    expect(await figureBy('summary-within-length', item, summary())).toBe(0);
  });

  test('tell numbers that the article does not have, figures and words alike', async () => {
    expect(await scoredBy('summary-unsupported-numbers', item, summary('The 1200 pages drew 60 people and 7 cats.'))).toMatchObject({
      figure: 1 / 3,
      falseAlarms: ['7'],
    });
    expect(await figureBy('summary-unsupported-numbers', item, summary('Nobody came.'))).toBe('unscored: the summary has no number');
  });

  test('tell names that the article does not have', async () => {
    expect(await scoredBy('summary-unsupported-names', item, summary('Yesterday Lee met Carl Voss of the Quay Union.'))).toMatchObject({
      falseAlarms: ['Carl', 'Voss'],
    });
  });

  test('compare the words for each speaker with their share of the quoted words', async () => {
    // each has half of the summary's words; three quarters and one quarter of the article's
    expect(await figureBy('summary-speaker-shares', item, summary('Lee was against it.', 'Ray was for it.'))).toBeCloseTo(3 / 4, 10);
    expect(await figureBy('summary-speaker-shares', item, summary('Nobody spoke.'))).toBe(
      'unscored: the summary names none of the speakers',
    );
  });
});
