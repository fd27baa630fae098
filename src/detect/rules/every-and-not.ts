import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** A statement about all or none against a single case: every target beaten and one missed, unanimous and six against, nobody hurt and two injured. */
export const everyAndNot: Rule = {
  name: 'every-and-not',
  category: 'logic',
  find: ({ body, title }: Reading) => {
    const found: DraftInconsistency[] = [];
    for (const { all, one, unless, why, category, anyTime } of clashes) {
      const pair = pairOf(all, one, unless, title ? [title, ...body] : body, body, anyTime === true);
      if (pair) found.push(finding(category, pair, why));
    }
    return found;
  },
};

type Clash = {
  readonly all: RegExp;
  readonly one: RegExp;
  readonly unless: RegExp | undefined;
  readonly why: string;
  readonly category: 'logic' | 'quotation';
  /** The statement covers all years, so that a date sets nothing apart. */
  readonly anyTime?: true;
};

const other =
  /\b(?:other|else|earlier|previous(?:ly)?|another|separate|last (?:year|month|season)|since then|later|in (?:19|20)\d\d|the year before|ago|nearby)\b/i;
const clashes: readonly Clash[] = [
  {
    all: /\b(?:smashed|beat|beaten|met|exceeded|hit|reached|achieved|surpassed|delivered(?: on)?) (?:every(?: single)?|all(?: of)?(?: the| its| our| their)?) (?:\w+ )?targets?\b/i,
    one: /\b(?:below|short of|under|missed|behind|failed to (?:meet|reach|hit)|did not (?:meet|reach|hit)) (?:the |its |their |a |our )?(?:[\p{L}]+[’']s )?(?:own )?(?:\w+ )?targets?\b/iu,
    unless: other,
    why: 'Not every target can have been met if one was missed.',
    category: 'quotation',
  },
  {
    all: /\b(?:no one|nobody|no-one) has (?:yet |so far )?been charged\b|\bno charges have (?:yet )?been (?:filed|brought|laid)\b/i,
    one: /\b(?:has been|was|were|is) charged with\b/i,
    unless: other,
    why: 'If nobody has been charged, nobody can be charged with it.',
    category: 'logic',
  },
  {
    all: /\b(?:no one|nobody|no group|no-one) has (?:yet |so far )?(?:claimed|admitted) responsibility\b/i,
    one: /(?<!no one |nobody |no group )\b(?:has |had |have )?claimed responsibility\b/i,
    unless: /\b(?:other|earlier|previous|another|no one|nobody|no group|has not|last)\b/i,
    why: 'If nobody has claimed responsibility, no group can have done so.',
    category: 'logic',
  },
  {
    all: /\bbalanced (?:the|its|every|all) budgets? (?:in each|in every|each year|every year|throughout)\b|\bbalanced (?:every|each) budget\b/i,
    one: /\b(?:deficit|shortfall) of #\d+#/i,
    unless: /\b(?:before|previous|predecessor|would|could|inherited|federal|national|state’s)\b/i,
    why: 'A budget with a deficit was not balanced.',
    anyTime: true,
    category: 'logic',
  },
  {
    all: /\b(?:tiny|small|mere) (?:handful|minority|group|number)(?: of (?:people|residents|protesters|critics|voters))?\b/i,
    one: /\b(?:petition|letter|protest)\b[^.;]{0,90}?\b(?:carried|carries|signed by|had|has|collected|gathered|drew|attracted|with)\b[^.;#]{0,40}?#\d+#(?: valid)? ?(?:signatures|names|residents|people|voters)/i,
    unless: undefined,
    why: 'So many signatures are more than a small group.',
    category: 'logic',
  },
];

function pairOf(
  all: RegExp,
  one: RegExp,
  unless: RegExp | undefined,
  first: readonly ReadSentence[],
  second: readonly ReadSentence[],
  anyTime: boolean,
): { start: number; end: number }[] | undefined {
  for (const sentence of first) {
    const match = all.exec(sentence.text);
    if (!match || unless?.test(sentence.text) || /\bthere\.?$/.test(sentence.text)) continue;
    for (const near of second) {
      const single = near === sentence ? null : one.exec(near.skeleton);
      if (!single || unless?.test(near.text) || !(anyTime || isOneTime(sentence, near)) || !isBig(single[0], near)) continue;
      const at = locate(near, single);
      return [
        clauseAround(sentence, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }),
        clauseAround(near, at),
      ];
    }
  }
  return undefined;
}

/** A petition of 40 may be a handful. */
function isBig(words: string, { numbers }: ReadSentence): boolean {
  const number = numbers[Number(/#(\d+)#(?: valid)? ?(?:signatures|names|residents|people|voters)/.exec(words)?.[1])];
  return number === undefined || number.value >= 500;
}

/** No year or different weekday that sets them apart. */
function isOneTime(a: ReadSentence, b: ReadSentence): boolean {
  const days = (sentence: ReadSentence) => sentence.dates.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]));
  const [first, second] = [days(a), days(b)];
  const isApart = first.length > 0 && second.length > 0 && !first.some((day) => second.includes(day));
  return (
    !isApart && ![...a.dates, ...b.dates].some(({ year, relative }) => year !== null || (relative !== null && /ago|last/.test(relative)))
  );
}

/** A match in the skeleton, put back into the sentence: its words outside the placeholders are found again. */
function locate(sentence: ReadSentence, match: RegExpExecArray): { start: number; end: number } {
  const number = sentence.numbers[Number(/#(\d+)#/.exec(match[0])?.[1])];
  if (number) return { start: number.start, end: number.phraseEnd };
  const at = sentence.text.indexOf(match[0]);
  return at === -1 ? sentence : { start: sentence.start + at, end: sentence.start + at + match[0].length };
}
