import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import { closestName } from '../../text/closest-name.ts';
import type { Case, CaseKind } from '../case.ts';
import type { AnyScorer } from '../scorer.ts';
import type { Suite } from '../suite.ts';
import { scorers as packaged } from './index.ts';

/** Names a scorer, or a glob of names; or the path of a module that exports scorers, as its default or one by one. */
type Chosen = Pick<Suite, 'scorers' | 'folder' | 'location' | 'name'>;

/**
 * The scorers that a suite names and its cases can use, in the order of the package's list, one's own after them.
 *
 * @throws EvaluationError `eval-suite-invalid` for a name that nothing has, a module that exports no scorer, two scorers of one name, or when no scorer fits the cases
 */
export async function chooseScorers(suite: Chosen, cases: readonly Case[], own: readonly AnyScorer[] = []): Promise<AnyScorer[]> {
  const where = suite.location ?? suite.name;
  const paths = suite.scorers.filter(isPath);
  const foreign = [...own, ...(await Promise.all(paths.map((path) => loadModule(path, suite)))).flat()];
  const names = suite.scorers.filter((name) => !isPath(name));
  const known = [...packaged, ...foreign].map(({ name }) => name);
  for (const name of names) if (!known.some((candidate) => fits(name, candidate))) await refuseName(name, known, where);
  refuseTwins(known, where);
  const kinds = new Set(cases.map(({ kind }) => kind));
  const isChosen = (name: string, kind: CaseKind = 'article') => kinds.has(kind) && names.some((pattern) => fits(pattern, name));
  const chosen = [
    ...(await Promise.all(packaged.filter(({ name, kind }) => isChosen(name, kind)).map((entry) => entry.load()))),
    ...foreign.filter((scorer) => kinds.has(scorer.kind ?? 'article')),
  ];
  if (chosen.length > 0) return chosen;
  throw new EvaluationError({
    code: 'eval-suite-invalid',
    where,
    what: `no scorer it names fits cases of the kind ${[...kinds].join(', ')}`,
    hint: `Those that fit are ${packaged
      .filter(({ kind }) => kinds.has(kind))
      .map(({ name }) => name)
      .join(', ')}`,
  });
}

function isPath(name: string): boolean {
  return /[/\\]|\.[cm]?[jt]s$/.test(name);
}

/** `*` stands for any letters. */
function fits(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const [first = '', ...others] = pattern.split('*');
  let rest = name;
  if (!rest.startsWith(first)) return false;
  rest = rest.slice(first.length);
  for (const [index, piece] of others.entries()) {
    const found = index === others.length - 1 ? rest.lastIndexOf(piece) : rest.indexOf(piece);
    if (found === -1) return false;
    rest = rest.slice(found + piece.length);
  }
  return rest === '';
}

async function loadModule(path: string, { folder, location, name }: Chosen): Promise<AnyScorer[]> {
  const file = isAbsolute(path) ? path : join(folder, path);
  const where = `${location ?? name}: ${path}`;
  const exported = await import(pathToFileURL(file).href).catch((cause: unknown) => {
    throw new EvaluationError({
      code: 'eval-suite-invalid',
      where,
      what: `the scorers cannot be loaded (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Name a JavaScript or TypeScript module',
      cause,
    });
  });
  const found = Object.values(exported as Record<string, unknown>)
    .flat()
    .filter(isScorer);
  if (found.length > 0) return [...new Set(found)];
  throw new EvaluationError({
    code: 'eval-suite-invalid',
    where,
    what: 'the module exports no scorer',
    hint: 'Export one, or a list: an object with name, meaning, unit, range, better and score',
  });
}

function isScorer(value: unknown): value is AnyScorer {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'meaning', 'unit', 'range', 'better'].every((key) => key in value) &&
    'score' in value &&
    typeof value.score === 'function'
  );
}

async function refuseName(name: string, known: readonly string[], where: string): Promise<never> {
  const meant = await closestName(name, known);
  throw new EvaluationError({
    code: 'eval-suite-invalid',
    where,
    what: `there is no scorer "${name}"`,
    hint: meant ? `Did you mean "${meant}"? evals/README.md lists the scorers` : `The scorers are ${known.join(', ')}`,
  });
}

function refuseTwins(names: readonly string[], where: string): void {
  const twin = names.find((name, index) => names.indexOf(name) < index);
  if (twin !== undefined)
    throw new EvaluationError({ code: 'eval-suite-invalid', where, what: `two scorers are called "${twin}"`, hint: 'Rename your own' });
}
