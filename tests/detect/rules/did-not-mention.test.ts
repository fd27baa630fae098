import { expect, test } from 'vitest';
import { didNotMention } from '../../../src/detect/rules/did-not-mention.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a topic that the speech has': {
      text: 'In the speech Reik did not raise the question of the constitution. “The constitution forbids it,” Reik said.',
      found:
        'Reik is said not to have mentioned it, and is then quoted on it. | In the speech Reik did not raise the question of the constitution | “The constitution forbids it,”',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(didNotMention, text)).toEqual([found]));

test.each(
  Object.entries({
    'another topic': 'In the speech Reik did not raise the question of the constitution. “The price is too high,” Reik said.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(didNotMention, text)).toEqual([]));
