import { figureOf, prepared } from '../../formula.ts';
import type { RunLog, ScorerRecord } from '../../run-log.ts';
import { shownValue } from '../../shown-value.ts';
import { reduceRepeats } from '../../statistics/reduce-repeats.ts';
import { type CaseStory, caseStories, faultsARepeat } from '../case-stories.ts';
import { caseArticle } from './case-article.ts';
import { escapeHtml } from './escape-html.ts';
import { type Cell, type Row, sortableTable } from './sortable-table.ts';

type Listed = { readonly story: CaseStory; readonly variant: string; readonly id: string };

/** The cases of a run, the worst first: a table of them, then each article with gold and finds. */
export function casesSection(log: RunLog, id: string): string {
  const hasVariants = log.variants.length > 1;
  const listed = log.variants.flatMap(({ id: variant }, place) =>
    caseStories(log, variant).map((story, index) => ({ story, variant, id: `${id}-v${place}-case-${index}` })),
  );
  const primary = log.scorers.filter(({ role }) => role === 'primary');
  const columns = [
    { label: 'Case' },
    ...(hasVariants ? [{ label: 'Variant' }] : []),
    { label: 'State' },
    { label: 'Missed', isNumber: true },
    { label: 'False alarms', isNumber: true },
    { label: 'Faults', isNumber: true },
    ...primary.map(({ name }) => ({ label: name, isNumber: true })),
    ...(listed.some(({ story }) => groupOf(story) !== '') ? [{ label: 'Pair or stratum' }] : []),
  ];
  const hasGroups = columns.at(-1)!.label === 'Pair or stratum';
  const rows = listed.map((each) => rowOf(each, { primary, hasVariants, hasGroups }));
  return `<h2 id="${id}-cases">Cases</h2>
${sortableTable({
  id: `${id}-case-table`,
  caption: 'Cases, the worst first',
  columns,
  rows,
  things: 'cases',
  kinds: [
    ['missed', 'with misses'],
    ['alarms', 'with false alarms'],
    ['errored', 'errored'],
    ['clean', 'without faults'],
  ],
  sortedBy: { column: columns.findIndex(({ label }) => label === 'Faults'), direction: 'descending' },
})}
<h2 id="${id}-articles">Articles</h2>
${legend}
${listed.map((each) => caseArticle({ ...each, log, hasVariants })).join('\n')}`;
}

const legend = `<ul class="legend" aria-label="How the articles are marked">
<li><span class="case"><b class="tag is-hit" data-tag="✓"></b><span class="mark phrase-gold-hit phrase-found-hit">hit</span></span> gold underlined, find shaded</li>
<li><span class="case"><b class="tag is-missed" data-tag="✗ missed"></b><span class="mark phrase-gold-missed">missed</span></span> gold, broken line</li>
<li><span class="case"><b class="tag is-false-alarm" data-tag="! false alarm"></b><span class="mark phrase-found-false-alarm">false alarm</span></span> find, wavy line</li>
<li><span class="case"><span class="mark inconsistency-gold-hit inconsistency-found-hit">clash hit</span></span> double line</li>
<li><span class="case"><span class="mark inconsistency-gold-missed">clash missed</span></span> thick broken line</li>
<li><span class="case"><span class="mark inconsistency-found-false-alarm">clash, false alarm</span></span> dots above and below</li>
<li><span class="case"><b class="tag" data-tag="△ trap"></b><span class="mark trap-gold-neither">trap</span></span> sounds charged and is not</li>
</ul>`;

function rowOf(
  { story, variant, id }: Listed,
  {
    primary,
    hasVariants,
    hasGroups,
  }: { readonly primary: readonly ScorerRecord[]; readonly hasVariants: boolean; readonly hasGroups: boolean },
): Row {
  const { faults, errors, results } = story;
  const count = (kind: string) => faults.filter((fault) => fault.kind === kind).length;
  const [missed, alarms] = [count('missed'), count('false alarm')];
  const state = errors.length === 0 ? 'scored' : errors.length < results.length ? 'partly errored' : 'errored';
  const kinds = [...(errors.length > 0 ? ['errored'] : []), ...(missed > 0 ? ['missed'] : []), ...(alarms > 0 ? ['alarms'] : [])];
  const number = (value: number): Cell => ({ html: String(Number(value.toFixed(1))), sort: value });
  return {
    twin: id,
    kinds: kinds.length === 0 ? ['clean'] : kinds,
    cells: [
      { html: `<a href="#${id}">${escapeHtml(story.case.id)}</a>`, sort: story.case.id },
      ...(hasVariants ? [{ html: escapeHtml(variant), sort: variant }] : []),
      { html: errors.length > 0 ? `<span class="worse">${state}</span>` : state, sort: state },
      number(missed),
      number(alarms),
      number(faultsARepeat(story)),
      ...primary.map((scorer) => figureCell(story, scorer)),
      ...(hasGroups ? [{ html: escapeHtml(groupOf(story)), sort: groupOf(story) || null }] : []),
    ],
  };
}

function figureCell({ results }: CaseStory, { name, formula }: ScorerRecord): Cell {
  const counts = reduceRepeats(results.flatMap(({ scores }) => scores[name] ?? []));
  const value = counts && figureOf(formula, prepared(formula, counts) ?? {});
  return value === undefined ? { html: '–', sort: null } : { html: shownValue(value), sort: value };
}

function groupOf({ case: { pair, stratum } }: CaseStory): string {
  return [pair ? `${pair.name}: ${pair.side}` : '', stratum ?? ''].filter(Boolean).join(', ');
}
