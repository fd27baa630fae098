import type { Span } from '../../contracts/span.ts';
import type { Reading, ReadSentence } from '../rules/reading.ts';
import { auxiliaries, determiners, plainVerbs, prepositions, pronouns } from './word-classes.ts';
import { type Word, wordsOfSentence } from './words-of-sentence.ts';

/** What the words beside a name say of a person: "Council leader Rhona Pell", "Nair, an oncologist", "the judge, Martin Oakes". */
export type Description = {
  /** Key of the name. */
  readonly person: string;
  readonly sentence: ReadSentence;
  /** Name and description together. */
  readonly span: Span;
  /** Lower case, without article and possessor: "deputy leader". */
  readonly words: readonly string[];
  /** "a", "the", "her"; the possessor of "the victim’s mother" ("victim"); `null` for a title right before the name. */
  readonly owner: string | null;
  readonly determiner: string | null;
  /** Behind "of", "for", "at": "council" of "the leader of the council". */
  readonly of: string | null;
  readonly isFormer: boolean;
};

/** Every description of somebody by name outside quotations, in text order; read once. */
export function descriptionsOf(reading: Reading): readonly Description[] {
  const known = remembered.get(reading);
  if (known) return known;
  const found: Description[] = [];
  for (const sentence of reading.body) {
    if (sentence.names.length === 0) continue;
    const words = wordsOfSentence(sentence);
    for (const [at, word] of words.entries()) {
      if (word.name === null || word.name.kind === 'organisation' || word.name.kind === 'place' || word.name.inQuotation) continue;
      for (const one of [before(words, at), after(words, at)]) {
        if (one) found.push({ ...one, person: word.name.key, sentence });
      }
    }
  }
  remembered.set(reading, found);
  return found;
}

const remembered = new WeakMap<Reading, readonly Description[]>();
type Found = Omit<Description, 'person' | 'sentence'>;

function before(words: readonly Word[], at: number): Found | undefined {
  const hasComma = words[at - 1]?.lower === ',';
  const end = hasComma ? at - 1 : at;
  let from = end;
  while (from > 0 && end - from < 6 && isPlain(words[from - 1]!) && !words[from - 1]!.isPossessive) from -= 1;
  const lead = words[from - 1];
  const owner = lead && (determiners.has(lead.lower) || lead.isPossessive) ? lead : undefined;
  if (from === end || (hasComma && !owner)) return undefined;
  const start = (owner ?? words[from]!).start;
  const own = describe(words, from, end, owner, { start, end: words[at]!.end });
  // "the leader of the council, Rhona Pell": only a head without a complement is told here
  return own;
}

function after(words: readonly Word[], at: number): Found | undefined {
  let from = at + 1;
  if (words[from]?.lower === ',' && /^\d{1,3}$/.test(words[from + 1]?.lower ?? '') && words[from + 2]?.lower === ',') from += 2;
  const opens = words[from]?.lower;
  if (words[at]!.isPossessive) return undefined;
  if (opens === ',') {
    from += 1;
    if (words[from]?.lower === 'who') {
      if (!/^(?:is|was|works|worked)$/.test(words[from + 1]?.lower ?? '')) return undefined;
      from += 2;
    }
  } else if (/^(?:is|was)$/.test(opens ?? '') && /^an?$/.test(words[from + 1]?.lower ?? '')) from += 1;
  else return undefined;
  let lead: Word | undefined;
  const first = words[from];
  if (first && determiners.has(first.lower)) {
    lead = first;
    from += 1;
  }
  // "the victim’s mother", "the county’s elected prosecutor"
  const possessor = words.slice(from, from + 3).findIndex(({ isPossessive }) => isPossessive);
  if (possessor !== -1) {
    lead = words[from + possessor]!;
    from += possessor + 1;
  }
  let end = from;
  while (end < words.length && end - from < 6 && isPlain(words[end]!)) end += 1;
  const span = { start: words[at]!.start, end: words[Math.max(end - 1, from)]?.end ?? words[at]!.end };
  return describe(words, from, end, lead, span);
}

function describe(words: readonly Word[], from: number, end: number, lead: Word | undefined, span: Span): Found | undefined {
  const own = words.slice(from, end);
  const complement = complementAfter(words, end);
  if (own.length === 0 && complement === undefined) return undefined;
  const texts = own.map(({ lower }) => lower);
  return {
    span: { start: span.start, end: Math.max(span.end, complement?.end ?? 0) },
    words: texts,
    owner: lead?.isPossessive ? lead.lower : lead && /^(?:its|his|her|their)$/.test(lead.lower) ? lead.lower : null,
    determiner: lead === undefined ? null : lead.isPossessive ? 'the' : lead.lower,
    of: complement?.text ?? null,
    isFormer: texts.some((word) =>
      /^(?:former|then|late|ex|retired|past|one-time|onetime|previous|outgoing|erstwhile|ex-.+|incoming|future|next|new|would-be|aspiring)$/.test(
        word,
      ),
    ),
  };
}

/** "of the council", "for the defence", "at Durham University". */
function complementAfter(words: readonly Word[], at: number): { readonly text: string; readonly end: number } | undefined {
  if (!/^(?:of|for|at)$/.test(words[at]?.lower ?? '')) return undefined;
  let from = at + 1;
  if (words[from] && determiners.has(words[from]!.lower)) from += 1;
  let end = from;
  while (
    end < words.length &&
    end - from < 6 &&
    (isPlain(words[end]!) || words[end]!.kind === 'name' || (words[end]!.lower === 'of' && end > from))
  )
    end += 1;
  if (end === from) return undefined;
  return {
    text: words
      .slice(from, end)
      .map(({ lower }) => lower)
      .join(' '),
    end: words[end - 1]!.end,
  };
}

function isPlain(word: Word): boolean {
  if (word.kind === 'name') return word.name!.kind === 'unknown' && !word.lower.includes(' ');
  return (
    word.kind === 'word' &&
    !determiners.has(word.lower) &&
    !prepositions.has(word.lower) &&
    !auxiliaries.has(word.lower) &&
    !plainVerbs.has(word.lower) &&
    !pronouns.has(word.lower) &&
    !/^(?:and|or|but|that|as|when|while|after|before|if)$/.test(word.lower)
  );
}
