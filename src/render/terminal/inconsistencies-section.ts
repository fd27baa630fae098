import type { Inconsistency } from '../../contracts/finding.ts';
import { grouped } from '../counted.ts';
import { visibleText } from '../visible-text.ts';
import { wrapText } from '../wrap-text.ts';
import { hanging, indent, partSection } from './section.ts';
import type { Sheet } from './sheet.ts';

/** More than this are not read in one go. */
const shownAtFirst = 12;

/** Inconsistencies: each with all its ends quoted, and what clashes. */
export function inconsistenciesSection(sheet: Sheet): string[] {
  const found = sheet.report.inconsistencies;
  const shown = sheet.all ? found : found.slice(0, shownAtFirst);
  const more = found.length - shown.length;
  return partSection(
    sheet,
    'inconsistencies',
    'INCONSISTENCIES',
    [found.length === 0 ? 'looked, found none' : grouped(found.length)],
    () => [
      ...shown.flatMap((finding) => entry(sheet, finding)),
      ...(more > 0 ? [`${' '.repeat(indent)}… ${grouped(more)} more: --all`] : []),
    ],
  );
}

function entry({ width, paint, placeOf }: Sheet, { category, strength, evidence, explanation }: Inconsistency): string[] {
  const places = evidence.map(placeOf);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const quotes = evidence.flatMap(({ text }, index) => {
    const label = `${' '.repeat(2 * indent)}${paint.faint(places[index]!.padStart(placeWidth))}  `;
    return hanging(`“${visibleText(text)}”`, width, label, 2 * indent + placeWidth + 2);
  });
  return [
    `${' '.repeat(indent)}${paint.loaded(visibleText(category))} · ${visibleText(strength)}`,
    ...quotes,
    ...wrapText(visibleText(explanation), width - 2 * indent).map((line) => ' '.repeat(2 * indent) + line),
  ];
}
