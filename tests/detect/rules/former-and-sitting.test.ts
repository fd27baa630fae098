import { expect, test } from 'vitest';
import { formerAndSitting } from '../../../src/detect/rules/former-and-sitting.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'an act of an office that is past': {
      text: 'Iran rejected former President John Doran’s ultimatum on Monday. The Miller administration debates how to respond.',
      found:
        'A former office holder cannot use the powers of the office, and the article names the Miller administration as being in power. | Iran rejected former President John Doran’s ultimatum on Monday | The Miller administration debates how to respond',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(formerAndSitting, text)).toEqual([found]));

test.each(
  Object.entries({
    'a former president who speaks':
      'Former President John Doran said on Monday that he was tired. The Miller administration did not reply.',
    'an act of the past': 'Former President John Doran signed the law in 2017. The Miller administration wants to repeal it.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(formerAndSitting, text)).toEqual([]));
