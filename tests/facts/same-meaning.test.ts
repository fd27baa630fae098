import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../../src/facts/meaning-of.ts';
import { sameMeaning } from '../../src/facts/same-meaning.ts';

test.each(
  Object.entries({
    'nothing, when only the tone changes': {
      before: 'Shamefully, Pike claimed that 11 men had not left.',
      after: 'Pike said that eleven men had not left.',
      lost: [],
      gained: [],
    },
    'a number that changes': {
      before: 'There were 12 of them.',
      after: 'There were 13 of them.',
      lost: ['number 12'],
      gained: ['number 13'],
    },
    'a hedge that goes': {
      before: 'There were more than 12 of them.',
      after: 'There were 12 of them.',
      lost: ['number over 12'],
      gained: ['number 12'],
    },
    'a negation that goes': { before: 'It did not fall.', after: 'It fell.', lost: ['negation not'], gained: [] },
    'a modal that comes': { before: 'It fell.', after: 'It may have fallen.', lost: [], gained: ['modal may'] },
    'a name that is no longer there': {
      before: 'At noon Anna Bell left.',
      after: 'At noon she left.',
      lost: ['name Anna', 'name Bell'],
      gained: [],
    },
    'a name told once less': { before: 'Then Bell met Bell.', after: 'Then Bell met him.', lost: ['name Bell'], gained: [] },
    'a quotation that is touched': {
      before: 'He said “we won”.',
      after: 'He said “we lost”.',
      lost: ['quotation we won'],
      gained: ['quotation we lost'],
    },
    'no name that only moves to the front': { before: 'Yesterday Bell left.', after: 'Bell left yesterday.', lost: [], gained: [] },
  }),
)('tells %s', (_, { before, after, lost, gained }) => {
  const change = sameMeaning(meaningOf(before), meaningOf(after));
  expect(change.lost.map(({ kind, text }) => `${kind} ${text}`)).toEqual(lost);
  expect(change.gained.map(({ kind, text }) => `${kind} ${text}`)).toEqual(gained);
});

test('a text means what it means', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const meaning = meaningOf(text);
      expect(sameMeaning(meaning, meaning)).toEqual({ lost: [], gained: [] });
    }),
  );
});
