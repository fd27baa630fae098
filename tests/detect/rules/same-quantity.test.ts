import { expect, test } from 'vitest';
import { sameQuantity } from '../../../src/detect/rules/same-quantity.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'two attendances': {
      text: 'They won before a crowd of 16,480. The attendance was 14,806.',
      found: 'The attendance is 16,480 in one place and 14,806 in another. | They won before a crowd of 16,480 | The attendance was 14,806',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(sameQuantity, text)).toEqual([found]));

test.each(
  Object.entries({
    'a rounded one': 'They won before a crowd of 16,480. The attendance was 16,000.',
    'two sources': 'Police estimated a crowd of 1,200. Organisers estimated a crowd of 3,000.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(sameQuantity, text)).toEqual([]));
