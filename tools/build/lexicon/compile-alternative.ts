import { defaultHead, type Heads, headKey } from './compile-pattern.ts';
import type { LexiconEntry } from './entry-schema.ts';

/**
 * Compiles an alternative: the word that inflects along with the phrase becomes `^v:key` or `^n:key`.
 *
 * @param slots - how many slots the phrase has, for `{1}`
 * @throws Error when the alternative does not parse
 */
export function compileAlternative(alternative: string, { pos }: Pick<LexiconEntry, 'pos'>, slots: number, heads: Heads): string {
  const words = alternative.trim().split(/\s+/);
  for (const [, number] of alternative.matchAll(/\{(\w*)\}/g)) {
    // {possessive}: its, his, her or their, as the sentence has it
    if (number === 'possessive') continue;
    if (!/^[1-9]$/.test(number!) || Number(number) > slots)
      throw new Error(`alternative "${alternative}" puts back {${number}}, the phrase has ${slots} slots`);
  }
  if (alternative === '' || (pos !== 'verb' && pos !== 'noun')) {
    if (alternative.includes('^')) throw new Error(`alternative "${alternative}" marks a word that inflects, but pos is ${pos}`);
    return alternative;
  }
  const marked = words.findIndex((word) => word.endsWith('^'));
  const head =
    marked === -1
      ? defaultHead(
          words.map((word) => (word.startsWith('{') ? '' : word)),
          pos,
        )
      : marked;
  if (head === -1) return alternative;
  const [, lemma, rest] = /^(.*?)\^?([,;:]?)$/.exec(words[head]!)!;
  words[head] = `^${headKey(lemma!, pos, heads)}${rest}`;
  if (words.some((word, index) => index !== head && word.includes('^')))
    throw new Error(`alternative "${alternative}" marks two words that inflect`);
  return words.join(' ');
}
