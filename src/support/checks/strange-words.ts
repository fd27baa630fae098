import type { ArticleWords } from '../article-words.ts';
import { type Comparison, type Doubt, passageOf } from '../doubt.ts';
import type { TextWord, WordKind } from '../text-words.ts';
import { wordGroupsOf } from '../word-groups.ts';

/** What a word adds that the article does not have: a thing more than a quality, a quality more than an act, which has many names. */
const weights: Readonly<Record<WordKind, number>> = { noun: 0.25, adjective: 0.25, verb: 0.06, adverb: 0.05, name: 0, function: 0 };
/** A word that stands elsewhere in the article. */
const elsewhereShare = 0.4;

/** Content words of the statement without a like in the article, or with one only where it speaks of something else. */
export function strangeWords({ words, nearest, article }: Comparison): Doubt[] {
  const near = nearest.flatMap((passage) => passage.words).filter(({ kind }) => kind !== 'function');
  const stems = new Set(near.map(({ stem }) => stem));
  const groups = new Set(near.flatMap(({ stem }) => wordGroupsOf(stem)));
  const parts = near.map(({ lower }) => lower);
  const doubts: Doubt[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    const weight = weights[word.kind];
    if (weight === 0 || seen.has(word.stem)) continue;
    seen.add(word.stem);
    if (
      stems.has(word.stem) ||
      wordGroupsOf(word.stem).some((group) => groups.has(group)) ||
      parts.some((other) => isPartOf(word.lower, other))
    )
      continue;
    const share = isElsewhere(word, article) ? elsewhereShare : 1;
    const passage = nearest[0] ? passageOf(nearest[0].sentence, article.segmented) : null;
    doubts.push({ kind: 'wording', words: word.text, instead: null, passage, weight: weight * share });
  }
  return doubts;
}

function isElsewhere({ stem }: TextWord, { at, groupAt }: ArticleWords): boolean {
  return at.has(stem) || wordGroupsOf(stem).some((group) => groupAt.has(group));
}

/** "clifftop" and "cliff", "roadway" and "road", "accelerate" and "acceleration". */
function isPartOf(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length < 4) return false;
  if (
    long.startsWith(short) ||
    (short.length > 4 && long.endsWith(short) && !/^(?:un|in|im|il|ir|dis|non|mis)$/.test(long.slice(0, -short.length)))
  )
    return true;
  return short.length > 6 && long.startsWith(short.slice(0, -2)) && long.length - short.length <= 4;
}
