import { expect, test } from 'vitest';
import { neverSince } from '../../../src/detect/rules/never-since.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a meeting after the last one': {
      text: 'The two finance ministers have not met since 2019. When the finance ministers met in March this year, they agreed on a loan.',
      found:
        'What has not happened since 2019 cannot have happened in March this year. | The two finance ministers have not met since 2019 | When the finance ministers met in March this year, they agreed on a loan',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(neverSince, text)).toEqual([found]));

test.each(
  Object.entries({
    'a meeting before':
      'The two finance ministers have not met since 2019. When the finance ministers met in March 2018, they agreed on a loan.',
    'a plan': 'The two finance ministers have not met since 2019. The finance ministers will meet in March 2031.',
    'other people': 'The two finance ministers have not met since 2019. The coach met his players in March 2024.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(neverSince, text)).toEqual([]));
