import type { SupportReport } from '../../contracts/support.ts';
import { counted, grouped } from '../counted.ts';

/** Whose summary against which article, for the first line. */
export function supportTitle({ summary, article }: SupportReport): string {
  return `${summary.location ?? 'summary'} against ${article.location ?? 'the article'}`;
}

/** "5 statements, 2 not supported". */
export function supportFigures({ statements }: SupportReport): string {
  const unsupported = statements.filter(({ isSupported }) => !isSupported).length;
  const figures = counted(statements.length, 'statement');
  return unsupported === 0 ? `${figures}, all supported` : `${figures}, ${grouped(unsupported)} not supported`;
}
