import { counted } from '../../render/counted.ts';
import { markdownText } from '../../render/markdown-text.ts';
import type { RunComparison, VariantComparison } from '../comparison/comparison.ts';
import type { Figure } from '../figure.ts';
import type { RunLog, ScorerRecord } from '../run-log.ts';
import { shownDifference, shownInterval, shownValue } from '../shown-value.ts';
import { caseStories, scorersByWeight, someFaults } from './case-stories.ts';
import { changedCases, changedFirst, comparisonTitle, verdictWords } from './comparison-words.ts';
import type { ReportedRun, Reporter } from './reporter.ts';
import { runFacts } from './run-facts.ts';

/** GitHub cuts a job summary at one mebibyte; these keep a run of any size far below. */
const fewCases = 10;
const fewFaults = 12;

/** For a job summary or a pull request: gates, primary figures, what changed, and the worst cases to unfold. */
export const markdown: Reporter = {
  name: 'markdown',
  mediaType: 'text/markdown',
  render(runs, { all = false, onlyComparison = false } = {}) {
    if (onlyComparison) return `${runs.flatMap(comparisonTables).join('\n\n')}\n`;
    return `${runs.flatMap((run) => run.log.variants.map(({ id }) => section(run, id, all))).join('\n\n')}\n`;
  },
};

function comparisonTables({ comparison }: ReportedRun): string[] {
  return comparison ? comparison.variants.map((variant) => comparisonTable(comparison, variant)) : [];
}

function section({ log, comparison }: ReportedRun, variant: string, all: boolean): string {
  const compared = comparison?.variants.find(({ after }) => after === variant);
  const own = log.figures.filter((figure) => figure.variant === variant);
  const isPrimary = ({ scorer }: Figure) => recordOf(log, scorer)?.role === 'primary';
  return [
    `## ${markdownText(`${log.suite.name}: ${variant}`)}`,
    runFacts(log, variant).map(markdownText).join(' · '),
    gates(log, variant),
    figureTable(own.filter(isPrimary), log),
    ...(comparison && compared ? [comparisonTable(comparison, compared)] : []),
    unfolded('All figures', figureTable(own, log)),
    ...worstCases(log, variant, all),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function gates({ gates: outcomes }: RunLog, variant: string): string {
  const own = outcomes.filter((gate) => gate.variant === variant);
  const failed = own.filter(({ isPassed }) => !isPassed);
  if (own.length === 0) return '';
  if (failed.length === 0) return `✅ ${own.length === 1 ? 'The one gate is' : `All ${own.length} gates are`} passed.`;
  return [
    `❌ **${failed.length} of ${counted(own.length, 'gate')} failed:**`,
    ...failed.map(({ name, why }) => `- **${markdownText(name)}**: ${markdownText(why)}`),
  ]
    .join('\n')
    .replace('\n-', '\n\n-');
}

function figureTable(figures: readonly Figure[], log: RunLog): string {
  const scored = figures.filter((figure) => figure.state === 'scored');
  if (scored.length === 0) return '';
  const rows = scored.map((figure) => {
    const { value, interval, cases, stratum, scorer } = figure;
    const { unit = '', meaning = '' } = recordOf(log, scorer) ?? {};
    const range = interval ? `${shownInterval(interval)}${interval.isRough ? ' (rough)' : ''}` : 'none';
    const name = stratum === null ? scorer : `${scorer}, ${stratum}`;
    return row([
      `${markdownText(name)}<br><sub>${markdownText(meaning)}</sub>`,
      shownValue(value),
      range,
      markdownText(unit),
      String(cases),
    ]);
  });
  const rough = scored.some(({ interval }) => interval?.isRough)
    ? '\n\n<sub>Rough: fewer than 20 articles or pairs stand behind the interval.</sub>'
    : '';
  return [row(['figure', 'value', '95 % interval', 'unit', 'cases']), '| :-- | --: | :-- | :-- | --: |', ...rows].join('\n') + rough;
}

function comparisonTable(comparison: RunComparison, variant: VariantComparison): string {
  const changed = changedFirst(variant).filter(({ verdict, scorer }) => verdict !== 'same' || scorer.role === 'primary');
  const rows = changed.map((each) => {
    const { scorer, before: earlier, after, difference, interval } = each;
    return row([
      markdownText(scorer.name),
      `${shownValue(earlier)} → ${shownValue(after)}`,
      `${shownDifference(difference)}${interval ? ` (${shownInterval(interval)})` : ''}`,
      markdownText(verdictWords(each)),
      changedCases(each)
        .map(({ words }) => words)
        .join(', ') || 'none',
    ]);
  });
  return [
    `### ${markdownText(comparisonTitle(comparison, variant))}`,
    ...(rows.length > 0
      ? [
          [row(['figure', 'before → after', 'difference (95 %)', 'verdict', 'cases']), '| :-- | :-- | :-- | :-- | :-- |', ...rows].join(
            '\n',
          ),
        ]
      : ['Nothing changed.']),
    ...comparison.notes.map((note) => markdownText(note)),
  ].join('\n\n');
}

function worstCases(log: RunLog, variant: string, all: boolean): string[] {
  const faulty = caseStories(log, variant).filter(({ errors, faults }) => errors.length + faults.length > 0);
  const shown = all ? faulty : faulty.slice(0, fewCases);
  const rest = faulty.length - shown.length;
  const weights = scorersByWeight(log);
  const cases = shown.map(({ case: { id }, errors, faults }) => {
    const items = [
      ...errors.map((error) => `- errored: ${markdownText(error)}`),
      ...(all ? faults : someFaults(faults, fewFaults, weights)).map(({ kind, words }) => `- ${kind}: ${markdownText(words)}`),
      ...(all || faults.length <= fewFaults ? [] : [`- and ${faults.length - fewFaults} more`]),
    ];
    return unfolded(`${id}: ${errors.length > 0 ? 'errored' : counted(faults.length, 'fault')}`, items.join('\n'));
  });
  if (cases.length === 0) return [];
  return ['### Worst cases first', ...cases, ...(rest > 0 ? [`${counted(rest, 'more case')} with faults.`] : [])];
}

function unfolded(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function recordOf({ scorers }: RunLog, scorer: string): ScorerRecord | undefined {
  return scorers.find(({ name }) => name === scorer);
}
