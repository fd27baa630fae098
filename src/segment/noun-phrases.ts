import type { Span } from '../contracts/span.ts';
import type { IndexedMention, People } from './index-people.ts';
import { bodyWords, roleWords } from './role-words.ts';

/** Who a verb or phrase points at, as the article puts it. */
export type NounPhrase =
  | (Span & { readonly kind: 'name'; readonly mention: IndexedMention })
  | (Span & { readonly kind: 'pronoun'; readonly word: string })
  | (Span & { readonly kind: 'description' });

/** How far a subject may stand from its verb, in UTF-16 code units. */
const reach = 300;

const trailing =
  /(?:^|\s)(?:also|later|then|once|now|just|still|even|further|yesterday|today|earlier|has|had|have|is|was|were|are|be|been|being|would|could|should|will|can|may|might|did|does|do|not|never|himself|herself|itself|[\p{Ll}]{2,20}ly)$/u;
const boundary =
  /(?<![\p{L}\p{N}'’-])(?:and|but|that|as|when|while|because|if|after|before|although|though|where|which|or|so|than|whether|what|since|until|how|why|yet|who|whom|whose)(?![\p{L}\p{N}'’-])|[,;:—–()[\]\n"“”]|\s-\s/giu;
const preposition =
  /^(?:in|on|at|for|from|of|with|within|without|after|before|during|as|by|under|over|about|across|through|since|until|to|into|despite|amid|following|last|next|this|earlier|later|yesterday|today|tonight)\s/i;
const relative =
  /^(?:who|whom|whose|which|that|where|when|while|though|although|because|if|aged|now|then|formerly|speaking|\p{Ll}+ing|\p{N}+)(?![\p{L}\p{N}])/u;
const determiner =
  /^(?:a|an|the|its|his|her|their|our|my|one|two|three|some|several|many|both|another|other|most|few|all|every|each|this|that|these|those|no)\s/i;
const pronounOrVerb =
  /^(?:he|she|it|they|we|i|you)\s|\s(?:should|would|could|will|is|was|are|were|has|have|had|be|been|can|may|might|must|does|did)\s/i;
const objects = /^(?:me|us|him|them|you|it|reporters?|journalists?|that|to|how|what|why|whether|there)(?![\p{L}])/iu;
const calendar = /^(?:(?:early|late|on|last|this)\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** The noun phrase that ends where a verb begins: "Ilya Brandt, a spokesman, ▸said◂". */
export function subjectBefore(prose: string, from: number, verb: number, people: People): NounPhrase | undefined {
  const start = Math.max(from, verb - reach);
  const text = withoutTrailing(prose.slice(start, verb));
  if (/(?:^|[\s,])who$/.test(text)) return antecedent(prose, { start, end: start + text.length - 3 }, people);
  if (/[,—–]$/.test(text)) return beforeComma(prose, { start, end: start + text.length - 1 }, people);
  let from_ = 0;
  for (const match of text.matchAll(boundary)) from_ = match.index + match[0].length;
  return phraseIn(prose, { start: start + from_, end: start + text.length }, people);
}

/** The noun phrase behind a verb or preposition: "▸said◂ the Town manager, Carol Deane." */
export function subjectAfter(prose: string, verb: number, to: number, people: People): NounPhrase | undefined {
  const end = Math.min(to, verb + reach);
  const lead = /^(?:\s|(?:also|later|then|\p{Ll}{2,20}ly)\s)*/u.exec(prose.slice(verb, end))![0].length;
  const start = verb + lead;
  const text = prose.slice(start, end);
  if (objects.test(text) || preposition.test(text) || calendar.test(text)) return undefined;
  const cut =
    /[,;:—–()"“”!?]|\.(?=\s|$)|\n\s*\n|\s(?:who|which|as|after|when|while|during|because|but|and|in an?|on|to|before|adding|referring|speaking)(?=\s)/.exec(
      withoutStops(text),
    );
  const first = { start, end: start + (cut?.index ?? text.length) };
  const name = nameIn(prose, first, people);
  if (name) return name;
  if (cut?.[0] === ',') {
    const next = people.within({ start: first.end, end })[0];
    if (next && /^,\s+$/.test(prose.slice(first.end, next.titleStart)) && isFull(next)) return named(next);
  }
  return phraseIn(prose, first, people);
}

/** Reads a stretch of text as a noun phrase: a pronoun, a name with or without a role, or a description. */
export function phraseIn(prose: string, span: Span, people: People): NounPhrase | undefined {
  const { start, end } = trimmed(prose, span);
  if (start >= end) return undefined;
  const text = prose.slice(start, end);
  const pronoun = /(?:^|\s)(he|she|it|they|we|i|you)$/i.exec(text);
  if (pronoun) return { kind: 'pronoun', word: pronoun[1]!.toLowerCase(), start: end - pronoun[1]!.length, end };
  const name = nameIn(prose, { start, end }, people);
  if (name) return name;
  const last = preposition.test(text) ? text.search(/(?<=\s)(?:a|an|the|its|his|her|their)\s(?!.*\s(?:a|an|the|its|his|her|their)\s)/) : 0;
  return last === -1 ? undefined : description(prose, { start: start + last, end });
}

// "Gwen Mabry, president of Local 88, who said": whoever is named before, in whatever case.
function antecedent(prose: string, span: Span, people: People): NounPhrase | undefined {
  const parts = commaParts(prose, span).slice(-8).reverse();
  for (const part of parts) {
    const text = prose.slice(part.start, part.end);
    if (parts.length > 1 && part !== parts.at(-1) && (isApposition(text) || relative.test(text) || preposition.test(text))) continue;
    const last = people.within(part).at(-1);
    if (last && last.end >= part.end - 40 && isFull(last)) return named(last);
  }
  return parts[0] && phraseIn(prose, parts[0], people);
}

function isApposition(text: string): boolean {
  return determiner.test(text) || roleWords.has(/^\p{Ll}[\p{L}-]*/u.exec(text)?.[0] ?? '');
}

function beforeComma(prose: string, span: Span, people: People): NounPhrase | undefined {
  const parts = commaParts(prose, span).slice(-8);
  let fallback: NounPhrase | undefined;
  for (const [index, part] of [...parts.entries()].reverse()) {
    const text = prose.slice(part.start, part.end);
    if (index === parts.length - 1) {
      const only = people.within(part)[0];
      if (only && only.titleStart === part.start && only.honoursEnd === part.end && isFull(only)) return named(only);
    }
    if (index > 0 && (relative.test(text) || preposition.test(text))) continue;
    if (isApposition(text)) {
      const name = nameIn(prose, part, people);
      if (name && index === 0) return name;
      fallback = description(prose, part) ?? fallback;
      continue;
    }
    const found = /\s/.test(text) || index === 0 || people.within(part).length > 0 ? nameIn(prose, part, people) : undefined;
    if (found) return found;
  }
  return fallback;
}

function commaParts(prose: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of prose.slice(start, end).matchAll(/[,;:—–()]|$/g)) {
    const conjunction = /^\s*(?:and|but|so|yet)\s/i.exec(prose.slice(from, start + match.index))?.[0].length ?? 0;
    const part = trimmed(prose, { start: from + conjunction, end: start + match.index });
    if (part.end > part.start) parts.push(part);
    from = start + match.index + match[0].length;
  }
  return parts;
}

// The last name that is nobody's possession and follows no preposition: "Marit Quell of the Greens", "opposition leader Tomas Reik".
function nameIn(prose: string, span: Span, people: People): NounPhrase | undefined {
  const candidates = people.within(span).filter((mention) => {
    const before = prose.slice(span.start, mention.titleStart);
    const after = prose.slice(mention.honoursEnd, span.end);
    return (
      !mention.isPossessive &&
      !/\b(?:of|for|at|in|from|with|on|by|to)\s+(?:the\s+)?$/i.test(before) &&
      /^\s*$|^\s*(?:,|\(|(?:of|for|at|in|from|with|on|via)\b)/.test(after)
    );
  });
  const mention = candidates.at(-1);
  return mention && named(mention);
}

function named(mention: IndexedMention): NounPhrase {
  return { kind: 'name', mention, start: mention.start, end: mention.end };
}

function isFull(mention: IndexedMention): boolean {
  return mention.titles.length > 0 || mention.named.name.includes(' ');
}

function description(prose: string, span: Span): NounPhrase | undefined {
  const { start, end } = trimmed(prose, span);
  const text = prose.slice(start, end);
  const words = text.split(/\s+/);
  const head = text
    .toLowerCase()
    .split(/\s+(?:of|for|at|in|from|with|on|who)\s+/)[0]!
    .split(/[\s-]+/)
    .at(-1)!;
  const isKnown =
    roleWords.has(head) || bodyWords.has(head) || roleWords.has(head.replace(/s$/, '')) || bodyWords.has(head.replace(/s$/, ''));
  const isPlural = words.length <= 4 && /^(?:\p{L}+s|police|people|women|men)$/u.test(head);
  if (pronounOrVerb.test(text)) return undefined;
  if (words.length > 10 || !/\p{Ll}/u.test(text) || !(isKnown || isPlural || (determiner.test(text) && words.length <= 5)))
    return undefined;
  return { kind: 'description', start, end };
}

function withoutTrailing(text: string): string {
  let rest = text.trimEnd().replace(/\s*\([^()]{1,40}\)$/, '');
  for (let round = 0; round < 5; round += 1) {
    const shorter = rest
      .replace(trailing, '')
      .replace(/(?<=\b(?:he|she|it|they|I|we|you))['’](?:s|d|ve|re|ll)$/i, '')
      .trimEnd();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

// The stop of an abbreviated title does not end the phrase.
function withoutStops(text: string): string {
  return text.replace(
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Maj|Sgt|Cmdr|Adm|Rev|Hon|St|Supt|Insp|\p{Lu})\./gu,
    (title) => `${title.slice(0, -1)}_`,
  );
}

function trimmed(prose: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s"'”“’‘*_]/.test(prose[from]!)) from += 1;
  while (to > from && /[\s*_]/.test(prose[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
