import { createHash } from 'node:crypto';
import type { ModelRequest } from './chat-model.ts';

/**
 * Key of a request: hex SHA-256 over the model's name and everything that shapes the reply.
 *
 * Neither the server's address, the time, nor the repeat number has a part in it.
 */
export function requestDigest(model: string, { repeat: _, ...request }: ModelRequest): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted({ model, ...request })))
    .digest('hex');
}

/** The same value with its keys in order, so that equal requests give equal bytes. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
