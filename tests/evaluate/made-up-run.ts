import type { Case } from '../../src/evaluate/case.ts';
import { type RunOptions, runSuite } from '../../src/evaluate/run/run-suite.ts';
import type { RunLog } from '../../src/evaluate/run-log.ts';
import { randomFrom } from '../../src/evaluate/statistics/random.ts';
import { type Suite, suiteSchema } from '../../src/evaluate/suite.ts';
import type { Neutraliser } from '../../src/evenhand.ts';
import { articleCase, foundClash, foundPhrase, goldClash, goldPhrase, report } from './made-up.ts';

const loadedWords = ['regime', 'slammed', 'thugs', 'shocking', 'puppet', 'blackmail'];
const plainWords = ['meeting', 'minister', 'bridge'];
const text = `The ${plainWords.join(' and the ')} were there. ${loadedWords.map((word) => `They said ${word} once.`).join(' ')} It cost 5 pounds. It cost 7 pounds.`;

/** Articles with six clear phrases, one clash and one key fact each; a few are written in pairs. */
export const madeUpCases: readonly Case<'article'>[] = Array.from({ length: 40 }, (_, index) =>
  articleCase(text, {
    id: `case-${String(index + 1).padStart(2, '0')}`,
    loaded: loadedWords.map((word) => goldPhrase(text, word)),
    inconsistencies: [goldClash(text, ['It cost 5 pounds', 'It cost 7 pounds'], { root: 'price' })],
    summary: { mustMention: [['bridge']], mustNotSay: [], maxWords: 110 },
  }),
);

/** What an imagined editor sees in a case. `finds` and `flags` are asked with the place of a loaded, or of a plain word. */
export type Editor = {
  finds(word: number, item: string): boolean;
  flags(word: number, item: string): boolean;
  findsClash(item: string): boolean;
  mentionsFact(item: string): boolean;
  /** Gives passages that are not in the article. */
  readonly misquotes?: boolean;
};

/** Sees about two thirds of everything, and takes a tenth of plain words for loaded; which of them the seed decides. */
export function editorOf(seed: number, details: Partial<Editor> = {}): Editor {
  const random = (item: string, place: number) => randomFrom(seed * 7919 + Number(item.slice(-2)) * 101 + place)();
  return {
    finds: (word, item) => random(item, word) < 0.66,
    flags: (word, item) => random(item, 20 + word) < 0.1,
    findsClash: (item) => random(item, 40) < 0.66,
    mentionsFact: (item) => random(item, 50) < 0.66,
    ...details,
  };
}

/** A run of the made-up cases by an editor. */
export function runBy(editor: Editor, { suite = {}, ...options }: RunOptions & { suite?: object } = {}): Promise<RunLog> {
  return runSuite(madeUpSuite(suite), {
    cases: madeUpCases,
    now: () => new Date('2026-01-02T03:04:05.000Z'),
    createEvenhand: () => evenhandBy(editor),
    ...options,
  });
}

export function madeUpSuite(details: object = {}): Suite {
  const scorers = ['phrase-f1-clear', 'phrase-precision', 'inconsistency-f1', 'summary-key-facts', 'report-slices', 'report-gaps'];
  return { ...suiteSchema.parse({ name: 'made-up', purpose: 'To see.', scorers, ...details }), location: null, folder: '' };
}

function evenhandBy({ finds, flags, findsClash, mentionsFact, misquotes = false }: Editor): Neutraliser {
  return {
    async neutralise(article) {
      const { id = '' } = article as { id?: string };
      return report(text, {
        loadedPhrases: [
          ...loadedWords.filter((_, index) => finds(index, id)).map((word) => foundPhrase(text, word)),
          ...plainWords.filter((_, index) => flags(index, id)).map((word) => foundPhrase(text, word)),
        ],
        inconsistencies: findsClash(id) ? [foundClash(text, ['It cost 5 pounds', 'It cost 7 pounds'])] : [],
        claims: misquotes
          ? [{ id: 'C1', passage: { source: 'article', start: 0, end: 3, text: 'Thy' }, speaker: null, sourcing: 'none', check: null }]
          : [],
        summary: { text: mentionsFact(id) ? 'They met at the bridge.' : 'They met.', sentences: [] },
      });
    },
    async [Symbol.asyncDispose]() {},
  };
}
