import { displayWidth } from '../../../render/display-width.ts';
import { visibleText } from '../../../render/visible-text.ts';
import { wrapText } from '../../../render/wrap-text.ts';
import type { Figure } from '../../figure.ts';
import type { RunLog, ScorerRecord } from '../../run-log.ts';
import { shownInterval, shownValue } from '../../shown-value.ts';
import { topicOf } from '../topics.ts';
import type { Sheet } from './sheet.ts';

type Row = { readonly figure: Extract<Figure, { state: 'scored' }>; readonly scorer: ScorerRecord; readonly name: string };

const valueWidth = 7;
const intervalWidth = 15;
const casesWidth = 7;

/** The figures of one variant under their topics, with intervals and numbers of cases; those without a value below, by the reason. */
export function figureLines(log: RunLog, variant: string, sheet: Sheet): string[] {
  const { paint, width } = sheet;
  const own = log.figures.filter((figure) => figure.variant === variant);
  const rows = own.flatMap((figure) => rowOf(figure, log));
  if (rows.length === 0) return [paint.warning('nothing was scored'), ...unscoredLines(own, sheet)];
  const widest = Math.max(...rows.map(({ name }) => displayWidth(name)));
  const nameWidth = Math.min(widest, width - valueWidth - intervalWidth - casesWidth - 8);
  const head = `${'  '.padEnd(nameWidth + 4)}${'value'.padStart(valueWidth)}  ${'95 % interval'.padEnd(intervalWidth)}  ${'cases'.padStart(casesWidth - 2)}`;
  return [
    paint.faint(head),
    ...[...Map.groupBy(rows, ({ scorer }) => topicOf(scorer.name))].flatMap(([topic, members]) => [
      paint.heading(topic),
      ...members.flatMap((row) => rowLines(row, nameWidth, sheet)),
    ]),
    ...legend(rows, sheet),
    ...unscoredLines(own, sheet),
  ];
}

function rowOf(figure: Figure, { scorers }: RunLog): Row[] {
  const scorer = scorers.find(({ name }) => name === figure.scorer);
  if (figure.state === 'unscored' || !scorer) return [];
  return [{ figure, scorer, name: visibleText(figure.stratum === null ? figure.scorer : `${figure.scorer}, ${figure.stratum}`) }];
}

function rowLines({ figure, scorer, name }: Row, nameWidth: number, { paint }: Sheet): string[] {
  const mark = scorer.role === 'primary' ? '*' : ' ';
  const [first = '', ...others] = wrapText(name, nameWidth);
  const { value, interval, cases } = figure;
  const range = interval ? `${shownInterval(interval)}${interval.isRough ? '~' : ''}` : '–';
  const numbers = `${shownValue(value).padStart(valueWidth)}  ${range.padEnd(intervalWidth)}  ${String(cases).padStart(casesWidth - 2)}`;
  const padded = first + ' '.repeat(nameWidth - displayWidth(first));
  const line = `  ${mark} ${padded}${numbers}`;
  return [scorer.role === 'primary' ? paint.heading(line) : line, ...others.map((rest) => `    ${rest}`)];
}

function legend(rows: readonly Row[], { paint, width }: Sheet): string[] {
  const notes = [
    ...(rows.some(({ scorer }) => scorer.role === 'primary') ? ['* primary: held against a baseline'] : []),
    ...(rows.some(({ figure }) => figure.interval?.isRough) ? ['~ rough: fewer than 20 articles or pairs stand behind the interval'] : []),
  ];
  return notes.flatMap((note) => wrapText(note, width)).map(paint.faint);
}

function unscoredLines(figures: readonly Figure[], { paint, width }: Sheet): string[] {
  const unscored = figures.filter((figure) => figure.state === 'unscored').filter(({ stratum }) => stratum === null);
  const reasons = Map.groupBy(unscored, ({ why }) => why);
  return [...reasons]
    .flatMap(([why, members]) => wrapText(visibleText(`not scored (${why}): ${members.map(({ scorer }) => scorer).join(', ')}`), width))
    .map(paint.faint);
}
