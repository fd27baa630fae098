import { articleSource } from '../contracts/article-source.ts';
import type { PartName } from '../contracts/category.ts';
import type { LoadedPhrase } from '../contracts/finding.ts';
import type { Report } from '../contracts/report.ts';
import { counted, grouped } from './counted.ts';
import { visibleText } from './visible-text.ts';

/** What was read and what read it, as items of one line: name, words, genre, engine and what was sent. Fit to be shown. */
export function provenanceOf({ article, engine, usage }: Report): string[] {
  const items = [nameOf(article), counted(article.words, 'word')];
  if (article.genre !== 'unknown') items.push(visibleText(article.genre));
  if (article.offsets === 'extracted') items.push('places count in the text taken from the page');
  if (engine.name === 'embedded') return [...items, 'embedded engine, nothing sent'];
  items.push(visibleText(engine.model ?? engine.name), counted(usage.calls, 'call'));
  if (usage.inputTokens + usage.outputTokens > 0) {
    const cached = usage.cachedInputTokens > 0 ? ` (${grouped(usage.cachedInputTokens)} cached)` : '';
    items.push(`${grouped(usage.inputTokens)} tokens in${cached}, ${grouped(usage.outputTokens)} out`);
  }
  if (usage.cacheHits > 0) items.push(`${counted(usage.cacheHits, 'reply', 'replies')} from the store`);
  if (usage.calls > 0) items.push(usage.costUsd === null ? 'price unknown' : `$${usage.costUsd.toFixed(4)}`);
  return items;
}

/** Name under which a reader knows the article. Fit to be shown. */
export function nameOf({ id, origin }: Report['article']): string {
  return origin.kind === 'stdin' ? 'standard input' : visibleText(origin.location ?? id);
}

/** The whole report in a handful of items: how much of what, and what is left to the reader. Parts that were not asked for are left out. */
export function glanceAt(report: Report): string[] {
  const { parts, loadedPhrases, inconsistencies, claims, rewrite } = report;
  const items: string[] = [];
  const add = (part: PartName, noun: string, item: () => string) => {
    if (parts[part] === 'failed') items.push(`${noun}: not done`);
    if (parts[part] === 'done') items.push(item());
  };
  add('phrases', 'loaded phrases', () => {
    const clear = loadedPhrases.filter(({ strength }) => strength === 'clear').length;
    if (loadedPhrases.length === 0) return 'no loaded phrases';
    return clear === 0 ? `no clear loaded phrase, ${grouped(loadedPhrases.length)} arguable` : counted(clear, 'clear loaded phrase');
  });
  add('inconsistencies', 'inconsistencies', () =>
    inconsistencies.length === 0 ? 'no inconsistencies' : counted(inconsistencies.length, 'inconsistency', 'inconsistencies'),
  );
  add('claims', 'claims', () => (claims.length === 0 ? 'no claims to check' : `${counted(claims.length, 'claim')} to check`));
  if (parts.rewrite === 'done' && rewrite.unresolved.length > 0) items.push(`${counted(rewrite.unresolved.length, 'phrase')} left to you`);
  return items;
}

/** Whom the wording speaks against or for, most often first: "24 against Iran", "2 for Donald Trump", "3 against" when it is not known whom; at most three. Fit to be shown. */
export function leaningsOf(phrases: readonly LoadedPhrase[]): string[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { leans, target } of phrases) {
    if (!leans) continue;
    const label = target ? `${leans} ${visibleText(target)}` : leans;
    const entry = counts.get(label.toLowerCase()) ?? { label, count: 0 };
    counts.set(label.toLowerCase(), { ...entry, count: entry.count + 1 });
  }
  const byCount = [...counts.values()].sort((a, b) => b.count - a.count);
  return byCount.slice(0, 3).map(({ label, count }) => `${grouped(count)} ${label}`);
}

/** Loaded phrases in a hundred words, with one decimal. */
export function densityOf({ loadedPhrases, article }: Report): string {
  return ((loadedPhrases.length / Math.max(1, article.words)) * 100).toFixed(1);
}

/** Why a part could not be done, or what of it could not. Fit to be shown. */
export function gapsOf({ gaps }: Report, part: PartName): string[] {
  return [...new Set(gaps.filter((gap) => gap.part === part).map(({ why }) => visibleText(why)))];
}

/** Whether a passage is the article's own. */
export function isOfArticle({ source }: { readonly source: string }): boolean {
  return source === articleSource;
}
