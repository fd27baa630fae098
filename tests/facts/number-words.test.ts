import { expect, test } from 'vitest';
import { ordinalOf, valueOfWords } from '../../src/facts/number-words.ts';

test.each(
  Object.entries({
    eleven: 11,
    'sixty-one': 61,
    'two hundred and five': 205,
    'a dozen': 12,
    'three thousand four hundred': 3400,
    'two million': 2_000_000,
    'a hundred': 100,
  }),
)('%s', (words, value) => expect(valueOfWords(words)).toBe(value));

test.each(['two five', 'ten three', 'twenty eleven', 'apples'])('%s is no single number', (words) =>
  expect(valueOfWords(words)).toBeUndefined(),
);

test('ordinals in words and digits', () => expect(['fifth', '38th', '1st', 'fifty'].map(ordinalOf)).toEqual([5, 38, 1, undefined]));
