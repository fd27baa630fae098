import type { z } from 'zod';
import type { Passage } from '../../contracts/passage.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import type { SupportDoubt, SupportVerdict } from '../../contracts/support.ts';
import type { Locate } from '../../ground/locator.ts';
import { quoteAnchor } from './quote-anchor.ts';
import type { supportReply } from './reply-schemas.ts';

/** One statement of a summary; `number` counts from 1. */
export type Statement = Span & { readonly number: number; readonly text: string };

/** A model's verdict on a statement, held against the article. */
export type Verdict = {
  readonly verdict: SupportVerdict;
  /** Best first. */
  readonly passages: readonly Passage[];
  readonly doubts: readonly SupportDoubt[];
  /** Why the verdict is of no use; `null` when it is. */
  readonly fallback: string | null;
};

type Said = z.infer<typeof supportReply>['statements'][number];

/** So many quotes of one statement are looked up. */
const mostPassages = 8;
const mostDoubts = 6;

/**
 * A verdict with its quotes found in the article.
 *
 * Support that cannot be shown is none: it gets a `fallback`. A contradiction that cannot be shown is told as not stated.
 */
export function verdictFromReply(
  { verdict, passages: quoted, differences }: Said,
  statement: Statement,
  segmented: Segmented,
  locate: Locate,
): Verdict {
  const passages = quoted
    .slice(0, mostPassages)
    .flatMap((piece) => (piece.quote.trim() === '' ? [] : (locate(quoteAnchor(piece, segmented)) ?? [])))
    .filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index);
  const isShown = passages.length > 0;
  const shown = verdict === 'contradicted' && !isShown ? 'not-stated' : verdict;
  const isSupported = shown === 'supported';
  const doubts = differences.slice(0, mostDoubts).map(({ kind, words, instead, why }): SupportDoubt => {
    const other = insteadIn(instead, passages);
    return {
      kind,
      strength: isSupported ? 'arguable' : 'clear',
      words: statement.text.includes(words) && words.trim() !== '' ? words : statement.text,
      instead: other?.instead ?? null,
      passage: other?.passage ?? passages[0] ?? null,
      why: why.trim().replace(/\.$/, '') || 'the article says otherwise',
    };
  });
  return {
    verdict: shown,
    passages,
    doubts: doubts.length > 0 || isSupported ? doubts : [silence(statement, passages[0])],
    fallback: isSupported && !isShown ? 'the words that the model quoted for it are not in the article' : null,
  };
}

/** What the article has instead, as long as the passage really has it. */
function insteadIn(instead: string | null, passages: readonly Passage[]): { instead: string; passage: Passage } | undefined {
  const words = instead?.trim().replace(/^[“"']|[”"']$/g, '') ?? '';
  const passage = words === '' ? undefined : passages.find(({ text }) => text.includes(words));
  return passage && { instead: words, passage };
}

function silence({ text }: Statement, passage: Passage | undefined): SupportDoubt {
  return {
    kind: 'no-passage',
    strength: 'clear',
    words: text,
    instead: null,
    passage: passage ?? null,
    why: 'the article does not say so',
  };
}
