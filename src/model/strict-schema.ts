import { z } from 'zod';

/** Constraints that strict servers refuse or ignore; zod checks them when the reply is there. */
const looseKeys = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'format',
  'default',
] as const;

/**
 * JSON Schema of a reply in the form that strict structured output takes: every property required, none besides.
 *
 * @param schema - objects, lists, closed lists and scalars; `.nullable()` where a value may be missing, never `.optional()`
 */
export function strictSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const known = written.get(schema);
  if (known) return known;
  const strict = write(schema);
  written.set(schema, strict);
  return strict;
}

/** Writing one takes a millisecond, and each call asks for it anew. */
const written = new WeakMap<z.ZodType, Readonly<Record<string, unknown>>>();

function write(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, {
    override: ({ jsonSchema: part }) => {
      for (const key of looseKeys) delete part[key];
    },
  });
  return jsonSchema;
}
