import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { type ArticleWord, articleWords } from '../article-words.ts';
import { copulas, determiners } from '../lexicon/function-words.ts';
import { quotationAt } from '../quotation-at.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isMark, walkFrom } from './word-walk.ts';

/** A degree that needs no measure, with the verdict it drives home: "utterly inadequate", "woefully unprepared", "quite simply the finest". */
export const degreeVerdicts: PhraseRule = { name: 'degree-verdicts', category: 'intensifier', find };

const setOf = (words: string) => new Set(words.split(' '));

/** These judge by themselves. */
const judging = setOf(
  'woefully hopelessly pathetically laughably shamefully disgracefully scandalously criminally outrageously appallingly shockingly dreadfully horribly hideously abysmally farcically ludicrously absurdly insultingly cruelly obscenely grotesquely monstrously spectacularly breathtakingly jaw-droppingly mind-bogglingly stunningly staggeringly gloriously magnificently superbly brilliantly breathtakingly blatantly flagrantly patently wilfully willfully needlessly ruinously eye-wateringly',
);
/** These only drive home what follows. */
const driving = setOf(
  'utterly wholly completely totally grossly thoroughly entirely absolutely downright manifestly plainly clearly simply frankly deeply truly profoundly massively hugely wildly insanely ridiculously',
);
/** Verdicts: nobody measures them. */
const verdicts = setOf(
  'inadequate unacceptable unnecessary needless pointless useless worthless inept incompetent unfair unjust unjustified unjustifiable unreasonable avoidable misguided wrong wrong-headed absurd ridiculous ludicrous laughable insane crazy mad irresponsible reckless shameful disgraceful despicable outrageous scandalous appalling disastrous catastrophic pathetic hopeless clueless predictable unprepared unsuitable unfit underfunded understaffed unrealistic unworkable untenable indefensible inexcusable unforgivable brilliant magnificent wonderful fantastic superb remarkable extraordinary spectacular stunning gorgeous delightful unique perfect flawless essential indispensable dishonest hypocritical cynical callous heartless immoral evil corrupt toxic divisive discredited bogus baseless ineffective inefficient unconvincing incoherent inappropriate inhumane unethical',
);
const notDegrees = /^(?:not|n't|never|no|how|too|so|more|less|as)$/;

function find(segmented: Segmented): DraftPhrase[] {
  const { words, positions } = articleWords(segmented);
  return [...judging, ...driving].flatMap((adverb) =>
    (positions.get(adverb) ?? []).flatMap((at) => {
      const phrase = judge(segmented, words, at, judging.has(adverb));
      return phrase ? [phrase] : [];
    }),
  );
}

function judge(segmented: Segmented, words: readonly ArticleWord[], at: number, isJudging: boolean): DraftPhrase | undefined {
  const walk = walkFrom(words, at);
  const adverb = words[at]!;
  const next = walk.word(1);
  if (!next || next.isJoined || adverb.isJoined || notDegrees.test(walk.at(-1))) return undefined;
  if (quotationAt(segmented, adverb.start)?.kind === 'speech') return undefined;
  const isVerdict = verdicts.has(next.lower);
  if (!isVerdict && !(isJudging && looksAdjectival(next.lower) && /^\p{L}/u.test(walk.at(2)) && determiners.has(walk.at(-1))))
    return undefined;
  const adjective = segmented.document.prose.slice(next.start, next.end);
  const hasNoun =
    /^\p{L}/u.test(walk.at(2)) &&
    !/^(?:and|or|but|to|for|in|on|at|by|of|with|from|that|as|when|because|if|given|after|before)$/.test(walk.at(2));
  const isAttributive = hasNoun && !copulas.has(walk.at(-1)) && !isMark(walk.at(-1));
  // "the plan is utterly absurd" without its adjective is no sentence: the degree goes, the verdict is left for the writer to see
  if (!isVerdict) return foundPhrase(adverb, { category: 'editorial', reason, alternatives: [''] });
  return isAttributive
    ? foundPhrase({ start: adverb.start, end: next.end }, { category: 'editorial', reason, alternatives: ['', adjective] })
    : foundPhrase(adverb, { category: 'intensifier', reason, alternatives: [''] });
}

const reason = 'A degree without a measure: the writer’s verdict.';

function looksAdjectival(lower: string): boolean {
  return /(?:ed|ate|ful|less|ous|ive|able|ible|al|ic|low|high|long|short|large|small|poor|bad|slow|late|expensive|cheap)$/.test(lower);
}
