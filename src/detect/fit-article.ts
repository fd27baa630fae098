import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { articleWords } from './article-words.ts';
import { wordIndexAt } from './word-index-at.ts';

/**
 * Takes the article before a phrase along where its neutral wording needs the other one: "an utterly woeful" becomes "a poor", "an eye-watering levy" "a levy".
 *
 * Other phrases come back as they are.
 */
export function fitArticle(phrase: DraftPhrase, segmented: Segmented): DraftPhrase {
  const { anchor, alternatives, edit } = phrase;
  if (anchor.kind !== 'span' || alternatives[0] === undefined) return phrase;
  const { words } = articleWords(segmented);
  const first = wordIndexAt(words, anchor.start);
  const [article, word] = [words[first - 1], words[first]];
  if (!article || !word || article.sentence !== word.sentence || word.start !== anchor.start || !/^an?$/.test(article.lower)) return phrase;
  const { prose } = segmented.document;
  if (prose.slice(article.end, word.start) !== ' ') return phrase;
  let next = first;
  while (words[next] && words[next]!.start < anchor.end) next += 1;
  const behind = words[next]?.sentence === word.sentence ? words[next]!.lower : '';
  const articleFor = (alternative: string) => articleOf(alternative === '' ? behind : alternative);
  const needed = articleFor(alternatives[0]);
  if (needed === undefined || needed === article.lower) return phrase;
  const written = prose.slice(article.start, article.end);
  const cased = (chosen: string) => (/^\p{Lu}/u.test(written) ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen);
  return {
    ...phrase,
    anchor: { kind: 'span', start: article.start, end: anchor.end },
    alternatives: alternatives.flatMap((alternative) => {
      const chosen = articleFor(alternative);
      return chosen === undefined ? [] : [`${cased(chosen)}${alternative === '' ? '' : ` ${alternative}`}`];
    }),
    edit: { ...edit, kind: edit.kind === 'cut' ? 'replace' : edit.kind },
  };
}

/** By the first letter, and the words whose sound differs from it; `undefined` for what is no word. */
function articleOf(words: string): 'a' | 'an' | undefined {
  const first = /^[\p{L}\p{N}]+/u.exec(words.toLowerCase())?.[0];
  if (first === undefined) return undefined;
  if (/^(?:uni(?!n|mp)|use|usu|util|euro|eu|one|once|ubiq|ufo|ukr)/.test(first)) return 'a';
  if (/^(?:hour|honest|honour|honor|heir|8|11$|18$)/.test(first)) return 'an';
  return /^[aeiou]/.test(first) ? 'an' : 'a';
}
