import { expect, test } from 'vitest';
import { figuresSwapped } from '../../../src/detect/rules/figures-swapped.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'people at one place': {
      text: 'He is one of 312 so-called asylum seekers in the barracks. With 321 people now living at the site, the bill is high.',
      found:
        'The same figure seems to be 312 in one place and 321 in another, with its digits swapped. | He is one of 312 so-called asylum seekers in the barracks | With 321 people now living at the site, the bill is high',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(figuresSwapped, text)).toEqual([found]));

test.each(
  Object.entries({
    'figures of other things': 'The barracks has 312 rooms. With 321 people living at the site, the bill is high.',
    'figures of two years': 'In 2019 there were 312 patients. In 2021 there were 321 patients.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(figuresSwapped, text)).toEqual([]));
