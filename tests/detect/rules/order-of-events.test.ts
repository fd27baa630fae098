import { expect, test } from 'vitest';
import { orderOfEvents } from '../../../src/detect/rules/order-of-events.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“closed in June 2019” and “three months before the factory closed”': {
      text: 'The factory closed in June 2019 with the loss of 300 jobs. The last car left the line in September 2019, three months before the factory closed.',
      found:
        'September 2019 is after June 2019, not before it. | The factory closed in June 2019 with the loss of 300 jobs | The last car left the line in September 2019, three months before the factory closed',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(orderOfEvents, text)).toEqual([found]));

test.each(
  Object.entries({
    'the right order':
      'The factory closed in December 2019. The last car left the line in September 2019, three months before the factory closed.',
    'a block before it took effect':
      'The law was signed on March 3 and takes effect on April 1. A judge blocked it on March 28, four days before it was to take effect.',
    'a step that follows':
      'The army closed the road on Monday, May 4. In response to the closure, Orvia recalled its ambassador on Wednesday, May 6.',
    'another event': 'The mill closed in June 2019. The bakery shut in September 2019, two months before the school burnt.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(orderOfEvents, text)).toEqual([]));
