import { expect, test } from 'vitest';
import { eventSpan } from '../../../src/detect/rules/event-span.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“six weeks” and “29 June”': {
      text: 'The exhibition opens on Friday 9 May and runs for six weeks, until Sunday 29 June.',
      found:
        'From Friday 9 May to Sunday 29 June it is 51 days, not six weeks. | Friday 9 May and runs for | six weeks, until Sunday 29 June',
    },
    '“11am” and “five-hour shutdown”': {
      text: 'Flights were halted at 11am on Wednesday after a drone was seen. They resumed at 3pm. The five-hour shutdown delayed 9,000 passengers.',
      found:
        'From 11am on Wednesday to 3pm. it is 4 hours, not five-hour. | Flights were halted at 11am on Wednesday after a drone was seen | They resumed at 3pm | The five-hour shutdown delayed 9,000 passengers',
    },
    '“3 March” and “five-week trial”': {
      text: 'The trial of the mayor began on 3 March and ended on 14 March. The jury took two hours to convict him. The five-week trial heard from 40 witnesses.',
      found:
        'From 3 March to 14 March it is 11 days, not five-week. | The trial of the mayor began on 3 March and ended on 14 March | The five-week trial heard from 40 witnesses',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(eventSpan, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right span': 'The exhibition opens on Friday 9 May and runs for six weeks, until Friday 20 June.',
    'delays that are not the closure': 'Flights were halted at 11am and resumed at 3pm. Delays of up to five hours were reported.',
    'a show of its own':
      'The exhibition runs from 9 May to 29 June. A second show, of photographs, opens on 12 July and runs for six weeks.',
    'a meeting over midnight': 'The meeting began at 9pm and ended at 1am, after four hours.',
    'a right strike': 'Drivers will strike for three days from Monday 2 June to Wednesday 4 June.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(eventSpan, text)).toEqual([]));
