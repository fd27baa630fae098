import { commonWords } from './common-words.ts';
import type { LexiconEntry } from './entry-schema.ts';
import { inflectNoun } from './inflect-noun.ts';
import { inflectVerb } from './inflect-verb.ts';
import { type PhraseToken, parsePhrase } from './parse-phrase.ts';
import { spellingVariants } from './spelling-variants.ts';

/** Heads by key (`v:slam`) with their forms, filled while entries are compiled. */
export type Heads = Map<string, string>;

/** A pattern with the words by which the matcher finds it. */
export type CompiledPattern = { readonly pattern: string; readonly anchor: number; readonly anchorWords: readonly string[] };

/**
 * Compiles the phrase of an entry.
 *
 * @param heads - gains the forms of the word that inflects
 * @throws Error when the phrase does not parse or holds no word to find it by
 */
export function compilePatterns({ phrase, pos, forms }: LexiconEntry, heads: Heads): CompiledPattern[] {
  return parsePhrase(phrase).map((wording) => {
    const tokens = markHead(wording, pos);
    const written = tokens.map((token) => {
      if (!token.isHead) return { text: bracketed(token), words: variantsOf(token.options) };
      // each option of an alternation would need a head of its own: the parser leaves one word
      if (token.options.length > 1) throw new Error('has an alternation where the word inflects; write two entries');
      const join = token.isJoined ? '-' : '';
      const key = headKey(token.options[0]!, pos, heads, forms);
      return { text: token.isOptional ? `(${join}^${key})` : `${join}^${key}`, words: heads.get(key)!.split(/[ /]/) };
    });
    const anchor = anchorOf(tokens);
    return { pattern: written.map(({ text }) => text).join(' '), anchor, anchorWords: [...new Set(written[anchor]!.words)] };
  });
}

/**
 * Registers a word that inflects and gives its key.
 *
 * @param pos - verb or noun; other words are their own only form
 */
export function headKey(word: string, pos: LexiconEntry['pos'], heads: Heads, forms: LexiconEntry['forms'] = undefined): string {
  const key = `${pos === 'verb' ? 'v' : 'n'}:${word}${forms ? '!' : ''}`;
  if (!heads.has(key)) {
    const inflected = pos === 'verb' ? inflectVerb(word, forms) : inflectNoun(word, forms?.plural);
    heads.set(
      key,
      inflected.map((form) => [...new Set(form.split('/').flatMap((spelling) => spellingVariants(spelling)))].join('/')).join(' '),
    );
  }
  return key;
}

function markHead(wording: readonly PhraseToken[], pos: LexiconEntry['pos']): readonly PhraseToken[] {
  const marked = wording.filter((token) => token.isHead).length;
  if (marked > 1) throw new Error('marks two words that inflect');
  if (pos !== 'verb' && pos !== 'noun') {
    if (marked > 0) throw new Error(`marks a word that inflects, but pos is ${pos}`);
    return wording;
  }
  if (marked === 1) return wording;
  let head = defaultHead(
    wording.map((token) => (token.kind === 'word' ? token.options[0]! : '')),
    pos,
  );
  if (head === -1) throw new Error('has no word that could inflect');
  // "rubber-stamp" inflects at its end
  while (wording[head]!.isCompoundStart) head += 1;
  return wording.map((token, index) => (index === head ? { ...token, isHead: true } : token));
}

/** First word of a verb phrase, adverbs and "not" apart; last word of a noun phrase, its complement left out ("source of income"). -1 when there is none. */
export function defaultHead(words: readonly string[], pos: LexiconEntry['pos']): number {
  const isWord = (word: string) => /^\p{L}/u.test(word);
  if (pos === 'verb')
    return words.findIndex(
      (word, index) => isWord(word) && !(index < words.length - 1 && (isAdverb(word) || word === 'not' || word === 'to')),
    );
  const complement = words.findIndex((word, index) => index > 0 && /^(?:of|for|in|to|with|from|at|by|on|against|who|that)$/.test(word));
  return words.slice(0, complement === -1 ? undefined : complement).findLastIndex(isWord);
}

/** "often mention" inflects its second word, "fly in" and "reply to" their first. */
function isAdverb(word: string): boolean {
  return (
    word === 'often' ||
    word === 'never' ||
    (/ly$/.test(word) && !/^(?:fly|rely|apply|supply|reply|comply|imply|multiply|ally|rally|sully|bully|tally)$/.test(word))
  );
}

function anchorOf(tokens: readonly PhraseToken[]): number {
  const weight = (token: PhraseToken): number => {
    if (token.kind === 'slot' || token.isOptional) return 0;
    const lengths = token.options.map((option) => (commonWords.has(option) ? 1 : /^\p{L}/u.test(option) ? option.length + 1 : 0));
    return Math.min(...lengths) / (1 + Math.log2(token.options.length) / 4);
  };
  const best = tokens.reduce((winner, token, index) => (weight(token) > weight(tokens[winner]!) ? index : winner), 0);
  if (weight(tokens[best]!) === 0) throw new Error('has no required word to find it by');
  return best;
}

function bracketed({ kind, options, isOptional, isJoined }: PhraseToken): string {
  const text = kind === 'slot' ? `{${options[0]}}` : (isJoined ? '-' : '') + variantsOf(options).join('|');
  return isOptional ? `(${text})` : text;
}

function variantsOf(options: readonly string[]): string[] {
  return [...new Set(options.flatMap((option) => spellingVariants(option)))];
}
