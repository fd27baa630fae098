import { countWords } from '../text/words.ts';
import { withoutOrnaments } from './charged-words.ts';
import { withoutAsides } from './without-asides.ts';

const leastWords = 7;
/** Shorter ones say something when they tell an outcome, an answer or a figure. */
const leastWordsOfOutcome = 3;
const outcome =
  /\d|\b(?:den(?:y|ies|ied)|died|killed|hurt|injured|missing|arrested|charged|convicted|acquitted|pleaded|nobody|no one|no|two|three|four|five|six|seven|eight|nine|ten|won|lost|passed|failed|resigned|appeal|unanimous(?:ly)?|votes?)\b/i;

/**
 * Brings a sentence into the form of a summary: one line, no dateline, no opening connective, no list mark, a capital and a full stop.
 *
 * A clause is left out only where it stands by itself: a bracket, or a trailing ", which …" of a long sentence without figures in it.
 *
 * @returns `undefined` when what is left is no whole statement
 */
export function shortenSentence(sentence: string): string | undefined {
  const oneLine = withoutMarks(sentence.replace(/\s+/g, ' ').trim());
  const opened = oneLine
    .replace(/^(?:[-–—•*]\s+|\d{1,2}[.)]\s+)/, '')
    .replace(/^[\p{Lu}][\p{Lu} .'’-]{2,40}(?:,\s[^—–]{1,40})?(?:\s\([^)]{1,40}\))?\s[—–-]+\s/u, '')
    .replace(/^\p{Lu}[\p{L} .'’-]{2,40}, (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}),?(?: \d{4})? [—–-]+ /u, '')
    .replace(/^[^\p{L}\p{N}“"‘'£$€]+/u, '')
    .replace(
      /^(?:However|Meanwhile|Moreover|Nevertheless|Still|But|And|Yet|So|Also|In addition|Separately|By contrast|Instead|Then),?\s+/u,
      '',
    )
    // "Sentencing her, Judge Crewe said": nobody is named yet
    .replace(/^\p{Lu}\p{Ll}+ing (?:her|him|them), (?=\p{Lu})/u, '')
    .replace(/\s\([^()]{3,80}\)(?=[\s,.;])/g, '')
    .replace(/\s*(?:\p{Extended_Pictographic}\ufe0f?)+/gu, (match, offset: number) => (offset === 0 || /\d/.test(match) ? match : ''));
  const plain = withoutOrnaments(withoutAsides(opened));
  const shortened = countWords(plain) > 30 ? plain.replace(/,\s(?:which|who|whose)\s[^,;:“”"\d]{10,140}\.$/, '.') : plain;
  const capital = shortened.replace(/^["“‘']?\p{Ll}/u, (start) => start.toUpperCase());
  const stopped = /[.!?]["”’']?$/.test(capital) ? capital : `${capital.replace(/[:;,]$/, '')}.`;
  const words = countWords(stopped);
  return (words >= leastWords || (words >= leastWordsOfOutcome && outcome.test(stopped))) &&
    hasVerb(mainClauseOf(stopped)) &&
    !bareInfinitive.test(stopped)
    ? stopped
    : undefined;
}

/** Without what a relative clause adds: its verb is not the sentence's. */
function mainClauseOf(text: string): string {
  return text.replace(/(?<=\p{L},?) (?:who|which|whose)\b[^,.]*/gu, '');
}

/** "To fund a new agency, in the capital": a purpose without the act. */
const bareInfinitive = /^To \p{Ll}+ (?![^,]*, (?:the|an?|\p{Lu}))/u;

/** Plain text that was written as Markdown: emphasis, the label of a list item ("**Size:**"), and heading marks are no words. */
function withoutMarks(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(?:[-–—•*+]\s+)?(?:\*\*|__)[^*_:]{2,40}:(?:\*\*|__)\s*/, '')
    .replace(/^(?:[-–—•*+]\s+)?(?:\*\*|__)[^*_:]{2,40}(?:\*\*|__):\s*/, '')
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=[\p{L}\p{N}“"])|(?<=[\p{L}\p{N}.,!?”"])[*_](?![\p{L}\p{N}])/gu, '');
}

/** Whether a text has a verb. Crude: a statement of seven words or more without any of these, a plural noun not taken for a verb, is a caption, a table row or a list entry. */
export function hasVerb(text: string): boolean {
  return /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|told|made|took|went|came|gave|won|lost|beat|put|set|cut|fell|rose|left|held|met|ran|led|began|sold|brought|found|sent|built|paid|met|kept|lost|spoke|wrote|stood|drew|grew|hit|chose|rang|drove|fled|fought|sought|taught|thought|knew|saw|heard|felt|read|spent|lay|sat|died|cost|costs|rises|begins|ends|\p{L}{3,}ed|(?<!^|(?<!\p{Lu}\p{Ll}+ )\b\d+ )(?!times |years |months |weeks |days |hours |minutes )\p{Ll}{3,}s(?= (?!of\b|and\b|or\b)[\p{L}\d£$€]))\b/u.test(
    text,
  );
}
