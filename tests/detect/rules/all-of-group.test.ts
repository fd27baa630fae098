import { expect, test } from 'vitest';
import { allOfGroup } from '../../../src/detect/rules/all-of-group.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'one of the group who did not': {
      text: 'Anne Prosser, who sits with the ruling group, voted against the budget. The ruling group has 31 members, all of whom voted in favour.',
      found:
        'If Anne Prosser belongs to it and did not, not all of the group voted in favour. | The ruling group has 31 members, all of whom voted in favour | Anne Prosser, who sits with the ruling group, voted against the budget',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(allOfGroup, text)).toEqual([found]));

test.each(
  Object.entries({
    'one of another group':
      'Anne Prosser, who sits with the green group, voted against the budget. The ruling party has 31 members, all of whom voted in favour.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(allOfGroup, text)).toEqual([]));
