import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import type { ReadSentence } from '../rules/reading.ts';

/** What makes a statement worth looking up. */
export type ClaimKind = {
  readonly name: string;
  /** How checkable and how consequential: 1–6. */
  readonly weight: number;
  /** Words of the sentence that carry it, with the question to take outside. */
  find(sentence: ReadSentence): { readonly span: Span; readonly check: string } | undefined;
};

/** Most telling first: of several that fit one sentence the first gives the question. */
export const claimKinds: readonly ClaimKind[] = [
  byPattern(
    'law',
    6,
    /\b(?:[Uu]nder|by|in|of) (?:the |a |an )?((?:\p{Lu}[\p{L}’'-]+ )+(?:Act|Code|Treaty|Convention|Constitution|Regulation|Directive|Law))\b|\b(Article \d+)\b|\b(?:carr(?:y|ies)|faces?) (?:a )?(?:maximum|minimum)? ?(?:sentence|penalty|fine|term)s? of\b|\b[Uu]nder (?:the |a |an )?(pact|treaty|law|agreement|contract|takeover code|constitution|rules)\b|\b(?:the )?([\p{Ll}]+ code|law) (?:does not allow|allows?|requires?|forbids?|bans?|provides?)\b|\b[Tt]he rules (?:for [^.;,]{3,30} )?(?:require|allow|say)\b/u,
    (match) => `What does ${named(match.slice(1).find((group) => group !== undefined) ?? 'law')} itself say?`,
  ),
  byPattern(
    'record',
    5,
    /\b(?:the )?(?:first|third|fourth|fifth|second|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last) (?:[\p{L}’'-]+ ){0,6}?(?:for|since|in) (?:more than |almost |nearly )?(?:\d{4}|\d+ years|[a-z]+ years|a decade|a century|generations)\b|\bfirst time (?:since|in)\b|\b(?:has|have|had)(?: not|n[’']t| never) (?:been )?[\p{L}]+[^.;]{0,50}? since \d{4}|\b[Nn]o [^.;,]{3,50}? (?:has|have) (?:been )?\p{L}+[^.;]{0,20}? since \d{4}|\b(?:was|were) last [\p{L}]+ in \d{4}|\blast had [^.;]{3,30} in \d{4}/u,
    () => 'Do the records of that time bear this out?',
  ),
  byPattern(
    'never',
    4.6,
    /\b(?:has|have|had) never \p{L}+|\bnot (?:one|a single) (?:[\p{L}-]+ ){1,4}has\b|\b(?:has|have) not been \p{L}+ (?:for [^.;,]{3,30} )?by any\b|\bowns no\b|\bhas no other\b|\b(?:never|none of [^.;,]{3,30}) (?:for|was|were)\b/u,
    () => 'How is this known, and who has looked?',
  ),
  byNumber(),
  byPattern(
    'vague',
    4.2,
    /\b(?:[Ss]ources|[Ee]xperts|[Aa]nalysts|[Oo]bservers|[Ii]nsiders|[Ss]cholars|[Ee]conomists|[Ss]cientists|[Cc]ritics|[Rr]esearchers|[Ii]ndustry watchers) (?:[\p{L}]+ )?(?:say|says|said|warn|believe|agree|fear|think|expect)\b|\b(?:any|every) (?:economist|expert|doctor|scientist|police officer|teacher) will tell\b/u,
    (match) =>
      `Which ${/economist|expert|doctor|scientist|officer|teacher|source|analyst|observer|insider|scholar|critic|researcher|watcher/i.exec(match[0])?.[0].toLowerCase() ?? 'source'}s say so, and on what evidence?`,
  ),
  byPattern(
    'interest',
    3.8,
    /\b(?:paid for the (?:trial|study|research|work|survey)|was (?:paid for|funded|financed) by|(?:are|is) employed by the (?:company|firm|manufacturer)|consulting fees|conflicts? of interest|bankrolled|worked for [^.;,]{3,40} until \d{4}|(?:has|have) taken (?:money|donations) from)\b/u,
    () => 'Do the declarations of interest or the accounts say so?',
  ),
  byPattern(
    'assurance',
    3.7,
    /\b(?:company|firm|ministry|minister|council|service|police|department|spokes\p{Ll}+|department|operator|manufacturer|bureau|board|\p{Lu}\p{L}+) (?:said|says|insists|insisted|claims|claimed|maintains) (?:that )?(?:it|they|he|she|its|their|the|nine|two|three|no|nobody|all|every)\b[^.;“”"]{0,60}?\b(?:had|has|have|was|were|checks?|gave|gives|keeps?|are|is) (?:never |always |not |no |been )?\p{L}+/u,
    () => 'Who can confirm this besides those who say it?',
  ),
  byPattern(
    'superlative',
    3.4,
    /\b(?:the )?(?:[\p{L}]+[’']s )?(?:most [\p{L}-]+|best|biggest|largest|worst|fastest|finest|poorest|richest|safest|cheapest|highest|lowest|longest|oldest|only) (?:[\p{L}-]+ ){1,3}(?:in|of|on|ever|since|maker|company|country|city|club|party|town|world)\b/u,
    (match) => `By whose measure is it “${match[0].replace(/\s+/g, ' ')}”?`,
  ),
  byPattern(
    'founding',
    3.3,
    /\b(?:founded|set up|started|invented|discovered) (?:the )?[^.;,]{3,40}? (?:on (?:her|his|their) own|in \d{4})\b|\bjoined [^.;,]{3,40} in \d{4}/u,
    () => 'What do the registers or records of that time say?',
  ),
  byPattern(
    'history',
    3.5,
    /^In (?:19|20)\d\d,? [^.;]{8,}?\b(?:\p{L}+ed|fell|rose|won|lost|left|took|ran|sank|broke|burst)\b|\b(?:\p{L}+ed|fell|won|lost|left|took) [^.;]{0,40}? in (?:19|20)\d\d\b/u,
    () => 'What do the reports or records of that year say?',
  ),
  byPattern(
    'finding',
    3.2,
    /\b(?:had |has |have )?(?:found|ruled|concluded|established) that\b|\b(?:was|were|had been) (?:inspected|fined|convicted|cleared|found to)\b|\bremanded\b|\bprevious convictions\b/u,
    () => 'What does the decision or report itself say?',
  ),
  byPattern(
    'office',
    3.6,
    /\bthe \p{Lu}\p{L}+ administration\b|\bformer (?:President|Prime Minister|Chancellor) \p{Lu}[\p{L} ]+?(?=[’',.]| )|\p{Lu}\p{L}+ \p{Lu}\p{L}+, an? advis[eo]r to\b/u,
    () => 'Who held this office on the day of publication?',
  ),
  byPattern(
    'inevitable',
    2.4,
    /\b(?:inevitably|always|invariably) (?:end|lead|leads|ends|result|results)\b|\b(?:led to|caused|because of|as a result of|prevents?)\b/u,
    () => 'What evidence shows that the one leads to the other?',
  ),
];

function byPattern(name: string, weight: number, pattern: RegExp, question: (match: RegExpExecArray) => string): ClaimKind {
  return {
    name,
    weight,
    find(sentence) {
      const match = pattern.exec(sentence.text);
      if (!match) return undefined;
      return { span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }, check: question(match) };
    },
  };
}

/** "the Public Transport Act", "the pact", but "Article 14". */
function named(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return /^Article/.test(plain) ? plain : `the ${plain}`;
}

/** A figure that somebody must have counted or measured; dates, ages, times and small counts are none. */
function byNumber(): ClaimKind {
  return {
    name: 'figure',
    weight: 4.2,
    find(sentence) {
      const told = sentence.numbers.map((number) => ({ number, rank: rankOf(number, sentence) })).filter(({ rank }) => rank > 0);
      const best = told.sort((a, b) => b.rank - a.rank)[0]?.number;
      return best && { span: { start: best.hedgeStart, end: best.phraseEnd }, check: questionOf(best, sentence) };
    },
  };
}

function rankOf({ kind, value, noun, bound, unit }: NumberFact, { text }: ReadSentence): number {
  // a year, or a label such as "FTR-9"
  if (kind === 'count' && value >= 1900 && value <= 2100 && noun === null) return 0;
  if (/\b(?:confidence interval|hazard ratio|margin of error)\b/i.test(text)) return 0;
  if (kind === 'percent') return 5;
  if (kind === 'money') return value >= 1000 || /[£$€]/.test(unit ?? '') ? 4 : 1;
  if (kind === 'fraction' || kind === 'multiple') return /\bhalf\b/i.test(text) ? 2 : 3;
  if (kind === 'count')
    return value >= 1000
      ? 4.5
      : value >= 40 && noun !== null
        ? 3
        : noun !== null && value >= 8
          ? 1.5
          : bound !== 'exact' && value >= 20
            ? 1
            : 0;
  return kind === 'measure' ? 2.5 : 0;
}

function questionOf({ kind, start, end, noun, phraseEnd }: NumberFact, { text, start: offset }: ReadSentence): string {
  const figure = lowered(text.slice(start - offset, end - offset));
  if (/\b(?:crowd|protest|march|rally|demonstrat|spectators|attendance|people there|in front of)\b/i.test(text) && kind === 'count')
    return `Who counted the ${figure}, and how?`;
  if (kind === 'percent')
    return /\b(?:survey|poll|asked|respondents|questioned)\b/i.test(text)
      ? `How many were asked, how, and by whom, for the ${figure}?`
      : `What is the ${figure} measured against, and by whom?`;
  if (kind === 'money') return `Which accounts or documents give the ${figure}?`;
  if (kind === 'count')
    return noun === null
      ? `Who counted the ${figure}, and when?`
      : `Who counted the ${lowered(text.slice(start - offset, phraseEnd - offset))}, and when?`;
  return kind === 'measure' ? `Who measured the ${figure}, and how?` : 'Which source gives this share, and for which period?';
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
