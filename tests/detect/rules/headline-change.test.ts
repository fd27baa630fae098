import { expect, test } from 'vitest';
import { headlineChange } from '../../../src/detect/rules/headline-change.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a half that is a third': {
      text: 'Gel halves pain of worn knees\n\nIn the trial the pain score fell from 62 points to 41 in twelve weeks.\n\nThe gel is made of kelp.',
      found:
        'A change from 62 points to 41 is a fall of 33.9 per cent, not what the headline says. | Gel halves pain of worn knees | In the trial the pain score fell from 62 points to 41 in twelve weeks',
    },
    'more than a third that is a fifth': {
      text: 'Asylum claims down by more than a third\n\nThe service counted 4,820 claims, against 6,025 in the same months last year.\n\nIt opens a third centre.',
      found:
        'A change from 6,025 to 4,820 is a fall of 20 per cent, not what the headline says. | Asylum claims down by more than a third | The service counted 4,820 claims, against 6,025 in the same months last year',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(headlineChange, text)).toEqual([found]));

test.each(
  Object.entries({
    'a change that agrees':
      'Gel halves pain of worn knees\n\nIn the trial the pain score fell from 62 points to 30 in twelve weeks.\n\nIt is kelp.',
    'a share told in the article':
      'Gel halves pain of worn knees\n\nThe pain of half of them went. The pain score fell from 62 points to 41.\n\nIt is made of kelp.',
    'an aim': 'Council to halve waste\n\nWaste fell from 62 tonnes to 41 last year, the council said.\n\nIt wants more.',
    'the other direction': 'Crime doubles in port\n\nThefts of crime gangs fell from 62 to 41, police said.\n\nAssaults rose.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(headlineChange, text)).toEqual([]));
