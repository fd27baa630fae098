import { isAbsolute, join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Case } from '../case.ts';
import { datasets } from '../datasets/index.ts';
import { randomFrom } from '../statistics/random.ts';
import type { Suite } from '../suite.ts';
import { loadCases } from './load-cases.ts';

/**
 * The cases that a suite names: folders, a data set, or both; of these a sample, when it asks for one.
 *
 * @throws EvaluationError `eval-suite-invalid`, `eval-gold-invalid`
 */
export async function casesOf(suite: Suite): Promise<Case[]> {
  const all = await allCasesOf(suite);
  return suite.sample === undefined ? all : sampled(all, suite.sample, suite.seed);
}

async function allCasesOf({ cases, dataset, folder, camps, location, name }: Suite): Promise<Case[]> {
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

/** So many of them, in their order: those that draw the lowest numbers. */
function sampled(cases: readonly Case[], size: number, seed: number): Case[] {
  const random = randomFrom(seed);
  const drawn = cases.map((item, index) => ({ item, index, number: random() }));
  const chosen = drawn.sort((a, b) => a.number - b.number).slice(0, size);
  return chosen.sort((a, b) => a.index - b.index).map(({ item }) => item);
}
