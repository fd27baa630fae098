import { type PartName, partNames } from '../contracts/category.ts';
import type { LoadedPhrase } from '../contracts/finding.ts';
import type { Report } from '../contracts/report.ts';
import { counted, grouped } from './counted.ts';
import { excerptOf } from './excerpt.ts';
import { markdownText } from './markdown-text.ts';
import { densityOf, gapsOf, glanceAt, leaningsOf, provenanceOf } from './overview.ts';
import { placesIn } from './places.ts';
import type { Renderer } from './renderer.ts';
import { type Resolution, resolutionsOf } from './resolution.ts';
import { sourcingWords } from './sourcing-words.ts';

/** Rows of a table that a reader takes in; the rest needs `all`. */
const rowsAtFirst = 30;
const excerptWidth = 90;

/** For an issue, a pull request or a job summary. Nothing of an article or a model is rendered as markup, linked or run. */
export const markdown: Renderer = {
  name: 'markdown',
  mediaType: 'text/markdown',
  render(reports, { all = false, several = reports.length > 1 } = {}) {
    return reports.map((report) => `${page(report, all).join('\n\n')}\n${several ? '\n' : ''}`).join('');
  },
};

function page(report: Report, all: boolean): string[] {
  const [name = '', ...provenance] = provenanceOf(report).map(markdownText);
  const glance = glanceAt(report);
  const notAsked = partNames.filter((part) => report.parts[part] === 'not-asked');
  return [
    `## ${name}`,
    provenance.join(' · '),
    glance.length === 0 ? '' : `**${glance.join(' · ')}**`,
    ...part(report, 'summary', 'Summary', '', () => [markdownText(report.summary.text) || 'Nothing in it that could be summed up.']),
    ...part(report, 'phrases', 'Loaded phrases', phraseFigures(report), () => phraseTable(report, all)),
    ...part(report, 'inconsistencies', 'Inconsistencies', figureOf(report.inconsistencies.length), () => [inconsistencyList(report)]),
    ...part(report, 'claims', 'Claims to check', figureOf(report.claims.length), () => [claimList(report)]),
    ...part(report, 'rewrite', 'Rewrite', '', () => [rewriteFigures(report)]),
    `**Heard:** ${report.speakers.map(({ name: speaker, quotedWords }) => `${markdownText(speaker)} ${counted(quotedWords, 'word')}`).join(' · ') || 'nobody is quoted by name or role'}`,
    ...(notAsked.length > 0 ? [`Not asked for: ${notAsked.join(', ')}.`] : []),
  ].filter((block) => block !== '');
}

function part(report: Report, name: PartName, title: string, figures: string, body: () => string[]): string[] {
  const state = report.parts[name];
  if (state === 'not-asked') return [];
  const reasons = gapsOf(report, name).map((reason) => `⚠ ${state === 'failed' ? 'Not done' : 'Not all of it'}: ${markdownText(reason)}`);
  if (state === 'failed') return [`### ${title}`, ...(reasons.length > 0 ? reasons : ['⚠ Not done.'])];
  return [figures === '' ? `### ${title}` : `### ${title}: ${figures}`, ...reasons, ...body()];
}

function figureOf(count: number): string {
  return count === 0 ? 'looked, found none' : grouped(count);
}

function phraseFigures(report: Report): string {
  const { loadedPhrases } = report;
  if (loadedPhrases.length === 0) return 'looked, found none';
  const clear = loadedPhrases.filter(({ strength }) => strength === 'clear').length;
  return [
    `${grouped(loadedPhrases.length)} found, ${grouped(clear)} clear`,
    `${densityOf(report)} per 100 words`,
    ...leaningsOf(loadedPhrases).map(markdownText),
  ].join(' · ');
}

function phraseTable(report: Report, all: boolean): string[] {
  const { loadedPhrases, article } = report;
  if (loadedPhrases.length === 0) return [];
  const placeOf = placesIn(report);
  const resolve = resolutionsOf(report);
  const ordered = all
    ? loadedPhrases
    : loadedPhrases.toSorted((a, b) => Number(a.strength !== 'clear') - Number(b.strength !== 'clear')).slice(0, rowsAtFirst);
  const rows = ordered.map((phrase) => {
    const { before, inside, after } = excerptOf(article.text, phrase.passage, excerptWidth);
    const sentence = `${joined(before)}<mark>${markdownText(inside)}</mark>${joined(after)}`;
    return `| ${placeOf(phrase.passage)} | ${sentence} | ${adviceOf(resolve(phrase), phrase)} | ${kindOf(phrase)} | ${markdownText(phrase.reason)} |`;
  });
  const more = loadedPhrases.length - ordered.length;
  return [
    ['| Place | Phrase | Instead | Kind | Why |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    ...(more > 0 ? [`… and ${grouped(more)} more (\`--all\`).`] : []),
  ];
}

/** Escaped, with the space at its edge kept. */
function joined(piece: string): string {
  return `${piece.startsWith(' ') ? ' ' : ''}${markdownText(piece)}${piece.endsWith(' ') ? ' ' : ''}`;
}

function adviceOf(resolution: Resolution, { speaker }: LoadedPhrase): string {
  switch (resolution.kind) {
    case 'instead':
      return markdownText(resolution.words);
    case 'attribute':
      return `${markdownText(resolution.words)} (attributed)`;
    case 'leave-out':
      return '*leave it out*';
    case 'smoothed':
      return '*smoothed with its sentence*';
    case 'quoted':
      return `*stays, ${speaker === null ? 'quoted' : `said by ${markdownText(speaker)}`}*`;
    case 'needs-writer':
      return '*no safe edit: needs you*';
  }
}

function kindOf({ category, strength, leans, target }: LoadedPhrase): string {
  return [category, ...(strength === 'clear' ? [] : [strength]), ...(leans ? [target ? `${leans} ${target}` : leans] : [])]
    .map(markdownText)
    .join(' · ');
}

function inconsistencyList(report: Report): string {
  const placeOf = placesIn(report);
  return report.inconsistencies
    .map(({ category, strength, explanation, evidence }) => {
      const ends = evidence.map((passage) => `  - ${markdownText(placeOf(passage))} “${markdownText(passage.text)}”`);
      return [`- **${markdownText(category)}** (${markdownText(strength)}): ${markdownText(explanation)}`, ...ends].join('\n');
    })
    .join('\n');
}

function claimList(report: Report): string {
  const placeOf = placesIn(report);
  return report.claims
    .map((claim) => {
      const check = claim.check === null ? '' : `: ${markdownText(claim.check)}`;
      return `- [ ] ${markdownText(placeOf(claim.passage))} “${markdownText(claim.passage.text)}” (${markdownText(sourcingWords(claim))})${check}`;
    })
    .join('\n');
}

function rewriteFigures({ rewrite }: Report): string {
  const edits = rewrite.edits.filter(({ kind }) => kind !== 'fit').length;
  return edits + rewrite.unresolved.length === 0
    ? 'Nothing to rewrite.'
    : `${counted(edits, 'edit')} made, ${counted(rewrite.unresolved.length, 'phrase')} left to you.`;
}
