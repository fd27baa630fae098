import { counted } from '../../render/counted.ts';
import { visibleText } from '../../render/visible-text.ts';
import type { RunLog } from '../run-log.ts';
import { shownInterval, shownValue } from '../shown-value.ts';
import { type CaseStory, caseStories, scorersByWeight, someFaults } from './case-stories.ts';
import type { Reporter } from './reporter.ts';

/** GitHub shows ten annotations of a kind for a step; of more nobody would know which were left out. */
const mostAnnotations = 10;

/** Faults that one annotation names. */
const fewFaults = 8;

/**
 * Annotations of a GitHub job: an error for each gate that failed and each errored case, a warning for each of the worst cases at its gold, and
 * a notice with the primary figures.
 */
export const github: Reporter = {
  name: 'github',
  mediaType: 'text/plain',
  render(runs) {
    const found = runs.flatMap(({ log }) => log.variants.map(({ id }) => annotationsOf(log, id)));
    const [errors, warnings, notices] = (['errors', 'warnings', 'notices'] as const).map((kind) => found.flatMap((own) => own[kind]));
    return `${[...limited(errors!, 'error'), ...limited(warnings!, 'warning'), ...limited(notices!, 'notice')].join('\n')}\n`;
  },
};

type Level = 'error' | 'warning' | 'notice';
type Annotation = { readonly title: string; readonly message: string; readonly file?: string };

function annotationsOf(log: RunLog, variant: string): Record<'errors' | 'warnings' | 'notices', Annotation[]> {
  const name = `${log.suite.name}: ${variant}`;
  const stories = caseStories(log, variant);
  const failed = log.gates.filter((gate) => gate.variant === variant && !gate.isPassed);
  return {
    errors: [
      ...failed.map((gate) => ({ title: `${name}: gate failed`, message: `${gate.name}: ${gate.why}` })),
      ...stories
        .filter(({ errors }) => errors.length > 0)
        .map((story) => ({ ...placeOf(story), title: `${name}: ${story.case.id} errored`, message: story.errors.join('\n') })),
    ],
    warnings: stories
      .filter(({ errors, faults }) => errors.length === 0 && faults.length > 0)
      .map((story) => faultsOf(story, name, scorersByWeight(log))),
    notices: [{ title: name, message: primaryFigures(log, variant) }],
  };
}

/** "evals/fixtures/port-strike/gold.json", or "data/babe.jsonl:12" with the line. */
function placeOf({ case: { location } }: CaseStory): { readonly file: string } {
  return { file: location };
}

function faultsOf(story: CaseStory, name: string, scorers: readonly string[]): Annotation {
  const { faults } = story;
  const rest = faults.length - fewFaults;
  return {
    ...placeOf(story),
    title: `${name}: ${story.case.id}, ${counted(faults.length, 'fault')}`,
    message: [
      ...someFaults(faults, fewFaults, scorers).map(({ kind, words }) => `${kind}: ${words}`),
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ].join('\n'),
  };
}

function primaryFigures({ figures, scorers }: RunLog, variant: string): string {
  const isPrimary = (scorer: string) => scorers.some(({ name, role }) => name === scorer && role === 'primary');
  const own = figures.filter((figure) => figure.variant === variant && figure.stratum === null);
  const shown = own.some(({ scorer }) => isPrimary(scorer)) ? own.filter(({ scorer }) => isPrimary(scorer)) : own.slice(0, 3);
  const lines = shown.map((figure) =>
    figure.state === 'unscored'
      ? `${figure.scorer}: not scored (${figure.why})`
      : `${figure.scorer}: ${shownValue(figure.value)}${figure.interval ? ` (${shownInterval(figure.interval)})` : ''}`,
  );
  return lines.join('\n') || 'nothing was scored';
}

function limited(annotations: readonly Annotation[], level: Level): string[] {
  if (annotations.length <= mostAnnotations) return annotations.map((annotation) => command(level, annotation));
  const shown = annotations.slice(0, mostAnnotations - 1);
  const rest = annotations.length - shown.length;
  return [...shown, { title: 'evenhand eval', message: `${rest} more of this kind are in the report` }].map((annotation) =>
    command(level, annotation),
  );
}

function command(level: Level, { title, message, file }: Annotation): string {
  const [, path, line] = /^(.*?)(?::(\d+))?$/s.exec(file ?? '')!;
  const properties = [...(path ? [`file=${property(path)}`] : []), ...(line ? [`line=${line}`] : []), `title=${property(title)}`];
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

/** Line ends separate commands and a percent sign begins an escape; what the runner undoes is `%25`, `%0D`, `%0A`. */
function data(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => visibleText(line).replace(/%/g, '%25'))
    .join('%0A');
}

/** In a property colons and commas separate as well. */
function property(text: string): string {
  return visibleText(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
