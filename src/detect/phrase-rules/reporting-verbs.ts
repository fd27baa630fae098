import type { Strength } from '../../contracts/category.ts';
import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { type ArticleWord, articleWords } from '../article-words.ts';
import { beForms, determiners, isAdverb } from '../lexicon/function-words.ts';
import { verbFormAt } from '../lexicon/part-of-speech.ts';
import { quotationAt } from '../quotation-at.ts';
import { isClauseAfter } from './clause-after.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { adjunctLength } from './speech-manners.ts';
import { isMark, isQuotationMark, type WordWalk, walkFrom } from './word-walk.ts';

type ReportingVerb = {
  /** Base, third person, past, participle, gerund. */
  readonly forms: string;
  readonly strength: Strength;
  readonly alternatives: readonly string[];
  readonly reason: string;
  /** Takes an infinitive when it reports ("claims to be"). */
  readonly takesInfinitive: boolean;
};

/**
 * Verbs that say what the writer thinks of a statement, where they introduce a statement.
 *
 * That such verbs carry bias, and which complements make them report: Recasens, Danescu-Niculescu-Mizil and Jurafsky, "Linguistic Models for
 * Analyzing and Detecting Biased Language" (ACL 2013). The words and their contexts here are our own.
 */
export const reportingVerbs: PhraseRule = { name: 'reporting-verbs', category: 'reporting-verb', find };

const verbs: readonly ReportingVerb[] = [
  {
    forms: 'claim claims claimed claimed claiming',
    strength: 'clear',
    alternatives: ['say', 'state'],
    takesInfinitive: true,
    reason: '“Claim” casts doubt on the statement; “say” leaves the judgement to the reader.',
  },
  {
    forms: 'admit admits admitted admitted admitting',
    strength: 'clear',
    alternatives: ['say', 'confirm', 'state'],
    takesInfinitive: false,
    reason: '“Admit” implies guilt or an earlier concealment.',
  },
  {
    forms: 'concede concedes conceded conceded conceding',
    strength: 'clear',
    alternatives: ['say', 'state', 'confirm'],
    takesInfinitive: false,
    reason: '“Concede” presents the statement as a defeat.',
  },
  {
    forms: 'confess confesses confessed confessed confessing',
    strength: 'arguable',
    alternatives: ['say', 'state'],
    takesInfinitive: false,
    reason: '“Confess” implies guilt.',
  },
  {
    forms: 'insist insists insisted insisted insisting',
    strength: 'clear',
    alternatives: ['say', 'state'],
    takesInfinitive: false,
    reason: '“Insist” suggests that the speaker is not to be believed, or is being stubborn.',
  },
];

/** Inflected like the verbs above, so that a form is found by its index. */
const neutralForms: Readonly<Record<string, string>> = {
  say: 'say says said said saying',
  state: 'state states stated stated stating',
  confirm: 'confirm confirms confirmed confirmed confirming',
};

function find(segmented: Segmented): DraftPhrase[] {
  const { words, positions } = articleWords(segmented);
  return verbs.flatMap((verb) => {
    const forms = verb.forms.split(' ');
    return [...new Set(forms)].flatMap((spelling) =>
      (positions.get(spelling) ?? []).flatMap((at) => {
        const form = verbFormAt(
          words,
          at,
          forms.flatMap((other, index) => (other === spelling ? [index] : [])),
          true,
        );
        const phrase = form === undefined ? undefined : judge(segmented, words, at, verb, form);
        return phrase ? [phrase] : [];
      }),
    );
  });
}

/** The neutral verb in the form of a loaded one: "said" for "conceded"; `undefined` for any other word. */
export function neutralVerbFor(spelling: string): string | undefined {
  for (const { forms, alternatives } of verbs) {
    const form = forms.split(' ').indexOf(spelling);
    if (form >= 0) return neutralForms[alternatives[0]!]!.split(' ')[form];
  }
  return undefined;
}

function judge(
  segmented: Segmented,
  words: readonly ArticleWord[],
  at: number,
  verb: ReportingVerb,
  form: number,
): DraftPhrase | undefined {
  const word = words[at]!;
  const walk = walkFrom(words, at);
  if (quotationAt(segmented, word.start)?.kind === 'speech') return undefined;
  if (!reports(walk, verb.takesInfinitive) || isDisowned(walk)) return undefined;
  return foundPhrase(word, {
    category: 'reporting-verb',
    strength: verb.strength,
    leans: 'against',
    reason: verb.reason,
    // "claims to be" has no neutral verb of the same build but "says it is": left to the writer
    alternatives: walk.at(1) === 'to' ? [] : verb.alternatives.map((neutral) => neutralForms[neutral]!.split(' ')[form]!),
  });
}

/** Whether the verb introduces or closes a statement. */
function reports(walk: WordWalk, takesInfinitive: boolean): boolean {
  let next = 1;
  while (isAdverb(walk.at(next))) next += 1;
  const after = walk.at(next);
  const before = walk.at(-1);
  if (after === 'that') return true;
  const adjunct = adjunctLength(walk, next);
  if (adjunct > 0 && walk.at(next + adjunct) === 'that' && !beForms.has(before)) return true;
  if (beForms.has(before) && before !== "he's") return false;
  if (isQuotationMark(after) || (isMark(after) && after !== '' && isQuotationMark(walk.at(next + 1)))) return true;
  if (after === 'to') return takesInfinitive && /^(?:have|be|know|represent|speak|support|want|want|seek)$/.test(walk.at(next + 1));
  if (isMark(after) || /^(?:in|on|at|during|last|yesterday|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(after))
    return closesStatement(walk);
  if (literalObjects.has(after) || literalObjects.has(walk.at(next + 1))) return false;
  return isClauseAfter(walk, next);
}

/** "…," the minister claimed. — as she claimed */
function closesStatement(walk: WordWalk): boolean {
  for (let step = -1; step >= -6; step -= 1) {
    const lower = walk.at(step);
    if (isQuotationMark(lower)) return step < -1 || walk.at(step - 1) === ',' || walk.at(step - 1) === '.';
    if (lower === ',') return step < -1 && step >= -4 && !determiners.has(walk.at(step - 1)) && walk.at(1) !== ',';
    if (lower === 'as' && step < -1) return true;
    if (lower === '' || isMark(lower)) return false;
  }
  return false;
}

/** The writer's own ("I concede"), or what somebody did not do ("never claimed"). */
function isDisowned(walk: WordWalk): boolean {
  for (let step = -1; step >= -3; step -= 1) {
    const lower = walk.at(step);
    if (lower === 'i' || lower === 'not' || lower === 'never' || lower === 'nobody' || lower.endsWith("n't")) return true;
    if (isMark(lower)) return false;
  }
  return false;
}

/** What is claimed or admitted without a word being said. */
const literalObjects = new Set(
  'responsibility credit victory title titles life lives benefit benefits allowance asylum compensation damages expenses refund prize medal gold silver bronze crown win trophy seat land territory ownership custody guilt defeat goal goals penalty charge charges offence offences theft liability ground freedom'.split(
    ' ',
  ),
);
