type Definition = { readonly at: number; readonly line: string };

/** Lines that may define what a link or footnote refers to (`[label]: target`), by label. */
export type LinkDefinitions = ReadonlyMap<string, Definition>;

/** Collects the definitions of a whole text; of several with one label the first counts. Whether a line truly is one is for the parser to say. */
export function linkDefinitionsOf(text: string): LinkDefinitions {
  const definitions = new Map<string, Definition>();
  for (const { 0: line, 1: label, index } of text.matchAll(/^ {0,3}\[([^[\]\n\r]{1,200})\]:[ \t]*\S[^\n\r]{0,2000}/gm)) {
    const key = normalised(label!);
    if (!definitions.has(key)) definitions.set(key, { at: index, line });
  }
  return definitions;
}

/**
 * What to put before `text.slice(start, end)`, so that its links find their definitions elsewhere. A rule at the end keeps the piece from going on with
 * the last definition.
 *
 * @returns '' when nothing is needed
 */
export function definitionsFor(definitions: LinkDefinitions, piece: string, start: number): string {
  if (definitions.size === 0) return '';
  const lines = new Set<string>();
  for (const [, label] of piece.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const definition = definitions.get(normalised(label!));
    if (definition && (definition.at < start || definition.at >= start + piece.length)) lines.add(definition.line);
  }
  return lines.size === 0 ? '' : `${[...lines].join('\n\n')}\n\n***\n\n`;
}

function normalised(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
