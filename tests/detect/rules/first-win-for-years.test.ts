import { expect, test } from 'vitest';
import { firstWinForYears } from '../../../src/detect/rules/first-win-for-years.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a first win that was not the first': {
      text: "It was Rovers' first win over Athletic for six years. Hall has now beaten Athletic in both of her matches.",
      found:
        "If Athletic were beaten more than once since, this was not the first win for so long. | It was Rovers' first win over Athletic for six years | Hall has now beaten Athletic in both of her matches",
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(firstWinForYears, text)).toEqual([found]));

test.each(
  Object.entries({
    'a first win': "It was Rovers' first win over Athletic for six years. Hall has beaten Town in both of her matches.",
  }),
)('is silent about %s', (_, text) => expect(foundBy(firstWinForYears, text)).toEqual([]));
