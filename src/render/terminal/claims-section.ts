import type { Claim } from '../../contracts/finding.ts';
import { grouped } from '../counted.ts';
import { displayWidth } from '../display-width.ts';
import { sourcingWords } from '../sourcing-words.ts';
import { visibleText } from '../visible-text.ts';
import { wrapText } from '../wrap-text.ts';
import { hanging, indent, partSection } from './section.ts';
import type { Sheet } from './sheet.ts';

const shownAtFirst = 6;

/** Claims that a fact-checker would look up: those with a question, then those without a named source, come first. */
export function claimsSection(sheet: Sheet): string[] {
  const { claims } = sheet.report;
  const chosen = new Set(claims.toSorted((a, b) => urgency(b) - urgency(a)).slice(0, shownAtFirst));
  const shown = sheet.all ? claims : claims.filter((claim) => chosen.has(claim));
  const more = claims.length - shown.length;
  return partSection(sheet, 'claims', 'CLAIMS TO CHECK', [claims.length === 0 ? 'looked, found none' : grouped(claims.length)], () => [
    ...entries(sheet, shown),
    ...(more > 0 ? [`${' '.repeat(indent)}… ${grouped(more)} more: --all`] : []),
  ]);
}

function urgency({ check, sourcing }: Claim): number {
  return (check === null ? 0 : 4) + (sourcing === 'none' ? 2 : sourcing === 'unnamed' ? 1 : 0);
}

function entries({ width, paint, placeOf }: Sheet, claims: readonly Claim[]): string[] {
  const placeWidth = Math.max(0, ...claims.map(({ passage }) => placeOf(passage).length));
  const margin = indent + placeWidth + 2;
  return claims.flatMap((claim) => {
    const label = `${' '.repeat(indent)}${paint.faint(placeOf(claim.passage).padStart(placeWidth))}  `;
    const quote = `“${visibleText(claim.passage.text)}”`;
    const note = claim.check === null ? sourcingWords(claim) : `${sourcingWords(claim)} · ${visibleText(claim.check)}`;
    if (margin + displayWidth(quote) + 3 + displayWidth(note) <= width) return [`${label}${quote}   ${paint.faint(note)}`];
    return [
      ...hanging(quote, width, label, margin),
      ...wrapText(note, width - margin).map((line) => ' '.repeat(margin) + paint.faint(line)),
    ];
  });
}
