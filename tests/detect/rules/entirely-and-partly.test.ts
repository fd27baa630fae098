import { expect, test } from 'vitest';
import { entirelyAndPartly } from '../../../src/detect/rules/entirely-and-partly.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a share from another source': {
      text: "The hall runs entirely on solar power. A gas turbine supplies about a third of the building's power.",
      found:
        "If a share comes from elsewhere, it is not entirely so. | The hall runs entirely on solar power | A gas turbine supplies about a third of the building's power",
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(entirelyAndPartly, text)).toEqual([found]));

test.each(
  Object.entries({
    'a share from the same source':
      "The hall runs entirely on solar power. Solar panels on the roof supply a third of the building's power.",
    'something else': "The hall runs entirely on solar power. A third of the town's money comes from fees.",
  }),
)('is silent about %s', (_, text) => expect(foundBy(entirelyAndPartly, text)).toEqual([]));
