import { isAbsolute, join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Case } from '../case.ts';
import { datasets } from '../datasets/index.ts';
import type { Suite } from '../suite.ts';
import { loadCases } from './load-cases.ts';

/**
 * The cases that a suite names: folders, a data set, or both.
 *
 * @throws EvaluationError `eval-suite-invalid`, `eval-gold-invalid`
 */
export async function casesOf({ cases, dataset, folder, camps, location, name }: Suite): Promise<Case[]> {
  if (!cases && !dataset) {
    throw new EvaluationError({
      code: 'eval-suite-invalid',
      where: location ?? name,
      what: 'it names no cases',
      hint: 'Give `cases` or `dataset`',
    });
  }
  const articles = cases ? await loadCases(cases, { base: folder, camps }) : [];
  if (!dataset) return articles;
  const entry = datasets.find((candidate) => candidate.name === dataset.name)!;
  const read = await entry.load();
  return [...articles, ...(await read(isAbsolute(dataset.path) ? dataset.path : join(folder, dataset.path)))];
}
