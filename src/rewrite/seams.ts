import type { Edit } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { capitalised } from './fit-alternative.ts';
import { indefiniteArticleFor } from './indefinite-article.ts';
import type { Place } from './place.ts';

type Change = Span & { readonly replacement: string };
/** `after` from right to left, then the change itself, then `before`: the order in which they are placed. */
export type Seams = { readonly replacement: string; readonly before: Change[]; readonly after: Change[]; readonly fits: Change[] };

const letterOrDigit = /[\p{L}\p{N}]/u;
const severalThings =
  /^\s*(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)\s+\p{L}+s\b/iu;
/** How much of the text around an edit is looked at, in code units. */
const reach = 48;

/**
 * Works out what a change brings along: one of two spaces, a stranded comma, a capital, a/an.
 *
 * @param placed - edits already placed to the right, the nearest last
 * @returns `undefined` when the change cannot be made to fit
 */
export function mendSeams(
  change: Change,
  { document: { text, prose } }: Segmented,
  placed: readonly Edit[],
  place: Place,
): Seams | undefined {
  const limit = placed.at(-1)?.start ?? text.length;
  const after: Change[] = [];
  const before: Change[] = [];
  const replacement = change.replacement;
  let resume = change.end;
  if (replacement === '') {
    if (place.isWholeSentence) return cutSentence(text, change, place) ?? cutParagraph(text, change, place);
    if (text.slice(change.start, change.end) !== prose.slice(change.start, change.end)) return undefined;
    const gap = gapAfterCut(text, change, limit, place);
    if (gap === undefined) return undefined;
    if (gap.length > 0) after.push({ start: change.end, end: change.end + gap.length, replacement: '' });
    resume = change.end + gap.length;
    const space = spaceBeforeStop(text, change.start, resume);
    const comma = space ? undefined : commaBeforeAside(text, change, gap, place);
    if (space) before.push(space);
    if (comma) before.push(comma);
    if (place.opensSentence) {
      const capital = capitalAt(text, prose, resume, limit);
      if (capital === undefined) return undefined;
      if (capital) after.unshift(capital);
    }
  }
  const article = articleBefore(text, change.start);
  if (article && replacement !== '' && /^(?:an?|the|its|their|his|her|this|that)\s/i.test(replacement)) return undefined;
  if (article && before.length === 0) {
    const following = replacement === '' ? followingText(text, resume, placed) : replacement;
    const wanted = indefiniteArticleFor(following.replace(/^[^\p{L}\p{N}]+/u, ''));
    if (!letterOrDigit.test(following)) return undefined;
    // "a mere 40 minutes": without its adjective the number takes no article
    if (replacement === '' && severalThings.test(following))
      return { replacement, before: [{ start: article.start, end: change.start, replacement: '' }], after, fits: [...after] };
    const old = text.slice(article.start, article.end);
    if (old.toLowerCase() !== wanted && indefiniteArticleFor(text.slice(change.start, change.start + reach)) !== wanted) {
      before.push({ ...article, replacement: /^\p{Lu}/u.test(old) ? capitalised(wanted) : wanted });
    }
  }
  return { replacement, before, after, fits: [...before, ...after] };
}

/** A sentence goes with its stop and one of the spaces around it; a paragraph's only sentence stays, since its heading or list would stand empty. */
function cutSentence(text: string, change: Change, { sentence }: Place): Seams | undefined {
  if (!sentence || sentence.start > change.start || sentence.end < change.end) return undefined;
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, sentence.start - reach), sentence.start))![0].length;
  const after = /^[ \t]*/.exec(text.slice(sentence.end, sentence.end + reach))![0].length;
  if (before === 0 && after === 0) return undefined;
  const start = sentence.start - before;
  const end = before > 0 ? sentence.end : sentence.end + after;
  const parts = {
    before: start < change.start ? [{ start, end: change.start, replacement: '' }] : [],
    after: change.end < end ? [{ start: change.end, end, replacement: '' }] : [],
  };
  return { replacement: '', ...parts, fits: [...parts.before, ...parts.after] };
}

