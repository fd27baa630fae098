import type { Segmented } from '../contracts/segmented.ts';
import type { RuleDoubtKind, StatementSupport, SupportDoubt, SupportVerdict } from '../contracts/support.ts';
import { articleWordsOf } from './article-words.ts';
import { alteredQuotations } from './checks/altered-quotations.ts';
import { changedFigures } from './checks/changed-figures.ts';
import { firmerOrWeaker } from './checks/firmer-or-weaker.ts';
import { givenToOthers } from './checks/given-to-others.ts';
import { strangeNames } from './checks/strange-names.ts';
import { strangeWords } from './checks/strange-words.ts';
import { swappedRoles } from './checks/swapped-roles.ts';
import { turnedRound } from './checks/turned-round.ts';
import { type Doubt, passageOf, type SupportCheck } from './doubt.ts';
import { explainDoubt } from './explain-doubt.ts';
import { nearestPassages } from './nearest-passages.ts';
import { type TextWord, textWordsOf } from './text-words.ts';

const checks: readonly SupportCheck[] = [
  changedFigures,
  strangeNames,
  givenToOthers,
  alteredQuotations,
  turnedRound,
  swappedRoles,
  firmerOrWeaker,
  strangeWords,
];

/** Doubts that together weigh this much mean that the article says something else. */
const enough = 1;
/** As long as most of its words stand in the article, other words alone do not make a statement a false one. */
const mostForWording = 0.9;
const leastShared = 0.6;
const turned: ReadonlySet<RuleDoubtKind> = new Set(['polarity', 'opposite', 'certainty', 'roles'] as const);
/** Less than this is not worth an editor's time. */
const leastShown = 0.2;

/**
 * Tells of each statement of a summary whether an article supports it.
 *
 * By its words, without a model: figures, dates, names and quotations stand in the passages that come nearest; nothing is denied, turned round or
 * exchanged between two parties; and most of the words have a like there. A paraphrase in quite other words may be doubted, and a falsehood that
 * hangs on one unlisted pair of words may pass. The weights were set on one half of SummEdits' news (Laban et al. 2023) and hold on the other.
 *
 * @returns in the order of the summary
 */
export function supportOf(summary: Segmented, segmented: Segmented): StatementSupport[] {
  const article = articleWordsOf(segmented);
  return summary.sentences.map(({ start, end }) => {
    const statement = summary.document.prose.slice(start, end);
    const words = textWordsOf(statement);
    const nearest = nearestPassages(words, article);
    const doubts: Doubt[] =
      nearest.length === 0
        ? [{ kind: 'no-passage', words: statement, instead: null, passage: null, weight: enough }]
        : checks.flatMap((check) => check({ statement, words, nearest, article }));
    const isSupported = weightOf(doubts, words) < enough;
    const shown = doubts.toSorted((a, b) => b.weight - a.weight).filter(({ weight }) => weight >= leastShown);
    return {
      text: summary.document.text.slice(start, end),
      start,
      end,
      verdict: isSupported ? 'supported' : verdictOf(shown),
      isSupported,
      judgedBy: 'embedded',
      fallback: null,
      doubts: shown.map(withReason),
      nearest: nearest.map(({ sentence }) => passageOf(sentence, segmented)),
    };
  });
}

function weightOf(doubts: readonly Doubt[], words: readonly TextWord[]): number {
  const sum = (isWording: boolean) =>
    doubts.filter(({ kind }) => (kind === 'wording') === isWording).reduce((total, { weight }) => total + weight, 0);
  const content = words.filter(({ kind }) => kind !== 'function').length;
  const strange = doubts.filter(({ kind, weight }) => kind === 'wording' && weight >= leastShown).length;
  return sum(false) + (strange <= content * (1 - leastShared) ? Math.min(mostForWording, sum(true)) : sum(true));
}

/** The article says something else when its own words are there to show it, or when it is the sense that is turned. */
function verdictOf([gravest]: readonly Doubt[]): SupportVerdict {
  const isOther = gravest !== undefined && (gravest.instead !== null || turned.has(gravest.kind));
  return isOther ? 'contradicted' : 'not-stated';
}

function withReason(doubt: Doubt): SupportDoubt {
  const { kind, words, instead, passage, weight } = doubt;
  return { kind, strength: weight >= enough ? 'clear' : 'arguable', words, instead, passage, why: explainDoubt(doubt) };
}
