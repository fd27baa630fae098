import { expect, test } from 'vitest';
import { agesOfLife } from '../../../src/detect/rules/ages-of-life.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a birth and an age in a later year': {
      text: 'Marta Elvestad, the last keeper of the light, has died. She was born on 3 March 1931 at Kvitvik. In 1961, when she was 26, the service made her assistant.',
      found:
        'Born in 1931, Marta Elvestad was 30 in 1961, not 26. | She was born on 3 March 1931 at Kvitvik | In 1961, when she was 26, the service made her assistant',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(agesOfLife, text)).toEqual([found]));

test.each(
  Object.entries({
    'an age that is right':
      'Marta Elvestad, the last keeper of the light, has died. She was born on 3 March 1931 at Kvitvik. In 1961, when she was 30, the service made her assistant.',
    'the age of a brother': 'Marta Elvestad has died. She was born in 1931. In 1961, when her brother was 26, she left.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(agesOfLife, text)).toEqual([]));
