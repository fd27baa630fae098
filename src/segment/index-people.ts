import type { Block } from '../contracts/document.ts';
import type { Span } from '../contracts/span.ts';
import { findNames, type NameMention } from './find-names.ts';
import { genderOf } from './role-words.ts';
import { type Traits, weighTraits } from './weigh-traits.ts';

/** Somebody or something with a name; `span` is its fullest mention. */
export type Named = {
  readonly name: string;
  readonly span: Span;
  readonly mentions: IndexedMention[];
  /** By title or by a pronoun that was found to mean them. */
  gender: 'he' | 'she' | undefined;
  traits: Traits | undefined;
};
export type IndexedMention = NameMention & { readonly named: Named; readonly block: number };

/** Who is named where. Built once an article; every look-up is a map access or a binary search. */
export type People = {
  /** Mentions within a span, in text order. */
  readonly within: (span: Span) => IndexedMention[];
  /** Mentions that end at or before an offset, nearest first. */
  readonly before: (offset: number) => Generator<IndexedMention>;
  /** What the article tells of them. */
  readonly traitsOf: (named: Named) => Traits;
};

/** Finds the names of an article and joins a surname to the full name that stands elsewhere ("Kharrazi" → "Kamal Kharrazi"). Headings are left out. */
export function indexPeople(prose: string, blocks: readonly Block[], byline: Span | null): People {
  const found: (NameMention & { block: number; named?: Named })[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || (byline && block.start <= byline.start && byline.end <= block.end)) continue;
    for (const mention of findNames(prose.slice(block.start, block.end), block.start)) found.push({ ...mention, block: index });
  }
  const names = fullNamesOf(found);
  for (const mention of found) {
    mention.named = namedOf(mention, names);
    mention.named.mentions.push(mention as IndexedMention);
  }
  const mentions = found as IndexedMention[];
  return {
    within: (span) => within(mentions, span),
    before: (offset) => backwards(mentions, offset),
    traitsOf: (named) => (named.traits ??= weighTraits(prose, blocks, named.mentions)),
  };
}

type Names = {
  readonly full: Map<string, Named>;
  readonly byLast: Map<string, Named[]>;
  readonly byFirst: Map<string, Named[]>;
};

function fullNamesOf(mentions: readonly NameMention[]): Names {
  const names: Names = { full: new Map(), byLast: new Map(), byFirst: new Map() };
  for (const mention of mentions) {
    if (!mention.name.includes(' ') || names.full.has(mention.name)) continue;
    const named = newNamed(mention);
    names.full.set(mention.name, named);
    push(names.byLast, mention.name.slice(mention.name.lastIndexOf(' ') + 1), named);
    push(names.byFirst, mention.name.slice(0, mention.name.indexOf(' ')), named);
  }
  return names;
}

function namedOf(mention: NameMention, names: Names): Named {
  const known =
    names.full.get(mention.name) ?? bearer(names.byLast.get(mention.name), mention) ?? bearer(names.byFirst.get(mention.name), mention);
  if (known) return known;
  const named = newNamed(mention);
  names.full.set(mention.name, named);
  return named;
}

function newNamed({ name, start, end, titles }: NameMention): Named {
  return { name, span: { start, end }, mentions: [], gender: titles.map(genderOf).find(Boolean), traits: undefined };
}

// Of several who share a surname the first has it alone; the others keep their first names. A title may tell them apart.
function bearer(candidates: readonly Named[] | undefined, { titles }: NameMention): Named | undefined {
  const gender = titles.map(genderOf).find(Boolean);
  return candidates?.slice(0, 20).find((named) => !gender || !named.gender || named.gender === gender) ?? candidates?.[0];
}

function within(mentions: readonly IndexedMention[], { start, end }: Span): IndexedMention[] {
  const found: IndexedMention[] = [];
  for (let index = firstEndingAfter(mentions, start); index < mentions.length && mentions[index]!.end <= end; index += 1) {
    if (mentions[index]!.start >= start) found.push(mentions[index]!);
  }
  return found;
}

function* backwards(mentions: readonly IndexedMention[], offset: number): Generator<IndexedMention> {
  for (let index = firstEndingAfter(mentions, offset) - 1; index >= 0; index -= 1) yield mentions[index]!;
}

function firstEndingAfter(mentions: readonly IndexedMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
