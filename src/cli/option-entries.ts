import { partNames } from '../contracts/category.ts';
import { reporters as evalReporters } from '../evaluate/reports/index.ts';
import { renderers } from '../render/index.ts';

/** A flag as help shows it. */
export type OptionEntry = {
  readonly flags: string;
  readonly description: string /** May be given several times. */;
  readonly isRepeatable?: true;
};

export const outputOption: OptionEntry = {
  flags: '-o, --output <path>',
  description: 'write to this file, or one file an article into this folder',
};

/** Which engine reads, and how. */
export const engineOptions: readonly OptionEntry[] = [
  { flags: '--model <provider:name>', description: 'ask this model as well, such as openai:gpt-5-mini' },
  { flags: '--base-url <url>', description: 'of a server that speaks the OpenAI protocol' },
  { flags: '--api-key-file <file>', description: 'take the key from this file instead of the environment' },
  { flags: '--offline', description: 'send nothing, whatever else names a model' },
  { flags: '--timeout <seconds>', description: 'for one answer of the model' },
  { flags: '--max-cost <dollars>', description: 'stop before a call that could pass this amount' },
  { flags: '--cache <dir>', description: "keep the model's answers there; by default in the user's cache" },
  { flags: '--no-cache', description: 'ask the model anew' },
  { flags: '--record <dir>', description: "keep the model's answers in this folder" },
  { flags: '--replay <dir>', description: 'take the answers from there instead of asking' },
  { flags: '--prompts <dir>', description: 'use the prompts of this folder' },
];

const followOptions: readonly OptionEntry[] = [
  { flags: '--verbose', description: 'say on standard error what each call did' },
  { flags: '--trace <name>', description: 'follow runs with langsmith (articles go there) or otel' },
];

/** How long a run with a model may take, and who follows it. */
export const runOptions: readonly OptionEntry[] = [
  { flags: '--max-time <seconds>', description: 'for the whole run; what is done by then is kept' },
  ...followOptions,
];

/** How articles and settings are read. */
export const readingOptions: readonly OptionEntry[] = [
  { flags: '--max-bytes <number>', description: 'refuse an article that is bigger' },
  { flags: '--config <file>', description: 'use this file instead of evenhand.config.{json,yaml}' },
];

/** The editor's own words. */
export const styleOption: OptionEntry = { flags: '--style <file>', description: 'house style: words to flag and words to let pass' };

export const dryRunOption: OptionEntry = { flags: '--dry-run', description: 'say what a model would be asked and what it would cost' };

/** What is done with the reports. */
export const reportOptions: readonly OptionEntry[] = [
  { flags: '--only <parts>', description: `with commas between: ${partNames.join(', ')}` },
  { flags: '--words <number>', description: 'length of the summary, at most' },
  styleOption,
  { flags: '--reference <file>', description: 'list clashes with this text too; may be given again', isRepeatable: true },
  { flags: '--format <name>', description: renderers.map(({ name }) => name).join(', ') },
  { flags: '--all', description: 'show every finding with its reason' },
  dryRunOption,
  outputOption,
  { flags: '--fail-on <what>', description: 'exit 1 when there are clear phrases, inconsistencies, or any of them' },
];

/** What `evenhand eval` runs, beside its suites. Lists are separated by commas. */
export const evalOptions: readonly OptionEntry[] = [
  { flags: '--cases <paths>', description: 'case folders, folders of such or globs, instead of those of the suite' },
  { flags: '--dataset <name=file>', description: 'a public data set: babe, wnc, contradoc or summedits' },
  { flags: '--scorers <names>', description: 'only these; globs, and modules with scorers of your own' },
  { flags: '--engine <names>', description: 'embedded, model' },
  ...engineOptions,
  ...followOptions,
  { flags: '--only <parts>', description: 'do these parts only; by default what the scorers need' },
  { flags: '--words <number>', description: 'length of the summary, at most' },
  { flags: '--repeats <number>', description: 'run each case so often, each time anew' },
  { flags: '--sample <number>', description: 'so many of the cases, drawn by the seed' },
  { flags: '--seed <number>', description: 'of the intervals and the sample' },
  { flags: '--swap-names', description: 'also run articles with the names of their two sides swapped' },
  { flags: '--concurrency <number>', description: 'cases in hand at once' },
  { flags: '--log <file>', description: 'keep the run in this file, case by case' },
  { flags: '--resume', description: 'go on with that file' },
  { flags: '--baseline <file>', description: 'fail where a primary figure is worse than in this run by more than noise' },
  { flags: '--save-baseline <file>', description: 'keep the counts of this run to hold later ones against' },
  { flags: '--format <name>', description: evalReporters.map(({ name }) => name).join(', ') },
  { flags: '--report <name=file>', description: 'also write it in this format to this file' },
  { flags: '--all', description: 'show every case and every fault' },
  { flags: '-o, --output <path>', description: 'of the report; with new-case, folder of the case' },
];
