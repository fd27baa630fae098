// The promises that hold for any text and any draft, also a malicious one: design of the report, not of one engine.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noUsage } from '../src/contracts/add-usage.ts';
import { dropReasons, inconsistencyCategories, partNames, phraseCategories, strengths } from '../src/contracts/category.ts';
import type { Anchor, Draft, Review } from '../src/contracts/draft.ts';
import type { Engine } from '../src/contracts/engine.ts';
import type { Report } from '../src/contracts/report.ts';
import { embeddedEngine } from '../src/engines/embedded/embedded-engine.ts';
import { neutraliseDocument } from '../src/pipeline.ts';
import { documentFromText } from '../src/read/document-from-text.ts';
import { applyEdits } from '../src/rewrite/apply-edits.ts';
import { parseReport } from '../src/schema.ts';
import { segment } from '../src/segment/segment.ts';

const newsWord = fc.constantFrom(
  'regime',
  'defiantly',
  'rejected',
  'claims',
  '42',
  '£1.2 million',
  'Maud Pellow',
  'said',
  'not',
  'will',
  'a',
  'an',
  'brazen',
  'the',
  'officials',
  'Tuesday',
  'blackmail',
  'terror proxies',
  'one thing is clear:',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '.',
  ',',
  '—',
  '\n\n',
  '\r\n',
  '🔥',
  'experts say',
  'slammed',
  'so-called',
  'mere',
);
const newsText = fc.array(newsWord, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc
  .oneof(newsText, fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
  .filter((text) => /[^\s\u200b-\u200d\u2060\ufeff]/.test(text));

/** Quotes cut from the text and quotes made up, spans in and out of bounds. */
const anchorIn = (text: string): fc.Arbitrary<Anchor> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('span' as const),
      start: fc.integer({ min: -5, max: text.length + 5 }),
      end: fc.integer({ min: -5, max: text.length + 5 }),
    }),
    fc
      .tuple(fc.nat(text.length), fc.nat(30), fc.option(fc.integer({ min: -3, max: 40 })))
      .map(([start, length, sentence]) => ({ kind: 'quote' as const, quote: text.slice(start, start + length), sentence })),
    fc.record({ kind: fc.constant('quote' as const), quote: fc.string(), sentence: fc.option(fc.nat()) }),
  );

const hostileWords = fc.oneof(
  fc.constantFrom(
    '',
    'a government',
    'government',
    'critics say',
    '<script>alert(1)</script>',
    '\u001b[31mred',
    '“quoted”',
    'https://example.org/?q=1',
    'The Ministry of Truth',
    'not',
    '43',
    'line\nbreak',
    '\u202eevil',
  ),
  fc.string(),
);

const draftIn = (text: string): fc.Arbitrary<Draft> =>
  fc.record({
    summary: fc.array(
      fc.record({
        text: fc.oneof(hostileWords, fc.constant(text.slice(0, 80))),
        sources: fc.array(anchorIn(text), { maxLength: 3 }),
        support: fc.constant('verified' as const),
      }),
      { maxLength: 4 },
    ),
    phrases: fc.array(
      fc.record({
        anchor: anchorIn(text),
        category: fc.constantFrom(...phraseCategories),
        strength: fc.constantFrom(...strengths),
        leans: fc.constant(null),
        target: fc.constant(null),
        reason: hostileWords,
        alternatives: fc.array(hostileWords, { maxLength: 4 }),
        edit: fc.record({
          kind: fc.constantFrom('replace' as const, 'cut' as const, 'attribute' as const, 'mark' as const),
          polarity: fc.constantFrom('kept' as const, 'same' as const),
        }),
        foundBy: fc.constant(['model' as const]),
      }),
      { maxLength: 12 },
    ),
    inconsistencies: fc.array(
      fc.record({
        category: fc.constantFrom(...inconsistencyCategories),
        evidence: fc.array(anchorIn(text), { maxLength: 4 }),
        explanation: hostileWords,
        strength: fc.constantFrom(...strengths),
        foundBy: fc.constant(['model' as const]),
      }),
      { maxLength: 6 },
    ),
    claims: fc.array(
      fc.record({
        anchor: anchorIn(text),
        speaker: fc.option(hostileWords),
        sourcing: fc.constant('none' as const),
        check: fc.option(hostileWords),
      }),
      { maxLength: 6 },
    ),
    dropped: fc.constant([]),
    gaps: fc.constant([]),
    usage: fc.constant(noUsage),
  });

const reviewOf = (text: string): fc.Arbitrary<Review> =>
  fc.record({
    refuted: fc.array(fc.record({ id: fc.constantFrom('I1', 'I2', 'I99'), why: hostileWords }), { maxLength: 3 }),
    summary: fc.array(fc.record({ index: fc.nat(5), text: fc.option(hostileWords), why: hostileWords }), { maxLength: 3 }),
    smoothed: fc.array(
      fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }), hostileWords).map(([start, length, words]) => ({
        span: { start, end: Math.min(text.length, start + length) },
        text: words === '' ? text.slice(start, start + length) : words,
      })),
      { maxLength: 1 },
    ),
    dropped: fc.constant([]),
    gaps: fc.constant([]),
    usage: fc.constant(noUsage),
  });

const scenario = anyText.chain((text) => fc.record({ text: fc.constant(text), draft: draftIn(text), review: reviewOf(text) }));

