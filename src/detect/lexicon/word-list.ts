/** Words of a circumstance made ready: most are single stems and one look-up tells; the rest are tried one by one. */
export type WordList = { readonly singles: ReadonlySet<string>; readonly sequences: readonly (readonly string[])[] };

const ready = new WeakMap<readonly string[], WordList>();

/** Sorts the words of a circumstance; remembered, as a lexicon asks for the same lists again and again. */
export function wordListOf(words: readonly string[]): WordList {
  let list = ready.get(words);
  if (!list) {
    const isSingle = (word: string) => !word.includes(' ') && !word.startsWith('{');
    list = { singles: new Set(words.filter(isSingle)), sequences: words.filter((word) => !isSingle(word)).map((word) => word.split(' ')) };
    ready.set(words, list);
  }
  return list;
}
