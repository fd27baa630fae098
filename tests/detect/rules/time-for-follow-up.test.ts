import { expect, test } from 'vitest';
import { timeForFollowUp } from '../../../src/detect/rules/time-for-follow-up.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a study that had no time': {
      text: 'The study was published on 9 September 2025. The last patient was enrolled in March 2025. Every patient was observed for 24 months.',
      found:
        'From March 2025 24 months had not passed on 9 September 2025. | The study was published on 9 September 2025 | The last patient was enrolled in March 2025 | Every patient was observed for 24 months',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(timeForFollowUp, text)).toEqual([found]));

test.each(
  Object.entries({
    'a study that had':
      'The study was published on 9 September 2025. The last patient was enrolled in March 2023. Every patient was observed for 24 months.',
    'a median':
      'The study was published on 9 September 2025. The last patient was enrolled in March 2025. The median patient was observed for 24 months.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(timeForFollowUp, text)).toEqual([]));
