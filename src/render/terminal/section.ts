import type { PartName } from '../../contracts/category.ts';
import { displayWidth } from '../display-width.ts';
import { gapsOf } from '../overview.ts';
import { packItems, wrapText } from '../wrap-text.ts';
import type { Sheet } from './sheet.ts';

/** Columns by which the body of a section stands in. */
export const indent = 2;

/** A section of one part: heading with its figures, what could not be done, and the body. Nothing for a part that was not asked for. */
export function partSection(sheet: Sheet, part: PartName, title: string, figures: readonly string[], body: () => string[]): string[] {
  const state = sheet.report.parts[part];
  if (state === 'not-asked') return [];
  const reasons = gapsOf(sheet.report, part);
  if (state === 'failed') return ['', ...heading(sheet, title, []), ...warnings(sheet, 'not done', reasons)];
  return ['', ...heading(sheet, title, figures), ...warnings(sheet, 'not all of it', reasons), ...body()];
}

/** A title, with figures behind it as far as they fit and below it otherwise. */
export function heading({ width, paint }: Sheet, title: string, figures: readonly string[]): string[] {
  const [first = '', ...rest] = packItems(figures, width - indent, displayWidth(title) + 3 - indent);
  const beside = first === '' ? paint.heading(title) : `${paint.heading(title)}   ${first}`;
  return [beside, ...rest.map((line) => ' '.repeat(indent) + line)];
}

/** Text with a label before its first line; further lines stand under the first word after the label. */
export function hanging(text: string, width: number, label: string, labelWidth = displayWidth(label)): string[] {
  return wrapText(text, width - labelWidth).map((line, index) => (index === 0 ? label : ' '.repeat(labelWidth)) + line);
}

function warnings({ width, paint }: Sheet, label: string, reasons: readonly string[]): string[] {
  const all = reasons.length > 0 ? reasons : label === 'not done' ? ['no reason was given'] : [];
  return all.flatMap((reason) => wrapText(`${label}: ${reason}`, width - indent).map((line) => ' '.repeat(indent) + paint.warning(line)));
}
