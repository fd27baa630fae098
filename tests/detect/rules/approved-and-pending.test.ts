import { expect, test } from 'vitest';
import { approvedAndPending } from '../../../src/detect/rules/approved-and-pending.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a final approval that is not final': {
      text: 'The council has given final approval to the pool. Work will begin in May. Until the county grants permission, no work may start.',
      found:
        'What has been given final approval cannot still wait for permission. | The council has given final approval to the pool | Work will begin in May | Until the county grants permission, no work may start',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(approvedAndPending, text)).toEqual([found]));

test.each(
  Object.entries({
    'an approval that has a next step': 'The council approved the pool. It is to go before the county board in May.',
    'a final approval to come': 'The pool still needs final approval. Until the county grants permission, no work may start.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(approvedAndPending, text)).toEqual([]));
