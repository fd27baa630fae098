import { expect, test } from 'vitest';
import { headlineOutcome } from '../../../src/detect/rules/headline-outcome.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a strike that goes on': {
      text: 'Drivers end their strike\n\nDrivers at the depot voted on Sunday to stay on strike for a second week.\n\nThe company was not glad about it.',
      found:
        'The headline says that it is over, but it goes on. | Drivers end their strike | Drivers at the depot voted on Sunday to stay on strike for a second week',
    },
    'a guilt that no court has found': {
      text: 'Arsonist caught after mill fire\n\nA man has been charged over the fire.\n\nThe defendant denies the charge.',
      found:
        'The headline states guilt as a fact, but the accused denies it and no court has found so. | Arsonist caught after mill fire | The defendant denies the charge',
    },
    'a plan that was thrown out': {
      text: 'Council approves pool plan\n\nCouncillors rejected the pool plan by 9 to 6 on Monday.\n\nNobody spoke for it.',
      found:
        'The headline says that it was approved, but it was rejected. | Council approves pool plan | Councillors rejected the pool plan by 9 to 6 on Monday',
    },
    'people who are not all home': {
      text: 'All aboard back home after collision\n\nThe ferry hit a buoy on Monday.\n\nTwo sailors were still being treated on Friday.',
      found:
        'The headline says that it is so for everybody, but for some it is not. | All aboard back home after collision | Two sailors were still being treated on Friday',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(headlineOutcome, text)).toEqual([found]));

test.each(
  Object.entries({
    'a strike that ends':
      'Drivers end their strike\n\nDrivers at the depot voted on Sunday to end their strike.\n\nThe company was glad about it.',
    'a question':
      'Have drivers ended their strike?\n\nDrivers at the depot voted on Sunday to stay on strike.\n\nThe company was not glad.',
    'a few who voted against':
      'Council approves pool plan\n\nCouncillors approved the pool plan on Monday.\n\nSix councillors voted against the pool plan.',
    'profit that falls while sales rise':
      'Profit falls at mill\n\nProfit fell by 4 per cent at the mill last year.\n\nSales at the mill rose by 3 per cent.',
    'a plan that was approved':
      'Council approves pool plan\n\nCouncillors approved the pool plan by 9 to 6 on Monday.\n\nAn earlier plan had been rejected.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(headlineOutcome, text)).toEqual([]));
