import { expect, test } from 'vitest';
import { alteredQuotation } from '../../../src/detect/rules/altered-quotation.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a word that changes': {
      text: '“We will not close the school this year,” said Anna Bell. Later she was asked again. “We will not sell the school this year,” said Anna Bell.',
      found:
        'The same quotation has “close” in one place and “sell” in another. | “We will not close the school this year,” | “We will not sell the school this year,”',
    },
    'a count that changes': {
      text: '“We stop the pumps if a single household well goes dry,” said Neil Garret. Hall doubted that the board would act. “We stop the pumps if ten household wells go dry,” Garret said.',
      found:
        'The same remark is quoted with “single” in one place and with “ten” in another. | “We stop the pumps if a single household well goes dry,” | “We stop the pumps if ten household wells go dry,”',
    },
    'a quotation that loses its "not"': {
      text: '“We will not close the school,” said Anna Bell. The paper printed “We will close the school,” said Anna Bell.',
      found: 'The same quotation stands once with and once without “not”. | “We will not close the school,” | “We will close the school,”',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(alteredQuotation, text)).toEqual([found]));

test.each(
  Object.entries({
    'a quotation that is cut short':
      '“We will not close the school this year,” said Anna Bell. She repeated that “we will not close the school”.',
    'two speakers': '“We will not close the school,” said Anna Bell. “We will not open the school,” said Paul Roth.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(alteredQuotation, text)).toEqual([]));
