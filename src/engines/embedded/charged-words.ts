import { indefiniteArticleFor } from '../../rewrite/indefinite-article.ts';
import { chargedAdjectives, chargedAdverbs, chargedNouns, chargedVerbs } from './charged-vocabulary.ts';

const setOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const charged = setOf(`${chargedNouns} ${chargedAdjectives} ${chargedAdverbs}`);
const ornaments = setOf(`${chargedAdjectives} ${chargedAdverbs}`);
/** Without these the noun would mean something else. */
const telling = setOf(
  'so-called self-styled self-proclaimed unelected innocent right-wing left-wing leftist mere dubious questionable shady poised',
);
const verbStems = setOf(chargedVerbs);
/** Comments that no single word gives away. */
const comments =
  /\b(?:never shy|drown\p{Ll}* in|spread the line|wast\p{Ll}+ no time|hardly needs saying|as usual|of all people|speaks? volumes|anyone['’]s guess|to be believed|in the pocket|no accident|no wonder|little wonder|small wonder|at last|once again|yet again|yet another|for good|so much for|common sense|in earnest|the usual|putting \p{Ll}+ before|no choice but|will never forgive|sends? (?:a|an) \p{Ll}+ message|folk hero|death sentence|the heart of|in the face of|on its knees|to the bone)\b/gu;

/**
 * How many charged words a text says in its own voice: a court may be told of a dragged body, a summary looks for a plainer sentence.
 *
 * Words between quotation marks are their speaker's and do not count.
 */
export function chargedWordsIn(text: string): number {
  const own = text.replace(/“[^”]*”|"[^"]*"/g, ' ');
  let count = own.match(comments)?.length ?? 0;
  for (const { 0: word, index } of own.matchAll(/[\p{L}][\p{L}’'-]*/gu)) {
    // a capital inside a sentence is a name: "the Hammer Inn"
    if (index > 0 && /^\p{Lu}\p{Ll}/u.test(word) && /[\p{L}\p{N},’'] $/u.test(own.slice(Math.max(0, index - 2), index))) continue;
    const lower = word.toLowerCase().replace(/[’']s?$/, '');
    if (charged.has(lower) || charged.has(lower.replace(/e?s$/, '')) || isChargedVerb(lower)) count += 1;
  }
  return count;
}

/**
 * Leaves out charged adjectives before their noun and charged adverbs: a statement is as true without them.
 *
 * Words between quotation marks stay, what a thing is said to be, and in reported speech all that does not stand before a thing already known.
 */
export function withoutOrnaments(text: string): string {
  const reported = text.search(
    /\b(?:said|says|call(?:s|ed)|describ\p{Ll}+|told|tells|argu\p{Ll}+|warn\p{Ll}+|added|according|writes|wrote|accus\p{Ll}+)\b/u,
  );
  const plain = text.replace(
    ornament,
    (match: string, determiner: string | undefined, degree: string | undefined, word: string | undefined, offset: number) => {
      if (word === undefined) return match;
      const before = text.slice(Math.max(0, offset - 24), offset);
      const after = text.slice(offset + match.length);
      const isKnownThing = determiner !== undefined && !/^an? $/i.test(determiner);
      if (isOwned(before, after) || (reported !== -1 && offset > reported && !isKnownThing)) return match;
      const isAdverb = isOrnament(degree?.trim());
      if (!isOrnament(word) && !isAdverb) return match;
      const rest = isOrnament(word) ? '' : `${word} `;
      if (determiner === undefined || isKnownThing) return `${determiner ?? ''}${rest}`;
      if (rest === '' && /^(?:[£$€]?\d|dozen|few|hundred)/.test(after)) return /^[£$€\d]/.test(after) ? '' : match;
      return `${determiner[0]}${indefiniteArticleFor(rest + after).slice(1)} ${rest}`;
    },
  );
  return plain === text ? text : plain.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** Somebody's words as a whole; or a determiner, an adverb and a word before another one. */
const ornament =
  /“[^”]*”|"[^"]*"|(?<![\p{L}’'-])([Aa]n? |[Tt]he |[Tt]heir |[Ii]ts |[Hh]is |[Hh]er |[Tt]his |[Tt]hese |[Tt]hose |\p{L}+[’']s )?((?:very|so|too|more|most|less|quite|rather|all too|\p{Ll}{3,}ly) )?(\p{L}[\p{Ll}-]{2,30}) (?=[\p{Ll}\d£$€])/gu;

/** A judgement is what the sentence says of a thing, or one of several joined by a word that would be left hanging. */
function isOwned(before: string, after: string): boolean {
  return (
    /\b(?:is|are|was|were|be|been|being|become|becomes|became|remains?|remained|seems?|looks?|looked|feels?|felt|as|and|or|but|yet|than|not|no) $|, $/.test(
      before,
    ) || functionWord.test(after)
  );
}

const functionWord =
  /^(?:and|or|but|yet|nor|of|to|in|on|at|by|for|from|with|as|than|that|which|who|if|when|while|because|about|over|after|before|until|into|against|enough|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|the|an?|it|they|he|she|his|her|their|its|this)\b/;

function isOrnament(word: string | undefined): boolean {
  const lower = word?.toLowerCase() ?? '';
  return ornaments.has(lower) && !telling.has(lower);
}

function isChargedVerb(lower: string): boolean {
  if (verbStems.has(lower)) return true;
  const stem = lower.replace(/(?:ing|ed|es|s|e)$/, '');
  return stem !== lower && stem.length > 2 && verbStems.has(stem);
}
