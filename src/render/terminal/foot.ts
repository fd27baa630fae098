import { type PartName, partNames } from '../../contracts/category.ts';
import type { Report } from '../../contracts/report.ts';
import { counted, grouped } from '../counted.ts';
import { visibleText } from '../visible-text.ts';
import { packItems, wrapText } from '../wrap-text.ts';
import { heading, indent } from './section.ts';
import type { Sheet } from './sheet.ts';

/** Who is heard, what was left out and why, what was not asked for, and the next step. */
export function foot(sheet: Sheet): string[] {
  return [...speakers(sheet), ...leftOut(sheet), ...notAsked(sheet), ...nextStep(sheet)];
}

const speakersShown = 8;

function speakers(sheet: Sheet): string[] {
  const { report, all } = sheet;
  const heard = report.speakers.toSorted((a, b) => b.quotedWords - a.quotedWords);
  const shown = all ? heard : heard.slice(0, speakersShown);
  const items = shown.map(({ name, quotedWords }) => `${visibleText(name)} ${counted(quotedWords, 'word')}`);
  items.push(
    heard.length === 0
      ? 'nobody is quoted by name or role'
      : heard.length > shown.length
        ? `${grouped(heard.length - shown.length)} more: --all`
        : 'nobody else',
  );
  return ['', ...heading(sheet, 'HEARD', items)];
}

/** Findings that were overlapped by others are nobody's loss; the rest a reader should know of. */
function leftOut(sheet: Sheet): string[] {
  const { report, width, all, paint } = sheet;
  const told = all ? report.dropped : report.dropped.filter(({ reason }) => reason === 'not-in-text' || reason === 'refuted');
  if (told.length === 0) return [];
  if (all) return ['', ...heading(sheet, 'LEFT OUT', [grouped(told.length)]), ...told.flatMap((entry) => leftOutEntry(sheet, entry))];
  const notInText = told.filter(({ reason }) => reason === 'not-in-text').length;
  const refuted = told.length - notInText;
  const parts = [
    ...(notInText > 0 ? [`${counted(notInText, 'finding')} whose words the text does not have`] : []),
    ...(refuted > 0 ? [`${grouped(refuted)} refuted on a second look`] : []),
  ];
  return ['', ...wrapText(`left out: ${parts.join(', ')} (--all lists them)`, width).map(paint.faint)];
}

function leftOutEntry({ width }: Sheet, { what, reason, detail }: Report['dropped'][number]): string[] {
  return wrapText(`${visibleText(what)}, ${visibleText(reason)}: ${visibleText(detail)}`, width - indent).map(
    (line) => ' '.repeat(indent) + line,
  );
}

function notAsked({ report, width, paint }: Sheet): string[] {
  const parts = partNames.filter((part: PartName) => report.parts[part] === 'not-asked');
  return parts.length === 0 ? [] : ['', ...packItems([`not asked for: ${parts.join(', ')}`], width).map(paint.faint)];
}

function nextStep({ report, width }: Sheet): string[] {
  const { rewrite, parts, article } = report;
  if (parts.rewrite !== 'done') return [];
  const edits = rewrite.edits.filter(({ kind }) => kind !== 'fit').length;
  const left = rewrite.unresolved.length;
  if (edits + left === 0) return ['', 'nothing to rewrite'];
  const figures = `${counted(edits, 'edit')}, ${grouped(left)} left to you`;
  if (edits === 0) return ['', `no safe edits, ${grouped(left)} left to you`];
  const target = article.origin.kind === 'file' || article.origin.kind === 'url' ? article.origin.location : null;
  const hint =
    target === null
      ? `evenhand rewrite gives the neutral text (${figures})`
      : `evenhand rewrite ${quoted(visibleText(target))} --diff shows the neutral text (${figures})`;
  return ['', ...wrapText(hint, width)];
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
