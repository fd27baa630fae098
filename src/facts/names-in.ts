import type { Span } from '../contracts/span.ts';
import { monthPattern, weekdayPattern } from './calendar.ts';
import { isHonorific, isOfficeWord, isOrganisationWord, isPlainOpener } from './office-words.ts';

/** A name as it stands, possessive ending, title and honorific left out. */
export type RawName = Span & {
  readonly text: string;
  /** It opens a sentence, so that its first capital may mean nothing. */
  readonly isOpener: boolean;
  /** Capitalised office before it: "Finance Minister" of "Finance Minister Edda Vahl". */
  readonly title: (Span & { readonly text: string }) | null;
  readonly isPossessive: boolean;
};

/**
 * Runs of capitalised words, in text order: "Edda Vahl", "Federation of Trade Unions", "U.S.". Function words, months and weekdays are no
 * names. An opening word of a sentence counts when it is no function word, and is marked.
 */
export function namesIn(text: string): RawName[] {
  const names: RawName[] = [];
  let run: Word[] = [];
  const close = () => {
    const name = nameOf(run, text);
    if (name) names.push(name);
    run = [];
  };
  for (const match of text.matchAll(capitalised)) {
    const word = wordOf(match[0], match.index);
    const opens = opensSentence(text, word.start);
    const previous = run.at(-1);
    if (previous && (opens || previous.isPossessive || !joins(previous, text.slice(previous.end, word.start)))) close();
    if (isCalendarWord(word.text) || (isPlainOpener(word.text) && (opens || run.length === 0))) {
      close();
      continue;
    }
    run.push({ ...word, isOpener: opens });
  }
  close();
  return names;
}

type Word = Span & { readonly text: string; readonly isPossessive: boolean; readonly isOpener: boolean };

const capitalised =
  /(?<![\p{L}\p{N}’'])(?:\p{Lu}\.){2,6}|(?<![\p{L}\p{N}’'.])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'\-‑][\p{L}\p{M}\p{N}]+)*[’']?(?:\.(?=\s\p{Lu}))?/gu;
const calendar = new RegExp(`^(?:${monthPattern}|${weekdayPattern})$`);

function wordOf(raw: string, start: number): Omit<Word, 'isOpener'> {
  // "Workers’" may go on as "Workers’ Alliance": its mark is taken off when the run ends
  const bare = raw.replace(/[’']s$|\.$/, (ending, offset: number) =>
    ending === '.' && isAbbreviation(raw.slice(0, offset)) ? ending : '',
  );
  return { text: bare, start, end: start + bare.length, isPossessive: /[’']s$/.test(raw) };
}

function isAbbreviation(word: string): boolean {
  return isHonorific(word) || /^\p{Lu}$|\./u.test(word);
}

function isCalendarWord(word: string): boolean {
  return calendar.test(word);
}

/** Whether the word at `start` opens a sentence, a line, or a quotation. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 8 && /[\s"“”‘’'([*_#>-]/.test(text[at]!)) {
    if (/[\n\r"“‘]/.test(text[at]!)) return true;
    at -= 1;
  }
  if (at < 0) return true;
  if (!/[.!?:…]/.test(text[at]!)) return false;
  if (text[at] !== '.') return true;
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !isAbbreviation(before) || /^[ap]\.m$/i.test(before);
}

const governing =
  /^(?:Federation|Department|University|Ministry|Bank|Bureau|Office|Institute|House|Church|Court|Journal|Republic|Kingdom|Port|City|Bay|Gulf|Isle|Board|Council|College|School|Association|League|Union|Order|Society|Secretary|Chamber|Museum|Academy|Court|Bank|States)$/;

/** "of" binds only behind the head of an organisation: "Federation of Trade Unions", but "Noor Haddad of Open Streets". */
function joins(previous: Word, between: string): boolean {
  if (/^\s$/.test(between) && between !== '\n' && between !== '\r') return true;
  if (/^\s(?:of|for)\s(?:the\s)?$/.test(between)) return governing.test(previous.text);
  return /^\s(?:&|de|del|der|den|van|von|bin|al|da|la|le|du|y)(?:\s(?:la|der|den))?\s$/.test(between);
}

function nameOf(run: readonly Word[], text: string): RawName | undefined {
  const kept = run.findIndex(({ text: word }) => !isPlainOpener(word));
  if (kept === -1) return undefined;
  const words = run.slice(kept);
  const isOrganisation = words.some(({ text: word }) => isOrganisationWord(word));
  const office = isOrganisation ? -1 : words.findLastIndex(({ text: word }) => isOfficeWord(word));
  let first = office + 1;
  // "Inspector Col Thrale": behind an office "Col" is a first name
  while (
    first < words.length &&
    isHonorific(words[first]!.text) &&
    !(office >= 0 && first === office + 1 && /^(?:Col|Gen|Rep|Hon)$/.test(words[first]!.text))
  )
    first += 1;
  if (first === words.length) first = 0; // "the Speaker", "Ms": the office itself stands for the name
  const start = words[first]!.start;
  const last = words.at(-1)!;
  const end = /[’']$/.test(last.text) ? last.end - 1 : last.end;
  const title = office >= 0 && first > office ? { start: words[0]!.start, end: words[office]!.end } : null;
  return {
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    isOpener: first === 0 && kept === 0 && words[0]!.isOpener,
    title: title && { ...title, text: text.slice(title.start, title.end).replace(/\s+/g, ' ') },
    isPossessive: last.isPossessive || end < last.end,
  };
}
