import { beforeNumber, maybeLast, neverLast, sentenceOpeners } from './abbreviations.ts';
import { reportingVerbAt } from './reporting-verbs.ts';

/** A stop with its surroundings: `stop` is the first code unit of the run of marks, `after` the first behind the marks, closing quotes and brackets. */
export type Stop = {
  /** The block's text; all offsets count in it. */
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  readonly stop: number;
  readonly marksEnd: number;
  readonly after: number;
  /** Where the text goes on behind white space. */
  readonly next: number;
};

/** Whether a full stop, question or exclamation mark or ellipsis ends its sentence. White space stands behind it. */
export function endsSentence(at: Stop): boolean {
  const { text, stop, marksEnd, after, next } = at;
  const upcoming = text.slice(next, next + 80);
  const opening = /^[^\p{L}\p{N}]*/u.exec(upcoming)![0];
  const word = /^[\p{L}\p{M}'’.-]*/u.exec(upcoming.slice(opening.length))![0];
  if (/^[—–-]/.test(opening)) return false;
  const isQuoted = /["'”’“»]/.test(text.slice(marksEnd, after));
  const beginsLow = /^\p{Ll}/u.test(word) && !/^\p{Ll}+\p{Lu}/u.test(word);
  const marks = text.slice(stop, marksEnd);
  if (/[?!‽]/.test(marks)) return !(beginsLow && !/["“‘«]/.test(opening)) && !(isQuoted && isAttribution(at, upcoming));
  if (marks !== '.') return !beginsLow && !/^\s*\./.test(upcoming);
  if (/^\./.test(upcoming)) return false;
  if (isQuoted) return !beginsLow;
  return endsAfterWord(at, { opening, word, beginsLow, upcoming });
}

type Upcoming = { readonly opening: string; readonly word: string; readonly beginsLow: boolean; readonly upcoming: string };

function endsAfterWord({ text, start, stop, after, marksEnd }: Stop, { opening, word, beginsLow, upcoming }: Upcoming): boolean {
  const last = /[\p{L}\p{N}\p{M}.'’&-]*$/u.exec(text.slice(Math.max(start, stop - 24), stop))![0].replace(/^[.'’&-]+/, '');
  const beginsWithDigit = /^[#№]?\p{N}/u.test(upcoming);
  if (/^\p{N}{1,3}$/u.test(last) && text.slice(start, stop).trim() === last) return false;
  const begins = sentenceOpeners.has(word) || /["“‘«]/.test(opening);
  if (neverLast.has(last)) return after > marksEnd && begins;
  if (beforeNumber.has(last)) return !beginsWithDigit && (begins || (!beginsLow && !isMonthOrDay(last)));
  if (/^(?:a\.m|p\.m)$/i.test(last)) return !beginsLow && !beginsWithDigit && !timeFollower.test(word);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(last) || isInitial(last)) return begins;
  if (maybeLast.has(last)) return begins || (!beginsLow && !beginsWithDigit && isSentenceLike(upcoming));
  return true;
}

const timeFollower =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:Eastern|Central|Mountain|Pacific|GMT|UTC|BST|CET|EST|EDT|PST|PDT|CST)/;

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

function isMonthOrDay(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word !== 'No' && word !== 'Nos';
}

// "Acme Inc. Shares fell": a capital and then a small word. "Acme Inc. Chairman Ray Poe": two capitals.
function isSentenceLike(upcoming: string): boolean {
  return /^[^\p{L}]*\p{Lu}[\p{L}'’-]*,?\s+\p{Ll}/u.test(upcoming);
}

// “Really?” Smith asked.
function isAttribution({ text, start }: Stop, upcoming: string): boolean {
  if (!/^["'“‘„«]/.test(text.slice(start, start + 1))) return false;
  const name = /^(?:(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|I)\s+){1,4}/u.exec(upcoming);
  return name !== null && reportingVerbAt(upcoming.slice(name[0].length)) !== undefined && !sentenceOpeners.has(name[0].split(/\s/)[0]!);
}
