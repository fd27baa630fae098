import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { type ArticleWord, articleWords } from '../article-words.ts';
import { conjunctions, determiners, isAdverb } from '../lexicon/function-words.ts';
import { quotationAt } from '../quotation-at.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isMark, type WordWalk, walkFrom } from './word-walk.ts';

const setOf = (words: string) => new Set(words.split(' '));

/**
 * Statements given to a group that nobody can ask: "Experts warn", "Security circles say", "Residents have long feared that".
 * A group that the sentence names ("analysts at …", "critics such as …") is no such group.
 */
export const vagueAttribution: PhraseRule = { name: 'vague-attribution', category: 'vague-attribution', find };

/** Groups quoted for their authority: present and past alike are a way round a name. */
const authorities = setOf('experts analysts observers sources critics insiders commentators circles watchers pundits skeptics sceptics');
/** Groups whose opinion or mood is reported, never counted. */
const publics = setOf(
  'residents locals regulars neighbours onlookers voters supporters opponents economists scientists doctors historians lawyers people parents fans neighbors campaigners activists taxpayers americans britons citizens investors many most some few everyone everybody nobody',
);
const sayings = setOf('say says warn warns argue argues note notes claim claims suggest suggests caution insist predict');
const opinions = setOf(
  'believe believes believed think thinks thought agree agrees agreed fear fears feared suspect suspects suspected feel feels felt doubt doubts doubted know knows knew consider wonder expect expects dread detect detects sense senses see sees spot whisper whispers mutter mutters speculate reckon reckons tell',
);
const pastSayings = setOf('said warned argued claimed suggested cautioned insisted predicted');
const between = setOf('have has had long widely now also still increasingly generally privately openly already all would will may might');
/** Places a group may be spread over; these name nobody. */
const places = setOf('in across around throughout within');

function find(segmented: Segmented): DraftPhrase[] {
  const { words, positions } = articleWords(segmented);
  return [...authorities, ...publics].flatMap((group) =>
    (positions.get(group) ?? []).flatMap((at) => {
      const phrase = judge(segmented, words, at, authorities.has(group));
      return phrase ? [phrase] : [];
    }),
  );
}

function judge(segmented: Segmented, words: readonly ArticleWord[], at: number, isAuthority: boolean): DraftPhrase | undefined {
  const group = words[at]!;
  const walk = walkFrom(words, at);
  const first = subjectStart(walk, isAuthority);
  const verb = verbAfter(walk);
  if (first === undefined || verb === undefined) return undefined;
  if (quotationAt(segmented, group.start)?.kind === 'speech' || isNamedNearby(walk, verb)) return undefined;
  const said = walk.at(verb);
  const isSaying = sayings.has(said);
  const isPast = pastSayings.has(said);
  const hasThat = walk.at(verb + 1) === 'that';
  if (!opinions.has(said) && !(isAuthority && (isSaying || isPast)) && !(isQuantifier(group.lower) && isSaying)) return undefined;
  if (isSight.test(said) && !isAuthority) return undefined;
  if (!isAuthority && !hasThat && !isQuantifier(group.lower) && !isMurmur(walk, verb)) return undefined;
  const start = walk.word(first)!.start;
  const last = walk.word(hasThat && !isAuthority ? verb + 1 : verb)!;
  const noun = segmented.document.prose.slice(start, group.end);
  return foundPhrase(
    { start, end: last.end },
    {
      category: 'vague-attribution',
      strength: isPast ? 'arguable' : 'clear',
      reason: 'Nobody can check a statement whose source has no name.',
      alternatives:
        isAuthority && verb === 1 && !isSight.test(said) ? wordings(noun, isPast, isForecast(walk, verb) ? said : undefined) : [],
    },
  );
}

/** First word of the subject, as a step back from the group; `undefined` when the group is not the bare subject of a clause. */
function subjectStart(walk: WordWalk, isAuthority: boolean): number | undefined {
  let step = 0;
  // "Industry watchers", "Some political analysts"
  while (isAuthority && step > -3 && isModifier(walk, step - 1)) step -= 1;
  const before = walk.at(step - 1);
  if (/^(?:some|many|most|several|few)$/.test(before)) step -= 1;
  const outside = walk.at(step - 1);
  if (isMark(outside) || conjunctions.has(outside) || (outside === 'that' && isAuthority) || outside === 'what' || outside === 'as')
    return step;
  return undefined;
}

function isModifier(walk: WordWalk, step: number): boolean {
  const lower = walk.at(step);
  const isLink = isMark(lower) || determiners.has(lower) || conjunctions.has(lower) || isAdverb(lower);
  return (
    !isLink &&
    !/^(?:some|many|most|several|few|of|to|in|on|by|with|from|for|at|as|that|what|two|three|four|five|\d.*|.*ed|'s)$/.test(lower) &&
    !walk.word(step)!.isJoined
  );
}

/** Step of the verb: next to the group, or after a place ("in football") and auxiliaries. */
function verbAfter(walk: WordWalk): number | undefined {
  let step = 1;
  if (places.has(walk.at(1))) {
    step = 2;
    while (step < 7 && !isVerb(walk.at(step)) && !isMark(walk.at(step)) && !between.has(walk.at(step))) step += 1;
  }
  while (between.has(walk.at(step))) step += 1;
  return isVerb(walk.at(step)) ? step : undefined;
}

function isVerb(lower: string): boolean {
  return sayings.has(lower) || opinions.has(lower) || pastSayings.has(lower);
}

function isQuantifier(lower: string): boolean {
  return /^(?:many|some|most|few|everyone|everybody|nobody)$/.test(lower);
}

/** "critics say, among them …": somebody is named in the words that follow. */
function isNamedNearby(walk: WordWalk, verb: number): boolean {
  for (let step = 1; step < verb + 4; step += 1)
    if (/^(?:including|like|among|led)$/.test(walk.at(step)) || (walk.at(step) === 'such' && walk.at(step + 1) === 'as')) return true;
  return false;
}

/** What a group perceives is no statement of which "say" would do. */
const isSight = /^(?:detect|detects|sense|senses|see|sees|spot)$/;

/** "…, locals whisper.": what is told ends there. */
function isMurmur(walk: WordWalk, verb: number): boolean {
  return /^(?:whisper|whispers|mutter|mutters|reckon|reckons)$/.test(walk.at(verb)) && (isMark(walk.at(verb + 1)) || walk.at(-1) === ',');
}

/** "expect sales of two million": with a thing and not a clause after it the verb has to stay. */
function isForecast(walk: WordWalk, verb: number): boolean {
  return /^(?:expect|predict)$/.test(walk.at(verb)) && walk.at(verb + 1) !== 'that';
}

function wordings(noun: string, isPast: boolean, verb: string | undefined): string[] {
  const bare = noun.replace(/^(?:some|many|most|several|few) /i, '');
  // a capital that does not come from the beginning of the sentence is a name’s
  const plain = /^\p{Lu}[\p{Ll}-]+\s/u.test(bare) && properPlaces.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
  const said = verb ?? (isPast ? 'said' : 'say');
  return [`unnamed ${plain} ${said}`, `some unnamed ${plain} ${said}`, `unidentified ${plain} ${said}`];
}

/** Names that stand before a group and keep their capital: "City insiders", "Whitehall sources". */
const properPlaces =
  /^(?:City|Whitehall|Westminster|Washington|Capitol|Pentagon|Kremlin|Brussels|Downing|Wall|Silicon|Hollywood|Treasury|Senate|House|Commons|Labour|Tory|Conservative|Democratic|Republican|Western|European|American|British|French|German|Russian|Chinese|Israeli|Iranian)\s/;
