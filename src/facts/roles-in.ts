import type { Span } from '../contracts/span.ts';
import type { RawName } from './names-in.ts';
import { isOfficeWord, isPlainOpener } from './office-words.ts';

export type RawRole = Span & {
  readonly role: string;
  readonly head: string;
  readonly of: string | null;
  readonly isFormer: boolean;
  readonly isDefinite: boolean;
};

/**
 * The offices that the words right before and after a name give it: "Finance Minister Edda Vahl", "the coach, Ana Ferrer",
 * "Lind, United’s captain", "Ray Tolliver, the county’s elected prosecutor".
 *
 * @returns with spans that hold name and office together
 */
export function rolesOf(name: RawName, text: string): RawRole[] {
  return [titleOf(name, text), before(name, text), after(name, text)].filter((role) => role !== undefined);
}

function titleOf({ title, end }: RawName, text: string): RawRole | undefined {
  if (!title) return undefined;
  const lead = /(?:(\S+[’']s|s[’']|its|his|her|their|the)\s)?((?:former|ex-|then|late|acting|retired|outgoing|deputy|vice)[\s-]?)?$/iu.exec(
    text.slice(Math.max(0, title.start - 40), title.start),
  )!;
  return {
    start: title.start - (lead[2]?.length ?? 0),
    end,
    role: title.text,
    head: headOf(title.text),
    of: ownerOf(lead[1]),
    isFormer: isPast(lead[2] ?? ''),
    isDefinite: true,
  };
}

function before(name: RawName, text: string): RawRole | undefined {
  if (name.title || !isOfficeWord(wordBefore(text, name.start))) return undefined;
  const slice = text.slice(Math.max(0, name.start - 80), name.start);
  const words = /(?:[\p{L}\p{N}.][\p{L}\p{N}’'.-]*[\s]){1,8}$/u
    .exec(slice.replace(/,(\s)$/, '$1'))?.[0]
    .trim()
    .split(/\s/);
  const head = words?.pop();
  if (!words || !head || !isOfficeWord(head)) return undefined;
  const role = [head];
  while (words.length > 0 && isModifier(words.at(-1)!)) role.unshift(words.pop()!);
  const owner = ownerWords(words);
  // "the spokesman, Ilya Brandt," needs an article or owner; "coach Ana Ferrer" does not
  if (/,\s$/.test(slice) && owner === '') return undefined;
  const length = [owner, ...role].join(' ').trim().length + (/,\s$/.test(slice) ? 2 : 1);
  return {
    start: name.start - length,
    end: name.end,
    role: role.join(' '),
    head: head.toLowerCase(),
    of: ownerOf(owner),
    isFormer: isPast(role.join(' ')),
    isDefinite: !/^(?:an?|another|one)$/i.test(owner),
  };
}

/** The word before an offset, a comma between them left out; at most 20 letters. */
function wordBefore(text: string, start: number): string {
  let end = start - 1;
  if (text[end - 1] === ',') end -= 1;
  let from = end;
  while (from > 0 && end - from < 20 && /[\p{L}-]/u.test(text[from - 1]!)) from -= 1;
  return text.slice(from, end);
}

/** A word that may stand between the article and the office: no function word, no possessor, no verb of speaking. */
function isModifier(word: string): boolean {
  return !/[’']s?$|\.$/.test(word) && !isPlainOpener(word) && !/^(?:said|says|told|called|named|as|asked|added|when|without)$/i.test(word);
}

/** The article or possessor that ends `words`: "the", "its", "the company’s", "Brenwick Transit’s"; "" when there is none. */
function ownerWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (/^(?:the|an?|another|one|its|his|her|their|our)$/i.test(last)) return last;
  if (!/[’']s$|s[’']$/.test(last)) return '';
  let from = words.length - 1;
  if (/^\p{Lu}/u.test(last)) while (from > 0 && /^\p{Lu}/u.test(words[from - 1]!) && !isPlainOpener(words[from - 1]!)) from -= 1;
  else if (/^the$/i.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}

const possessor = "(?:the\\s)?(?:[\\p{L}\\p{N}.-]+\\s){0,2}?[\\p{L}\\p{N}.-]+(?:[’']s|s[’'])|its|his|her|their|our";

const afterName = new RegExp(
  `^,\\s(?:(?<owner>${possessor}|the|a|an|one)\\s)?(?<role>(?:[\\p{L}][\\p{L}’'-]*\\s){0,4}?(?<head>[\\p{L}-]+))(?:\\s(?:of|for|at|in|with|to)\\s(?<of>(?:the\\s)?[\\p{L}][\\p{L}’'&.-]*(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}’'&.-]*){0,4}))?(?=[,.;:)—–]|\\s(?:who|which|said|told|and|was|is|has|had|of|for|at|in|on|with|to|says)\\b)`,
  'u',
);

function after(name: RawName, text: string): RawRole | undefined {
  if (name.isPossessive || text[name.end] !== ',') return undefined;
  const match = afterName.exec(text.slice(name.end, name.end + 110));
  if (!match) return undefined;
  const { owner, role, head, of } = match.groups!;
  if (!isOfficeWord(head!) && !/^(?:cabinet )?member$/.test(head!)) return undefined;
  const isIndefinite = owner === undefined ? false : /^(?:an?|one)$/i.test(owner);
  return {
    start: name.start,
    end: name.end + match[0].length,
    role: role!.trim(),
    head: head!.toLowerCase(),
    of: of?.replace(/^the\s/, '').toLowerCase() ?? ownerOf(owner),
    isFormer: isPast(role!),
    isDefinite: !isIndefinite,
  };
}

function headOf(role: string): string {
  return role.slice(role.lastIndexOf(' ') + 1).toLowerCase();
}

function ownerOf(owner: string | undefined): string | null {
  if (owner === undefined || /^(?:the|a|an|another|one|its|his|her|their|our)$/i.test(owner)) return null;
  return owner
    .replace(/^the\s/i, '')
    .replace(/(?:[’']s|[’'])$/, '')
    .toLowerCase();
}

function isPast(role: string): boolean {
  return /\b(?:former|then|late|ex|retired|past|one-time|previous|outgoing|erstwhile)\b/i.test(role);
}
