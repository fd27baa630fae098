import { expect, test } from 'vitest';
import { pastAfterDateline } from '../../../src/detect/rules/past-after-dateline.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a past that is to come': {
      text: 'CARDEN, June 12 - Corvan announced a deal today. Both boards approved the deal on June 16.',
      found: 'On June 12, June 16 was still to come. | CARDEN, June 12 | Both boards approved the deal on June 16',
    },
    'an approval before the announcement': {
      text: 'Corvan announced on June 12 a deal worth $1 billion. Both boards approved the deal on June 16, before it was announced.',
      found:
        'On June 12, June 16 was still to come. | Corvan announced on June 12 a deal worth $1 billion | Both boards approved the deal on June 16',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(pastAfterDateline, text)).toEqual([found]));

test.each(
  Object.entries({
    'a plan': 'CARDEN, June 12 - Corvan announced a deal today. Both boards will vote on the deal on June 16.',
    'a day before': 'CARDEN, June 12 - Corvan announced a deal today. Both boards approved the deal on June 10.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(pastAfterDateline, text)).toEqual([]));
