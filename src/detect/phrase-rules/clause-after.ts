import { beForms, haveForms, infinitiveMarkers, subjectPronouns } from '../lexicon/function-words.ts';
import { isMark, type WordWalk } from './word-walk.ts';

/**
 * Tells whether a clause with a verb of its own begins so many words on ("claimed the fire was set"), or only a noun phrase ("claimed the title").
 *
 * Judged by the first finite verb before a mark, a conjunction or a relative pronoun; at most a dozen words are looked at.
 */
export function isClauseAfter(walk: WordWalk, step: number): boolean {
  const first = walk.at(step);
  if (isMark(first)) return false;
  if (subjectPronouns.has(first) && first !== 'that') return !isMark(walk.at(step + 1)) && !stops.has(walk.at(step + 1));
  for (let offset = step + 1; offset < step + 12; offset += 1) {
    const lower = walk.at(offset);
    if (isMark(lower) || stops.has(lower)) return false;
    if (beForms.has(lower) || haveForms.has(lower) || (infinitiveMarkers.has(lower) && lower !== 'to')) return true;
    if (/[a-z]{2}ed$/.test(lower) && !determinerBefore.has(walk.at(offset - 1))) return true;
    if (pastVerbs.has(lower)) return true;
  }
  return false;
}

const stops = new Set(
  'and or but who which that whose when while after before because as if where since until for to from in on by with against under over'.split(
    ' ',
  ),
);
const determinerBefore = new Set('a an the this that these those my your his her its our their'.split(' '));
const pastVerbs = new Set(
  'said says made makes took takes came comes went goes got gets gave gives knew knows saw sees left leaves lost loses put let kept keeps held holds began begins became becomes fell falls rose rises met won wins told tells felt feels led leads ran runs broke cost costs needs wants works means'.split(
    ' ',
  ),
);
