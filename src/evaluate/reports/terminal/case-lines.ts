import { visibleText } from '../../../render/visible-text.ts';
import { wrapText } from '../../../render/wrap-text.ts';
import type { RunLog } from '../../run-log.ts';
import { type CaseStory, type Fault, scorersByWeight, someFaults } from '../case-stories.ts';
import { faultWords } from '../fault-words.ts';
import type { Sheet } from './sheet.ts';

/** Faults of one kind that are told of when not all are asked for. */
const fewFaults = 6;

/** What became of one case: what was missed and what was made up, in words. */
export function caseLines(story: CaseStory, log: RunLog, sheet: Sheet): string[] {
  const { paint, width, all } = sheet;
  const { errors, faults, notes } = story;
  const [missed, alarms] = [faults.filter(({ kind }) => kind === 'missed'), faults.filter(({ kind }) => kind === 'false alarm')];
  return [
    '',
    ...wrapText(visibleText(`${story.case.id}: ${faultWords(story)}`), width).map(paint.heading),
    ...errors.flatMap((error) => itemLines('errored', error, sheet)),
    ...faultLines(missed, log, sheet),
    ...faultLines(alarms, log, sheet),
    ...(all ? notes.flatMap((note) => itemLines('note', note, sheet)) : []),
  ];
}

function faultLines(faults: readonly Fault[], log: RunLog, sheet: Sheet): string[] {
  const { repeats } = log.suite;
  const shown = sheet.all ? faults : someFaults(faults, fewFaults, scorersByWeight(log));
  const rest = faults.length - shown.length;
  return [
    ...shown.flatMap(({ kind, words, scorer, times }) =>
      itemLines(kind, `${words} [${scorer}${repeats > 1 ? `, ${times} of ${repeats} repeats` : ''}]`, sheet),
    ),
    ...(rest > 0 ? [sheet.paint.faint(`  ${''.padEnd(tagWidth)}  and ${rest} more`)] : []),
  ];
}

const tagWidth = 'false alarm'.length;

function itemLines(tag: string, text: string, { width, paint }: Sheet): string[] {
  const indent = tagWidth + 4;
  const [first = '', ...others] = wrapText(visibleText(text), width - indent);
  const painted = tag === 'missed' ? paint.warning : tag === 'false alarm' ? paint.loaded : paint.faint;
  return [`  ${painted(tag.padEnd(tagWidth))}  ${first}`, ...others.map((line) => `${' '.repeat(indent)}${line}`)];
}
