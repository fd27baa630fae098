import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftClaim } from '../../src/contracts/draft.ts';
import { detectClaims } from '../../src/detect/detect-claims.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

function claimsIn(text: string): (Omit<DraftClaim, 'anchor'> & { passage: string })[] {
  return detectClaims(segment(documentFromText(text))).map(({ anchor, ...claim }) => ({
    passage: anchor.kind === 'span' ? text.slice(anchor.start, anchor.end) : '',
    ...claim,
  }));
}

test.each(
  Object.entries({
    'a crowd': {
      text: 'About 12,000 people came to the protest in front of the town hall.',
      claim: {
        passage: 'About 12,000 people came to the protest in front of the town hall',
        speaker: null,
        sourcing: 'none',
        check: 'Who counted the 12,000, and how?',
      },
    },
    'a sum that somebody gives': {
      text: 'The railway company put the damage at 1.2 million crowns.',
      claim: {
        passage: 'The railway company put the damage at 1.2 million crowns',
        speaker: 'the railway company',
        sourcing: 'named',
        check: 'Which accounts or documents give the 1.2 million crowns?',
      },
    },
    'a law': {
      text: 'Under the Public Transport Act, a strike of more than 21 days leads to arbitration.',
      claim: {
        passage: 'Under the Public Transport Act, a strike of more than 21 days leads to arbitration',
        speaker: null,
        sourcing: 'none',
        check: 'What does the Public Transport Act itself say?',
      },
    },
    'a record': {
      text: 'It was the first win over City for six years.',
      claim: {
        passage: 'It was the first win over City for six years',
        speaker: null,
        sourcing: 'none',
        check: 'Do the records of that time bear this out?',
      },
    },
    'what nobody has done': {
      text: 'The chief executive has never driven a tram.',
      claim: {
        passage: 'The chief executive has never driven a tram',
        speaker: null,
        sourcing: 'none',
        check: 'How is this known, and who has looked?',
      },
    },
    'a source without a name': {
      text: 'Experts warn that the dam may break.',
      claim: {
        passage: 'Experts warn that the dam may break',
        speaker: null,
        sourcing: 'unnamed',
        check: 'Which experts say so, and on what evidence?',
      },
    },
    'a law that a speaker quotes': {
      text: '“Article 14 protects every pension,” said Thomas Reik on Monday.',
      claim: {
        passage: '“Article 14 protects every pension',
        speaker: 'Thomas Reik',
        sourcing: 'named',
        check: 'What does Article 14 itself say?',
      },
    },
  }),
)('asks about %s', (_, { text, claim }) => expect(claimsIn(text)).toEqual([claim]));

test('has nothing to ask about a meeting', () => {
  expect(claimsIn('The council met on Monday evening. Councillor Ann Lee left early. It was dark and cold.')).toEqual([]);
});

test('asks at most eight questions, the weightiest first', () => {
  const crowd = Array.from(
    { length: 40 },
    (_, day) =>
      `Some ${day + 1},${100 + day} people came to see the old mill on day ${day + 1}, which was not a day of rest for anybody in the valley.`,
  ).join(' ');
  const claims = claimsIn(`${crowd} The Mill Act of 1911 forbids it, and under the Mill Act nobody may enter.`);
  expect(claims).toHaveLength(8);
  expect(claims[0]?.check).toBe('What does the Mill Act itself say?');
});

test.each(
  Object.entries({
    'a name that goes on behind an apostrophe': [
      'The Property Owners’ Federation says 40,000 flats stand empty.',
      'Property Owners’ Federation',
    ],
    'a description as the sentence has it': ['The fire service put the number of people evacuated at 3,400.', 'the fire service'],
    'no paper, which speaks for nobody': ['The company’s accounts show that profit fell by 12 per cent to £3 million.', null],
  }),
)('names as speaker %s', (_, [text, speaker]) => expect(claimsIn(text!)[0]).toMatchObject({ sourcing: 'named', speaker }));

test('marks and labels of a list are no part of a claim', () => {
  const [claim] = claimsIn('- **Size:** The plant lost 40 per cent of its 12,000 customers last year.');
  expect(claim?.passage).toBe('The plant lost 40 per cent of its 12,000 customers last year');
});

test('what happened comes before the terms of an offer', () => {
  const passages = claimsIn(
    'The council met in May. Burglaries in the county rose by 31 per cent last year. The union wants 7 per cent. The company has offered 4 per cent. A fee of £40 is planned.',
  ).map(({ passage }) => passage);
  expect(passages[0]).toBe('Burglaries in the county rose by 31 per cent last year');
});

test('one law is looked up once', () => {
  const questions = claimsIn('Under the Mill Act, nobody may enter. Under the Mill Act, nobody may leave.').map(({ check }) => check);
  expect(questions).toEqual(['What does the Mill Act itself say?']);
});

test('passages lie in the text, whatever it is', () => {
  const part = fc.constantFrom(
    'Experts say',
    '12,000 people',
    'for the first time since',
    '2016',
    '40 per cent',
    'of',
    ', “',
    '”',
    '.',
    '\n\n',
    'said Ann Lee',
    'the most loved maker',
    '🔥',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      fc.pre(text.trim() !== '');
      for (const { passage, check } of claimsIn(text)) {
        expect(passage.trim()).not.toBe('');
        expect(check).toMatch(/\?$/);
      }
    }),
  );
});