function engineWith(draft: Draft, review: Review): Engine {
  return {
    name: 'model',
    model: 'scripted',
    prompts: [],
    draft: async () => draft,
    review: async () => review,
    compare: async () => ({ clashes: [], gaps: [], usage: noUsage }),
    support: async () => ({ statements: [], gaps: [], usage: noUsage }),
  };
}

async function reportOf(text: string, engine: Engine): Promise<Report> {
  return neutraliseDocument(documentFromText(text), engine, { now: () => 0 });
}

function sacredOf(text: string): string[] {
  return segment(documentFromText(text))
    .quotations.filter(({ kind }) => kind !== 'scare')
    .map(({ start, end }) => text.slice(start, end));
}

function passagesOf(report: Report) {
  return [
    ...report.loadedPhrases.map(({ passage }) => passage),
    ...report.inconsistencies.flatMap(({ evidence }) => evidence),
    ...report.claims.map(({ passage }) => passage),
    ...report.speakers.flatMap(({ passages }) => passages),
    ...report.summary.sentences.flatMap(({ sources }) => sources),
  ];
}

describe.each(
  Object.entries({
    'the embedded engine': fc.record({ text: anyText }).map(({ text }) => ({ text, engine: embeddedEngine })),
    'an engine that says anything': scenario.map(({ text, draft, review }) => ({ text, engine: engineWith(draft, review) })),
  }),
)('with %s', (_, scenarios) => {
  const holds = (promise: (report: Report, text: string) => void) =>
    fc.assert(
      fc.asyncProperty(scenarios, async ({ text, engine }) => promise(await reportOf(text, engine), text)),
      { numRuns: 300 },
    );

  test('every passage slices back to its own words', () =>
    holds((report) => {
      for (const { source, start, end, text } of passagesOf(report)) {
        expect(source).toBe('article');
        expect(report.article.text.slice(start, end)).toBe(text);
        expect(text).not.toBe('');
      }
    }));

  test('no rewrite changes a byte of a quotation', () =>
    holds((report, text) => {
      if (report.parts.rewrite !== 'done') return;
      let from = 0;
      for (const quotation of sacredOf(report.article.text)) {
        const at = report.rewrite.text.indexOf(quotation, from);
        expect(at, `${JSON.stringify(quotation)} in the rewrite of ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0);
        from = at + quotation.length;
      }
    }));

  test('the edits give the rewrite, byte for byte, in order and without overlap', () =>
    holds((report) => {
      if (report.parts.rewrite !== 'done') {
        expect(report.rewrite).toEqual({ text: '', edits: [], unresolved: [] });
        return;
      }
      const { edits, text } = report.rewrite;
      expect(applyEdits(report.article.text, edits)).toBe(text);
      for (const [index, edit] of edits.entries()) {
        expect(edit.start).toBeLessThanOrEqual(edit.end);
        if (index > 0) expect(edits[index - 1]!.end).toBeLessThanOrEqual(edit.start);
      }
    }));

  test('no number is lost and none comes in', () =>
    holds((report) => {
      if (report.parts.rewrite !== 'done') return;
      const digits = (text: string) => (text.match(/\p{Nd}+/gu) ?? []).toSorted();
      expect(digits(report.rewrite.text)).toEqual(digits(report.article.text));
    }));

  test('a phrase outside quotations is edited or unresolved, never both, never neither', () =>
    holds((report) => {
      const edited = new Set(report.rewrite.edits.flatMap(({ phraseIds }) => phraseIds));
      const unresolved = new Set(report.rewrite.unresolved);
      for (const { id, inQuotation } of report.loadedPhrases) {
        if (inQuotation) expect(edited.has(id) || unresolved.has(id)).toBe(false);
        else expect(edited.has(id)).toBe(!unresolved.has(id));
      }
    }));

  test('each part says what became of it, and a dropped finding why', () =>
    holds((report) => {
      for (const part of partNames) {
        expect(['done', 'failed']).toContain(report.parts[part]);
        if (report.parts[part] === 'failed')
          expect(report.gaps.map((gap) => gap.part)).toContain(part === 'rewrite' && report.parts.phrases === 'failed' ? 'phrases' : part);
      }
      for (const { reason } of report.dropped) expect(dropReasons).toContain(reason);
    }));

  test('the report is one of its own schema, also after a trip through JSON', () =>
    holds((report) => {
      expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    }));

  test('no edit or summary brings in markup, an address, a control character or a source of its own', () =>
    holds((report, text) => {
      const brought = [
        ...report.rewrite.edits.map(({ replacement }) => replacement),
        ...report.summary.sentences.map((sentence) => sentence.text),
      ];
      for (const words of brought) {
        if (text.includes(words)) continue;
        expect(words).not.toMatch(/[<>\p{Cc}\u202a-\u202e]|https?:/u);
        expect(words).not.toContain('critics');
        expect(words).not.toContain('Ministry of Truth');
      }
    }));
});

test('nothing is a gap when nothing was found', async () => {
  const report = await reportOf('The council met on Tuesday. It will meet again on Friday.', embeddedEngine);
  expect(report.parts.phrases).toBe('done');
  expect(report.loadedPhrases).toEqual([]);
  expect(report.gaps).toEqual([]);
});
