import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';

/** What the YAML block at the head of a Markdown file says; `end` is where the body begins (0 without front matter). */
export type FrontMatter = { readonly end: number; readonly title: string | null; readonly byline: string | null };

const none: FrontMatter = { end: 0, title: null, byline: null };

/** Longest front matter that is read as such, in UTF-16 code units. */
const longest = 10_000;

/**
 * Reads front matter: `---`, YAML, `---`, at the very start, not begun by a blank line (that is a rule). Of its keys only `title` and `byline`, `author` or
 * `authors` count, as text, as a list of texts, or as a list of maps with a `name`. YAML with an error names nothing.
 */
export function frontMatterOf(text: string): FrontMatter {
  const closing = text.slice(0, longest).search(/[\n\r]---[ \t]*(?![^\n\r])/);
  if (closing === -1 || !/^---[ \t]*\r?\n[^\s]/.test(text)) return none;
  const source = text.slice(0, text.indexOf('---', closing) + 3);
  const [head] = fromMarkdown(source, { extensions: [frontmatter()], mdastExtensions: [frontmatterFromMarkdown()] }).children;
  if (head?.type !== 'yaml') return none;
  const end = head.position!.end.offset!;
  const document = parseDocument<Node, false>(head.value, { uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return { ...none, end };
  const { contents } = document;
  return { end, title: valueFor(contents, ['title']), byline: valueFor(contents, ['byline', 'author', 'authors']) };
}

function valueFor(map: YAMLMap, keys: readonly string[]): string | null {
  for (const key of keys) {
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value).toLowerCase() === key);
    const value = pair ? textOf(pair.value) : '';
    if (value !== '') return value;
  }
  return null;
}

function textOf(node: unknown): string {
  // A title of "1984" or "No" is the text that is written there.
  if (isScalar(node)) return node.value === null ? '' : singleLine(String(node.source ?? node.value));
  if (isMap(node)) return valueFor(node, ['name']) ?? '';
  return isSeq(node) ? node.items.map(textOf).filter(Boolean).join(', ') : '';
}

function singleLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
