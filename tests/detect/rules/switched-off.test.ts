import { expect, test } from 'vitest';
import { switchedOff } from '../../../src/detect/rules/switched-off.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a camera at work after its end': {
      text: 'All the cameras had been switched off for good on 30 June. On 11 July police arrested a man after one of the cameras had recognised him.',
      found:
        'What was switched off on 30 June cannot have been in use on 11 July. | All the cameras had been switched off for good on 30 June | On 11 July police arrested a man after one of the cameras had recognised him',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(switchedOff, text)).toEqual([found]));

test.each(
  Object.entries({
    'a camera at work before':
      'All the cameras had been switched off for good on 30 June. On 11 May one of the cameras had recognised a man.',
    'cameras that were taken away': 'All the cameras had been switched off on 30 June. On 11 July the cameras were sold.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(switchedOff, text)).toEqual([]));
