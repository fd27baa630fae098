import { expect, test } from 'vitest';
import { basedIn } from '../../../src/detect/rules/based-in.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a firm in two towns': {
      text: 'Ashgrove, based in Halden, mines lithium. The Corley-based Ashgrove wants more water.',
      found: 'Ashgrove is based in Halden in one place and Corley in another. | Ashgrove, based in Halden | Corley-based Ashgrove',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(basedIn, text)).toEqual([found]));

test.each(
  Object.entries({
    'a firm in one town': 'Ashgrove, based in Halden, mines lithium. The Halden-based Ashgrove wants more water.',
    'a firm that moved': 'Ashgrove, based in Halden, mines lithium. Ashgrove was previously based in Corley.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(basedIn, text)).toEqual([]));
