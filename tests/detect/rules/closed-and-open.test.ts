import { expect, test } from 'vitest';
import { closedAndOpen } from '../../../src/detect/rules/closed-and-open.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'an inquiry that is over and open': {
      text: 'The board closed its inquiry in January. The inquiry into the flights is still open.',
      found:
        'The inquiry cannot be both finished and still going on. | The board closed its inquiry in January | The inquiry into the flights is still open',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(closedAndOpen, text)).toEqual([found]));

test.each(
  Object.entries({
    'a second inquiry': 'The board closed its inquiry in January. Another inquiry is still open.',
    'an inquiry that was reopened': 'The board closed its inquiry in January. The inquiry was reopened and is still open.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(closedAndOpen, text)).toEqual([]));
