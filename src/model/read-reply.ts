import type { z } from 'zod';

/** An item of a list that the schema refused; the other items stand. */
export type RefusedItem = { readonly list: string; readonly item: unknown; readonly why: string };
export type ReadReply<T> =
  | { readonly value: T; readonly refused: readonly RefusedItem[] }
  | { readonly fault: string; readonly code?: undefined };

/**
 * Judges a parsed reply by its schema. A wrong item costs that item, not its list.
 *
 * @returns a `fault` when something other than items is wrong, or when no item of a list that has some is right
 */
export function readReply<T>(reply: unknown, schema: z.ZodType<T>): ReadReply<T> {
  const whole = schema.safeParse(reply);
  if (whole.success) return { value: whole.data, refused: [] };
  const faults = new Map<string, { list: string; index: number; why: string }>();
  for (const issue of whole.error.issues) {
    const [list, index, ...rest] = issue.path;
    const isItem = typeof list === 'string' && typeof index === 'number' && Array.isArray((reply as Record<string, unknown>)[list]);
    if (!isItem) return { fault: wordsOf(issue) };
    const key = `${list}.${index}`;
    if (!faults.has(key)) faults.set(key, { list, index, why: rest.length > 0 ? `${rest.join('.')}: ${issue.message}` : issue.message });
  }
  const lists = reply as Record<string, unknown[]>;
  const pruned: Record<string, unknown> = { ...lists };
  for (const list of new Set([...faults.values()].map((fault) => fault.list))) {
    const kept = lists[list]!.filter((_, index) => !faults.has(`${list}.${index}`));
    if (kept.length === 0) return { fault: wordsOf(whole.error.issues[0]!) };
    pruned[list] = kept;
  }
  const rest = schema.safeParse(pruned);
  if (!rest.success) return { fault: wordsOf(rest.error.issues[0]!) };
  return { value: rest.data, refused: [...faults.values()].map(({ list, index, why }) => ({ list, item: lists[list]![index], why })) };
}

function wordsOf({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}
