import { z } from 'zod';
import { engineNames, partNames } from '../contracts/category.ts';
import { usageSchema } from '../contracts/usage.ts';
import { caseKinds } from './case.ts';
import { figureSchema } from './figure.ts';
import { formulas } from './formula.ts';
import { gateOutcomeSchema } from './gate.ts';
import { measurementSchema } from './measurement.ts';

// A log on disk is JSON Lines, one record a line in the order of `logLineSchema`; `RunLog` is the same in memory.

/** What an engine was told beside its name. */
export const settingsSchema = z.strictObject({
  /** Default: what the scorers need. */
  only: z.array(z.enum(partNames)).min(1).optional(),
  words: z.int().min(20).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** One cell of the matrix. `id` is unique in a run and reads well ("embedded", "openai:gpt-5-mini, prompts/terse"). */
export const variantSchema = z.object({
  id: z.string(),
  engine: z.enum(engineNames),
  model: z.string().nullable(),
  /** Folder whose prompts replace the package's. */
  prompts: z.string().nullable(),
  settings: settingsSchema,
});
export type Variant = z.infer<typeof variantSchema>;

/** What really ran, as the first report of a variant tells it. */
export const identitySchema = z.object({
  variant: z.string(),
  model: z.string().nullable(),
  prompts: z.array(z.object({ id: z.string(), version: z.int().positive(), digest: z.string() })),
  lexicon: z.string(),
  evenhand: z.string(),
});
export type Identity = z.infer<typeof identitySchema>;

/** What a scorer's figures mean, so that a log reads without the scorer. */
export const scorerRecordSchema = z.object({
  name: z.string(),
  version: z.int().positive(),
  meaning: z.string(),
  unit: z.string(),
  range: z.tuple([z.number().nullable(), z.number().nullable()]),
  better: z.enum(['more', 'less', 'neither']),
  kind: z.enum(caseKinds),
  role: z.enum(['primary', 'invariant', 'shown']),
  formula: z.enum(formulas),
});
export type ScorerRecord = z.infer<typeof scorerRecordSchema>;

/** The end of a scorer's range that is good: what an invariant has to be. `undefined` when the figure only describes, or has no bound there. */
export function goodEnd({ range: [least, most], better }: Pick<ScorerRecord, 'range' | 'better'>): number | undefined {
  return better === 'neither' ? undefined : ((better === 'more' ? most : least) ?? undefined);
}

/** A span of the article to draw: gold and found laid over each other. */
export const markSchema = z.object({
  /** UTF-16 code units of the case's text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** `trap`: what sounds charged, or looks like a clash, and is none. */
  what: z.enum(['phrase', 'inconsistency', 'trap', 'claim']),
  from: z.enum(['gold', 'found']),
  /** Gold is `hit` or `missed`; a find is a `hit`, a `false-alarm`, or `neither` (arguable gold, a second find in one gold span). A trap that was not fallen into is `neither`. */
  outcome: z.enum(['hit', 'missed', 'false-alarm', 'neither']),
  /** In words: category, strength, alternatives, explanation. */
  label: z.string(),
  /** Passages of one inconsistency share it ("gold I1", "found I2"); `null` for the rest. */
  group: z.string().nullable(),
});
export type Mark = z.infer<typeof markSchema>;

export const caseRecordSchema = z.object({
  id: z.string(),
  kind: z.enum(caseKinds),
  group: z.string(),
  pair: z.object({ name: z.string(), side: z.string(), camp: z.enum(['first', 'second']) }).nullable(),
  stratum: z.string().nullable(),
  location: z.string(),
  text: z.string(),
  /** Hex SHA-256 of the text and of the gold: a baseline of other ones is refused. */
  textDigest: z.string(),
  goldDigest: z.string(),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

/** One case, once, by one variant. `repeat` counts from 1. */
export const caseResultSchema = z.object({
  variant: z.string(),
  case: z.string(),
  repeat: z.int().positive(),
  /** `errored`: no report, or a scorer threw; `scores` is empty then and `error` says why. */
  state: z.enum(['scored', 'errored']),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  scores: z.record(z.string(), measurementSchema),
  marks: z.array(markSchema),
  /** The report's own texts, for the reader; `null` when the part was not done. */
  summary: z.string().nullable(),
  rewrite: z.string().nullable(),
  usage: usageSchema,
});
export type CaseResult = z.infer<typeof caseResultSchema>;

/** `running`: the process ended before it could say how (kill -9); `interrupted`: by Ctrl-C; both can be resumed. */
export const runStatuses = ['running', 'done', 'interrupted'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** What is known before the first case. */
export const runHeadSchema = z.object({
  version: z.literal(1),
  suite: z.object({
    name: z.string(),
    location: z.string().nullable(),
    /** Hex SHA-256 of what decides the figures: cases with their gold, scorers with their versions, variants, repeats, seed. */
    digest: z.string(),
    repeats: z.int().positive(),
    seed: z.int(),
    /** Names of the two camps of the matched pairs: [first, second]. */
    camps: z.tuple([z.string(), z.string()]),
  }),
  startedAt: z.iso.datetime(),
  /** The revision of the folder that the run was started in; `null` outside a repository. */
  git: z.object({ revision: z.string(), isDirty: z.boolean() }).nullable(),
  node: z.string(),
  variants: z.array(variantSchema),
  scorers: z.array(scorerRecordSchema),
});
export type RunHead = z.infer<typeof runHeadSchema>;

/** What is known after the last case. */
export const runEndSchema = z.object({
  status: z.enum(runStatuses),
  finishedAt: z.iso.datetime().nullable(),
  figures: z.array(figureSchema),
  gates: z.array(gateOutcomeSchema),
  /** Of all results together; `seconds` is their sum, not the wall clock. */
  usage: usageSchema,
});
export type RunEnd = z.infer<typeof runEndSchema>;

/** A line of the file. The head comes first; a variant's identity before its first result; an end may be followed by more when a run is resumed, and the last one counts. */
export const logLineSchema = z.discriminatedUnion('line', [
  z.object({ line: z.literal('head'), ...runHeadSchema.shape }),
  z.object({ line: z.literal('case'), ...caseRecordSchema.shape }),
  z.object({ line: z.literal('identity'), ...identitySchema.shape }),
  z.object({ line: z.literal('result'), ...caseResultSchema.shape }),
  z.object({ line: z.literal('end'), ...runEndSchema.shape }),
]);
export type LogLine = z.infer<typeof logLineSchema>;

/** A run: what was asked, what came out case by case, and the figures. Results stand in the order in which they were finished. */
export type RunLog = RunHead &
  RunEnd & {
    readonly cases: readonly CaseRecord[];
    readonly identities: readonly Identity[];
    readonly results: readonly CaseResult[];
  };
