import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { type ArticleWord, articleWords } from './article-words.ts';
import { quotationAt } from './quotation-at.ts';
import { wordIndexAt } from './word-index-at.ts';

/** Words that an aside may have before and after its phrase; a longer one tells more than its verdict. */
const reach = 12;
const conjunctions = new Set(['and', 'but', 'or']);

/**
 * Widens a phrase to the aside that it fills, so that the aside can go as a whole: ", a mouthpiece of the biggest landlords,", ", throwing a lifeline to local shops".
 *
 * Only an aside without a figure, a name or a quotation is taken: what else it holds rests on the phrase. Earlier alternatives stay, each with the words around it.
 */
export function widenAside(phrase: DraftPhrase, segmented: Segmented): DraftPhrase {
  const { anchor, category, strength, alternatives } = phrase;
  if (anchor.kind !== 'span' || strength !== 'clear' || !widened.has(category)) return phrase;
  const { words } = articleWords(segmented);
  const first = wordIndexAt(words, anchor.start);
  const word = words[first];
  if (!word || word.start !== anchor.start || quotationAt(segmented, anchor.start)) return phrase;
  let last = first;
  while (words[last + 1] && words[last + 1]!.end <= anchor.end) last += 1;
  const isApposition = category === 'label' && articles.has(words[first - 1]?.lower ?? '');
  const isParticiple = category !== 'label' && last - first >= 2 && /ing$/.test(word.lower);
  const comma = words[first - (isApposition ? 2 : 1)];
  if ((!isApposition && !isParticiple) || comma?.lower !== ',' || comma.sentence !== word.sentence) return phrase;
  const end = isApposition ? endOfApposition(words, last) : endOfClause(words, last);
  if (end === undefined) return phrase;
  const { prose } = segmented.document;
  const start = comma.start;
  const [before, after] = [prose.slice(start, anchor.start), prose.slice(anchor.end, end)];
  if (/["“”\n\r\p{Nd}]/u.test(before + after)) return phrase;
  return {
    ...phrase,
    anchor: { kind: 'span', start, end },
    alternatives: ['', ...alternatives.filter((alternative) => alternative !== '').map((alternative) => before + alternative + after)],
    edit: { ...phrase.edit, kind: 'cut' },
  };
}

const widened = new Set(['label', 'metaphor', 'emotive', 'editorial', 'insinuation']);
const articles = new Set(['a', 'an', 'the']);

/** ", a mouthpiece of the biggest landlords," or ", a hard-left pressure group,": both commas go. */
function endOfApposition(words: readonly ArticleWord[], last: number): number | undefined {
  const { sentence } = words[last]!;
  for (let at = last + 1; at <= last + 7; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence || /^[.;!?]$/.test(word.lower)) return words[at - 1]!.end;
    if (word.lower === ',') return word.end;
    if (word.isCapital || !/^\p{L}/u.test(word.lower) || relatives.has(word.lower) || /(?:ed|ing)$/.test(word.lower)) return undefined;
  }
  return undefined;
}

const relatives = new Set('who which that whose where based in at from with by since until'.split(' '));

/** ", throwing a lifeline to local shops.": up to the stop, or to a comma that begins another clause and stays. */
function endOfClause(words: readonly ArticleWord[], last: number): number | undefined {
  const { sentence } = words[last]!;
  for (let at = last + 1; at <= last + reach; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence || /^[.;!?]$/.test(word.lower)) return words[at - 1]!.end;
    if (word.lower === ',') return conjunctions.has(words[at + 1]?.lower ?? '') ? words[at - 1]!.end : undefined;
    if (word.isCapital || (!/^[\p{L}']/u.test(word.lower) && word.lower !== '—')) return undefined;
  }
  return undefined;
}
