import { expect, test } from 'vitest';
import { noneSinceAndSome } from '../../../src/detect/rules/none-since-and-some.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'flats that were finished': {
      text: 'Since the cap came in 2021, not one new rental flat has been completed. The 220 rental flats in Mill Road are large. The first tenants moved in last autumn.',
      found:
        'Where a flat has been finished since, it is not so that none has. | Since the cap came in 2021, not one new rental flat has been completed | 220 rental flats | The first tenants moved in last autumn',
    },
    'a ride that cannot have been': {
      text: 'No tram has left the Eastgate depot since Monday. Several people took line 4 on Thursday. Line 4 is served only by trams from Eastgate.',
      found:
        'Nobody can have taken line 4 if it runs only from Eastgate and no tram has left there. | No tram has left the Eastgate depot since Monday | Several people took line 4 on Thursday | Line 4 is served only by trams from Eastgate',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(noneSinceAndSome, text)).toEqual([found]));

test.each(
  Object.entries({
    'flats of before':
      'Since the cap came in 2021, not one new rental flat has been completed. The 220 rental flats in Mill Road are large. The first tenants moved in in 1998.',
    'another line':
      'No tram has left the Eastgate depot since Monday. Several people took line 7 on Thursday. Line 4 is served only by trams from Eastgate.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(noneSinceAndSome, text)).toEqual([]));
