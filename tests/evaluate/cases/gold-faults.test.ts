import { describe, expect, test } from 'vitest';
import { goldFaults } from '../../../src/evaluate/cases/gold-faults.ts';
import type { Gold } from '../../../src/evaluate/gold.ts';
import { at, gold, goldClash, goldPhrase } from '../made-up.ts';

const article = 'The mayor sharply criticised the plan on Monday. “A disgrace,” said Ann Lee. Six ships came; seven ships left.';
const faultsOf = (details: Partial<Gold>) => goldFaults(gold(details), article).map(({ what, hint }) => `${what}. ${hint}.`);

describe('faults of gold', () => {
  test('are none when everything fits', () => {
    expect(
      faultsOf({
        loaded: [goldPhrase(article, 'sharply'), goldPhrase(article, 'disgrace', { inQuotation: true, edit: 'quote' })],
        clean: [{ ...at(article, 'criticised'), why: 'plain' }],
        inconsistencies: [goldClash(article, ['Six ships', 'seven ships'])],
        checks: [{ ...at(article, 'seven ships left'), question: 'Did they?' }],
        speakers: [{ name: 'Ann Lee', quotedWords: 2 }],
        summary: { mustMention: [['mayor']], mustNotSay: ['disgrace'], maxWords: 110 },
      }),
    ).toEqual([]);
  });

  test('say what stands at wrong offsets', () => {
    const { start, end } = at(article, 'sharply');
    expect(faultsOf({ loaded: [goldPhrase(article, 'disgrace', { text: 'slammed', start, end })] })).toEqual([
      `loaded[0].text is "slammed" but the article has "sharply" at ${start}–${end}. Correct the offsets.`,
    ]);
  });

  test('tell offsets that are off by one', () => {
    const { start, end } = at(article, 'sharply');
    expect(faultsOf({ checks: [{ text: 'sharply', start: start + 1, end: end + 1, question: 'Was it?' }] })[0]).toContain(
      'the article has "harply "',
    );
  });

  test('tell offsets beyond the end', () => {
    expect(faultsOf({ clean: [{ text: 'plan', start: 500, end: 504, why: 'plain' }] })[0]).toMatch(/there is nothing at 500–504/);
  });

  test.each(
    Object.entries({
      'a quotation that is none': [
        { loaded: [goldPhrase(article, 'sharply', { inQuotation: true, edit: 'quote' })] },
        /inQuotation is true/,
      ],
      'an edit inside a quotation': [
        { loaded: [goldPhrase(article, 'disgrace', { inQuotation: true })] },
        /edit is "replace" while inQuotation/,
      ],
      'no alternative': [{ loaded: [goldPhrase(article, 'sharply', { alternatives: [] })] }, /alternatives is empty/],
      'the phrase as its own alternative': [
        { loaded: [goldPhrase(article, 'sharply', { alternatives: ['sharply'] })] },
        /the phrase itself/,
      ],
      'a cut that does not cut': [
        { loaded: [goldPhrase(article, 'sharply', { edit: 'cut', alternatives: ['somewhat'] })] },
        /begin with ""/,
      ],
      'a changed negation': [{ loaded: [goldPhrase(article, 'sharply', { alternatives: ['not mildly'] })] }, /changes a negation/],
      'phrases that overlap': [
        { loaded: [goldPhrase(article, 'sharply criticised'), goldPhrase(article, 'criticised')] },
        /overlaps the entry before/,
      ],
      'wording both clean and loaded': [
        { loaded: [goldPhrase(article, 'sharply')], clean: [{ ...at(article, 'sharply'), why: 'plain' }] },
        /clean\[0\] overlaps loaded\[0\]/,
      ],
      'evidence that overlaps': [{ inconsistencies: [goldClash(article, ['Six ships', 'ships came'])] }, /overlaps an earlier passage/],
      'a speaker whom the article does not name': [{ speakers: [{ name: 'Bob Ray', quotedWords: 3 }] }, /does not stand in the article/],
      'a speaker twice': [
        {
          speakers: [
            { name: 'Ann Lee', quotedWords: 1 },
            { name: 'Ann Lee', quotedWords: 1 },
          ],
        },
        /is there twice/,
      ],
      'a key fact that the article lacks': [
        { summary: { mustMention: [['comet']], mustNotSay: [], maxWords: 9 } },
        /no string that stands in the article/,
      ],
      'a key fact that is forbidden': [
        { summary: { mustMention: [['disgrace']], mustNotSay: ['disgrace'], maxWords: 9 } },
        /forbidden by mustNotSay/,
      ],
      'a capital in what is compared in lower case': [
        { summary: { mustMention: [['Mayor']], mustNotSay: [], maxWords: 9 } },
        /"Mayor" with a capital/,
      ],
    } satisfies Record<string, [Partial<Gold>, RegExp]>),
  )('tell %s', (_, [details, pattern]) => {
    expect(faultsOf(details).join('\n')).toMatch(pattern);
  });
});
