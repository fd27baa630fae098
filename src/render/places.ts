import { articleSource } from '../contracts/article-source.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Report } from '../contracts/report.ts';
import { type LineIndex, lineIndexOf } from '../text/line-index.ts';
import { visibleText } from './visible-text.ts';

/** Says where passages stand: "line:column", both counted from 1; with the reference's id before it when it is not the article. */
export function placesIn({ article, references }: Report): (passage: Passage) => string {
  const texts = new Map([[articleSource, article.text], ...references.map(({ id, text }) => [id, text] as const)]);
  const indexes = new Map<string, LineIndex>();
  return ({ source, start }) => {
    const index = indexes.get(source) ?? lineIndexOf(texts.get(source) ?? '');
    indexes.set(source, index);
    const place = `${index.lineOf(start)}:${index.columnOf(start)}`;
    return source === articleSource ? place : `${visibleText(source)} ${place}`;
  };
}
