import { expect, test } from 'vitest';
import { yearsLater } from '../../../src/detect/rules/years-later.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'years that do not fit': {
      text: 'The mill was sold in 2004. Twelve years later, in 2012, it closed.',
      found: 'From 2004 to 2012 it is 8 years, not 12. | The mill was sold in 2004 | Twelve years later, in 2012',
    },
    'a marriage that is too long': {
      text: 'The couple married in June 2021. She filed for divorce in February 2023, after four years of marriage.',
      found: 'From June 2021 to February 2023 it is 1.7 years, not 4. | The couple married in June 2021 | February 2023, after four years',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(yearsLater, text)).toEqual([found]));

test.each(
  Object.entries({
    'years that fit': 'The mill was sold in 2004. Eight years later, in 2012, it closed.',
    'a marriage that fits': 'The couple married in June 2019. She filed for divorce in May 2023, after four years of marriage.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(yearsLater, text)).toEqual([]));
