import { expect, test } from 'vitest';
import { mrAndMs } from '../../../src/detect/rules/mr-and-ms.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'two titles': {
      text: 'Robin Best spoke first. Mr Best was loud. Later Ms Best left.',
      found: 'Best has the title of a man in one place and of a woman in another. | Mr Best | Ms Best',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(mrAndMs, text)).toEqual([found]));

test.each(
  Object.entries({
    'a couple': 'Robin Best and Paula Best spoke first. Mr Best was loud. Ms Best left.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(mrAndMs, text)).toEqual([]));
