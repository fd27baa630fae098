import { expect, test } from 'vitest';
import { sumOfParts } from '../../../src/detect/rules/sum-of-parts.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a breakdown behind a colon': {
      text: 'Halden will employ 340 people: 210 in production, 90 in logistics and 25 in engineering.',
      found: '210, 90 and 25 make 325, not 340. | 340 people | 210 in production, 90 in logistics and 25 in engineering',
    },
    'passengers and crew against all on board': {
      text: 'The ferry was carrying 214 passengers and 23 crew. All 241 people on board were taken off.',
      found: '214 and 23 make 237, not 241. | All 241 people on board were taken off | 214 passengers and 23 crew',
    },
    'payers of a sum, where there are no others': {
      text: 'The work will cost £486,000. The county is paying £310,000, the town £96,000 and the trust £70,000. There are no other contributors.',
      found:
        '£310,000, £96,000 and £70,000 make £476,000, not £486,000. | The work will cost £486,000 | £310,000, the town £96,000 and the trust £70,000',
    },
    'parts that take up the count of the sentence before': {
      text: 'The council will build 240 homes. Of these, 120 will be flats, 70 houses and 30 bungalows.',
      found: '120, 70 and 30 make 220, not 240. | The council will build 240 homes | 120 will be flats, 70 houses and 30 bungalows',
    },
    'a whole that is split': {
      text: 'The hotel’s 80 rooms are split between 50 doubles and 40 singles.',
      found: '50 and 40 make 90, not 80. | 80 rooms | 50 doubles and 40 singles',
    },
    'seats of which the first party has so many': {
      text: 'The party won 22 of the 45 seats, the Greens 14 and independents 7.',
      found: '22, 14 and 7 make 43, not 45. | 45 seats | 22 of the 45 seats, the Greens 14 and independents 7',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(sumOfParts, text)).toEqual([found]));

test.each(
  Object.entries({
    'a breakdown that adds up': 'Halden will employ 340 people: 210 in production, 90 in logistics and 40 in engineering.',
    examples: 'The club sold 900 tickets, including 600 to adults and 180 to children.',
    'two of more parts': 'The council will build 240 homes. Of these, 120 will be flats and 70 houses.',
    'answers of which each may give several': 'The survey asked 800 people. Of these, 420 own a car, 300 a bicycle and 260 a bus pass.',
    'qualities that overlap': 'The crash hurt nine people, four of them seriously and six of them children.',
    'a seat that is vacant': 'The council has 24 members: 12 women and 11 men, with one seat vacant.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(sumOfParts, text)).toEqual([]));
