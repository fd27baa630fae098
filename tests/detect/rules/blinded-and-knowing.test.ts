import { expect, test } from 'vitest';
import { blindedAndKnowing } from '../../../src/detect/rules/blinded-and-knowing.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a control group with nothing': {
      text: 'The trial was double-blind. Patients in the control group were given no tablets.',
      found:
        'Whoever is given nothing knows that it is not the treatment, so the study cannot have been blind. | The trial was double-blind | Patients in the control group were given no tablets',
    },
    'readers who knew': {
      text: 'In that trial, as in this one, the readers will not be told what the scan showed. The readers of this study knew each result.',
      found:
        'The readers cannot both have known it and not have known it. | In that trial, as in this one, the readers will not be told what the scan showed | The readers of this study knew each result',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(blindedAndKnowing, text)).toEqual([found]));

test.each(
  Object.entries({
    'a placebo': 'The trial was double-blind. Patients in the control group were given a placebo.',
    'a later trial': 'The readers of this study knew each result. In the next trial the readers will not be told what the scan showed.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(blindedAndKnowing, text)).toEqual([]));
