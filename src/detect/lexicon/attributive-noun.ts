import type { ArticleWord } from '../article-words.ts';
import {
  beForms,
  commonPasts,
  conjunctions,
  determiners,
  haveForms,
  infinitiveMarkers,
  isAdverb,
  prepositions,
  subjectPronouns,
} from './function-words.ts';

/**
 * Whether a noun stands before the noun that carries the fact: "strongman president", "toyboy fiancé". There it can go, and a word in its place cannot stand.
 *
 * @param from - index of its first word
 * @param to - index past its last word
 */
export function isAttributiveNoun(words: readonly ArticleWord[], from: number, to: number): boolean {
  const next = words[to];
  if (next?.sentence !== words[from]!.sentence || next.isCapital || !/^\p{Ll}[\p{Ll}’'-]{2,}$/u.test(next.lower)) return false;
  if (/(?:[^n]ed|ing|[^s]s)$/.test(next.lower) || isAdverb(next.lower)) return false;
  return ![beForms, commonPasts, conjunctions, determiners, haveForms, infinitiveMarkers, prepositions, subjectPronouns, others].some(
    (set) => set.has(next.lower),
  );
}

/** Words that follow a noun and are no noun. */
const others = new Set(
  `was were then now also not never just still even ever too only out off up down back away again here there today yesterday tomorrow tonight ago
   whose whom how why what else once more most less least much many very quite rather such same own other another both either neither than as
   knew wrote spoke broke chose drove felt found heard paid sat saw sold shot thought threw wore won put cut set hit let quit spent sought fought caught
   brought bought taught built sank swam sang drank ate hung struck stole woke drew grew blew flew knew fled led fed bred met bet shut rich poor able available`.split(
    /\s+/,
  ),
);
