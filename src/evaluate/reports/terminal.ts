import { displayWidth } from '../../render/display-width.ts';
import { paintWith } from '../../render/terminal/paint.ts';
import { visibleText } from '../../render/visible-text.ts';
import { packItems, wrapText } from '../../render/wrap-text.ts';
import { caseStories } from './case-stories.ts';
import type { ReportedRun, Reporter } from './reporter.ts';
import { runFacts } from './run-facts.ts';
import { caseLines } from './terminal/case-lines.ts';
import { comparisonLines } from './terminal/comparison-lines.ts';
import { figureLines } from './terminal/figure-lines.ts';
import type { Sheet } from './terminal/sheet.ts';
import { withoutCommands } from './terminal/without-commands.ts';

/** Worst cases that are told of when not all are asked for. */
const fewCases = 8;

/** For people at a terminal, and the log of a build: figures with their intervals, gates, then what was missed and made up, the worst case first. */
export const terminal: Reporter = {
  name: 'terminal',
  mediaType: 'text/plain',
  render(runs, { width = 80, colour = false, all = false, onlyComparison = false } = {}) {
    const sheet: Sheet = { width: Math.max(60, Math.min(160, width)), all, paint: paintWith(colour) };
    const pages = onlyComparison
      ? runs.flatMap(({ comparison }) => (comparison?.variants ?? []).map((variant) => comparisonLines(comparison!, variant, sheet)))
      : runs.flatMap((run) => run.log.variants.map(({ id }) => page(run, id, sheet)));
    return `${pages.map((lines) => withoutCommands(lines.map((line) => line.trimEnd()).join('\n'))).join('\n\n')}\n`;
  },
};

function page({ log, comparison }: ReportedRun, variant: string, sheet: Sheet): string[] {
  const { width, paint } = sheet;
  const compared = comparison?.variants.find(({ after }) => after === variant);
  const name = visibleText(`${log.suite.name}: ${variant}`);
  return [
    ...wrapText(name, width).map(paint.heading),
    ...packItems(runFacts(log, variant), width),
    '',
    ...figureLines(log, variant, sheet),
    ...(comparison && compared ? ['', ...comparisonLines(comparison, compared, sheet)] : []),
    '',
    ...gateLines(log, variant, sheet),
    ...worstCases(log, variant, sheet),
  ];
}

function gateLines({ gates }: ReportedRun['log'], variant: string, { width, paint }: Sheet): string[] {
  const own = gates.filter((gate) => gate.variant === variant);
  const failed = own.filter(({ isPassed }) => !isPassed);
  if (own.length === 0) return ['no gates'];
  if (failed.length === 0) return [own.length === 1 ? 'the one gate is passed' : `all ${own.length} gates are passed`];
  const lines = failed.flatMap(({ name, why }) => {
    const [first = '', ...others] = wrapText(visibleText(`${name}: ${why}`), width - 4);
    return [`  ${paint.warning('✗')} ${first}`, ...others.map((line) => `    ${line}`)];
  });
  return [paint.heading(`${failed.length} of ${own.length} gates failed`), ...lines];
}

function worstCases(log: ReportedRun['log'], variant: string, sheet: Sheet): string[] {
  const { all, paint, width } = sheet;
  const stories = caseStories(log, variant);
  const faulty = stories.filter(({ errors, faults, notes }) => errors.length + faults.length > 0 || (all && notes.length > 0));
  if (faulty.length === 0) return stories.length === 0 ? [] : ['', 'nothing missed, nothing made up'];
  const shown = all ? faulty : faulty.slice(0, fewCases);
  const rest = faulty.length - shown.length;
  const title = `WORST CASES FIRST `;
  return [
    '',
    paint.heading(title) + paint.faint('─'.repeat(Math.max(0, width - displayWidth(title)))),
    ...shown.flatMap((story) => caseLines(story, log, sheet)),
    ...(rest > 0 ? ['', paint.faint(`${rest} more ${rest === 1 ? 'case' : 'cases'} with faults; --all shows them`)] : []),
  ];
}
