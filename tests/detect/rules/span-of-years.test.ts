import { expect, test } from 'vitest';
import { spanOfYears } from '../../../src/detect/rules/span-of-years.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a term that is too long for its years': {
      text: 'The 20-year licence, which starts in January 2026 and runs until the end of 2041, was signed on Monday.',
      found: 'From January 2026 to 2041 it is about 15 years, not 20. | 20-year | January 2026 and runs until the end of 2041',
    },
    'years in brackets of two years': {
      text: 'He was mayor from 2004 to 2012, a period of 12 years.',
      found: 'From 2004 to 2012 it is about 8 years, not 12. | 12 years | 2004 to 2012',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(spanOfYears, text)).toEqual([found]));

test.each(
  Object.entries({
    'whole years at both ends': 'The ten-year lease runs from 2015 until the end of 2024.',
    'an option to renew': 'The five-year contract was signed in 2019.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(spanOfYears, text)).toEqual([]));
