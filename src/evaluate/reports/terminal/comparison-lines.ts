import { displayWidth } from '../../../render/display-width.ts';
import { visibleText } from '../../../render/visible-text.ts';
import { wrapText } from '../../../render/wrap-text.ts';
import type { RunComparison, ScorerComparison, VariantComparison } from '../../comparison/comparison.ts';
import { shownDifference, shownInterval, shownValue } from '../../shown-value.ts';
import { changedCases, changedFirst, comparisonTitle, verdictWords } from '../comparison-words.ts';
import type { Sheet } from './sheet.ts';

type Compared = Extract<ScorerComparison, { state: 'compared' }>;

/** How one variant stands against an earlier run: figures that changed, with the interval of the difference and the cases behind it. */
export function comparisonLines(comparison: RunComparison, variant: VariantComparison, sheet: Sheet): string[] {
  const { paint, width } = sheet;
  const changed = changedFirst(variant).filter(({ verdict, scorer }) => verdict !== 'same' || scorer.role === 'primary');
  const same = variant.scorers.length - changed.length;
  return [
    ...wrapText(visibleText(comparisonTitle(comparison, variant)), width).map(paint.heading),
    ...changed.flatMap((each) => scorerLines(each, sheet)),
    ...(same > 0 ? [paint.faint(`${same} ${same === 1 ? 'figure has' : 'figures have'} not changed, or no value`)] : []),
    ...variant.lost.flatMap((id) => wrapText(visibleText(`not scored any more: ${id}`), width).map(paint.warning)),
    ...comparison.notes.flatMap((note) => wrapText(visibleText(note), width).map(paint.faint)),
  ];
}

function scorerLines(comparison: Compared, { paint, width, all }: Sheet): string[] {
  const { scorer, before, after, difference, interval, verdict } = comparison;
  const mark = scorer.role === 'primary' ? '*' : ' ';
  const range = interval ? `(${shownInterval(interval)}${interval.isRough ? '~' : ''})` : '(no interval)';
  const numbers = `${shownValue(before)} → ${shownValue(after)}  ${shownDifference(difference)} ${range}`;
  const name = visibleText(scorer.name);
  const tone = verdict === 'worse' ? paint.warning : verdict === 'better' ? paint.better : (text: string) => text;
  const fits = 4 + displayWidth(name) + 2 + displayWidth(numbers) <= width;
  const lines = fits ? [`  ${mark} ${name}  ${numbers}`] : [`  ${mark} ${name}`, `      ${numbers}`];
  const cases = changedCases(comparison).map(({ words, changes }) => `${words}: ${few(changes, all)}`);
  return [
    ...lines,
    `      ${tone(verdictWords(comparison))}`,
    ...cases.flatMap((text) => wrapText(visibleText(text), width - 6)).map((line) => paint.faint(`      ${line}`)),
  ];
}

function few(changes: Compared['better'], all: boolean): string {
  const shown = all ? changes : changes.slice(0, 4);
  const rest = changes.length - shown.length;
  return `${shown.map((change) => change.case).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
