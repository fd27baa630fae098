import { z } from 'zod';
import { engineNames } from '../contracts/category.ts';
import { gateSchema } from './gate.ts';
import { settingsSchema } from './run-log.ts';

/** Public data sets that an adapter reads, in the shapes that `datasets/` documents. */
export const datasetNames = ['babe', 'wnc', 'contradoc', 'summedits'] as const;
export type DatasetName = (typeof datasetNames)[number];

/** Folders of cases, single case folders or globs of them; relative to the suite's file. */
const folders = z.array(z.string().min(1)).min(1);

export const suiteSchema = z.strictObject({
  /** Shown in reports and by which the suite is called; equals the file's name without ".yaml". */
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  purpose: z.string().min(1),
  cases: folders.optional(),
  dataset: z.strictObject({ name: z.enum(datasetNames), path: z.string().min(1) }).optional(),
  engines: z.array(z.enum(engineNames)).min(1).default(['embedded']),
  /** "provider:name"; each is run with the model engine. */
  models: z.array(z.string().min(1)).default([]),
  /** Folders whose prompts replace the package's; "packaged" stands for the package's own. */
  prompts: z.array(z.string().min(1)).min(1).default(['packaged']),
  settings: z.array(settingsSchema).min(1).default([{}]),
  /** Names, or globs of names ("phrase-*"); paths of modules bring scorers of one's own ("./my-scorer.ts"). */
  scorers: z.array(z.string().min(1)).min(1).default(['*']),
  gates: z.array(gateSchema).default([]),
  /** Each is a true new request. */
  repeats: z.int().min(1).max(100).default(1),
  seed: z.int().default(1),
  /** So many of the cases, drawn by the seed; the same ones each time. */
  sample: z.int().min(1).optional(),
  /** Two names, each with the sides of matched pairs that belong to it. A side that stands nowhere is told by the alphabet. */
  camps: z
    .record(z.string(), z.array(z.string()).min(1))
    .refine((camps) => Object.keys(camps).length === 2, { error: 'must name exactly two camps' })
    .optional(),
  /** Folder of recorded replies that the model engine answers from: no key, no network. */
  replay: z.string().min(1).optional(),
  /** Also runs each article with the names of its two sides swapped, and scores verdicts that change. */
  swapNames: z.boolean().default(false),
  /** A model that judges rewrites in pairs; without it nothing is judged by a model. */
  judge: z.strictObject({ model: z.string().min(1) }).optional(),
});
export type SuiteFile = z.infer<typeof suiteSchema>;

/** A suite as it was read: paths are relative to `folder`. */
export type Suite = SuiteFile & {
  /** `null` when it was put together from flags. */
  readonly location: string | null;
  readonly folder: string;
};
