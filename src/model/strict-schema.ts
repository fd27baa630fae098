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
export function strictSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, {
    override: ({ jsonSchema: part }) => {
      for (const key of looseKeys) delete part[key];
    },
  });
  return jsonSchema;
}
