import type { ModelMessage, ModelRequest } from '../chat-model.ts';

/** The messages with the reply's JSON Schema at the end of the last one, for servers that cannot be given a schema otherwise. */
export function withSchemaInWords({ messages, schema }: ModelRequest): readonly ModelMessage[] {
  const last = messages.at(-1);
  if (schema === null || last === undefined) return messages;
  const words = `Reply with one JSON object that fits this JSON Schema, and nothing before or after it:\n${JSON.stringify(schema.jsonSchema)}`;
  return [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${words}` }];
}
