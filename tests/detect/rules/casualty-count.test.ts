import { expect, test } from 'vitest';
import { casualtyCount } from '../../../src/detect/rules/casualty-count.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'another number of dead': {
      text: 'Two workers were killed in a blast on Monday. The names of the three dead have not been released.',
      found:
        'The number of dead is two in one place and three in another. | Two workers were killed in a blast on Monday | The names of the three dead have not been released',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(casualtyCount, text)).toEqual([found]));

test.each(
  Object.entries({
    'a number that rose':
      'Two workers were killed in a blast on Monday. The death toll rose to three. The names of the three dead are known.',
    'another accident': 'Two workers were killed in a blast on Monday. The three dead of 2016 were pilots.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(casualtyCount, text)).toEqual([]));
