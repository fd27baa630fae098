/**
 * Cuts the regular endings off a word, so that forms of one word compare equal ("drugs" and "drug", "trained" and "training").
 * Not linguistics: the result is only ever compared with another result.
 *
 * @param word - lower case
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^su])s$/, '$1');
  const root = bare.length > 4 ? bare.replace(/(?:ing|ed)$/, '') : bare;
  const single = root.length >= 3 && root !== bare ? root.replace(/([bdfgmnprt])\1$/, '$1') : bare;
  return single.replace(/e$/, '');
}
