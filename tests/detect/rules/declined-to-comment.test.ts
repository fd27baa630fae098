import { expect, test } from 'vitest';
import { declinedToComment } from '../../../src/detect/rules/declined-to-comment.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody who comments': {
      text: 'Kane declined to comment. “We have done nothing wrong at all,” Robert Kane said.',
      found: 'Kane is quoted, and is said not to have commented. | Kane declined to comment | “We have done nothing wrong at all,”',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(declinedToComment, text)).toEqual([found]));

test.each(
  Object.entries({
    'somebody who declined one question':
      'Asked about the debt, Kane declined to comment. “We have done nothing wrong at all,” Robert Kane said.',
    'somebody else': 'Kane declined to comment. “We have done nothing wrong at all,” Paula Roth said.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(declinedToComment, text)).toEqual([]));
