import { describe, expect, test } from 'vitest';
import type { StatementSupport } from '../../src/contracts/support.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';
import { supportOf } from '../../src/support/support-of.ts';

const text = `Council closes pool

Councillors in Brenwick voted by 9 to 4 on Tuesday to close the Harrow Street pool, which cost £2.1m in a single year. The Greens opposed the closure.

Ana Ruiz, leader of the Greens, said swimmers would have to travel 12 km. “We will fight this in court,” she said. The council plans to sell the building to a Danish developer in 2027. Police chased a thief through the yellow hall.`;
const article = segment(documentFromText(text));

function judge(statements: string): StatementSupport[] {
  return supportOf(segment(documentFromText(statements)), article);
}

describe('supportOf', () => {
  test.each(
    Object.entries({
      'the words of the article': 'Councillors voted to close the Harrow Street pool.',
      'other words of the same sense': 'Councillors decided on Tuesday to shut the pool on Harrow Street.',
      'a figure without its hedge': 'The pool cost £2.1m in a year.',
      'a quotation of the article': 'Ana Ruiz said: “We will fight this in court.”',
      'two sentences together': 'Ana Ruiz, whose Greens opposed the closure, said swimmers would travel 12 km.',
      'a denial that stands in a contrary word': 'Councillors voted 9 to 4 to close the pool.',
    }),
  )('supports %s', (_, statement) => {
    const [support] = judge(statement);
    expect(support).toMatchObject({ text: statement, isSupported: true });
    expect(support!.nearest.length).toBeGreaterThan(0);
  });

  test.each(
    Object.entries({
      'another number': ['Councillors voted by 9 to 5 to close the pool.', 'number', '9-5'],
      'another day': ['Councillors voted on Friday to close the Harrow Street pool.', 'date', 'Friday'],
      'a name the article does not have': ['Councillors voted to close the Mill Lane pool.', 'name', 'Mill Lane'],
      'another nationality': ['The council plans to sell the building to a Swedish developer.', 'name', 'Swedish'],
      'a denial': ['Swimmers would not have to travel 12 km.', 'polarity', 'travel'],
      'the contrary': ['The Greens supported the closure.', 'opposite', 'supported'],
      'another colour': ['Police chased a thief through the green hall.', 'opposite', 'green'],
      'an altered quotation': ['Ana Ruiz said: “We will fight this in the streets.”', 'quotation', 'We will fight this in the streets.'],
      'parties exchanged': ['A thief chased police through the yellow hall.', 'roles', 'thief chased police'],
      'other matters': ['Unicorns graze upon distant moons.', 'no-passage', 'Unicorns graze upon distant moons.'],
    }),
  )('does not support %s, and says which words', (_, [statement, kind, words]) => {
    const [support] = judge(statement!);
    expect(support!.isSupported).toBe(false);
    expect(support!.doubts[0]).toMatchObject({ kind, words, strength: 'clear' });
  });

  test('names what the article has instead, and where', () => {
    const [support] = judge('The Greens supported the closure.');
    const [doubt] = support!.doubts;
    expect(doubt).toMatchObject({ instead: 'opposed', why: 'the article says “opposed”, not “supported”' });
    expect(text.slice(doubt!.passage!.start, doubt!.passage!.end)).toBe('The Greens opposed the closure.');
  });

  test('judges each statement by itself, at its place', () => {
    const said = 'The Greens opposed it. Ana Ruiz said they would travel 14 km.';
    const judged = judge(said);
    expect(judged.map(({ isSupported }) => isSupported)).toEqual([true, false]);
    for (const { start, end, text: statement } of judged) expect(said.slice(start, end)).toBe(statement);
  });

  test('the article supports itself', () => {
    expect(judge(text).filter(({ isSupported }) => !isSupported)).toEqual([]);
  });
});
