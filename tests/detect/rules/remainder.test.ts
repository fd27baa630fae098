import { expect, test } from 'vitest';
import { remainder } from '../../../src/detect/rules/remainder.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a rest that is too large': {
      text: 'The test found 66 of 75 infected animals. The 12 infected animals that the test missed were young.',
      found:
        '66 of 75 leaves 9, not 12. | The test found 66 of 75 infected animals | The 12 infected animals that the test missed were young',
    },
    'the others': {
      text: 'Forty of the 50 houses were rebuilt. The other 15 houses stand empty.',
      found: '40 of 50 leaves 10, not 15. | Forty of the 50 houses were rebuilt | The other 15 houses stand empty',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(remainder, text)).toEqual([found]));

test.each(
  Object.entries({
    'the right rest': 'The test found 66 of 75 infected animals. The nine infected animals that it missed were young.',
    'the rest of something else': 'The test found 66 of 75 infected animals. The other 45 patients were healthy.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(remainder, text)).toEqual([]));
