import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftPhrase } from '../../src/contracts/draft.ts';
import { detectPhrases } from '../../src/detect/detect-phrases.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

const detected = (text: string): DraftPhrase[] => detectPhrases(segment(documentFromText(text)));
const spanOf = ({ anchor }: DraftPhrase) => (anchor.kind === 'span' ? anchor : { start: -1, end: -1 });
const phrasesOf = (text: string) => detected(text).map((phrase) => text.slice(spanOf(phrase).start, spanOf(phrase).end));

describe('detecting phrases', () => {
  test('gives a phrase with all that a report needs', () => {
    const text = 'The talks failed. Khamenei’s regime claimed that it seeks peace.';
    expect(detected(text)).toMatchObject([
      {
        anchor: { kind: 'span', start: 29, end: 35 },
        category: 'label',
        strength: 'clear',
        leans: 'against',
        target: 'Khamenei',
        foundBy: ['embedded'],
      },
      { category: 'reporting-verb', edit: { kind: 'replace', polarity: 'kept' }, alternatives: ['said', 'stated'] },
    ]);
  });

  test.each(
    Object.entries({
      'an opening word together with the next, which gets its capital': {
        text: 'Shamefully, the house voted no.',
        phrase: 'Shamefully, the',
        first: 'The',
        kind: 'replace',
      },
      'a frame with its colon': {
        text: 'After all, one thing is clear: it rained.',
        phrase: 'one thing is clear:',
        first: '',
        kind: 'cut',
      },
      'an adverb and the verdict it strengthens as one': {
        text: 'The team had an utterly woeful afternoon.',
        phrase: 'an utterly woeful',
        first: 'a poor',
        kind: 'replace',
      },
      'the article along where leaving an adjective out changes it': {
        text: 'The plan brings an eye-watering levy.',
        phrase: 'an eye-watering',
        first: 'a',
        kind: 'replace',
      },
      'the next verb along, in the form of the sneer before it': {
        text: 'The singer deigned to appear at nine.',
        phrase: 'deigned to appear',
        first: 'appeared',
        kind: 'replace',
      },
      'a nickname before the noun that tells as one to leave out': {
        text: 'The singer came with toyboy fiancé Luca.',
        phrase: 'toyboy',
        first: '',
        kind: 'cut',
      },
      'an idiom together with what stands inside it, around its object': {
        text: 'The strike will hold the city to ransom.',
        phrase: 'hold the city to ransom',
        first: 'put pressure on the city',
        kind: 'replace',
      },
      'a clause that speaks for everybody': {
        text: 'The mayor built a tram that nobody asked for.',
        phrase: 'that nobody asked for',
        first: '',
        kind: 'cut',
      },
      'a nickname that is the noun itself as one to replace': {
        text: 'The strongman of the north spoke at nine.',
        phrase: 'strongman',
        first: 'leader',
        kind: 'replace',
      },
      'the longer of two that overlap': {
        text: 'The ministry defiantly rejected it.',
        phrase: 'defiantly rejected',
        first: 'rejected',
        kind: 'replace',
      },
    }),
  )('takes %s', (_, { text, phrase, first, kind }) => {
    const [only, ...others] = detected(text);
    expect(others).toEqual([]);
    expect(text.slice(spanOf(only!).start, spanOf(only!).end)).toBe(phrase);
    expect([only!.alternatives[0], only!.edit.kind]).toEqual([first, kind]);
  });

  test('names images and labels inside a quotation, and none of the speaker’s own verbs and verdicts', () => {
    expect(phrasesOf('“I admit that, obviously, experts say it is scandalous,” Smith said.')).toEqual([]);
    expect(phrasesOf('“They want to use us as guinea pigs,” Smith said.')).toEqual(['guinea pigs']);
  });

  test('leaves an opinion to the owner whom the sentence names', () => {
    expect(phrasesOf('Smith described the plan as a shambles.')).toEqual([]);
    expect(phrasesOf('The plan became a shambles.')).toEqual(['shambles']);
  });

  test.each(
    Object.entries({
      'medical and technical terms':
        'Patients with aggressive lymphoma had severe neutropenia. A controlled explosion destroyed the wartime bomb.',
      'terms of law and business':
        'The hostile takeover bid met a poison pill. He denies arson with intent to endanger life and was remanded in custody.',
      'terms of a game': 'He shot from 20 yards after an attack down the left. The tie was settled in a shoot-out.',
      'plain reports': 'The mayor rejected the criticism and said the road would open in May. Three people were killed.',
    }),
  )('finds nothing in %s', (_, text) => expect(phrasesOf(text)).toEqual([]));

  test('finds spans that lie inside, slice back and never overlap, in any text', () => {
    const pieces = fc.constantFrom(
      'The regime ',
      'claims that ',
      'slammed ',
      '“',
      '”',
      '"',
      '. ',
      ', ',
      '\n\n',
      'Experts say ',
      'utterly ',
      'one thing is clear: ',
      '’s ',
      'a mere 40 minutes ',
      'is not peace—it is war',
      ', eager to please, ',
      '🔥',
      'Obviously, the ',
      'far-right ',
      '- ',
      '?',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join('');
        if (text.trim() === '') return;
        const { document, ...segmented } = segment(documentFromText(text));
        let end = 0;
        for (const phrase of detectPhrases({ document, ...segmented })) {
          const span = spanOf(phrase);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
          expect(document.text.slice(span.start, span.end).trim()).not.toBe('');
          expect(phrase.alternatives.length > 0 || phrase.edit.kind === 'mark').toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
