import { exitCodes } from '../exit-code.ts';
import type { Action } from './command-entry.ts';

/** Prints the JSON Schema of a report. */
export const printSchema: Action = async ({ surroundings }) => {
  const { reportJsonSchema } = await import('../../schema.ts');
  await surroundings.output.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  return exitCodes.done;
};
