import { describe, expect, test } from 'vitest';
import { matchInconsistencies } from '../../../src/evaluate/matching/match-inconsistencies.ts';
import { foundClash, goldClash, passage } from '../made-up.ts';

const text = [
  'Six ships waited off the port on Monday.',
  'There were four container vessels and three tankers.',
  'The mayor, who took office in 2019, spoke on Tuesday.',
  'In 2017 she was already mayor.',
  'Nobody was hurt.',
  'The harbour master said that all seven ships had left.',
].join(' ');
const ships = goldClash(text, ['Six ships waited', 'four container vessels and three tankers', 'all seven ships'], { root: 'ships' });
const mayor = goldClash(text, ['took office in 2019', 'In 2017 she was already mayor'], { root: 'mayor', difficulty: 'inference' });
const sameRoot = goldClash(text, ['four container vessels', 'all seven ships'], { root: 'ships' });

describe('matching inconsistencies', () => {
  test.each(
    Object.entries({
      'two short passages on two gold passages': { evidence: ['Six ships waited off the port', 'three tankers'], isHit: true },
      'whole sentences of at most 40 words': {
        evidence: ['Six ships waited off the port on Monday.', 'There were four container vessels and three tankers.'],
        isHit: true,
      },
      'one passage on gold and one elsewhere': { evidence: ['Six ships waited', 'Nobody was hurt'], isHit: false },
      'two passages on the same gold passage': { evidence: ['four container vessels', 'three tankers'], isHit: false },
      'passages of two different clashes': { evidence: ['Six ships waited', 'took office in 2019'], isHit: false },
      'more than half of the evidence elsewhere': {
        evidence: ['Six ships waited', 'three tankers', 'Nobody was hurt', 'The mayor', 'spoke on Tuesday'],
        isHit: false,
      },
    }),
  )('judges %s', (_, { evidence, isHit }) => {
    const { hit, falseAlarms } = matchInconsistencies([ships, mayor], [foundClash(text, evidence)]);
    expect({ hits: hit.length, falseAlarms: falseAlarms.length }).toEqual(
      isHit ? { hits: 1, falseAlarms: 0 } : { hits: 0, falseAlarms: 1 },
    );
  });

  test('takes no passage of more than 40 words for evidence', () => {
    const long = `${'word '.repeat(41)}six ships.`;
    const article = `${long} Then seven ships came.`;
    const own = goldClash(article, ['six ships', 'seven ships']);
    expect(matchInconsistencies([own], [foundClash(article, [long, 'seven ships'])]).hit).toEqual([]);
  });

  test('credits gold of one root together', () => {
    const { hit, missed } = matchInconsistencies([ships, sameRoot, mayor], [foundClash(text, ['Six ships waited', 'three tankers'])]);
    expect(hit).toEqual([ships, sameRoot]);
    expect(missed).toEqual([mayor]);
  });

  test('finds nothing in the whole article', () => {
    const whole = foundClash(text, []);
    const evidence = [passage(text, text), passage(text, text)];
    expect(matchInconsistencies([ships, mayor], [{ ...whole, evidence }])).toMatchObject({ hit: [], falseAlarms: [{}] });
  });

  test('finds nothing in every sentence at once', () => {
    const article = `${text} ${Array.from({ length: 10 }, (_, index) => `Sentence ${index} says nothing.`).join(' ')}`;
    const every = foundClash(
      article,
      [...article.matchAll(/[^.]+\./g)].map(([sentence]) => sentence),
    );
    expect(matchInconsistencies([ships, mayor], [every])).toMatchObject({ hit: [], falseAlarms: [{}] });
  });

  test('pays for every pair of sentences with its precision', () => {
    const sentences = [...text.matchAll(/[^.]+\./g)].map(([sentence]) => sentence);
    const pairs = sentences.flatMap((one, index) => sentences.slice(index + 1).map((other) => foundClash(text, [one, other])));
    const { matched, falseAlarms } = matchInconsistencies([ships, mayor], pairs);
    expect(matched.length / (matched.length + falseAlarms.length)).toBeLessThan(0.2);
  });

  test('takes everything twice for as many false alarms', () => {
    const finds = [
      foundClash(text, ['Six ships waited', 'three tankers']),
      foundClash(text, ['took office in 2019', 'In 2017 she was already mayor']),
    ];
    const { matched, extra, falseAlarms } = matchInconsistencies([ships, mayor], [...finds, ...finds]);
    expect([matched.length, extra.length, falseAlarms.length]).toEqual([2, 0, 2]);
  });

  test('takes a second view of a clash that shows another passage for no false alarm', () => {
    const finds = [foundClash(text, ['Six ships waited', 'three tankers']), foundClash(text, ['Six ships waited', 'all seven ships'])];
    const { matched, extra, falseAlarms } = matchInconsistencies([ships], finds);
    expect([matched.length, extra.length, falseAlarms.length]).toEqual([1, 1, 0]);
  });
});
