/**
 * The name that somebody probably meant, for "did you mean".
 *
 * Loads its distance measure only when it is called: that is after a mistake.
 *
 * @returns `undefined` when no name is near: more than a third of the letters, at least two, would have to change
 */
export async function closestName(written: string, names: readonly string[]): Promise<string | undefined> {
  if (names.length === 0) return undefined;
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(written.toLowerCase(), names);
  return distance(written.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 3)) ? nearest : undefined;
}
