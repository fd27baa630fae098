import { expect, test } from 'vitest';
import { inventedSourceIn } from '../../src/rewrite/invented-source.ts';

test.each(
  Object.entries({
    'a crowd that nobody speaks for in the article': ['Critics say the plan will fail.', 'the plan will fail.', 'Critics'],
    'an adverb of hearsay': ['He reportedly left.', 'he left.', 'reportedly'],
    'a crowd that the article has': ['Critics say the plan will fail.', 'critics say so.', undefined],
    'people who are counted': ['The article lists 88 and 14 supporters.', 'the bill had 88 members and 14 more.', undefined],
  }),
)('an invented source: %s', (_, [words, known, source]) => {
  expect(inventedSourceIn(words!, known!)).toBe(source);
});
