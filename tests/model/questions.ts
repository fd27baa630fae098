import { z } from 'zod';
import type { ModelRequest } from '../../src/model/chat-model.ts';

export const itemsSchema = z.object({ items: z.array(z.object({ word: z.string(), count: z.int().positive() })) });

export const messages = [
  { role: 'system' as const, content: 'Count words.' },
  { role: 'user' as const, content: 'The regime is a regime.' },
];

export const request: ModelRequest = {
  promptId: 'count',
  messages,
  schema: { name: 'items', jsonSchema: { type: 'object' } },
  temperature: 0,
  maxOutputTokens: 500,
  repeat: 0,
};

export const question = { promptId: 'count', messages, schema: itemsSchema, name: 'items' };
export const noSignal = { signal: undefined };
