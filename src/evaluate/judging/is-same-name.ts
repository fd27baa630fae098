import { fold } from '../../text/fold.ts';

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'lord',
  'lady',
  'the',
  'councillor',
  'cllr',
  'sgt',
  'judge',
]);

/** Whether two names can be one person's: the same last word, and no other word of the shorter that the longer lacks. Titles don't count. */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOfName(one), wordsOfName(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return shorter.length > 0 && shorter.at(-1) === longer.at(-1) && shorter.every((word) => longer.includes(word));
}

function wordsOfName(name: string): string[] {
  const words = fold(name)
    .text.split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !titles.has(word));
  return kept.length > 0 ? kept : words;
}
