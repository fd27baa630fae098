import type { RunComparison, ScorerComparison } from '../../comparison/comparison.ts';
import type { Figure } from '../../figure.ts';
import type { RunLog, ScorerRecord } from '../../run-log.ts';
import { shownDifference, shownInterval, shownValue } from '../../shown-value.ts';
import { verdictWords } from '../comparison-words.ts';
import { topicOf } from '../topics.ts';
import { escapeHtml } from './escape-html.ts';
import { type Axis, axisFor, intervalChart } from './interval-chart.ts';
import { type Cell, type Row, sortableTable } from './sortable-table.ts';

type Scored = Extract<Figure, { state: 'scored' }>;
type Compared = Extract<ScorerComparison, { state: 'compared' }>;
type Shown = {
  readonly figure: Figure;
  readonly scorer: ScorerRecord;
  readonly axis: Axis;
  readonly compared: Compared | undefined;
};

/** All figures of a run: the primary ones as cards, then a table of every one with its chart. */
export function figuresSection(log: RunLog, comparison: RunComparison | null, id: string): string {
  const shown = shownFigures(log, comparison);
  const hasVariants = log.variants.length > 1;
  const topics = [...new Set(shown.map(({ scorer }) => topicOf(scorer.name)))];
  const columns = [
    { label: 'Figure' },
    ...(hasVariants ? [{ label: 'Variant' }] : []),
    { label: 'Value', isNumber: true },
    { label: '95 % interval', isNumber: true },
    { label: 'Chart', isSortable: false },
    { label: 'Cases', isNumber: true },
    ...(comparison ? [{ label: 'Difference', isNumber: true }, { label: 'Verdict' }] : []),
  ];
  return `<h2 id="${id}-figures">Figures</h2>
${cards(
  shown.filter(({ scorer, figure }) => scorer.role === 'primary' && figure.stratum === null),
  hasVariants,
)}
<p class="quiet">The dot is the figure, the bar its 95 % bootstrap interval; a broken bar is rough: fewer than 20 articles or pairs stand behind it.${
    comparison ? ` The hollow diamond is the figure in ${escapeHtml(comparison.before)}.` : ''
  } Axes go from 0 to 1 unless their ends are written out.</p>
${sortableTable({
  id: `${id}-figure-table`,
  caption: 'Figures with their intervals',
  columns,
  rows: shown.map((each) => rowOf(each, hasVariants, comparison !== null)),
  things: 'figures',
  kinds: topics.map((topic) => [kindOf(topic), topic] as const),
})}`;
}

function shownFigures({ figures, scorers }: RunLog, comparison: RunComparison | null): Shown[] {
  const highest = Map.groupBy(
    figures.filter((figure) => figure.state === 'scored'),
    ({ scorer }) => scorer,
  );
  return scorers.flatMap((scorer) => {
    const values = (highest.get(scorer.name) ?? []).flatMap(({ value, interval }) => [
      value,
      interval?.low ?? value,
      interval?.high ?? value,
    ]);
    const axis = axisFor(scorer.range, values);
    return figures
      .filter((figure) => figure.scorer === scorer.name)
      .map((figure) => ({ figure, scorer, axis, compared: figure.stratum === null ? comparedIn(comparison, figure) : undefined }));
  });
}

function comparedIn(comparison: RunComparison | null, { variant, scorer }: Figure): Compared | undefined {
  const found = comparison?.variants.find(({ after }) => after === variant)?.scorers.find((each) => each.scorer.name === scorer);
  return found?.state === 'compared' ? found : undefined;
}

function cards(primary: readonly Shown[], hasVariants: boolean): string {
  if (primary.length === 0) return '';
  const items = primary.map(({ figure, scorer, axis, compared }) => {
    const name = `<span class="name">${escapeHtml(scorer.name)}</span>${hasVariants ? ` <small>${escapeHtml(figure.variant)}</small>` : ''}`;
    if (figure.state === 'unscored')
      return `<li>${name}<span class="value">–</span><small>not scored: ${escapeHtml(figure.why)}</small></li>`;
    return `<li>${name}<span class="value">${shownValue(figure.value)}</span>${chart(figure, axis, compared)}<small>${rangeWords(figure)}</small>${
      compared ? `<br><small>${shownDifference(compared.difference)}: ${verdict(compared)}</small>` : ''
    }</li>`;
  });
  return `<ul class="cards">${items.join('')}</ul>`;
}

function rowOf({ figure, scorer, axis, compared }: Shown, hasVariants: boolean, isCompared: boolean): Row {
  const name = figure.stratum === null ? scorer.name : `${scorer.name}, ${figure.stratum}`;
  const role =
    scorer.role === 'shown'
      ? ''
      : ` <small>${scorer.role === 'primary' ? 'Primary: held against a baseline.' : 'Invariant: no exception is allowed.'}</small>`;
  const good = { more: 'More is better.', less: 'Less is better.', neither: '' }[scorer.better];
  const head = {
    html: `<code>${escapeHtml(name)}</code> <small>${escapeHtml(scorer.meaning)}. ${good}</small>${role}`,
    sort: name,
  };
  const cells = figure.state === 'scored' ? scoredCells(figure, scorer, axis, compared) : unscoredCells(figure.why);
  const difference = compared ? shownDifference(compared.difference) : '–';
  return {
    kinds: [kindOf(topicOf(scorer.name))],
    cells: [
      head,
      ...(hasVariants ? [{ html: escapeHtml(figure.variant), sort: figure.variant }] : []),
      ...cells,
      ...(isCompared
        ? [
            { html: difference, sort: compared?.difference ?? null },
            { html: compared ? verdict(compared) : '', sort: compared?.verdict ?? null },
          ]
        : []),
    ],
  };
}

function scoredCells(figure: Scored, { unit, range }: ScorerRecord, axis: Axis, compared: Compared | undefined): Cell[] {
  const { value, interval, cases } = figure;
  const isPlain = axis[0] === 0 && axis[1] === 1 && range[1] === 1;
  const ends = isPlain ? '' : `<small class="nowrap">${axis.map(shownEnd).join(' to ')} ${escapeHtml(unit)}</small>`;
  return [
    { html: shownValue(value), sort: value },
    { html: interval ? shownInterval(interval) : '–', sort: interval ? interval.high - interval.low : null },
    { html: chart(figure, axis, compared) + ends, sort: null },
    { html: String(cases), sort: cases },
  ];
}

function shownEnd(end: number): string {
  return String(Number(end.toPrecision(3))).replace('-', '−');
}

function unscoredCells(why: string): Cell[] {
  return [
    { html: '–', sort: null },
    { html: '–', sort: null },
    { html: `<small>not scored: ${escapeHtml(why)}</small>`, sort: null },
    { html: '0', sort: 0 },
  ];
}

function chart({ value, interval }: Scored, axis: Axis, compared: Compared | undefined): string {
  return intervalChart({ value, interval, before: compared?.before }, axis);
}

function rangeWords({ interval, cases }: Scored): string {
  if (!interval) return `${cases} cases, no interval`;
  return `95 %: ${shownInterval(interval)}${interval.isRough ? ', rough' : ''}; ${cases} cases`;
}

function verdict(compared: Compared): string {
  const tone = compared.verdict === 'better' ? ' class="better"' : compared.verdict === 'worse' ? ' class="worse"' : '';
  return `<span${tone}>${escapeHtml(verdictWords(compared))}</span>`;
}

function kindOf(topic: string): string {
  return topic.toLowerCase().replace(/[^a-z]+/g, '-');
}
