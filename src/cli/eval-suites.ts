import { isAbsolute, relative, resolve } from 'node:path';
import { engineNames, partNames } from '../contracts/category.ts';
import { UsageError } from '../errors/usage-error.ts';
import { datasetNames, type Suite, suiteSchema } from '../evaluate/suite.ts';
import { loadSuites } from '../evaluate/suites/load-suites.ts';
import { oneOf, someOf, wholeNumber } from './parse-setting.ts';

type Flags = Readonly<Record<string, unknown>>;

/**
 * The suites that a command line names, with what its flags change; all suites of the working folder when it names neither suites nor cases.
 *
 * @throws EvaluationError, UsageError for what is of no use
 */
export async function suitesFrom(operands: readonly string[], flags: Flags): Promise<Suite[]> {
  const names = operands.length > 0 || flags.cases !== undefined || flags.dataset !== undefined ? operands : ['*'];
  const suites = names.length > 0 ? await loadSuites(names) : [plainSuite()];
  return Promise.all(suites.map((suite) => changed(suite, flags)));
}

/** A suite of whatever cases the flags name, with every scorer. */
function plainSuite(): Suite {
  return { ...suiteSchema.parse({ name: 'cases', purpose: 'Cases that were named on the command line.' }), location: null, folder: '' };
}

async function changed(suite: Suite, flags: Flags): Promise<Suite> {
  const here = (path: string) => (isAbsolute(path) ? path : relative(suite.folder, resolve(path)));
  const cases = listOf(flags.cases)?.map(here);
  const dataset = await datasetFrom(flags.dataset, here);
  const models = listOf(flags.model);
  const engines = flags.engine === undefined ? models && (['model'] as const) : await someOf(engineNames)(flags.engine, '--engine');
  const settings = await settingsOf(flags);
  const { cases: ownCases, dataset: ownDataset, ...rest } = suite;
  const named =
    cases || dataset
      ? { ...(cases && { cases }), ...(dataset && { dataset }) }
      : { ...(ownCases && { cases: ownCases }), ...(ownDataset && { dataset: ownDataset }) };
  return {
    ...rest,
    ...named,
    ...(engines && { engines: [...engines] }),
    ...(engines && { models: models ?? (engines.includes('model') ? suite.models : []) }),
    ...(flags.prompts !== undefined && {
      prompts: listOf(flags.prompts)!.map((folder) => (folder === 'packaged' ? folder : here(folder))),
    }),
    ...(flags.scorers !== undefined && { scorers: listOf(flags.scorers)!.map((name) => (/[/\\]/.test(name) ? here(name) : name)) }),
    ...(flags.repeats !== undefined && { repeats: await wholeNumber(1)(flags.repeats, '--repeats') }),
    ...(flags.seed !== undefined && { seed: await wholeNumber(0)(flags.seed, '--seed') }),
    ...(flags.sample !== undefined && { sample: await wholeNumber(1)(flags.sample, '--sample') }),
    ...(settings && { settings: suite.settings.map((own) => ({ ...own, ...settings })) }),
    ...(flags.swapNames === true && { swapNames: true }),
  };
}

async function settingsOf({ only, words }: Flags): Promise<Suite['settings'][number] | undefined> {
  if (only === undefined && words === undefined) return undefined;
  return {
    ...(only !== undefined && { only: await someOf(partNames)(only, '--only') }),
    ...(words !== undefined && { words: await wholeNumber(20)(words, '--words') }),
  };
}

async function datasetFrom(value: unknown, here: (path: string) => string): Promise<Suite['dataset']> {
  if (value === undefined) return undefined;
  const [name, path] = String(value).split(/=(.*)/s) as [string, string?];
  if (!path)
    throw new UsageError({
      where: '--dataset',
      what: `"${String(value)}" names no file`,
      hint: 'Write NAME=FILE, such as babe=data/babe.jsonl',
    });
  return { name: await oneOf(datasetNames)(name, '--dataset'), path: here(path) };
}

function listOf(value: unknown): string[] | undefined {
  const items =
    typeof value === 'string'
      ? value
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean)
      : undefined;
  return items?.length === 0 ? undefined : items;
}
