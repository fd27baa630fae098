import type { Segmented } from '../../contracts/segmented.ts';
import { meaningOf } from '../../facts/meaning-of.ts';
import { quantitiesIn } from '../../facts/quantities-in.ts';
import type { Comparison, Doubt } from '../doubt.ts';
import { passageOf } from '../doubt.ts';
import { withoutMarks } from '../missing-from.ts';

/** Numbers and dates of the statement that the article has nowhere, or not where it speaks of the same. */
export function changedFigures({ statement, nearest, article: { segmented } }: Comparison): Doubt[] {
  const { written, values } = figuresOf(segmented);
  const near = new Set<string>();
  for (const { sentence } of nearest) for (const key of keysOf(segmented.document.prose.slice(sentence.start, sentence.end))) near.add(key);
  const text = withoutMarks(statement);
  const quantities = quantitiesIn(text);
  const doubts: Doubt[] = [];
  for (const { kind, text: said } of meaningOf(text).items) {
    if (kind !== 'number' && kind !== 'date') continue;
    const key = `${kind} ${bare(said)}`;
    if (near.has(key) || (kind === 'date' && isDateIn(said, near))) continue;
    const quantity = quantities.find(({ value }) => bare(said).startsWith(String(value)));
    const isRounded =
      quantity !== undefined &&
      quantity.value >= 10 &&
      values.some((value) => value !== quantity.value && Math.abs(value - quantity.value) <= quantity.tolerance && value % 1 !== 0);
    if (isRounded || (kind === 'number' && isOne(said))) continue;
    const weight =
      written.has(key) || (kind === 'date' && isDateIn(said, written)) ? 0.8 : kind === 'date' && !/\d|weekday/.test(said) ? 0.2 : 1.2;
    const words = /^\d+-\d+$/.test(said) ? said : quantity ? text.slice(quantity.start, quantity.end) : shown(said);
    doubts.push({ kind, words, instead: null, passage: nearest[0] ? passageOf(nearest[0].sentence, segmented) : null, weight });
  }
  return doubts;
}

type Figures = { readonly written: ReadonlySet<string>; readonly values: readonly number[] };
const remembered = new WeakMap<Segmented, Figures>();

function figuresOf(segmented: Segmented): Figures {
  const known = remembered.get(segmented);
  if (known) return known;
  const text = segmented.document.prose;
  const figures = { written: new Set(keysOf(text)), values: quantitiesIn(text).map(({ value }) => value) };
  remembered.set(segmented, figures);
  return figures;
}

function keysOf(text: string): string[] {
  return meaningOf(withoutMarks(text)).items.flatMap(({ kind, text: written }) =>
    kind === 'number' || kind === 'date' ? [`${kind} ${bare(written)}`] : [],
  );
}

/** Whether a date agrees with one of these in everything that both say: "23 February" with "23 February 2023". */
function isDateIn(said: string, keys: ReadonlySet<string>): boolean {
  const own = partsOf(said);
  for (const key of keys) {
    if (!key.startsWith('date ')) continue;
    const other = partsOf(key.slice(5));
    const shared = own.filter((part, index) => part !== undefined && other[index] !== undefined);
    if (shared.length > 0 && own.every((part, index) => part === undefined || other[index] === undefined || part === other[index]))
      return true;
  }
  return false;
}

/** Year, month, day and weekday, as far as they are said. */
function partsOf(key: string): (string | undefined)[] {
  const date = /^([\d?]+)-([\d?]+)-([\d?]+)/.exec(key);
  const weekday = /weekday (\d)/.exec(key)?.[1];
  return [...(date?.slice(1) ?? [undefined, undefined, undefined]).map((part) => (part === '?' ? undefined : part)), weekday];
}

/** Without its hedge: "over 400" and "400" are one figure. */
function bare(written: string): string {
  return written.replace(/^(?:about|over|under) /, '');
}

/** "One" is more often a pronoun than a count. */
function isOne(written: string): boolean {
  return /^(?:1|rank 1)$/.test(bare(written));
}

function shown(written: string): string {
  return written.replace(/\?-/g, '').replace(/^weekday (\d)$/, (_, day: string) => weekdays[Number(day)] ?? '');
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
