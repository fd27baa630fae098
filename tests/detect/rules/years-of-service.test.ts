import { expect, test } from 'vitest';
import { yearsOfService } from '../../../src/detect/rules/years-of-service.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“for 30 years” and “joined the school in 2004”': {
      text: 'Margaret Oakes has taught at the village school for 30 years. She will retire in July 2024. When Oakes joined the school in 2004 it had two classrooms and no kitchen.',
      found:
        'From 2004 to 2024 it is 20 years, not 30. | Margaret Oakes has taught at the village school for 30 years | When Oakes joined the school in 2004 it had two classrooms and no kitchen | July 2024',
    },
    '“38 years” and “1996”': {
      text: 'Nurse Dilys Marr retired in March after 38 years at the cottage hospital. She started there as a cleaner in 1996. "It has been my life," she said at a party on Friday 14 March 2025.',
      found:
        'From 1996 to 2025 it is 29 years, not 38. | Nurse Dilys Marr retired in March after 38 years at the cottage hospital | She started there as a cleaner in 1996 | Friday 14 March 2025',
    },
    '“40 years” and “1990”': {
      text: 'Doctor Hana Reiss delivered her 10,000th baby on Tuesday. In a career of 40 years that began in 1990, she has never lost a mother, she said on Tuesday, 4 March 2025.',
      found: 'From 1990 to 2025 it is 35 years, not 40. | 40 years that began in 1990 | Tuesday, 4 March 2025',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(yearsOfService, text)).toEqual([found]));

test.each(
  Object.entries({
    'years of a trade':
      'Oakes has taught for 30 years, the last 20 of them at the village school, which she joined in 2004. She retires in 2024.',
    'years that may have begun elsewhere': 'She has lived in Leeds since 2004. She worked as a nurse for 30 years.',
    'right years': 'Oakes retired in March 2025 after 21 years at the school. She joined the school in 2004.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(yearsOfService, text)).toEqual([]));
