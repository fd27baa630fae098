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
  if (report.gaps.length > 0) return [title, ...report.gaps.map(({ why }) => `⚠ Not done: ${markdownText(why)}`)];
  const unsupported = report.statements.filter(({ isSupported }) => !isSupported);
  const supported = report.statements.filter(({ isSupported }) => isSupported);
  return [
    title,
    `**${supportFigures(report)}**`,
    ...(unsupported.length > 0 ? ['### Not supported', unsupported.map(faulty).join('\n')] : []),
    ...(supported.length > 0 ? ['### Supported', supported.map(({ text }) => `- ${markdownText(text)}`).join('\n')] : []),
  ];
}

function faulty({ text, doubts, nearest }: StatementSupport): string {
  const passage = doubts.find(({ instead }) => instead !== null)?.passage ?? nearest[0];
  return [
    `- ${markdownText(text)}`,
    ...doubts.map(({ kind, why }) => `  - *${kind}*: ${markdownText(why)}`),
    ...(passage ? [`  - article: “${markdownText(passage.text)}”`] : []),
  ].join('\n');
}
