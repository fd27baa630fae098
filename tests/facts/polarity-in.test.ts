import { expect, test } from 'vitest';
import { modalsIn, negationsIn } from '../../src/facts/polarity-in.ts';

test('negations, contracted or not', () => {
  expect(negationsIn('It isn’t, cannot and never will; nobody failed to see, nor did none.').map(({ word }) => word)).toEqual([
    'not',
    'not',
    'never',
    'nobody',
    'fail to',
    'nor',
    'none',
  ]);
});

test('words that hold a negation are none', () => expect(negationsIn('Notably, the noble northern knot')).toEqual([]));

test('modals, contracted or not', () => {
  expect(modalsIn('They’ll go, she can’t, he may, we won’t, it ought').map(({ word }) => word)).toEqual([
    'will',
    'can',
    'may',
    'will',
    'ought',
  ]);
});

test('the month of May is no modal', () => expect(modalsIn('in May')).toEqual([]));
