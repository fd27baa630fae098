import { expect, test } from 'vitest';
import { ageOfRelative } from '../../../src/detect/rules/age-of-relative.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a mother': {
      text: '“My mother’s 84, and she was going at it with a rolling pin,” said Ruth Ganley. Ms Ganley’s mother, 79, has gone back to a plastic tray.',
      found: 'The mother is 84 in one place and 79 in another. | “My mother’s 84 | Ms Ganley’s mother, 79, has gone back to a plastic tray',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(ageOfRelative, text)).toEqual([found]));

test.each(
  Object.entries({
    'two sons': 'Her son Leo, 8, is well. Her other son, 12, is hurt.',
    'one age': 'Her 12-year-old son was hurt. Her son, 12, is well.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(ageOfRelative, text)).toEqual([]));
