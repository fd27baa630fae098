import type { Span } from '../contracts/span.ts';
import { nameOpeners } from './name-openers.ts';
import { nameOfBodyWords, titleWords } from './role-words.ts';

/** Capitalised words in a row: `start`–`end` is the name without titles; `titles` are the words that were taken off its front, in lower case. */
export type NameMention = Span & {
  /** Its words with one space between. */
  readonly name: string;
  readonly titles: readonly string[];
  /** Where the titles begin; equals `start` without any. */
  readonly titleStart: number;
  /** Behind post-nominal letters ("KC"); equals `end` without any. */
  readonly honoursEnd: number;
  readonly isPossessive: boolean;
};

const word = String.raw`(?:(?:\p{Lu}\.[ -]?){1,3}(?=\p{Lu})|\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?:[-‐&]|['’](?![sS](?!\p{L})))[\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s\p{Lu}\p{Ll}))?(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Maj|Sgt|Cmdr|Adm|Rev|Hon|St|Supt|Insp|Jr|Sr|Fr|Pres|Brig|Cpl|Messrs))\.)?)`;
const particle = '(?:de|da|di|du|del|della|der|den|van|von|bin|ibn|al|el|la|le|ter|ten|zu|dos|do)';
const space = String.raw`(?:[ \t\u00a0]{1,4}|\r?\n)`;
const sequence = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}])${word}(?:${space}?(?:${particle}${space}){0,2}(?<=[\s.-])${word}){0,9}`,
  'gu',
);
const noTitles: readonly string[] = [];
const honours = /^(?:KC|QC|SC|MP|MEP|MSP|MD|PhD|MBE|OBE|CBE|DBE|KBE|RN|Esq|Jr|Sr|II|III|IV)\.?$/;
const calendar = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|July|September|October|November|December)$/;

/**
 * Finds the names in a piece of text, titles and sentence openers taken off. Weekdays and months are no names.
 *
 * @param offset - added to each place
 */
export function findNames(text: string, offset: number): NameMention[] {
  const mentions: NameMention[] = [];
  for (const match of text.matchAll(sequence)) {
    for (const run of runsOf(match[0], match.index).filter((words) => !isShouted(words))) {
      const mention = mentionOf(text, run, offset);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

type Word = Span & { readonly text: string };

function runsOf(text: string, offset: number): Word[][] {
  const runs: Word[][] = [[]];
  for (const match of text.matchAll(/\S+/g)) {
    if (calendar.test(match[0])) runs.push([]);
    else if (isBodyBefore(runs.at(-1)!, text.slice(match.index)))
      runs.push([{ start: offset + match.index, end: offset + match.index + match[0].length, text: match[0] }]);
    else runs.at(-1)!.push({ start: offset + match.index, end: offset + match.index + match[0].length, text: match[0] });
  }
  return runs.filter((run) => run.length > 0);
}

// "House Foreign Affairs Committee Michael McCaul"
function isBodyBefore(run: readonly Word[], rest: string): boolean {
  return (
    /^(?:Committee|Council|Ministry|Department|Commission|Institute|Police|Agency|Party)$/.test(run.at(-1)?.text ?? '') &&
    /^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(rest)
  );
}

// Lines in capitals are headlines, whatever the names in them.
function isShouted(words: readonly Word[]): boolean {
  return words.length >= 4 && words.every(({ text }) => !/\p{Ll}/u.test(text));
}

function mentionOf(text: string, run: readonly Word[], offset: number): NameMention | undefined {
  let first = 0;
  while (first < run.length && nameOpeners.has(run[first]!.text)) first += 1;
  const titlesFrom = first;
  // "General Hospital" and "Justice Department" are names whole.
  const isBody = run.length > 0 && nameOfBodyWords.has(plain(run.at(-1)!.text));
  for (let index = first; index < run.length && !isBody; index += 1) if (titleWords.has(plain(run[index]!.text))) first = index + 1;
  // Nothing but a title ("the Prime Minister") names nobody.
  const words = withoutHonours(run.slice(first));
  if (words.length === 0 || honours.test(words[0]!.text) || /^[DRI]-\p{Lu}/u.test(words[0]!.text)) return undefined;
  const end = words.at(-1)!.end;
  const titles = run.slice(titlesFrom, first);
  return {
    start: words[0]!.start + offset,
    end: end + offset,
    honoursEnd: run.at(-1)!.end + offset,
    name: words.length === 1 ? words[0]!.text : words.map((part) => part.text).join(' '),
    titles: titles.length === 0 ? noTitles : titles.map((part) => plain(part.text)),
    titleStart: (titles[0] ?? words[0]!).start + offset,
    isPossessive: /^['’](?:s\b|(?=\s))/.test(text.slice(end, end + 3)),
  };
}

// "Anthea Crowe KC"
function withoutHonours(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ text }) => !honours.test(text));
  return last <= 0 ? words : words.slice(0, last + 1);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\.$/, '');
}
