import { expect, test } from 'vitest';
import { detectInconsistencies } from '../../../src/detect/detect-inconsistencies.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';

const clashes = (text: string) => detectInconsistencies(segment(documentFromText(text))).map(({ explanation }) => explanation);

test.each(
  Object.entries({
    'seats that are vacant and a chair without a vote':
      'The bill was carried by 98 votes to 89, with nine abstentions.\n\nTwo of the 200 seats are vacant, and the Speaker does not vote.',
    'a profit beside the revenue of the divisions':
      'Revenue rose to €214.5 million. Hearing aids brought in €150.0 million and batteries €64.5 million. Operating profit fell to €32.2 million from €35.0 million.',
    'two resolutions of one meeting':
      'The council met on Monday.\n\n12. RESOLVED by four votes to one that the charge be raised.\n\n13. RESOLVED unanimously to accept the quotation for the fence.',
    'the death of a husband':
      'Agnes Bram, botanist, died on 17 September 2023, aged 84. She married, in 1964, Walter Bram, a schoolmaster, who died in 2009.',
  }),
)('no clash: %s', (_, text) => {
  expect(clashes(text)).toEqual([]);
});

test('the same shapes clash where nothing explains them', () => {
  expect(
    clashes('The bill was carried by 98 votes to 89, with nine abstentions.\n\nAll the 200 members of the council were present and voted.'),
  ).toHaveLength(1);
  expect(clashes('The motion was carried by four votes to one on Monday.\n\nThe council approved the motion unanimously.')).toHaveLength(1);
});
