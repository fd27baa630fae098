import { expect, test } from 'vitest';
import { ageAtYear } from '../../../src/detect/rules/age-at-year.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“75th anniversary” and “founded in 1959”': {
      text: 'The club celebrates its 75th anniversary this year, 2024. It was founded in 1959 by railwaymen.',
      found:
        'From 1959 to 2024 it is 65 years, not 75. | It was founded in 1959 by railwaymen | The club celebrates its 75th anniversary this year, 2024',
    },
    '“ten years ago” and “8 March 2026”': {
      text: 'The plane vanished ten years ago, in March 2011, somewhere over the sea. The families will gather on Sunday, 8 March 2026.',
      found: 'From 2011 to 2026 it is 15 years, not 10. | ten years ago, in March 2011 | Sunday, 8 March 2026',
    },
    '“1985” and “52”': {
      text: 'Bell started work at the pit in 1985, at the age of 16, and was 52 when it shut in 2015.',
      found: 'From 1985 to 2015 it is 30 years, but the ages are 36 years apart. | 1985, at the age of 16 | 52 when it shut in 2015',
    },
    '“1974” and “40th birthday”': {
      text: 'The choir was formed in 1974 by a postman. It marked its 40th birthday with a concert in 2016.',
      found:
        'From 1974 to 2016 it is 42 years, not 40. | The choir was formed in 1974 by a postman | It marked its 40th birthday with a concert in 2016',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(ageAtYear, text)).toEqual([found]));

test.each(
  Object.entries({
    'a birthday still to come': 'Alder, who was born on 12 October 1970, is 53. He spoke on 3 March 2024.',
    'ages of two people': 'Tom Reddy, 61, lives in Leeds with his wife Ellen, 58, and their son, 22.',
    'a right age at a crime': 'Marsh, 43, was 31 when the shop was robbed in 2012.',
    'years that are right': 'The plane vanished 15 years ago, in March 2011. The families will gather on Sunday, 8 March 2026.',
    'hedged years': 'The plant opened in 2014, nearly ten years ago. On 3 May 2024 it will close.',
    'a right span of a life': 'Bell started work at the pit in 1985, at the age of 16, and was 46 when it shut in 2015.',
    'a right anniversary': 'The club celebrates its 75th anniversary this year, 2024. It was founded in 1949 by railwaymen.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(ageAtYear, text)).toEqual([]));
