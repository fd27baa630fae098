import type { CaseRecord, CaseResult, RunLog } from '../run-log.ts';

/** Something that was missed or made up, in words; several scorers may count the same. `times`: in how many repeats. */
export type Fault = { readonly kind: 'missed' | 'false alarm'; readonly words: string; readonly scorer: string; readonly times: number };

/** What became of one case over its repeats. */
export type CaseStory = {
  readonly case: CaseRecord;
  readonly results: readonly CaseResult[];
  /** Of the repeats that have none: what went wrong, each thing once. */
  readonly errors: readonly string[];
  /** Each thing once, in the order of the scorers. */
  readonly faults: readonly Fault[];
  readonly notes: readonly string[];
};

/** The cases of one variant, the worst first: errored ones, then those with the most faults a repeat. */
export function caseStories({ cases, results }: Pick<RunLog, 'cases' | 'results'>, variant: string): CaseStory[] {
  const byCase = Map.groupBy(
    results.filter((result) => result.variant === variant),
    (result) => result.case,
  );
  const stories = cases.flatMap((record) => {
    const own = byCase.get(record.id);
    return own ? [storyOf(record, own)] : [];
  });
  return stories.sort((a, b) => b.errors.length - a.errors.length || faultsARepeat(b) - faultsARepeat(a));
}

/** How many things went wrong in a case, in the mean of its repeats. */
export function faultsARepeat({ faults, results }: CaseStory): number {
  return faults.reduce((sum, { times }) => sum + times, 0) / results.length;
}

/**
 * At most `count` faults, taken in turn from each scorer that has some, so that one list of misses does not hide all the others.
 *
 * @param scorers - names in the order of their weight
 */
export function someFaults(faults: readonly Fault[], count: number, scorers: readonly string[]): Fault[] {
  const lists = [...Map.groupBy(faults, ({ scorer }) => scorer)]
    .toSorted(([one], [other]) => scorers.indexOf(one) - scorers.indexOf(other))
    .map(([, list]) => list);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat();
  const chosen = new Set(inTurn.slice(0, count));
  return lists.flat().filter((fault) => chosen.has(fault));
}

/** Names of a run's scorers, primary ones first. */
export function scorersByWeight({ scorers }: Pick<RunLog, 'scorers'>): string[] {
  const isPrimary = ({ role }: RunLog['scorers'][number]) => role === 'primary';
  return [...scorers.filter(isPrimary), ...scorers.filter((scorer) => !isPrimary(scorer))].map(({ name }) => name);
}

function storyOf(record: CaseRecord, results: readonly CaseResult[]): CaseStory {
  const faults = new Map<string, Fault>();
  const notes = new Set<string>();
  for (const result of results) {
    const seen = new Set<string>();
    for (const [scorer, measurement] of Object.entries(result.scores)) {
      if (measurement.state === 'unscored') continue;
      for (const words of measurement.misses) add(faults, seen, { kind: 'missed', words, scorer });
      for (const words of measurement.falseAlarms) add(faults, seen, { kind: 'false alarm', words, scorer });
      for (const note of measurement.notes) notes.add(note);
    }
  }
  return {
    case: record,
    results,
    errors: [...new Set(results.flatMap(({ error }) => (error ? [error.message] : [])))],
    faults: [...faults.values()],
    notes: [...notes],
  };
}

function add(faults: Map<string, Fault>, seen: Set<string>, fault: Omit<Fault, 'times'>): void {
  const key = `${fault.kind}\n${fault.words}`;
  if (seen.has(key)) return;
  seen.add(key);
  const known = faults.get(key);
  faults.set(key, known ? { ...known, times: known.times + 1 } : { ...fault, times: 1 });
}
