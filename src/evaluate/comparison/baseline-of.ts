import type { RunLog } from '../run-log.ts';
import type { Baseline } from './baseline.ts';
import { type MeasuredRun, measuredRunOf } from './measured-run.ts';

/** A finished run as a baseline. What took time is left out: it differs from run to run. */
export function baselineOf(log: RunLog): Baseline {
  const measured = measuredRunOf(log, '');
  const scorers = log.scorers
    .filter(({ unit }) => unit !== 'seconds')
    .map(({ name, version }) => ({ name, version, counts: columnsOf(measured, name) }))
    .filter(({ counts }) => counts.length > 0);
  return {
    version: 1,
    suite: measured.suite,
    evenhand: log.identities[0]?.evenhand ?? '',
    scorers,
    cases: [...measured.cases],
    variants: measured.variants.map(({ id, counts }) => ({
      id,
      lexicon: log.identities.find(({ variant }) => variant === id)?.lexicon ?? null,
      counts: Object.fromEntries(
        [...counts]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([item, scores]) => [
            item,
            scorers.map(({ name, counts: columns }) => {
              const own = scores[name];
              return own ? columns.map((column) => rounded(own[column] ?? 0)) : null;
            }),
          ]),
      ),
    })),
  };
}

/** A baseline as the text of its file: one line a case, so that a change shows in a diff where it happened. */
export function baselineText({ version, suite, evenhand, scorers, cases, variants }: Baseline): string {
  const list = (items: readonly unknown[]) => `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`;
  const variantText = ({ id, lexicon, counts }: Baseline['variants'][number]) =>
    `  {"id": ${JSON.stringify(id)}, "lexicon": ${JSON.stringify(lexicon)}, "counts": {\n${Object.entries(counts)
      .map(([item, lists]) => `   ${JSON.stringify(item)}: ${JSON.stringify(lists)}`)
      .join(',\n')}\n  }}`;
  return [
    `{"version": ${version},`,
    ` "suite": ${JSON.stringify(suite)},`,
    ` "evenhand": ${JSON.stringify(evenhand)},`,
    ` "scorers": ${list(scorers)},`,
    ` "cases": ${list(cases)},`,
    ` "variants": [\n${variants.map(variantText).join(',\n')}\n ]}\n`,
  ].join('\n');
}

/** Names of the counts of one scorer, as the first case that has any gives them. */
function columnsOf({ variants }: MeasuredRun, scorer: string): string[] {
  const names = variants.flatMap(({ counts }) => [...counts.values()].flatMap((scores) => Object.keys(scores[scorer] ?? {})));
  return [...new Set(names)];
}

/** Repeats make means of counts; six places are more than any figure shows. */
function rounded(count: number): number {
  return Number(count.toFixed(6));
}
