import { expect, test } from 'vitest';
import { sharesListed } from '../../../src/detect/rules/shares-listed.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'the vote of three candidates': {
      text: 'Mrs Tharp took 48.2 per cent of the vote. Mr Connell limped in on 39.6, and the independent won 14.1. Nobody else stood.',
      found:
        '48.2, 39.6 and 14.1 per cent make 101.9 per cent, not 100. | Mrs Tharp took 48.2 per cent of the vote | Mr Connell limped in on 39.6, and the independent won 14.1 | Nobody else stood',
    },
    'a budget': {
      text: 'Of the budget 45 per cent goes to schools, 35 per cent to roads and 30 per cent to parks.',
      found: '45, 35 and 30 per cent make 110 per cent, not 100. | 45 per cent | 35 per cent to roads and 30 per cent',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(sharesListed, text)).toEqual([found]));

test.each(
  Object.entries({
    'shares that make a hundred':
      'Mrs Tharp took 46.3 per cent of the vote. Mr Connell limped in on 39.6, and the independent won 14.1. Nobody else stood.',
    'answers to several questions': 'In the poll 62 per cent named price, 48 per cent named quality and 30 per cent named both.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(sharesListed, text)).toEqual([]));
