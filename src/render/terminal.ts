import type { Report } from '../contracts/report.ts';
import { glanceAt, provenanceOf } from './overview.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { claimsSection } from './terminal/claims-section.ts';
import { foot } from './terminal/foot.ts';
import { inconsistenciesSection } from './terminal/inconsistencies-section.ts';
import { phrasesSection } from './terminal/phrases-section.ts';
import { heading, indent, partSection } from './terminal/section.ts';
import { type Sheet, sheetFor } from './terminal/sheet.ts';
import { visibleText } from './visible-text.ts';
import { packItems, wrapText } from './wrap-text.ts';

/** For people at a terminal. Every word of an article or a model is shown, none of it can steer the terminal. */
export const terminal: Renderer = {
  name: 'text',
  mediaType: 'text/plain',
  render(reports, options = {}) {
    const { several = reports.length > 1 } = options;
    return reports.map((report) => page(report, options, several)).join('');
  },
};

function page(report: Report, options: RenderOptions, several: boolean): string {
  const sheet = sheetFor(report, options);
  const lines = [
    ...(several ? [sheet.paint.faint('─'.repeat(sheet.width))] : []),
    ...packItems(provenanceOf(report), sheet.width).map(sheet.paint.heading),
    ...packItems(glanceAt(report), sheet.width),
    ...summarySection(sheet),
    ...phrasesSection(sheet),
    ...inconsistenciesSection(sheet),
    ...claimsSection(sheet),
    ...neutralText(sheet),
    ...foot(sheet),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${several ? '\n' : ''}`;
}

function summarySection(sheet: Sheet): string[] {
  const { text } = sheet.report.summary;
  return partSection(sheet, 'summary', 'SUMMARY', text === '' ? ['nothing in it that could be summed up'] : [], () =>
    text === '' ? [] : body(sheet, visibleText(text)),
  );
}

/** Shown when somebody asked for the rewrite without the phrases; otherwise the foot says how to get it. */
function neutralText(sheet: Sheet): string[] {
  const { parts, rewrite } = sheet.report;
  if (parts.rewrite === 'failed') return partSection(sheet, 'rewrite', 'REWRITE', [], () => []);
  if (parts.rewrite !== 'done' || parts.phrases !== 'not-asked') return [];
  return ['', ...heading(sheet, 'NEUTRAL TEXT', []), ...rewrite.text.split(/\r\n|\n|\r/).flatMap((line) => body(sheet, visibleText(line)))];
}

function body({ width }: Sheet, text: string): string[] {
  return wrapText(text, width - indent).map((line) => ' '.repeat(indent) + line);
}
