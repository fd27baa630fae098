import { roleWords } from '../segment/role-words.ts';
import { bareAmount } from './charged-words.ts';
import { baseForms, participles } from './verb-forms.ts';

/** A replacement, and the text around it as it will stand. */
export type Slot = { readonly phrase: string; readonly before: string; readonly after: string };
/** The replacement, with its verb in the form the sentence asks for; or why none fits. */
export type Fitted = { readonly words: string } | { readonly misfit: string };

const auxiliary =
  /\b(?:have|has|had|having|be|is|are|was|were|been|being|get|gets|got|getting|[’'](?:ve|d|s|re))(?: (?:not|also|now|since|already|never|been|being|\p{Ll}+ly)){0,2} $/iu;
const progressive = /\b(?:is|are|was|were|be|been|[’'](?:s|re))(?: (?:not|also|now|still|already|\p{Ll}+ly))? $/iu;
const bareVerbAsked =
  /\b(?:to|will|would|can|could|may|might|must|should|shall|do|does|did|let|lets|make|makes|made|help|helps|helped|cannot|[’']ll)(?: (?:not|also|now|never|even|still|only|\p{Ll}+ly|it|them|him|her|us|people))? $/iu;
/** What nobody can be in the middle of doing. */
const stative = /^(?:having|being|knowing|needing|wanting|owning|containing|seeming|belonging)\b ?/;
const determiner =
  /(?:^|[^\p{L}])(?:an?|the|its|their|his|her|our|your|my|this|that|these|those|every|each|no|of|\p{L}+[’']s)(?: (?:own|first|last|new|old|latest|recent|many|few))? $/iu;
const sayingVerb =
  /^(?:say|says|said|state|states|stated|tell|tells|told|criticise[sd]?|criticize[sd]?|reject(?:s|ed)?|praise[sd]?|asked|asks|described|describes|promote[sd]?|promotes)$/i;
/** "a laughably ▸titled◂ tour", "30 desperately ▸needed◂ flats" */
const needsAdverb = /^(?:titled|entitled|named|called|dubbed|needed|known|worded|paid|written|planned|timed|run|equipped)$/i;
const functionWord =
  /^(?:and|or|but|of|to|in|on|at|by|for|from|with|as|than|that|which|who|is|are|was|were|be|has|have|had|will|would|could|may|the|an?|it|they|he|she)$/i;
const singularArticle = /(?:^|[^\p{L}’'])an?(?: \p{Ll}[\p{Ll}-]*){0,2} $/iu;

/** Why "leader" cannot stand before "president": the word is better left out. */
export const twoOffices = 'puts two offices in a row';

/**
 * Fits a replacement into its place, so that the sentence stays grammatical, or tells why it cannot.
 *
 * The classes it knows: a verb's form behind an auxiliary, behind "to", "will" and "let", and without either; a plural behind "a"; a verb where a noun
 * has to stand; two names of offices in a row; a word said twice; an article left without its noun.
 */
export function fitGrammar(replacement: string, slot: Slot): Fitted {
  const { phrase, before, after } = slot;
  const next = /^[ \t]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u.exec(after)?.[1] ?? '';
  if (replacement === '') {
    if (
      /ly$/.test(phrase) &&
      needsAdverb.test(next) &&
      !/\b(?:he|she|they|it|who|which|was|were|is|are|be|been|being|\p{L}+ly) $/iu.test(before)
    )
      return { misfit: 'leaves a word that needs its adverb' };
    return leavesHanging(before, after, next) ? { misfit: 'leaves a word without its noun' } : { words: '' };
  }
  const formed = withVerbForm(replacement, slot);
  // "a paltry £160,000, because" is £160,000
  const words =
    formed && /^an? [£$€\d]/.test(formed) && bareAmount.test(`${formed.replace(/^an? /, '')}${after}`)
      ? formed.replace(/^an? /, '')
      : formed;
  if (words === undefined) return { misfit: 'has a verb in another form' };
  const own = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const [first, last] = [own[0] ?? '', own.at(-1) ?? ''];
  const previous = /([\p{L}\p{N}][\p{L}\p{N}’'-]*)[ \t]+$/u.exec(before)?.[1] ?? '';
  if (isSame(previous, first) || (isSame(last, next) && /^[ \t]/.test(after))) return { misfit: 'says a word twice' };
  if (sayingVerb.test(first) && own.length <= 2 && determiner.test(before)) return { misfit: 'is a verb where a noun stands' };
  if (own.length <= 2 && namesAPerson(next) && namesAPerson(last) && /^ \p{L}/u.test(after)) return { misfit: twoOffices };
  if (isPlural(last) && !isPlural(lastWordOf(phrase)) && singularArticle.test(before) && (next === '' || functionWord.test(next)))
    return { misfit: 'is a plural behind “a”' };
  return { words };
}

function withVerbForm(words: string, { phrase, before }: Slot): string | undefined {
  if (progressive.test(before)) {
    if (/^being\b/.test(words)) return words.replace(/^being /, '');
    if (stative.test(words) && !stative.test(phrase)) return undefined;
  }
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const lower = first.toLowerCase();
  const put = (form: string) => `${/^\p{Lu}/u.test(first) ? form[0]!.toUpperCase() + form.slice(1) : form}${words.slice(first.length)}`;
  const past = participles.get(lower);
  // "thefts ▸risen◂ by a third"; a noun or "by" behind it makes it an adjective
  if (past !== undefined && !auxiliary.test(before) && /\p{L} $/u.test(before) && !/,\s*$/.test(before) && isPastVerb(phrase))
    return put(past);
  if (bareVerbAsked.test(before) && isBareVerb(phrase) && /(?:ed|s)$/.test(lower)) {
    const base = baseForms.get(lower);
    return base === undefined ? undefined : put(base);
  }
  return words;
}

/** Whether the phrase that is replaced begins with a verb in the past: "soared", "went". */
function isPastVerb(phrase: string): boolean {
  const first = /^\p{L}+/u.exec(phrase)?.[0]?.toLowerCase() ?? '';
  return /ed$/.test(first) || [...participles.values()].includes(first);
}

function isBareVerb(phrase: string): boolean {
  const first = /^\p{L}+/u.exec(phrase)?.[0]?.toLowerCase() ?? '';
  return !/(?:ed|ing|s)$/.test(first);
}

/** An article, or a word that measures, before nothing it could belong to. */
function leavesHanging(before: string, after: string, next: string): boolean {
  const hangs = /(?:^|[^\p{L}’'])(?:an?|the|its|their|his|her|our|my|your|very|so|too|more|most|less|every|each|such)[ \t]+$/iu.test(
    before,
  );
  return hangs && (/^[ \t]*(?:[.,;:!?)”"]|$)/.test(after) || (functionWord.test(next) && !/^(?:an?|the)$/i.test(next)));
}

function namesAPerson(word: string): boolean {
  return (
    roleWords.has(word.toLowerCase()) ||
    /^(?:ruler|figure|person|member|opponent|follower|worker|spouse|fiancée?|boyfriend|girlfriend|companion)$/iu.test(word)
  );
}

function isPlural(word: string): boolean {
  return (
    /[^s\Wiu]s$/i.test(word) &&
    !/^(?:news|series|means|always|perhaps|sometimes|politics|species|headquarters|yes|this|its|his)$/i.test(word)
  );
}

function lastWordOf(text: string): string {
  return /([\p{L}\p{N}’'-]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? '';
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase() && !/^(?:had|that)$/i.test(one);
}
