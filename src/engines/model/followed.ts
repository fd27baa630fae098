import type { CallbackManager } from '@langchain/core/callbacks/manager';
import type { Desk } from './desk.ts';

/** A desk whose calls are told to the callbacks of a run; the same desk when nobody follows. */
export async function followed(desk: Desk, callbacks: CallbackManager | undefined): Promise<Desk> {
  if (callbacks === undefined) return desk;
  const { traced } = await import('../../model/tracing/traced.ts');
  return { ...desk, chatModel: traced(desk.chatModel, callbacks) };
}
