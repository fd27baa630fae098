import type { Reader } from './reader.ts';

/** The formats that articles come in. The first is for files whose extension nobody lists. */
export const readers = [
  { name: 'text', extensions: ['.txt', '.text'], load: async () => (await import('./text.ts')).readText },
  { name: 'markdown', extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).readMarkdown },
] as const satisfies readonly Reader[];

export type FormatName = (typeof readers)[number]['name'];
