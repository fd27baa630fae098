import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import { closestName } from '../../text/closest-name.ts';
import type { Suite } from '../suite.ts';
import { parseSuite } from './parse-suite.ts';

/** Where suites that are called by name are looked for. */
export const suitesFolder = join('evals', 'suites');

/**
 * Loads suites by name ("fixtures", "fix*", from `evals/suites`) or by path ("mine/suite.yaml").
 *
 * @param folder - what names and paths are relative to
 * @returns in the order of `names`, none twice
 * @throws EvaluationError `eval-suite-invalid` for a name that no suite has, or a suite that is of no use
 */
export async function loadSuites(names: readonly string[], folder = ''): Promise<Suite[]> {
  const files = (await Promise.all(names.map((name) => filesOf(name, folder)))).flat();
  return Promise.all([...new Set(files)].map(loadSuite));
}

/**
 * Loads one suite file.
 *
 * @throws EvaluationError `eval-suite-invalid`
 */
export async function loadSuite(path: string): Promise<Suite> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new EvaluationError({
      code: 'eval-suite-invalid',
      where: path,
      what: `the suite cannot be read (${cause.code})`,
      hint: 'Name a YAML file',
      cause,
    });
  });
  const suite = await parseSuite(text, path);
  if (suite.name !== basename(path).replace(/\.ya?ml$/, '')) {
    throw new EvaluationError({
      code: 'eval-suite-invalid',
      where: path,
      what: `its name is "${suite.name}"`,
      hint: 'Name it as its file is named',
    });
  }
  return { ...suite, location: path, folder: dirname(path) };
}

async function filesOf(name: string, folder: string): Promise<string[]> {
  if (/[/\\]|\.ya?ml$/.test(name)) return [isAbsolute(name) ? name : join(folder, name)];
  const found = globSync(join(folder, suitesFolder, `${name}.yaml`)).sort();
  if (found.length > 0) return found;
  const known = globSync(join(folder, suitesFolder, '*.yaml')).map((path) => basename(path, '.yaml'));
  const meant = await closestName(name, known);
  const list =
    known.length === 0 ? `There is none in ${suitesFolder}; name a file by its path` : `The suites are ${known.sort().join(', ')}`;
  throw new EvaluationError({
    code: 'eval-suite-invalid',
    where: suitesFolder,
    what: `there is no suite "${name}"`,
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}${list}`,
  });
}
