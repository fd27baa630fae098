import type { Report } from '../contracts/report.ts';
import { UsageError } from '../errors/usage-error.ts';
import type { RendererEntry, RenderOptions } from './renderer.ts';

export type { Renderer, RendererEntry, RenderOptions } from './renderer.ts';

/** The formats, the default first. */
export const renderers: readonly RendererEntry[] = [
  {
    name: 'text',
    mediaType: 'text/plain',
    extension: 'txt',
    description: 'for a terminal: what happened, how slanted, what is wrong, what is left to do',
    load: async () => (await import('./terminal.ts')).terminal,
  },
  {
    name: 'json',
    mediaType: 'application/json',
    extension: 'json',
    description: 'the whole report; several articles give JSON Lines',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'markdown',
    mediaType: 'text/markdown',
    extension: 'md',
    description: 'for an issue, a pull request or a job summary',
    load: async () => (await import('./markdown.ts')).markdown,
  },
];

/**
 * Writes reports in one of the formats of `renderers`.
 *
 * @throws UsageError for a format that is not listed
 */
export async function render(
  reports: readonly Report[],
  { format = 'text', ...options }: RenderOptions & { readonly format?: string } = {},
): Promise<string> {
  const entry = renderers.find(({ name }) => name === format);
  if (!entry)
    throw new UsageError({ what: `there is no format "${format}"`, hint: `Choose one of ${renderers.map(({ name }) => name).join(', ')}` });
  return (await entry.load()).render(reports, options);
}