/** A paragraph of one sentence goes with the empty line behind it, where paragraphs stand before and after it. */
function cutParagraph(text: string, change: Change, { sentence }: Place): Seams | undefined {
  if (sentence?.kind !== 'sentence' || sentence.start > change.start || sentence.end < change.end) return undefined;
  const gap = /^[ \t]*(?:\r?\n){2,}/.exec(text.slice(sentence.end, sentence.end + reach))?.[0];
  const before = text.slice(Math.max(0, sentence.start - reach), sentence.start);
  const follows = text.slice(sentence.end + (gap?.length ?? 0), sentence.end + (gap?.length ?? 0) + reach);
  // behind a heading or a list it might be all that stands under it
  if (gap === undefined || !/[.!?”"’'][ \t]*(?:\r?\n){2,}$/.test(before) || !/^[\p{L}\p{N}“"‘']/u.test(follows)) return undefined;
  const parts = {
    before: sentence.start < change.start ? [{ start: sentence.start, end: change.start, replacement: '' }] : [],
    after: [{ start: change.end, end: sentence.end + gap.length, replacement: '' }],
  };
  return { replacement: '', ...parts, fits: [...parts.before, ...parts.after] };
}

/** What goes after a cut: a comma or colon that belonged to it at the start of a sentence, and one of two spaces. */
function gapAfterCut(text: string, { start, end }: Span, limit: number, { opensSentence }: Place): string | undefined {
  const rest = text.slice(end, Math.min(limit, end + reach));
  const previous = text.slice(Math.max(0, start - 2), start);
  if (opensSentence) return /^\s*[,:;—–-]*[ \t]*/.exec(rest)?.[0].replace(/[\r\n].*/s, '') ?? '';
  if (/,\s$/.test(previous) && /^,/.test(rest)) return /^,[ \t]?/.exec(rest)![0];
  if (/\s$/.test(previous) || start === 0) return /^[ \t]?/.exec(rest)![0];
  if (/[([“"‘']$/.test(previous) && /^[)\]”"’']/.test(rest)) return undefined;
  return '';
}

/** An aside between two commas takes both with it: "The minister, shamefully, agreed". A list and an opening phrase need one. */
function commaBeforeAside(text: string, { start, end }: Span, gap: string, { sentence }: Place): Change | undefined {
  const aside = text.slice(start, end).replace(/,$/, '');
  const isClosed = gap.startsWith(',') || text[end - 1] === ',';
  if (!isClosed || text.slice(start - 2, start) !== ', ' || !/ly$| /.test(aside)) return undefined;
  const head = text.slice(Math.max(sentence?.start ?? 0, start - 200), start - 2);
  if (openingWord.test(head) && !head.includes(',')) return undefined;
  // one space stays: the one behind the aside when the cut leaves it
  const isSpaced = !gap.endsWith(' ');
  return { start: start - 2, end: isSpaced ? start : start - 1, replacement: '' };
}

const openingWord =
  /^[^\p{L}]*(?:In|On|At|By|For|From|After|Before|During|Since|Until|Under|Over|With|Without|When|While|As|If|Although|Though|Because|Last|Next|Yesterday|Today|Then|Now|Still|Here|There|\p{Lu}\p{Ll}+ly|\p{Lu}\p{Ll}+day)\b/u;

/** The space that a cut leaves before a full stop or comma, and the comma it leaves before a full stop. */
function spaceBeforeStop(text: string, start: number, resume: number): Change | undefined {
  const next = text.slice(resume, resume + 1);
  if (!/[ \t]/.test(text[start - 1] ?? '') || !/^(?:[.,;:!?)\]\r\n]|$)/.test(next)) return undefined;
  const comma = /[.;:!?]/.test(next) && text[start - 2] === ',' ? 1 : 0;
  return { start: start - 1 - comma, end: start, replacement: '' };
}

/** The capital that the new first word needs; `null` when it has one, `undefined` when nothing of the kind can be given. */
function capitalAt(text: string, prose: string, resume: number, limit: number): Change | null | undefined {
  const match = /^[^\p{L}\p{N}]*/u.exec(text.slice(resume, resume + reach))!;
  const at = resume + match[0].length;
  const letter = text[at];
  if (letter === undefined || at >= limit || /[\r\n]/.test(match[0]) || prose[at] !== letter) return undefined;
  if (!/\p{Ll}/u.test(letter)) return null;
  const capital = capitalised(letter);
  return capital === letter ? undefined : { start: at, end: at + 1, replacement: capital };
}

function articleBefore(text: string, start: number): Span | undefined {
  const match = /(?:^|[^\p{L}\p{N}’'])(an?)[ \t]+$/iu.exec(text.slice(Math.max(0, start - 8), start));
  if (!match) return undefined;
  const end = start - /[ \t]+$/.exec(match[0])![0].length;
  return { start: end - match[1]!.length, end };
}

/** The text as it will stand from `offset` on, with the edits that are already placed. */
function followingText(text: string, offset: number, placed: readonly Edit[]): string {
  let result = '';
  let position = offset;
  for (let index = placed.length - 1; index >= 0 && result.length < reach; index -= 1) {
    const edit = placed[index]!;
    if (edit.start > offset + reach) break;
    result += text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  return result + text.slice(position, position + reach);
}
