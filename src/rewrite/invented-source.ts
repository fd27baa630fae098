/** People who are counted ("14 supporters") are no source, and a number is held against the text anyway. */
const unnamed =
  /(?<![0-9] )\b(?:critics|opponents|supporters|experts|analysts|observers|commentators|others|officials|sources|insiders|campaigners|activists|residents|witnesses|reportedly|allegedly)\b/giu;

/** Those that can only be a source, whatever they stand for. */
const crowds =
  /^(?:critics|opponents|supporters|experts|analysts|observers|commentators|others|campaigners|sources|reportedly|allegedly)$/i;

/**
 * Names an unnamed source that words bring in and that stands nowhere in what they rest on: "critics say" where no critic is heard.
 *
 * @param known - the text that may be drawn on, in lower case
 * @param of - `crowds`: a plain name for a group ("officials", "residents") is let pass
 */
export function inventedSourceIn(words: string, known: string, of: 'any' | 'crowds' = 'any'): string | undefined {
  return words.match(unnamed)?.find((source) => (of === 'any' || crowds.test(source)) && !known.includes(source.toLowerCase()));
}
