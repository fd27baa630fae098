import type { z } from 'zod';
import { ModelError, type ModelErrorCode } from '../errors/model-error.ts';
import type { CallOptions, ChatModel, ModelMessage, ModelReply, ModelRequest } from './chat-model.ts';
import { itemsInStream, type StreamedItem } from './items-in-stream.ts';
import { jsonIn } from './json-in.ts';
import { type ReadReply, type RefusedItem, readReply } from './read-reply.ts';
import { strictSchema } from './strict-schema.ts';

export type Question<T> = {
  readonly promptId: string;
  readonly messages: readonly ModelMessage[];
  /** Of an object; zod judges the reply by it. */
  readonly schema: z.ZodType<T>;
  /** What servers call the schema: letters, digits and underscores. */
  readonly name: string;
  readonly wishes?: { readonly temperature?: number; readonly maxOutputTokens?: number };
  readonly repeat?: number;
  /** Is given the items of the reply's lists so far while it is still coming, where the model streams; fewer when it begins anew. */
  readonly onItems?: ((items: readonly StreamedItem[]) => void) | undefined;
  /** What is wrong with a value that fits the schema, and by which code it is told when a repair does not help. */
  readonly faultIn?: (value: T) => ValueFault | undefined;
};
export type ValueFault = { readonly fault: string; readonly code: ModelErrorCode };
export type Answer<T> = { readonly value: T; readonly refused: readonly RefusedItem[] };

/**
 * One structured call.
 *
 * A reply that is no JSON or of another shape gets exactly one repair call that shows the fault.
 *
 * @returns the value, and the list items that were left out because they alone were wrong
 * @throws ModelError `model-refused`, `model-filtered`, `model-cut-off`, `model-empty`; `model-bad-reply`, or the code of `faultIn`, after the repair call; all with the raw reply
 */
export async function ask<T>(
  model: ChatModel,
  question: Question<T>,
  { signal }: { readonly signal: AbortSignal | undefined },
): Promise<Answer<T>> {
  const { promptId, messages, schema, name, wishes = {}, repeat = 0, faultIn, onItems } = question;
  const read = (text: string) => readText(text, schema, faultIn);
  const request: ModelRequest = { promptId, messages, schema: { name, jsonSchema: strictSchema(schema) }, ...wishes, repeat };
  const where = `${model.name}, prompt ${promptId}`;

  // a cache keeps what is wholly right: an article that left a gap is asked about anew
  const isGood: CallOptions['isGood'] = (reply) => isUsable(reply) && isWhole(read(reply.text));
  const options = { signal, isGood, onPiece: onItems && hearing(onItems) };
  const reply = await model.complete(request, options);
  refuseUnusable(reply, where);
  const first = read(reply.text);
  if (!('fault' in first)) return first;

  const repair = { ...request, messages: [...messages, ...repairOf(reply.text, first.fault)] };
  const repaired = await model.complete(repair, { ...options, mends: request });
  refuseUnusable(repaired, where);
  const second = read(repaired.text);
  if (!('fault' in second)) return second;
  throw new ModelError({
    code: second.code ?? 'model-bad-reply',
    where,
    what: `the reply is of no use, and neither is its repair (${second.fault})`,
    hint: 'Name a model that follows a schema',
    rawReply: repaired.text,
  });
}

function hearing(onItems: NonNullable<Question<unknown>['onItems']>): NonNullable<CallOptions['onPiece']> {
  let read = itemsInStream();
  let items: StreamedItem[] = [];
  return (piece, isFirst) => {
    if (isFirst) {
      read = itemsInStream();
      if (items.length > 0) onItems([]);
      items = [];
    }
    const more = read(piece);
    if (more.length === 0) return;
    items.push(...more);
    onItems(items);
  };
}

function isUsable({ text, finish, refusal }: Parameters<NonNullable<CallOptions['isGood']>>[0]): boolean {
  return refusal === null && finish !== 'filter' && finish !== 'length' && text.trim() !== '';
}

function isWhole<T>(read: ReadReply<T> | ValueFault): boolean {
  return !('fault' in read) && read.refused.length === 0;
}

function refuseUnusable({ text, finish, refusal }: ModelReply, where: string): void {
  const fail = (code: ModelError['code'], what: string, hint: string) => {
    throw new ModelError({ code, where, what, hint, rawReply: refusal ?? text });
  };
  if (refusal !== null)
    fail('model-refused', `the model refused (“${refusal.replace(/\s+/g, ' ').trim().slice(0, 200)}”)`, 'Try another model');
  if (finish === 'filter') fail('model-filtered', "the provider's content filter held the reply back", 'Try another model');
  if (finish === 'length')
    fail('model-cut-off', 'the reply was cut off at the token limit', 'Name a model that may write more, or give it a shorter article');
  if (text.trim() === '') fail('model-empty', 'the reply is empty', 'Try again, or name another model');
}

function readText<T>(text: string, schema: z.ZodType<T>, faultIn: Question<T>['faultIn']): ReadReply<T> | ValueFault {
  try {
    const reply = readReply(jsonIn(text), schema);
    return 'fault' in reply ? reply : (faultIn?.(reply.value) ?? reply);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: `not JSON: ${error.message}` };
  }
}

function repairOf(text: string, fault: string): ModelMessage[] {
  return [
    { role: 'assistant', content: text },
    {
      role: 'user',
      content: `That reply cannot be used: ${fault}. Send the whole reply again, as one JSON object of the form the task describes, with this put right and everything else as it was. Nothing before or after it.`,
    },
  ];
}
