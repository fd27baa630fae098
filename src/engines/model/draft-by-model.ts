import type { CallbackManager } from '@langchain/core/callbacks/manager';
import { noUsage } from '../../contracts/add-usage.ts';
import type { PartName } from '../../contracts/category.ts';
import type { Anchor, Draft, DraftGap, DraftPhrase } from '../../contracts/draft.ts';
import type { EngineContext, Found } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { metered } from '../../model/metered.ts';
import { stoppable } from '../../model/stoppable.ts';
import { attempt, gapOf, type Outcome } from './attempt.ts';
import type { Desk } from './desk.ts';
import { draftInconsistencies } from './draft-inconsistencies.ts';
import { draftPhrases } from './draft-phrases.ts';
import { draftSummary } from './draft-summary.ts';
import { draftTogether, isReadTogether } from './draft-together.ts';
import { type Candidates, embeddedCandidates } from './embedded-candidates.ts';
import { findingListener } from './finding-listener.ts';
import { followed } from './followed.ts';
import { runTogether } from './run-together.ts';

const emptyDraft: Draft = { summary: [], phrases: [], inconsistencies: [], claims: [], dropped: [], gaps: [], usage: noUsage };

/** Asks for the parts wanted, each chain on its own: one that fails leaves gaps in its parts, and the others are done. The rules run beside them. */
export async function draftByModel(segmented: Segmented, context: EngineContext, desk: Desk): Promise<Draft> {
  const { parts, signal, stop, onFound } = context;
  signal?.throwIfAborted();
  if (segmented.sentences.length === 0) {
    return {
      ...emptyDraft,
      gaps: [...parts].map((part) => ({ part, code: 'no-sentences', why: 'The article holds no words.', failsPart: true })),
    };
  }
  const { model: chatModel, usage } = metered(stoppable(desk.chatModel, stop));
  const hear = findingListener(context);
  const chain = (
    name: string,
    wantedBy: readonly PartName[],
    draft: (segmented: Segmented, context: EngineContext, desk: Desk) => Promise<Partial<Draft>>,
  ): Record<string, (callbacks?: CallbackManager) => Promise<Partial<Draft>>> => {
    const wanted = wantedBy.filter((part) => parts.has(part));
    if (wanted.length === 0) return {};
    return {
      [name]: async (callbacks) => {
        const asked = await followed({ ...desk, chatModel, language: segmented.language, hear }, callbacks);
        return resultOf(await attempt(() => draft(segmented, context, asked), signal), wanted, onFound);
      },
    };
  };
  const phrasesChain = chain('phrases', ['phrases', 'rewrite'], draftPhrases);
  const chains = isReadTogether(segmented, parts, desk.prompts)
    ? { ...chain('together', ['summary', 'inconsistencies', 'claims'], draftTogether), ...phrasesChain }
    : {
        ...chain('summary', ['summary'], draftSummary),
        ...phrasesChain,
        ...chain('inconsistencies', ['inconsistencies', 'claims'], draftInconsistencies),
      };
  desk.drafting.articles += 1;
  const [{ together = {}, summary = together, phrases = {}, inconsistencies = together }, candidates] = await Promise.all([
    runTogether(chains, { callbacks: desk.callbacks, name: 'evenhand draft' }),
    embeddedCandidates(segmented, parts, { isAlone: () => desk.drafting.articles === 1 }),
  ]).finally(() => {
    desk.drafting.articles -= 1;
  });
  return {
    summary: summary.summary ?? [],
    phrases: (phrases.phrases ?? []).map((phrase) => ({
      ...withEdit(phrase, candidates),
      foundBy: candidates.isFlagged(phrase.anchor) ? ['embedded', 'model'] : phrase.foundBy,
    })),
    inconsistencies: withCandidates(inconsistencies, candidates, parts),
    claims: inconsistencies.claims ?? [],
    dropped: summary.dropped ?? [],
    gaps: [...new Set([summary, phrases, inconsistencies])].flatMap(({ gaps = [] }) => gaps),
    usage: usage(),
  };
}

/** Where the model sees no safe edit and the rules have one for the same words, theirs is proposed; inside a quotation nothing is edited anyway. */
function withEdit(phrase: DraftPhrase, candidates: Candidates): DraftPhrase {
  const known = phrase.edit.kind === 'mark' ? candidates.editOf(phrase.anchor) : undefined;
  return known ? { ...phrase, edit: known.edit, alternatives: known.alternatives } : phrase;
}

function resultOf(outcome: Outcome<Partial<Draft>>, parts: readonly PartName[], onFound: EngineContext['onFound']): Partial<Draft> {
  if ('value' in outcome) for (const found of foundIn(outcome.value, parts)) onFound?.(found);
  return 'value' in outcome ? outcome.value : { gaps: parts.map((part): DraftGap => gapOf(outcome.error, part)) };
}

function foundIn({ summary, phrases, inconsistencies, claims }: Partial<Draft>, parts: readonly PartName[]): Found[] {
  const anchors: readonly (readonly [PartName, readonly (Anchor | undefined)[] | undefined])[] = [
    ['summary', summary?.map(() => undefined)],
    ['phrases', phrases?.map(({ anchor }) => anchor)],
    ['inconsistencies', inconsistencies?.map(({ evidence }) => evidence[0])],
    ['claims', claims?.map(({ anchor }) => anchor)],
  ];
  return anchors.flatMap(([part, list]) => {
    if (list === undefined || !parts.includes(part)) return [];
    const last = list.at(-1);
    return [{ part, count: list.length, last: last?.kind === 'quote' ? last.quote : null, said: null }];
  });
}

/** The model's findings, then those of the rules, whose arithmetic is right: the review judges whether it belongs. None when the model's chain failed. */
function withCandidates(
  { inconsistencies }: Partial<Draft>,
  candidates: Candidates,
  parts: ReadonlySet<PartName>,
): Draft['inconsistencies'] {
  return inconsistencies && parts.has('inconsistencies') ? [...inconsistencies, ...candidates.inconsistencies] : [];
}
