import { noUsage } from '../../src/contracts/add-usage.ts';
import type { Inconsistency, LoadedPhrase } from '../../src/contracts/finding.ts';
import type { Passage } from '../../src/contracts/passage.ts';
import type { Report } from '../../src/contracts/report.ts';
import type { Case } from '../../src/evaluate/case.ts';
import type { Gold, GoldInconsistency, GoldPhrase } from '../../src/evaluate/gold.ts';
import { countWords } from '../../src/text/words.ts';

/** Where words stand in a text; throws when they don't, so that a test cannot be about nothing. */
export function at(text: string, words: string, from = 0): { text: string; start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return { text: words, start, end: start + words.length };
}

export function passage(text: string, words: string, from = 0): Passage {
  return { source: 'article', ...at(text, words, from) };
}

export function goldPhrase(text: string, words: string, details: Partial<GoldPhrase> = {}): GoldPhrase {
  return {
    ...at(text, words),
    inQuotation: false,
    category: 'emotive',
    edit: 'replace',
    alternatives: ['plain'],
    strength: 'clear',
    ...details,
  };
}

export function goldClash(text: string, evidence: readonly string[], details: Partial<GoldInconsistency> = {}): GoldInconsistency {
  return {
    category: 'number',
    root:
      evidence[0]!
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/^-|-$/g, '') || 'root',
    evidence: evidence.map((words) => at(text, words)),
    explanation: 'They cannot both hold.',
    difficulty: 'surface',
    ...details,
  };
}

export function gold(details: Partial<Gold> = {}): Gold {
  return {
    id: 'made-up',
    register: 'news',
    genre: 'news',
    language: 'en',
    loaded: [],
    clean: [],
    inconsistencies: [],
    consistent: [],
    checks: [],
    speakers: [],
    summary: { mustMention: [], mustNotSay: [], maxWords: 110 },
    notes: '',
    ...details,
  };
}

export function articleCase(text: string, details: Partial<Gold> = {}, more: Partial<Case<'article'>> = {}): Case<'article'> {
  const own = gold(details);
  return {
    id: own.id,
    kind: 'article',
    text,
    gold: own,
    group: own.id,
    pair: null,
    stratum: null,
    location: `${own.id}/gold.json`,
    ...more,
  };
}

export function foundPhrase(text: string, words: string, details: Partial<LoadedPhrase> = {}): LoadedPhrase {
  return {
    id: 'L1',
    passage: passage(text, words),
    line: 1,
    category: 'emotive',
    strength: 'clear',
    leans: null,
    target: null,
    inQuotation: false,
    speaker: null,
    reason: 'charged',
    alternatives: ['plain'],
    foundBy: ['embedded'],
    ...details,
  };
}

export function foundClash(text: string, evidence: readonly string[], details: Partial<Inconsistency> = {}): Inconsistency {
  return {
    id: 'I1',
    category: 'number',
    evidence: evidence.map((words) => passage(text, words)),
    explanation: 'They clash.',
    strength: 'clear',
    foundBy: ['embedded'],
    related: [],
    ...details,
  };
}

export function report(text: string, details: Partial<Report> = {}): Report {
  return {
    version: 1,
    article: {
      id: 'made-up',
      title: null,
      byline: null,
      genre: 'news',
      language: 'en',
      origin: { kind: 'text', location: null },
      offsets: 'file',
      text,
      words: countWords(text),
      sha256: '0'.repeat(64),
    },
    references: [],
    engine: { name: 'embedded', model: null, prompts: [], lexicon: 'a', evenhand: '0.0.0' },
    parts: { summary: 'done', phrases: 'done', inconsistencies: 'done', claims: 'done', rewrite: 'done' },
    summary: { text: '', sentences: [] },
    loadedPhrases: [],
    inconsistencies: [],
    claims: [],
    speakers: [],
    rewrite: { text, edits: [], unresolved: [] },
    dropped: [],
    gaps: [],
    usage: noUsage,
    ...details,
  };
}
