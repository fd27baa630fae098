import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { EvaluationError } from '../../errors/evaluation-error.ts';

/** A record with where it stands: "babe.dev.jsonl:12". */
export type Located<Value> = { readonly value: Value; readonly location: string };

/**
 * Reads a file of one JSON record a line; fields that the schema does not name are passed over.
 *
 * @throws EvaluationError `eval-suite-invalid` when there is no such file, `eval-gold-invalid` for the first line that is none
 */
export async function readRecords<Schema extends z.ZodType>(path: string, schema: Schema): Promise<Located<z.infer<Schema>>[]> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new EvaluationError({
      code: 'eval-suite-invalid',
      where: path,
      what: `the data set cannot be read (${cause.code})`,
      hint: 'Data sets are not in the package: name the file that you have',
      cause,
    });
  });
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ value: parse(line, schema, `${path}:${index + 1}`), location: `${path}:${index + 1}` }],
    );
}

function parse<Schema extends z.ZodType>(line: string, schema: Schema, where: string): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EvaluationError({ code: 'eval-gold-invalid', where, what: 'the line is not JSON', hint: 'Give one record a line', cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new EvaluationError({
    code: 'eval-gold-invalid',
    where,
    what: `${issue.path.join('.') || 'the record'}: ${issue.message}`,
    hint: 'The shape of each data set is in evals/README.md',
  });
}
