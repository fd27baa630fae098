import type { Passage } from '../../contracts/passage.ts';
import type { StatementSupport, SupportDoubt, SupportReport } from '../../contracts/support.ts';
import { type LineIndex, lineIndexOf } from '../../text/line-index.ts';
import { type Paint, paintWith } from '../terminal/paint.ts';
import { indent } from '../terminal/section.ts';
import { visibleText } from '../visible-text.ts';
import { packItems, wrapText } from '../wrap-text.ts';
import { supportFigures, supportTitle } from './support-glance.ts';
import type { SupportRenderer } from './support-renderer.ts';

/** For people at a terminal: first what the article does not support, with why and what it says itself. */
export const supportTerminal: SupportRenderer = {
  name: 'text',
  render(report, { width = 80, colour = false, all = false } = {}) {
    const sheet: Sheet = {
      width: Math.max(40, Math.min(120, width)),
      paint: paintWith(colour),
      all,
      saidAt: placesOf(report.summary.text),
      standsAt: placesOf(report.article.text),
    };
    return `${page(report, sheet)
      .map((line) => line.trimEnd())
      .join('\n')}\n`;
  },
};

type Sheet = {
  readonly width: number;
  readonly paint: Paint;
  readonly all: boolean;
  readonly saidAt: (offset: number) => string;
  readonly standsAt: (offset: number) => string;
};

function page(report: SupportReport, sheet: Sheet): string[] {
  const { width, paint, all } = sheet;
  const head = packItems([visibleText(supportTitle(report))], width).map(paint.heading);
  const gaps = report.gaps.flatMap(({ why }) => wrapText(`not done: ${visibleText(why)}`, width).map(paint.warning));
  if (report.statements.length === 0) return [...head, ...gaps];
  const unsupported = report.statements.filter(({ isSupported }) => !isSupported);
  const supported = report.statements.filter(({ isSupported }) => isSupported);
  return [
    ...head,
    ...wrapText(supportFigures(report), width),
    ...gaps,
    ...section('NOT SUPPORTED', unsupported, (one) => statement(one, true, sheet), sheet),
    ...section('SUPPORTED', supported, (one) => statement(one, all, sheet), sheet),
  ];
}

function section(
  title: string,
  statements: readonly StatementSupport[],
  body: (one: StatementSupport) => string[],
  { paint }: Sheet,
): string[] {
  if (statements.length === 0) return [];
  const entries = statements.map(body);
  // air between entries of several lines
  const isAiry = entries.some((lines) => lines.length > 3);
  return ['', paint.heading(title), ...entries.flatMap((lines, index) => (isAiry && index > 0 ? ['', ...lines] : lines))];
}

function statement({ text, start, isSupported, fallback, doubts, nearest }: StatementSupport, isTold: boolean, sheet: Sheet): string[] {
  const { paint, saidAt, all } = sheet;
  const mark = isSupported ? '✓' : '✗';
  const label = `${' '.repeat(indent)}${mark} ${paint.faint(saidAt(start))}  `;
  const labelWidth = indent + 4 + saidAt(start).length;
  const lines = hang(visibleText(text), label, labelWidth, sheet, isSupported ? (line) => line : paint.loaded);
  const points = [...(fallback === null ? [] : [`judged by the rules: ${fallback}`]), ...(isTold ? doubts.map(({ why }) => why) : [])];
  lines.push(...points.flatMap((point) => hang(visibleText(point), `${' '.repeat(labelWidth)}· `, labelWidth + 2, sheet, (line) => line)));
  if (!isTold) return lines;
  return [...lines, ...passagesShown(doubts, nearest, all).flatMap((passage) => source(passage, labelWidth, sheet))];
}

function source(passage: Passage, margin: number, sheet: Sheet): string[] {
  const label = `${' '.repeat(margin)}article ${sheet.standsAt(passage.start)}  `;
  return hang(`“${visibleText(passage.text)}”`, label, label.length, sheet, sheet.paint.faint);
}

/** Where the article says otherwise, else where it comes nearest; with `all` every passage. */
function passagesShown(doubts: readonly SupportDoubt[], nearest: readonly Passage[], all: boolean): Passage[] {
  const told = [...doubts.flatMap(({ passage, instead }) => (passage && (instead !== null || all) ? [passage] : [])), ...nearest];
  const once = told.filter((passage, index) => told.findIndex(({ start }) => start === passage.start) === index);
  return all ? once : once.slice(0, 1);
}

/** Text behind a label; where that leaves too little room, below it. */
function hang(text: string, label: string, labelWidth: number, { width }: Sheet, tone: (line: string) => string): string[] {
  const isBelow = width - labelWidth < 24;
  const margin = isBelow ? 2 * indent : labelWidth;
  const lines = wrapText(text, width - margin);
  const rest = (line: string) => ' '.repeat(margin) + tone(line);
  return isBelow ? [label, ...lines.map(rest)] : lines.map((line, index) => (index === 0 ? label + tone(line) : rest(line)));
}

function placesOf(text: string): (offset: number) => string {
  let index: LineIndex | undefined;
  return (offset) => {
    index ??= lineIndexOf(text);
    return `${index.lineOf(offset)}:${index.columnOf(offset)}`;
  };
}
