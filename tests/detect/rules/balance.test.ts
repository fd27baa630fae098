import { expect, test } from 'vitest';
import { balance } from '../../../src/detect/rules/balance.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“18,200” and “majority of 2,300”': {
      text: 'Nkemi won the seat with 18,200 votes, against 16,900 for her nearest rival. Her majority of 2,300 was smaller than expected.',
      found: '18,200 less 16,900 is 1,300, not 2,300. | 18,200 votes, against 16,900 | Her majority of 2,300 was smaller than expected',
    },
    '“21 seats” and “lead of five”': {
      text: 'Labour took 21 seats and the Conservatives 18, a lead of five.',
      found: '21 less 18 is 3, not five. | 21 seats and the Conservatives 18 | five',
    },
    '“40 seats” and “16 seats”': {
      text: 'The party won 14 of the 40 seats on the council. Independents hold 16 seats and the Greens 12. No other group is represented.',
      found:
        '14, 16 and 12 make 42 seats, but there are 40. | The party won 14 of the 40 seats on the council | 16 seats and the Greens 12',
    },
    '“five more” and “47”': {
      text: 'The chain, which had 40 shops, has opened five more and now has 47.',
      found: '40 and 5 make 45, not 47. | 40 shops, has opened five | 47',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(balance, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right sum': 'The chain, which had 40 shops, has opened five more and now has 45.',
    'openings and closures': 'The chain has 40 shops. It opened five shops and closed three shops last year.',
    'a right majority': 'Nkemi won with 18,200 votes, against 16,900 for her nearest rival, a majority of 1,300.',
    'seats that fit': 'The party won 14 of the 40 seats. Independents hold 16 and the Greens 10.',
    'a rise with no count of the new': 'There are 74 hotels under contract, up from 61.',
    'a majority of another year':
      'Nkemi won with 18,200 votes, against 16,900 for her nearest rival. Her majority in the last election had been 2,300.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(balance, text)).toEqual([]));
