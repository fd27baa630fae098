import type { PartName } from '../../contracts/category.ts';
import type { Draft } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import type { ModelErrorCode } from '../../errors/model-error.ts';
import type { Prompts } from '../../prompt/load-prompts.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { draftInconsistencies, findingsFrom } from './draft-inconsistencies.ts';
import { draftSummary, withinLength } from './draft-summary.ts';
import { wordsIn } from './read-in-chunks.ts';

/** In a shorter article the tasks cost more than the article; a longer one gives lists that one reply has hardly room for. */
const fromWords = 1_500;
const upToWords = 6_000;
/** Failures that two smaller questions may not meet. */
const tooMuchAtOnce: readonly ModelErrorCode[] = ['model-context-too-long', 'model-cut-off', 'model-bad-reply', 'model-empty'];

/** Whether summary and inconsistencies are asked for in one call: where the article is long, reading it is what costs. */
export function isReadTogether(segmented: Segmented, parts: ReadonlySet<PartName>, prompts: Prompts): boolean {
  if (!parts.has('summary') || !(parts.has('inconsistencies') || parts.has('claims'))) return false;
  const words = wordsIn(segmented, segmented.sentences);
  if (words < fromWords || words > upToWords) return false;
  // an editor's own prompt for one of the two counts for long articles too
  const both = wordsOf(prompts, 'summary-and-inconsistencies');
  return ['summary', 'inconsistencies'].every((id) => both.includes(taskIn(wordsOf(prompts, id))));
}

function wordsOf(prompts: Prompts, id: string): string {
  return prompts.get(id)!.messages.at(-1)!.content;
}

/** A prompt's task without the form of its reply. */
function taskIn(content: string): string {
  return content.slice(content.indexOf('# Your task'), content.lastIndexOf('\nReply with')).trim();
}

/** Asks for summary, inconsistencies and claims at once; each on its own when that was too much for the model. */
export async function draftTogether(segmented: Segmented, context: EngineContext, desk: Desk): Promise<Partial<Draft>> {
  const { parts, words, signal } = context;
  const inputs = { ...articleBlock(segmented), genre: segmented.genre, words };
  const partOf = { sentences: 'summary', inconsistencies: 'inconsistencies', claims: 'claims' } as const;
  const asked = await attempt(
    () => askPrompt({ id: 'summary-and-inconsistencies', output: 'together', inputs, partOf }, desk, signal),
    signal,
  );
  if ('error' in asked) {
    if (!tooMuchAtOnce.includes(asked.error.code)) throw asked.error;
    const [summary, findings] = await Promise.all([draftSummary(segmented, context, desk), draftInconsistencies(segmented, context, desk)]);
    return { ...summary, ...findings, gaps: [...summary.gaps, ...findings.gaps] };
  }
  const { reply, gaps } = asked.value;
  const { inconsistencies, claims } = findingsFrom(reply, segmented);
  return {
    ...withinLength(reply.sentences, words, segmented),
    inconsistencies: parts.has('inconsistencies') ? inconsistencies : [],
    claims: parts.has('claims') ? claims : [],
    gaps: gaps.filter(({ part }) => parts.has(part)),
  };
}
