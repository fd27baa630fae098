import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCases } from '../../../src/evaluate/cases/load-cases.ts';
import { matchPhrases } from '../../../src/evaluate/matching/match-phrases.ts';
import { at } from '../made-up.ts';

const text =
  'The brutal regime slammed a so-called deal. Ministers met on Monday. The cowardly and craven plan failed. Nothing else was said.';
const gold = ['brutal regime', 'slammed', 'so-called', 'cowardly and craven'].map((words) => at(text, words));
const match = (finds: readonly { start: number; end: number; text?: string }[]) => {
  const { matches, missed, extra, falseAlarms } = matchPhrases(gold, finds);
  return { hits: matches.map((pair) => pair.gold.text), missed: missed.length, extra: extra.length, falseAlarms: falseAlarms.length };
};

describe('matching phrases', () => {
  test.each(
    Object.entries({
      'the very span': { finds: ['slammed'], hits: ['slammed'], extra: 0, falseAlarms: 0 },
      'half of the shorter and a quarter of the union': { finds: ['regime slammed'], hits: ['slammed'], extra: 0, falseAlarms: 0 },
      'a part that is less than a quarter of the gold span': { finds: ['and'], hits: [], extra: 1, falseAlarms: 0 },
      'two parts of one gold span as one hit': { finds: ['cowardly', 'craven'], hits: ['cowardly and craven'], extra: 1, falseAlarms: 0 },
      'the same find twice as a hit and a false alarm': { finds: ['slammed', 'slammed'], hits: ['slammed'], extra: 0, falseAlarms: 1 },
      'plain words as a false alarm': { finds: ['Ministers met'], hits: [], extra: 0, falseAlarms: 1 },
      'a long find that holds a short gold phrase': {
        finds: ['slammed a so-called deal. Ministers met on Monday.'],
        hits: [],
        extra: 0,
        falseAlarms: 1,
      },
    }),
  )('counts %s', (_, { finds, hits, extra, falseAlarms }) => {
    expect(match(finds.map((words) => at(text, words)))).toEqual({ hits, missed: 4 - hits.length, extra, falseAlarms });
  });

  test('gives a gold span to the find that fits best, wherever it stands in the list', () => {
    const [wide, exact] = [at(text, 'regime slammed'), at(text, 'slammed')];
    expect(matchPhrases(gold, [wide, exact]).matches.find((pair) => pair.gold.text === 'slammed')?.found).toBe(exact);
    expect(matchPhrases(gold, [exact, wide]).matches.find((pair) => pair.gold.text === 'slammed')?.found).toBe(exact);
  });

  test('finds nothing in the whole article', () => {
    expect(match([{ start: 0, end: text.length }])).toEqual({ hits: [], missed: 4, extra: 0, falseAlarms: 1 });
  });

  test('finds next to nothing in every sentence of a real article', async () => {
    const cases = await loadCases(['evals/fixtures']);
    let [hits, finds, golds] = [0, 0, 0];
    for (const { text: article, gold: own } of cases) {
      const sentences = [...article.matchAll(/[^.\n]+\.?/g)].map((sentence) => ({
        start: sentence.index,
        end: sentence.index + sentence[0].length,
      }));
      const result = matchPhrases(own.loaded, sentences);
      hits += result.matches.length;
      finds += result.matches.length + result.falseAlarms.length;
      golds += own.loaded.length;
    }
    expect((2 * hits) / (finds + golds)).toBeLessThan(0.25);
  });

  test('halves the precision of everything twice', () => {
    const { hits, extra, falseAlarms } = match([...gold, ...gold]);
    expect({ hits: hits.length, extra, falseAlarms }).toEqual({ hits: 4, extra: 0, falseAlarms: 4 });
  });

  test('finds every word of the article at the price of a false alarm for nearly each', () => {
    const words = [...text.matchAll(/[\w-]+/g)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
    const { hits, falseAlarms } = match(words);
    expect(hits.length / (hits.length + falseAlarms)).toBeLessThan(0.25);
  });

  test('counts each gold span and each find once, whatever the spans', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (own, finds) => {
        const { matches, missed, extra, falseAlarms } = matchPhrases(own, finds);
        expect(matches.length + missed.length).toBe(own.length);
        expect(matches.length + extra.length + falseAlarms.length).toBe(finds.length);
        expect(new Set(matches.map((pair) => pair.found)).size).toBe(matches.length);
        expect(new Set(matches.map((pair) => pair.gold)).size).toBe(matches.length);
      }),
    );
  });
});
