import { z } from 'zod';
import { type Report, reportSchema } from './contracts/report.ts';
import { UsageError } from './errors/usage-error.ts';

export { type Report, reportSchema } from './contracts/report.ts';

/** The JSON Schema (draft 2020-12) of a report, version 1. */
export function reportJsonSchema(): Record<string, unknown> {
  return { title: 'evenhand report, version 1', ...z.toJSONSchema(reportSchema, { io: 'input' }) };
}

/**
 * Reads a stored report.
 *
 * Members of closed lists and properties that a later minor version added are accepted; such properties are left out.
 *
 * @throws UsageError when the value is not a report of version 1; the message names the first field at fault
 */
export function parseReport(value: unknown): Report {
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError({
    where: `report.${issue?.path.join('.') ?? ''}`,
    what: issue?.message ?? 'the value is not a report',
    hint: 'Give a report of version 1 as evenhand wrote it; `evenhand schema` prints its JSON Schema',
  });
}
