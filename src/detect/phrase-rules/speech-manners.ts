import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { type ArticleWord, articleWords } from '../article-words.ts';
import { beForms, determiners, isAdverb } from '../lexicon/function-words.ts';
import { quotationAt } from '../quotation-at.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isMark, isQuotationMark, type WordWalk, walkFrom } from './word-walk.ts';

/**
 * Verbs that tell how the writer liked what somebody said: "gushed", "whined", "thundered", "tried to argue that".
 * Only where they bring in a statement, so that storms still rage and dogs bark.
 */
export const speechManners: PhraseRule = { name: 'speech-manners', category: 'reporting-verb', find };

/** Past, present and participle of verbs by whose sound alone a speaker is mocked or praised. */
const mocking =
  'gush whine bleat bray crow gloat trumpet thunder rage fume rant bluster blather drone preach lecture sneer scoff sniff snipe snap bark snarl growl hiss spit moan groan grumble grouse carp wail shriek screech squeal howl roar bellow bawl bluster boast brag smirk chirp coo purr pontificate parrot trill prattle drawl splutter sputter snort harrumph rave storm simper warble blurt opine proclaim enthuse'.split(
    ' ',
  );
const irregular: Readonly<Record<string, string>> = { spit: 'spat' };
/** Of these a person may be proud or moved in fact: some editors leave them. */
const mild = new Set(
  'proclaimed proclaims proclaiming opined opines opining enthused enthuses enthusing grumbled grumbles moaned moans'.split(' '),
);

const forms = new Map<string, number>();
for (const verb of mocking) {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : /(?:brag|snap|spit)$/.test(verb) ? verb + verb.at(-1) : verb;
  forms.set(irregular[verb] ?? `${stem}ed`, 2);
  forms.set(/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, 1);
  forms.set(`${stem}ing`, 4);
}
const neutral = ['say', 'says', 'said', 'said', 'saying'];

/** "tried to argue that": an attempt that somebody has plainly made. */
const trying = 'tried tries sought seeks attempted attempts'.split(' ');
const arguing = new Set('argue claim suggest insist maintain pretend assert explain contend'.split(' '));

function find(segmented: Segmented): DraftPhrase[] {
  const { words, positions } = articleWords(segmented);
  const manners = [...forms].flatMap(([spelling, form]) =>
    (positions.get(spelling) ?? []).flatMap((at) => {
      const walk = walkFrom(words, at);
      return isInVoice(segmented, words[at]!) && bringsInStatement(walk, segmented) ? [judge(words[at]!, form, mild.has(spelling))] : [];
    }),
  );
  const attempts = trying.flatMap((spelling) =>
    (positions.get(spelling) ?? []).flatMap((at) => {
      const walk = walkFrom(words, at);
      if (walk.at(1) !== 'to' || !arguing.has(walk.at(2)) || walk.at(3) !== 'that' || !isInVoice(segmented, words[at]!)) return [];
      return [judge({ start: words[at]!.start, end: walk.word(2)!.end }, spelling.endsWith('s') ? 1 : 2, false)];
    }),
  );
  return [...manners, ...attempts];
}

function judge(span: { readonly start: number; readonly end: number }, form: number, isMild: boolean): DraftPhrase {
  return foundPhrase(span, {
    category: 'reporting-verb',
    strength: isMild ? 'arguable' : 'clear',
    leans: 'against',
    reason: 'Judges how it was said; “say” leaves that to the reader.',
    alternatives: [neutral[form]!],
  });
}

function isInVoice(segmented: Segmented, { start, isJoined }: ArticleWord): boolean {
  return !isJoined && quotationAt(segmented, start)?.kind !== 'speech';
}

/** Before "that" and a clause, or beside a quotation with the speaker on its other side. */
function bringsInStatement(walk: WordWalk, segmented: Segmented): boolean {
  const before = walk.at(-1);
  if (beForms.has(before) || before === 'to' || determiners.has(before) || (isQuotationMark(before) && isQuotationMark(walk.at(1))))
    return false;
  let next = 1;
  while (isAdverb(walk.at(next))) next += 1;
  // "bragged in March that": when and where it was said
  const adjunct = adjunctLength(walk, next);
  if (walk.at(next + adjunct) === 'that' && !isMark(walk.at(next + adjunct + 1))) return true;
  const isBeforeQuotation = (isMark(walk.at(next)) && isQuotationMark(walk.at(next + 1))) || isQuotationMark(walk.at(next));
  return isBeforeQuotation || followsQuotation(walk, segmented);
}

/** Words of a time or place right there: "in March", "on Monday", "last week"; none is 0. */
export function adjunctLength(walk: WordWalk, step: number): number {
  const first = walk.at(step);
  if (/^(?:yesterday|today|earlier|later|afterwards|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(first)) return 1;
  if (/^(?:last|this)$/.test(first)) return 2;
  if (!/^(?:in|on|during|after|before)$/.test(first)) return 0;
  for (let length = 2; length <= 5; length += 1) {
    const lower = walk.at(step + length);
    if (lower === 'that') return length;
    if (isMark(lower)) return 0;
  }
  return 0;
}

/** “…,” gushed Vance — “…,” the minister thundered. */
function followsQuotation(walk: WordWalk, segmented: Segmented): boolean {
  for (let step = -1; step >= -6; step -= 1) {
    const lower = walk.at(step);
    // a comma or a stop inside the marks: a name or a scrap in quotation marks has none
    if (isQuotationMark(lower)) return isMark(walk.at(step - 1)) && quotationAt(segmented, walk.word(step)!.start)?.kind === 'speech';
    if (isMark(lower)) return false;
  }
  return false;
}
