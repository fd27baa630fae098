import { expect, test } from 'vitest';
import { noneAndInstance } from '../../../src/detect/rules/none-and-instance.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a tree that was felled': {
      text: 'No trees were felled for the road. On the east side forty trees were felled in one night.',
      found:
        'It is said that there was none, and one is told of in another place. | No trees were felled for the road | On the east side forty trees were felled in one night',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(noneAndInstance, text)).toEqual([found]));

test.each(
  Object.entries({
    'what is denied twice': 'No trees were felled for the road. The trees were not felled at all.',
    'another time': 'No trees were felled this year. Forty trees were felled last year.',
    'a plan': 'No trees were felled for the road. The firm planned to have forty trees felled.',
    'a dispute': 'No trees were felled, said Ms Orr. Forty trees were felled, said Mr Hale.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(noneAndInstance, text)).toEqual([]));
