import { expect, test } from 'vitest';
import { spanAndLength } from '../../../src/detect/rules/span-and-length.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'weeks between two dates': {
      text: 'The road will be shut for three weeks from 2 March until 13 March.',
      found: 'From 2 March to 13 March it is 11 days, not three weeks. | three weeks | 2 March until 13 March',
    },
    weekdays: {
      text: 'The course begins on Monday and ends on Thursday, five days later.',
      found: 'From Monday to Thursday it is 3 days, not five days. | Monday and ends on Thursday | five days',
    },
    'a journey between two clock times': {
      text: 'The train left at 9am and arrived at 11.30am, a journey of three and a half hours.',
      found: 'From 9am to 11.30am it is 2.5 hours, not three and a half hours. | 9am and arrived at 11.30am | three and a half hours',
    },
    'years of service': {
      text: 'She joined the firm in 1990 and retired in 2015 after 30 years’ service.',
      found: 'From 1990 to 2015 it is 25 years, not 30 years. | 1990 and retired in 2015 | 30 years',
    },
    'a festival in the next sentence': {
      text: 'The festival runs from 3 to 6 August. The five-day festival drew 20,000 people.',
      found: 'From 3 to 6 August it is 4 days, not five-day. | 3 to 6 August | The five-day festival drew 20,000 people',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(spanAndLength, text)).toEqual([found]));

test.each(
  Object.entries({
    'lengths that are right':
      'The road will be shut for two weeks from 2 March until 16 March. The concert starts at 7.30pm and ends two hours later at 9.30pm.',
    'years of argument': 'He was jailed in 2010 and released in 2016 after 10 years’ argument over his sentence.',
    'both ends counted': 'The festival runs from 3 to 6 August. The four-day festival drew 20,000 people.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(spanAndLength, text)).toEqual([]));
