import { createHash } from 'node:crypto';
import type { Passage } from '../../src/contracts/passage.ts';
import type { Report } from '../../src/contracts/report.ts';
import { reportSchema } from '../../src/contracts/report.ts';

/** An article with a heading, a quotation and a clash, as a person would write one. */
export const sampleText = `Council slams the brakes on depot

The council's brutal decision on 3 May to close the depot sparked fury, Mayor Ann Lee said.
“It is a hopeless, spineless surrender,” said Joe Park, a driver.
The depot employs 40 people. Observers believe all 52 workers will lose their jobs.
`;

/** The words of `text` as a passage; they have to stand in it. */
export function passageOf(words: string, text = sampleText): Passage {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the sample does not hold “${words}”`);
  return { source: 'article', start, end: start + words.length, text: words };
}

type Phrase = Report['loadedPhrases'][number];

/** A loaded phrase of the sample, clear unless told otherwise. */
export function phraseOf(id: string, words: string, more: Partial<Phrase> = {}, text = sampleText): Phrase {
  const passage = passageOf(words, text);
  return {
    id,
    passage,
    line: text.slice(0, passage.start).split('\n').length,
    category: 'emotive',
    strength: 'clear',
    leans: null,
    target: null,
    inQuotation: false,
    speaker: null,
    reason: 'It tells the reader what to feel.',
    alternatives: [],
    foundBy: ['embedded'],
    ...more,
  };
}

/** A whole report about the sample, checked against the schema; `more` replaces parts of it. */
export function sampleReport(more: Partial<Report> = {}, text = sampleText): Report {
  const cut = passageOf('brutal ');
  const softer = passageOf('slams the brakes on');
  return reportSchema.parse({
    version: 1,
    article: {
      id: 'depot',
      title: 'Council slams the brakes on depot',
      byline: null,
      genre: 'news',
      language: 'en',
      origin: { kind: 'file', location: 'news/depot.txt' },
      offsets: 'file',
      text,
      words: 47,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    references: [],
    engine: { name: 'embedded', model: null, prompts: [], lexicon: 'abc', evenhand: '0.1.0' },
    parts: { summary: 'done', phrases: 'done', inconsistencies: 'done', claims: 'done', rewrite: 'done' },
    summary: {
      text: 'The council decided on 3 May to close the depot.',
      sentences: [
        {
          text: 'The council decided on 3 May to close the depot.',
          support: 'extracted',
          sources: [passageOf('decision on 3 May to close the depot')],
        },
      ],
    },
    loadedPhrases: [
      phraseOf('L1', 'slams the brakes on', {
        category: 'metaphor',
        alternatives: ['halts', 'stops'],
        leans: 'against',
        target: 'Council',
      }),
      phraseOf('L2', 'brutal', { alternatives: [''], leans: 'against', target: 'council' }),
      phraseOf('L3', 'sparked fury', { strength: 'arguable' }),
      phraseOf('L4', 'spineless surrender', { category: 'label', inQuotation: true, speaker: 'Joe Park' }),
    ],
    inconsistencies: [
      {
        id: 'I1',
        category: 'number',
        evidence: [passageOf('The depot employs 40 people'), passageOf('all 52 workers will lose their jobs')],
        explanation: 'The depot employs 40 people, and 52 are to lose their jobs.',
        strength: 'clear',
        foundBy: ['embedded'],
        related: [],
      },
    ],
    claims: [
      {
        id: 'C1',
        passage: passageOf('Observers believe all 52 workers will lose their jobs'),
        speaker: null,
        sourcing: 'unnamed',
        check: 'Which observers?',
      },
    ],
    speakers: [{ name: 'Joe Park', quotedWords: 6, passages: [passageOf('It is a hopeless, spineless surrender,')] }],
    rewrite: {
      text: text.replace('slams the brakes on', 'halts').replace('brutal ', ''),
      edits: [
        { start: softer.start, end: softer.end, replacement: 'halts', kind: 'replace', phraseIds: ['L1'], by: 'listed' },
        { start: cut.start, end: cut.end, replacement: '', kind: 'cut', phraseIds: ['L2'], by: 'listed' },
      ],
      unresolved: ['L3'],
    },
    dropped: [],
    gaps: [],
    usage: { calls: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, costUsd: 0, cacheHits: 0, seconds: 0.01 },
    ...more,
  } satisfies Report);
}
