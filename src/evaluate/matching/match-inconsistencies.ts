import type { Span } from '../../contracts/span.ts';
import { countWords } from '../../text/words.ts';
import { sharedLength, sharesHalf } from './span-overlap.ts';

type Passage = Span & { readonly text: string };
type WithEvidence = { readonly evidence: readonly Passage[] };
type WithRoot = WithEvidence & { readonly root: string };

export type InconsistencyMatches<Gold, Found> = {
  /** Gold that a find matches itself, and gold that shares a root with such. */
  readonly hit: readonly Gold[];
  readonly missed: readonly Gold[];
  readonly matched: readonly { readonly found: Found; readonly gold: Gold }[];
  /** Finds that show another passage of gold that is hit already: no second hit, and no false alarm. */
  readonly extra: readonly Found[];
  readonly falseAlarms: readonly Found[];
};

/** Longer evidence shows nobody where the clash is. */
const maxEvidenceWords = 40;

/**
 * Matches finds with gold one to one, in the order in which they were found.
 *
 * A find matches when two passages of its evidence, which do not overlap and have at most 40 words each, lie on two different passages of one gold
 * inconsistency, and no more than half of its evidence lies elsewhere.
 */
export function matchInconsistencies<Gold extends WithRoot, Found extends WithEvidence>(
  gold: readonly Gold[],
  found: readonly Found[],
): InconsistencyMatches<Gold, Found> {
  const matched: { found: Found; gold: Gold }[] = [];
  const extra: Found[] = [];
  const falseAlarms: Found[] = [];
  const shown = new Set<Passage>();
  for (const find of found) {
    const candidates = gold.filter((item) => showsClash(find, item));
    const free = candidates.find((item) => !matched.some((match) => match.gold === item));
    const passages = candidates.flatMap(({ evidence }) => evidence).filter((passage) => find.evidence.some((own) => liesOn(own, passage)));
    if (free) matched.push({ found: find, gold: free });
    else if (passages.some((passage) => !shown.has(passage))) extra.push(find);
    else falseAlarms.push(find);
    for (const passage of passages) shown.add(passage);
  }
  const roots = new Set(matched.map((match) => match.gold.root));
  return {
    hit: gold.filter(({ root }) => roots.has(root)),
    missed: gold.filter(({ root }) => !roots.has(root)),
    matched,
    extra,
    falseAlarms,
  };
}

/** Whether a find lays two fingers on two passages that belong together, as both kinds of gold have them: clashes and what only looks like one. */
export function showsClash({ evidence }: WithEvidence, gold: WithEvidence): boolean {
  const onGold = evidence.filter((own) => gold.evidence.some((passage) => liesOn(own, passage)));
  if (2 * onGold.length < evidence.length) return false;
  return onGold.some((one, index) =>
    onGold.slice(index + 1).some((other) => sharedLength(one, other) === 0 && lieOnDifferent(one, other, gold.evidence)),
  );
}

function lieOnDifferent(one: Passage, other: Passage, passages: readonly Passage[]): boolean {
  return passages.some((a) => liesOn(one, a) && passages.some((b) => a !== b && liesOn(other, b)));
}

function liesOn(own: Passage, passage: Passage): boolean {
  return sharesHalf(own, passage) && countWords(own.text) <= maxEvidenceWords;
}
