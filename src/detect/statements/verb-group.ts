import { auxiliaries, isAdverb, negations } from './word-classes.ts';
import type { Word } from './words-of-sentence.ts';

/** How a verb or a state is put: what stands between it and its subject. */
export type VerbGroup = {
  /** Index of the first word of the group; `at` when the verb stands alone. */
  readonly from: number;
  /** A form of "be" or its like is the nearest auxiliary. */
  readonly isPassive: boolean;
  readonly isDenied: boolean;
  /** `now`: present or perfect; `future`; `unreal`: could, would, an infinitive behind a wish. */
  readonly time: 'past' | 'now' | 'future' | 'unreal';
  readonly hasAuxiliary: boolean;
};

/** Verbs behind which "to" and a base form tell what is going to be done. */
const decided =
  /^(?:will|agree[sd]?|decide[sd]?|vot(?:e|es|ed)|plan(?:s|ned)?|due|set|is|are|expected|scheduled|continue[sd]?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|ready|about|intends?|intended)$/;
const binding =
  /^(?:voted|agreed|decided|vowed|pledged|promised|planned|expected|scheduled|set|due|intend(?:s|ed)?|plans|continues?|continued|chosen|opted)$/;
const refused = /^(?:fail(?:s|ed)?|refuse[sd]?|decline[sd]?|yet|neglect(?:s|ed)?|unable)$/;
const be =
  /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|remain(?:s|ed)?|stay(?:s|ed)?|gets?|got|become|became|lies|lay|left|kept|stands?|escaped|declared|pronounced)$/;

/** Reads the auxiliaries, negations and adverbs before the word at `at`. */
export function verbGroupBefore(words: readonly Word[], at: number, isTitle: boolean): VerbGroup {
  let from = at;
  while (from > 0 && at - from < 7 && isGroupWord(words, from - 1)) from -= 1;
  const group = words.slice(from, at).map(({ lower }) => lower);
  const before = words[from - 1]?.lower ?? '';
  let isDenied = group.some((word) => negations.has(word)) || (group.includes('longer') && group.includes('no'));
  let time: VerbGroup['time'] = 'past';
  const infinitive = group.lastIndexOf('to');
  const isTold = words
    .slice(Math.max(0, from - 12), from)
    .some(({ lower }) => /^(?:said|told|promised|added|announced|vowed|confirmed|predicted|forecast)$/.test(lower));
  if (isTold && group.some((word) => /^(?:would|wouldn't)$/.test(word))) time = 'future';
  else if (group.some((word) => /^(?:would|could|may|might|can|should|must|ought|wouldn't|couldn't|shouldn't|can't)$/.test(word)))
    time = 'unreal';
  else if (group.some((word) => /^(?:will|won't|shall)$/.test(word))) time = 'future';
  else if (infinitive !== -1) {
    const governor = group.slice(0, infinitive).findLast((word) => !negations.has(word) && !isAdverb(word) && word !== 'yet') ?? before;
    if (group.includes('yet') || group.some((word) => refused.test(word)) || refused.test(before)) {
      isDenied = true;
      time = /^(?:has|have|is|are)$/.test(group[0] ?? '') ? 'now' : 'past';
    } else time = decided.test(governor) || decided.test(before) || (isTitle && infinitive === 0) ? 'future' : 'unreal';
  } else if (
    group.some((word) => /^(?:is|are|isn't|aren't|has|have|hasn't|haven't|remains?|stays?|do|does|doesn't|don't|lies|stands?)$/.test(word))
  )
    time = 'now';
  const nearest = group.findLast((word) => auxiliaries.has(word) || be.test(word));
  return {
    from,
    isPassive: nearest !== undefined && be.test(nearest),
    isDenied,
    time,
    hasAuxiliary: nearest !== undefined || infinitive !== -1,
  };
}

/** Whether the word at an index stands between a subject and its verb: "have voted not to". */
export function isGroupWord(words: readonly Word[], at: number): boolean {
  const { lower, kind } = words[at]!;
  if (kind === 'word' && binding.test(lower) && /^(?:to|not)$/.test(words[at + 1]?.lower ?? '')) return true;
  return (
    kind === 'word' &&
    (auxiliaries.has(lower) ||
      negations.has(lower) ||
      lower === 'to' ||
      lower === 'longer' ||
      be.test(lower) ||
      /^(?:refused|declined|failed|refuses|declines|fails)$/.test(lower) ||
      (isAdverb(lower) && !/^(?:all|both)$/.test(lower)))
  );
}
