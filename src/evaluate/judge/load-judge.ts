import { createChatModel } from '../../model/create-chat-model.ts';
import type { EngineOptions } from '../run/run-tasks.ts';
import type { AnyScorer } from '../scorer.ts';
import type { Suite } from '../suite.ts';

/**
 * The scorers of the judge that a suite names; none when it names none.
 *
 * @throws ModelError when the judge cannot be set up
 */
export async function loadJudge(
  { judge }: Pick<Suite, 'judge'>,
  engine: EngineOptions | ((model: string) => EngineOptions) = {},
): Promise<AnyScorer[]> {
  if (!judge) return [];
  const { judgeScorers } = await import('./judge-scorers.ts');
  const options = typeof engine === 'function' ? engine(judge.model) : engine;
  return judgeScorers(await createChatModel({ ...options, model: options.model ?? judge.model }));
}
