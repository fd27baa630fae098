import type { ArticleWords, ReadPassage } from './article-words.ts';
import type { TextWord } from './text-words.ts';
import { wordGroupsOf } from './word-groups.ts';

/** A word that stands in more passages than this says nothing of where. */
const mostPassages = 400;
/** A statement rests on no more passages than this. */
const most = 4;
/** A word of the same group counts for less than the word. */
const groupShare = 0.5;

/**
 * The passages that share most of a statement's telling words, best first; a further one is taken for what those before it lack.
 *
 * @returns at most four; none when nothing is shared
 */
export function nearestPassages(words: readonly TextWord[], article: ArticleWords): ReadPassage[] {
  const shares = new Map<number, Map<string, number>>();
  const add = (index: number, stem: string, share: number) => {
    const own = shares.get(index) ?? new Map<string, number>();
    if ((own.get(stem) ?? 0) < share) own.set(stem, share);
    shares.set(index, own);
  };
  for (const { stem, kind } of words) {
    if (kind === 'function') continue;
    const weight = article.weightOf(stem) * (kind === 'name' ? 1.3 : 1);
    const direct = article.at.get(stem) ?? [];
    if (direct.length <= mostPassages) for (const index of direct) add(index, stem, weight);
    for (const group of wordGroupsOf(stem)) {
      const indexes = article.groupAt.get(group) ?? [];
      if (indexes.length <= mostPassages) for (const index of indexes) add(index, stem, weight * groupShare);
    }
  }
  const chosen: number[] = [];
  const covered = new Map<string, number>();
  let first = 0;
  while (chosen.length < most) {
    let best = -1;
    let bestGain = 0;
    for (const [index, own] of shares) {
      if (chosen.includes(index)) continue;
      let gain = 0;
      for (const [stem, share] of own) gain += Math.max(0, share - (covered.get(stem) ?? 0));
      // in a long sentence words meet by chance
      gain /= 1 + (article.passages[index]?.words.length ?? 0) / 120;
      // of equals the earlier: the opening says it best
      if (gain > bestGain + 1e-9 || (gain === bestGain && index < best)) [best, bestGain] = [index, gain];
    }
    if (best === -1 || bestGain < 0.2 * first) break;
    if (chosen.length === 0) first = bestGain;
    chosen.push(best);
    for (const [stem, share] of shares.get(best)!) covered.set(stem, Math.max(share, covered.get(stem) ?? 0));
  }
  return chosen.map((index) => article.passages[index]!);
}
