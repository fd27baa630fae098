import { expect, test } from 'vitest';
import { everyAndNot } from '../../../src/detect/rules/every-and-not.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a target that was missed': {
      text: "“We beat every target,” said Anna Bell. Sales were €2 million below the company's target.",
      found:
        "Not every target can have been met if one was missed. | “We beat every target | Sales were €2 million below the company's target",
    },
    'a petition that is no handful': {
      text: 'Only a tiny handful of people oppose it. The petition carried 1,900 valid signatures.',
      found:
        'So many signatures are more than a small group. | Only a tiny handful of people oppose it | The petition carried 1,900 valid signatures',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(everyAndNot, text)).toEqual([found]));

test.each(
  Object.entries({
    'a small petition': 'Only a tiny handful of people oppose it. The petition carried 40 signatures.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(everyAndNot, text)).toEqual([]));
