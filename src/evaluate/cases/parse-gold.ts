import { EvaluationError } from '../../errors/evaluation-error.ts';
import { type Gold, goldSchema } from '../gold.ts';

/**
 * Reads the text of a gold file.
 *
 * @param location - shown in messages
 * @throws EvaluationError `eval-gold-invalid` when it is no JSON, or a field is missing, misspelt or of another kind; whether offsets are right is for `goldFaults`
 */
export function parseGold(text: string, location: string): Gold {
  const parsed = goldSchema.safeParse(jsonOf(text, location));
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const name = path.reduce<string>(
    (joined, key) => (typeof key === 'number' ? `${joined}[${key}]` : joined === '' ? String(key) : `${joined}.${String(key)}`),
    '',
  );
  throw new EvaluationError({
    code: 'eval-gold-invalid',
    where: location,
    what: name === '' ? message : `${name}: ${message}`,
    hint: 'The fields are described in evals/README.md',
  });
}

function jsonOf(text: string, location: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EvaluationError({
      code: 'eval-gold-invalid',
      where: location,
      what: `it is not JSON (${(cause as Error).message})`,
      hint: 'Mend it, or draft it anew with `evenhand eval new-case`',
      cause,
    });
  }
}
