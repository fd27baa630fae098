import { expect, test } from 'vitest';
import { unchangedAndChanged } from '../../../src/detect/rules/unchanged-and-changed.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a dividend that rises and stays': {
      text: 'The interim dividend rises from €0.10 to €0.12 a share. The interim dividend is €0.12 a share, unchanged from last year.',
      found:
        'The interim dividend cannot both change and be unchanged. | The interim dividend rises from €0.10 to €0.12 a share | The interim dividend is €0.12 a share, unchanged from last year',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(unchangedAndChanged, text)).toEqual([found]));

test.each(
  Object.entries({
    'another figure':
      'The interim dividend rises from €0.10 to €0.12 a share. The final dividend is €0.12 a share, unchanged from last year.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(unchangedAndChanged, text)).toEqual([]));
