import type { StatementSupport, SupportReport } from '../../contracts/support.ts';
import { markdownText } from '../markdown-text.ts';
import { supportFigures, supportTitle } from './support-glance.ts';
import type { SupportRenderer } from './support-renderer.ts';

/** For an issue, a pull request or a job summary. */
export const supportMarkdown: SupportRenderer = {
  name: 'markdown',
  render: (report) => `${page(report).join('\n\n')}\n`,
};

function page(report: SupportReport): string[] {
  const title = `## ${markdownText(supportTitle(report))}`;
  const gaps = report.gaps.map(({ why }) => `⚠ Not done: ${markdownText(why)}`);
  if (report.statements.length === 0) return [title, ...gaps];
  const unsupported = report.statements.filter(({ isSupported }) => !isSupported);
  const supported = report.statements.filter(({ isSupported }) => isSupported);
  return [
    title,
    `**${supportFigures(report)}**`,
    ...gaps,
    ...(unsupported.length > 0 ? ['### Not supported', unsupported.map(faulty).join('\n')] : []),
    ...(supported.length > 0 ? ['### Supported', supported.map(sound).join('\n')] : []),
  ];
}

function sound({ text, fallback }: StatementSupport): string {
  return [`- ${markdownText(text)}`, ...byRules(fallback)].join('\n');
}

function byRules(fallback: string | null): string[] {
  return fallback === null ? [] : [`  - judged by the rules: ${markdownText(fallback)}`];
}

function faulty({ text, fallback, doubts, nearest }: StatementSupport): string {
  const passage = doubts.find(({ instead }) => instead !== null)?.passage ?? nearest[0];
  return [
    `- ${markdownText(text)}`,
    ...byRules(fallback),
    ...doubts.map(({ kind, why }) => `  - *${kind}*: ${markdownText(why)}`),
    ...(passage ? [`  - article: “${markdownText(passage.text)}”`] : []),
  ].join('\n');
}
