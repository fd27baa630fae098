import { chargedAdjectives, chargedAdverbs, chargedNouns, chargedVerbs } from './charged-vocabulary.ts';
import { indefiniteArticleFor } from './indefinite-article.ts';

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
  /^Even\b|\b(?:never shy|drown\p{Ll}* in|spread the line|wast\p{Ll}+ no time|hardly needs saying|as usual|of all people|speaks? volumes|anyone['’]s guess|to be believed|in the pocket|no accident|no wonder|little wonder|small wonder|at last|once again|yet again|yet another|for good|so much for|common sense|in earnest|the usual|putting \p{Ll}+ before|no choice but|turn(?:s|ed|ing) up (?:his|her|their|its) noses?|melt(?:s|ed|ing)? away|knock(?:s|ed|ing) back|st(?:and|ood) up to|seen? the light|saw the light|every penny|at your expense|hard core|(?:go|goes|gone|went|going) to ground|in plain English|a rash of|citadel of|dinosaurs?|fairy tales?|the (?:decency|nerve|gall|cheek|temerity|audacity|guts|courage) to|lin(?:e|es|ed|ing) (?:his|her|their|its) (?:own )?pockets|pull(?:s|ed|ing)? the (?:plug|rug|strings)|blind eye|wash(?:es|ed|ing)? (?:his|her|their|its) hands|under the (?:carpet|rug|bus)|in cold blood|with impunity|on the cheap|blank cheque|floodgates|down the river|to the wolves|pa(?:y|ys|id) the price|salt in|lick(?:s|ed|ing)? (?:his|her|their|its) wounds|cap in hand|own goal|on the wall|nothing short of|nothing but|little more than|the likes of|in no mood|tired line|the old line|the line that|the excuse|no small|not exactly|hardly|so happens|happens? to|happened to|of all things|at pains to|would have (?:us|you) believe|to put it mildly|dead hand|long arm|iron fist|iron grip|war on|bottomless|purse|the teeth of|bit the dust|pour(?:s|ed|ing)? into|rid(?:es|ing|den)? roughshod|roughshod|fat cats?|gravy train|red tape|nanny state|cash cow|slap in the face|kick in the teeth|stab in the back|nail in the coffin|last straw|tip of the iceberg|tooth and nail|hook, line|hand over fist|through the roof|out of thin air|pie in the sky|smoke and mirrors|beggars belief|defies belief|have had enough|or at least|(?:is|are|was|were) said to|rumou?r has it|word is|insiders?|whispers?|funny how|no prizes for|little did|more than enough|so much more than|has had enough|had had enough|will never forgive|sends? (?:a|an) \p{Ll}+ message|folk hero|death sentence|the heart of|in the face of|on its knees|to the bone)\b/giu;

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
      // "badly needed" says more than "needed"
      if (!isOrnament(word) && (!isAdverb || word.endsWith('ed'))) return match;
      const rest = isOrnament(word) ? '' : `${word} `;
      if (determiner === undefined || isKnownThing) return `${determiner ?? ''}${rest}`;
      if (rest === '' && bareAmount.test(after)) return '';
      return `${determiner[0]}${indefiniteArticleFor(rest + after).slice(1)} ${rest}`;
    },
  );
  return plain === text ? text : plain.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** "a ▸£21.4 million◂, up from"; "a ▸£21.4 million◂ deal" keeps its article. */
export const bareAmount =
  /^[£$€]?\d+(?:[.,]\d+)*(?!\d)(?:bn|m|k)?(?: (?:thousand|million|billion))?(?: per ?cent|%)?(?:[.,;:](?!\d)|$| (?:in|from|of|on|at|to|for|a|and|this|last|after|before|because|when|while|since|over|by|as|against|than)\b)/;

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
