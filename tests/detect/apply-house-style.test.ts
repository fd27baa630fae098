import { describe, expect, test } from 'vitest';
import { neutralise } from '../../src/index.ts';

const text = `The regime closed the pool on Tuesday. Regimes elsewhere kept theirs open, and hard-working families slammed the vote.

“This regime must go,” said Ana Ruiz.
`;
const found = async (style: Parameters<typeof neutralise>[1] & object) => {
  const report = await neutralise(text, { only: ['phrases', 'rewrite'], ...style });
  return { phrases: report.loadedPhrases.map(({ passage }) => passage.text), report };
};

describe('a house style', () => {
  test('flags its terms wherever they stand, and puts its own words in', async () => {
    const { phrases, report } = await found({ style: { terms: [{ term: 'pool', instead: 'baths', why: 'Section 2' }] } });
    expect(phrases).toContain('pool');
    expect(report.loadedPhrases.find(({ passage }) => passage.text === 'pool')).toMatchObject({
      reason: 'Section 2',
      alternatives: ['baths'],
      strength: 'clear',
    });
    expect(report.rewrite.text).toContain('closed the baths on Tuesday');
  });

  test('takes a star for any ending, any case, and whole words only', async () => {
    const { phrases } = await found({ style: { terms: [{ term: 'famil*', instead: [] }, { term: 'TUESDAY' }, { term: 'poo' }] } });
    expect(phrases).toEqual(expect.arrayContaining(['families', 'Tuesday']));
    expect(phrases).not.toContain('poo');
  });

  test('lets allowed words pass, and only those', async () => {
    const without = await found({});
    expect(without.phrases).toContain('slammed');
    const { phrases } = await found({ style: { allow: ['slam*'] } });
    expect(phrases).toEqual(without.phrases.filter((phrase) => phrase !== 'slammed'));
  });

  test('flags in quotations too, and changes nothing there', async () => {
    const { report } = await found({ style: { terms: [{ term: 'must go', instead: 'should go' }] } });
    expect(report.loadedPhrases.find(({ passage }) => passage.text === 'must go')).toMatchObject({
      inQuotation: true,
      speaker: 'Ana Ruiz',
    });
    expect(report.rewrite.text).toContain('“This regime must go,”');
  });

  test('takes the place of what the engine says about the same words', async () => {
    const { report } = await found({ style: { terms: [{ term: 'regime', instead: 'cabinet', why: 'Ours' }] } });
    expect(report.loadedPhrases.filter(({ passage }) => passage.text === 'regime')).toMatchObject([{ reason: 'Ours' }, { reason: 'Ours' }]);
  });

  test('that is none is refused', async () => {
    await expect(found({ style: { terms: [{ term: '' }] } })).rejects.toThrow(/style: terms\[0\]\.term: needs a letter/);
  });
});
