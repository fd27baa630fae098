import { describe, expect, test } from 'vitest';
import { noUsage } from '../../src/contracts/add-usage.ts';
import type { Reviewed } from '../../src/contracts/draft.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';
import { holdSummary } from '../../src/support/hold-summary.ts';

const text = `Council closes pool

Councillors voted by 9 to 4 on Tuesday to close the Harrow Street pool, which cost £2.1m in a single year. “It is a disgrace,” said Ana Ruiz.

Analysts at Northbank expect a drop in visitors of 12 per cent.`;
const segmented = segment(documentFromText(text));

function heldOf(sentence: string, source: string, words = 110): Reviewed {
  const start = text.indexOf(source);
  const passage = { source: 'article', start, end: start + source.length, text: source };
  return holdSummary(
    {
      segmented,
      summary: [{ text: sentence, sources: [passage], support: 'verified' }],
      phrases: [],
      inconsistencies: [],
      claims: [],
      dropped: [],
      gaps: [],
      usage: noUsage,
      smoothed: [],
    },
    words,
  );
}

describe('a summary sentence', () => {
  test.each(
    Object.entries({
      'with the figures of its source': ['Councillors voted by 9 to 4 to close the pool.', 'Councillors voted by 9 to 4 on Tuesday'],
      'with a figure from elsewhere in the sentence of its source': ['The pool cost £2.1m in a year.', 'to close the Harrow Street pool'],
      'with a name from anywhere in the article': ['Ana Ruiz spoke on Tuesday after the vote.', 'Councillors voted by 9 to 4 on Tuesday'],
    }),
  )('%s stays', (_, [sentence, source]) => {
    expect(heldOf(sentence!, source!).summary.map((kept) => kept.text)).toEqual([sentence]);
  });

  test.each(
    Object.entries({
      'with a number that its source lacks': ['Councillors voted by 9 to 5.', 'Councillors voted by 9 to 4', 'not-in-text'],
      'with a number of another sentence': ['Visitors will drop by 9 per cent.', 'expect a drop in visitors', 'not-in-text'],
      'with a name that the article lacks': ['Maud Pellow voted to close the pool.', 'Councillors voted', 'not-in-text'],
      'with a source of its own': ['Critics voted to close the pool.', 'Councillors voted', 'not-in-text'],
      'with an address': ['Read more on https://example.org about the pool.', 'Councillors voted', 'not-in-text'],
      'with markup': ['Councillors <b>voted</b> to close the pool.', 'Councillors voted', 'not-in-text'],
      'that says a loaded word in its own voice': [
        'The regime voted by 9 to 4 to close the pool.',
        'Councillors voted by 9 to 4 on Tuesday',
        'unsafe-edit',
      ],
    }),
  )('%s is cut, and said', (_, [sentence, source, reason]) => {
    const held = heldOf(sentence!, source!);
    expect(held.summary).toEqual([]);
    expect(held.dropped.map(({ what, reason: why }) => [what, why])).toEqual([['summary-sentence', reason]]);
  });
});

test('sentences beyond the words asked for are cut, the first never', () => {
  const { summary } = heldOf('Councillors voted by 9 to 4 on Tuesday to close the pool.', 'Councillors voted by 9 to 4 on Tuesday', 5);
  expect(summary).toHaveLength(1);
});
