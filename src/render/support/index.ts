import type { SupportRendererEntry } from './support-renderer.ts';

/** The formats, the default first. */
export const supportRenderers: readonly SupportRendererEntry[] = [
  { name: 'text', load: async () => (await import('./terminal.ts')).supportTerminal },
  { name: 'json', load: async () => (await import('./json.ts')).supportJson },
  { name: 'markdown', load: async () => (await import('./markdown.ts')).supportMarkdown },
];
