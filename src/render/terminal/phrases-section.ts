import type { LoadedPhrase } from '../../contracts/finding.ts';
import { counted, grouped } from '../counted.ts';
import { displayWidth } from '../display-width.ts';
import { excerptOf } from '../excerpt.ts';
import { densityOf, leaningsOf } from '../overview.ts';
import { type Resolution, resolutionsOf } from '../resolution.ts';
import { visibleText } from '../visible-text.ts';
import { packItems, wrapText } from '../wrap-text.ts';
import { hanging, indent, partSection } from './section.ts';
import type { Sheet } from './sheet.ts';

/** An editor mends a dozen and looks again. */
const shownAtFirst = 12;

/** Loaded phrases: each with its place, what to write instead, and the sentence it stands in. Clear ones come first. */
export function phrasesSection(sheet: Sheet): string[] {
  const { report, all } = sheet;
  const found = report.loadedPhrases;
  if (found.length === 0) return partSection(sheet, 'phrases', 'LOADED PHRASES', ['looked, found none'], () => []);
  const isClear = ({ strength }: LoadedPhrase) => strength === 'clear';
  const clearFirst = [...found.filter(isClear), ...found.filter((phrase) => !isClear(phrase))];
  const shown = all ? found : clearFirst.slice(0, shownAtFirst);
  const more = found.length - shown.length;
  return partSection(sheet, 'phrases', 'LOADED PHRASES', figuresOf(sheet), () => [
    ...phraseEntries(sheet, shown),
    ...(more > 0 ? [`${' '.repeat(indent)}… ${grouped(more)} more: --all`] : []),
  ]);
}

function figuresOf({ report }: Sheet): string[] {
  const { loadedPhrases } = report;
  const clear = loadedPhrases.filter(({ strength }) => strength === 'clear').length;
  const quoted = loadedPhrases.filter(({ inQuotation }) => inQuotation).length;
  const counts = [
    `${grouped(loadedPhrases.length)} found`,
    `${grouped(clear)} clear`,
    ...(quoted > 0 ? [`${grouped(quoted)} in quotations`] : []),
  ];
  const leanings = leaningsOf(loadedPhrases);
  return [counts.join(', '), `${densityOf(report)} per 100 words`, ...(leanings.length > 0 ? [leanings.join(', ')] : [])];
}

function phraseEntries(sheet: Sheet, phrases: readonly LoadedPhrase[]): string[] {
  const { report, width, all, paint, placeOf } = sheet;
  const resolve = resolutionsOf(report);
  const placeWidth = Math.max(...phrases.map(({ passage }) => placeOf(passage).length));
  const margin = ' '.repeat(indent + placeWidth + 2);
  const inner = width - margin.length;
  return phrases.flatMap((phrase) => {
    const place = ' '.repeat(indent) + paint.faint(placeOf(phrase.passage).padStart(placeWidth));
    const lines = [...headLines(sheet, phrase, resolve(phrase), inner), excerptLine(sheet, phrase, inner)];
    if (all)
      lines.push(...wrapText(visibleText(phrase.reason), inner).map(paint.faint), ...otherAlternatives(phrase, inner).map(paint.faint));
    return lines.map((line, index) => (index === 0 ? `${place}  ` : margin) + line);
  });
}

/** "phrase → alternative" with the kind at the right edge, or below when there is no room. */
function headLines({ paint }: Sheet, phrase: LoadedPhrase, resolution: Resolution, width: number): string[] {
  const words = visibleText(phrase.passage.text);
  const advice = adviceOf(resolution, phrase);
  const kind = kindOf(phrase);
  const tone = resolution.kind === 'needs-writer' ? paint.warning : resolution.kind === 'quoted' ? paint.faint : paint.better;
  const used = displayWidth(words) + 1 + displayWidth(advice);
  const gap = width - used - displayWidth(kind);
  if (gap >= 2) return [`${paint.loaded(words)} ${tone(advice)}${' '.repeat(gap)}${paint.faint(kind)}`];
  const first =
    used <= width
      ? [`${paint.loaded(words)} ${tone(advice)}`]
      : [...wrapText(words, width).map(paint.loaded), ...hanging(advice, width, '').map(tone)];
  return [...first, ...packItems(kind.split(' · '), width).map(paint.faint)];
}

function adviceOf(resolution: Resolution, { speaker }: LoadedPhrase): string {
  switch (resolution.kind) {
    case 'instead':
      return `→ ${visibleText(resolution.words)}`;
    case 'attribute':
      return `→ ${visibleText(resolution.words)} (attributed)`;
    case 'leave-out':
      return '→ leave it out';
    case 'smoothed':
      return '→ smoothed with its sentence';
    case 'quoted':
      return `= stays, ${speaker === null ? 'quoted' : `said by ${visibleText(speaker)}`}`;
    case 'needs-writer':
      return '? no safe edit: needs you';
  }
}

function kindOf({ category, strength, leans, target }: LoadedPhrase): string {
  const items: string[] = [category];
  if (strength !== 'clear') items.push(strength);
  if (leans) items.push(target ? `${leans} ${target}` : leans);
  return items.map(visibleText).join(' · ');
}

function excerptLine({ report, paint }: Sheet, { passage }: LoadedPhrase, width: number): string {
  const { before, inside, after } = excerptOf(report.article.text, passage, width - 2);
  return paint.faint(before) + paint.loaded(`▸${inside}◂`) + paint.faint(after);
}

function otherAlternatives({ alternatives }: LoadedPhrase, width: number): string[] {
  if (alternatives.length < 2) return [];
  const listed = alternatives.map((words) => (words === '' ? 'leave it out' : visibleText(words)));
  return wrapText(`${counted(listed.length, 'alternative')}: ${listed.join(' / ')}`, width);
}
