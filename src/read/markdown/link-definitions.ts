type Definition = { readonly at: number; readonly label: string };

/** What a link or footnote may refer to (`[label]: target`), by label. */
export type LinkDefinitions = ReadonlyMap<string, Definition>;

/** Collects the definitions of a whole text that stand on one line each; of several with one label the first counts. */
export function linkDefinitionsOf(text: string): LinkDefinitions {
  const definitions = new Map<string, Definition>();
  for (const { 0: line, 1: label, index } of text.matchAll(/^ {0,3}\[([^[\]\n\r]{1,200})\]:[^\n\r]*/gm)) {
    const key = normalised(label!);
    if (!definitions.has(key) && (label!.startsWith('^') || target.test(line))) definitions.set(key, { at: index, label: label! });
  }
  return definitions;
}

// A target, perhaps with a title: "[Lee]: I was there." is what somebody said.
const target = /\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/**
 * What to put before a piece of the text that begins at `start`, so that its links find their definitions elsewhere; the targets are stand-ins. A rule at
 * the end keeps the piece from going on with the last definition.
 *
 * @returns '' when nothing is needed
 */
export function definitionsFor(definitions: LinkDefinitions, piece: string, start: number): string {
  if (definitions.size === 0) return '';
  const lines = new Set<string>();
  for (const [, label] of piece.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const definition = definitions.get(normalised(label!));
    if (definition && (definition.at < start || definition.at >= start + piece.length)) lines.add(`[${definition.label}]: x`);
  }
  return lines.size === 0 ? '' : `${[...lines].join('\n\n')}\n\n***\n\n`;
}

function normalised(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
