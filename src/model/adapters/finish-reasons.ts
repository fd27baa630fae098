import type { FinishReason } from '../chat-model.ts';

/** Why a reply ended, as providers and servers call it, in small letters. */
const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  end_turn: 'stop',
  stop_sequence: 'stop',
  eos: 'stop',
  complete: 'stop',
  length: 'length',
  max_tokens: 'length',
  max_output_tokens: 'length',
  model_length: 'length',
  content_filter: 'filter',
  content_filtered: 'filter',
  safety: 'filter',
  prohibited_content: 'filter',
  blocklist: 'filter',
  recitation: 'filter',
  guardrail_intervened: 'filter',
};

/** Why a reply ended. A server that says nothing is taken to have come to the end. */
export function finishReasonOf(said: string | null | undefined): FinishReason {
  return said ? (finishReasons[said.toLowerCase()] ?? 'other') : 'stop';
}
