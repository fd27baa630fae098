import { supportRenderers } from '../../render/support/index.ts';
import { dryRunOption, engineOptions, evalOptions, outputOption, readingOptions, runOptions, styleOption } from '../option-entries.ts';
import type { CommandEntry } from './command-entry.ts';

/** The commands beside the one without a name. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'rewrite',
    operands: '[article]',
    summary: 'print the neutral text of an article, show what changes, or write it',
    options: [
      { flags: '--diff', description: 'show what changes, as a unified diff' },
      { flags: '--write', description: 'write the neutral text into the file' },
      { ...outputOption, description: 'write it to this file instead of standard output' },
      styleOption,
      ...engineOptions,
      ...runOptions,
      ...readingOptions,
    ],
    notes: 'Quotations stay as they are. Phrases without a safe edit stay too; they are listed on standard error.',
    load: async () => (await import('./rewrite.ts')).rewriteArticle,
  },
  {
    name: 'support',
    operands: '<summary> <article>',
    summary: 'say which statements of a summary its article does not support',
    options: [
      { flags: '--format <name>', description: supportRenderers.map(({ name }) => name).join(', ') },
      { flags: '--all', description: 'show the passages of supported statements too' },
      { ...outputOption, description: 'write it to this file instead of standard output' },
      { flags: '--fail-on <what>', description: 'exit 1 when a statement is unsupported' },
      dryRunOption,
      ...engineOptions,
      ...runOptions,
      ...readingOptions,
    ],
    notes: `One of the two may be - for standard input. Without a model the rules of the
package judge: no key, no network. A model judges in their place; where the
words that it quotes are not in the article, the rules do, and it says so.`,
    load: async () => (await import('./support.ts')).checkSupport,
  },
  {
    name: 'prompts',
    operands: '',
    summary: 'list the prompts a model is given, with versions and digests',
    options: [{ flags: '--prompts <dir>', description: 'list them as replaced by the files of this folder' }],
    load: async () => (await import('./prompts.ts')).listPrompts,
  },
  {
    name: 'cache',
    operands: '[deed]',
    summary: "say where a model's answers are kept and how much that is, or forget them",
    options: [
      { flags: '--cache <dir>', description: "the cache of this folder instead of the user's" },
      { flags: '--format <name>', description: 'text, json' },
    ],
    notes: 'Deeds are where, size and clear; without one it says where and how much.',
    load: async () => (await import('./cache.ts')).manageCache,
  },
  {
    name: 'schema',
    operands: '',
    summary: 'print the JSON Schema of a report',
    options: [],
    load: async () => (await import('./schema.ts')).printSchema,
  },
  {
    name: 'eval',
    operands: '[suite...]',
    summary: 'score engines against cases with gold, with intervals',
    options: evalOptions,
    notes: `Without a suite or cases, all suites in evals/suites are run. Instead of a suite:
  evenhand eval compare <log> <log>         what changed between two runs on the same cases
  evenhand eval report <log...>             report runs again, in another format
  evenhand eval scorers                     list what is measured
  evenhand eval validate [folder...]        say what is wrong with the gold of cases
  evenhand eval new-case <article>          draft gold from a report, to be corrected by hand`,
    load: async () => (await import('./eval.ts')).evaluate,
  },
];
