import { counted } from '../../../render/counted.ts';
import type { CaseResult, RunLog } from '../../run-log.ts';
import type { CaseStory, Fault } from '../case-stories.ts';
import { faultWords } from '../fault-words.ts';
import { articleHtml, escapeHtml } from './escape-html.ts';
import { layers, type NumberedMark, outcomeWords, overlay } from './overlay.ts';

type Shown = {
  readonly story: CaseStory;
  readonly variant: string;
  readonly id: string;
  readonly log: RunLog;
  readonly hasVariants: boolean;
};

/** One case to unfold: its article with gold and finds laid over each other, the same as a list, what scorers counted against it, summary and rewrite. */
export function caseArticle({ story, variant, id, log, hasVariants }: Shown): string {
  const { case: record, results, faults, errors, notes } = story;
  const name = `${record.id}${hasVariants ? ` (${variant})` : ''}`;
  const repeats = results.map((result, index) => repeatHtml(result, record.text, `${id}-r${index}`, results.length > 1));
  return `<details class="case no-trap no-claim" id="${id}"><summary>${escapeHtml(name)}<span class="count">${escapeHtml(faultWords(story))}</span></summary>
<div class="inside">
<p class="quiet">${escapeHtml(record.location)}</p>
${errors.map((error) => `<p class="worse">errored: ${escapeHtml(error)}</p>`).join('')}
${layerBoxes(results)}
${repeats.join('\n')}
${faultList(faults, log)}
${notes.length === 0 ? '' : `<details><summary>${counted(notes.length, 'note')}</summary><ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul></details>`}
</div></details>`;
}

function layerBoxes(results: readonly CaseResult[]): string {
  const used = new Set(results.flatMap(({ marks }) => marks.map(({ what }) => what)));
  const isOff = new Set(['trap', 'claim']);
  const boxes = (Object.keys(layers) as (keyof typeof layers)[])
    .filter((layer) => used.has(layer))
    .map((layer) => `<label><input type="checkbox" value="${layer}"${isOff.has(layer) ? '' : ' checked'}> ${layers[layer]}</label>`);
  return boxes.length === 0 ? '' : `<fieldset class="layers"><legend>Show in the article</legend>${boxes.join('')}</fieldset>`;
}

function repeatHtml({ marks, repeat, summary, rewrite }: CaseResult, text: string, id: string, isOneOfSeveral: boolean): string {
  const numbered = marks.map((mark, index) => ({ ...mark, id: `${id}-m${index}` }));
  return `${isOneOfSeveral ? `<h3>Repeat ${repeat}</h3>` : ''}<div class="sides">
<p class="text" lang="">${overlay(text, numbered)}</p>
<div class="found" role="group" aria-label="Gold and finds as a list">${markLists(numbered, text)}</div>
</div>
${part('Summary', summary)}${part('Rewrite', rewrite)}`;
}

const headings = { missed: 'Missed', 'false-alarm': 'False alarms', hit: 'Hits' } as const;

/** A hit is listed once, by gold; traps and claims only where something went wrong. */
function markLists(marks: readonly NumberedMark[], text: string): string {
  const isListed = ({ what, from, outcome }: NumberedMark) =>
    outcome === 'false-alarm' || (outcome === 'missed' && what !== 'claim') || (outcome === 'hit' && from === 'gold' && what !== 'claim');
  const listed = marks.filter(isListed);
  if (listed.length === 0) return '<p class="quiet">No gold and no finds.</p>';
  return (Object.keys(headings) as (keyof typeof headings)[])
    .map((outcome) => {
      const own = listed.filter((mark) => mark.outcome === outcome);
      return own.length === 0
        ? ''
        : `<h4>${headings[outcome]} (${own.length})</h4><ul>${own.map((mark) => markItem(mark, text)).join('')}</ul>`;
    })
    .join('');
}

function markItem(mark: NumberedMark, text: string): string {
  const words = escapeHtml(text.slice(mark.start, mark.end));
  const what = `${outcomeWords(mark)}${mark.group ? ` (${mark.group})` : ''}`;
  return `<li class="is-${mark.outcome}"><a href="#${mark.id}">“${words}”</a><br><small>${escapeHtml(`${what}: ${mark.label}`)}</small></li>`;
}

function part(title: string, text: string | null): string {
  return text === null ? '' : `<details><summary>${title}</summary><p class="text plain" lang="">${articleHtml(text)}</p></details>`;
}

function faultList(faults: readonly Fault[], { suite }: RunLog): string {
  if (faults.length === 0) return '';
  const items = faults.map(({ kind, words, scorer, times }) => {
    const repeats = suite.repeats > 1 ? `, ${times} of ${suite.repeats} repeats` : '';
    return `<li>${kind}: ${escapeHtml(words)} <small>${escapeHtml(scorer)}${repeats}</small></li>`;
  });
  return `<details><summary>All ${counted(faults.length, 'fault')} as the scorers tell them</summary><ul>${items.join('')}</ul></details>`;
}
