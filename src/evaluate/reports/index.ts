import type { ReporterEntry } from './reporter.ts';

/** The formats in which runs are reported, the default first. */
export const reporters: readonly ReporterEntry[] = [
  {
    name: 'terminal',
    mediaType: 'text/plain',
    description: 'figures with their intervals, then the worst cases in words',
    load: async () => (await import('./terminal.ts')).terminal,
  },
  {
    name: 'markdown',
    mediaType: 'text/markdown',
    description: 'for a job summary or a pull request',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'html',
    mediaType: 'text/html',
    description: 'one page that needs nothing else: charts, tables, and each article with gold and finds',
    load: async () => (await import('./html.ts')).html,
  },
  {
    name: 'junit',
    mediaType: 'application/xml',
    description: 'gates and cases as tests, for a build server',
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'github',
    mediaType: 'text/plain',
    description: 'annotations of a GitHub job',
    load: async () => (await import('./github.ts')).github,
  },
];
