import type { Span } from '../contracts/span.ts';
import type { People } from './index-people.ts';
import { type NounPhrase, phraseIn } from './noun-phrases.ts';
import { bodyWords, roleWords } from './role-words.ts';

/** How much of a sentence is searched for its subject. */
const reach = 250;

/**
 * The likely subject of a sentence: what it begins with, past an opening like "In a speech on Tuesday,".
 *
 * @param span - the sentence, or as much of it as stands outside quotations
 */
export function sentenceSubject(prose: string, span: Span, people: People): NounPhrase | undefined {
  const end = Math.min(span.end, span.start + reach);
  const start = pastOpening(prose, span.start, end);
  const pronoun = /^[^\p{L}]*(?:(?:But|And|Yet|So|Then|Now|Later|Still)\s+)?(he|she|it|they|we|I)(?![\p{L}])/iu.exec(
    prose.slice(start, end),
  );
  if (pronoun) {
    const at = start + pronoun[0].length - pronoun[1]!.length;
    return { kind: 'pronoun', word: pronoun[1]!.toLowerCase(), start: at, end: at + pronoun[1]!.length };
  }
  const mentions = people.within({ start, end });
  for (const [index, mention] of mentions.entries()) {
    const before = prose.slice(start, mention.titleStart);
    const next = mentions[index + 1];
    if (
      mention.isPossessive ||
      (next && isModifier(prose.slice(mention.end, next.titleStart))) ||
      /\b(?:of|for|at|in|from|with|on|by|to|against|between|near)\s+(?:the\s+)?$/i.test(before)
    )
      continue;
    return { kind: 'name', mention, start: mention.start, end: mention.end };
  }
  return describedAt(prose, { start, end }, people);
}

// "Opposition ▸leader◂ Tomas Reik", "Visagent’s ▸chief executive,◂ Mira Dahl"
function isModifier(between: string): boolean {
  const words = /^((?:\s+\p{Ll}[\p{L}-]*){1,3}),?\s+$/u.exec(between)?.[1]?.trim().split(/\s+/);
  return words !== undefined && roleWords.has(words.at(-1)!);
}

function pastOpening(prose: string, start: number, end: number): number {
  const text = prose.slice(start, Math.min(end, start + 140));
  const opening =
    /^[^\p{L}]*(?:In|On|At|During|After|Before|By|Under|Since|For|From|Last|Earlier|Later|Asked|Speaking|Following|Despite|Although|While|When|As|If|According)\s[^,]{1,110},\s+(?=\S)/u.exec(
      text,
    );
  return start + (opening?.[0].length ?? 0);
}

function describedAt(prose: string, { start, end }: Span, people: People): NounPhrase | undefined {
  const words = [...prose.slice(start, end).matchAll(/[\p{L}\p{N}'’-]+/gu)].slice(0, 8);
  const head = words.find(({ 0: word }) => {
    const lower = word.toLowerCase();
    return roleWords.has(lower) || bodyWords.has(lower) || roleWords.has(lower.replace(/s$/, '')) || bodyWords.has(lower.replace(/s$/, ''));
  });
  return head && phraseIn(prose, { start, end: start + head.index + head[0].length }, people);
}
