/** One statement of a long article: `words` are the article's own, `sentence` counts over the whole of it. */
export type Statement = { readonly subject: string; readonly sentence: number; readonly words: string };

/** So many statements are compared in one call: about 30,000 tokens. */
const mostAtOnce = 900;

/**
 * Shares the statements of a ledger out among calls that compare them.
 *
 * What fits goes into one. Of a longer ledger, statements whose subjects share their rarest common word go on the same shelf, and a subject that
 * nothing else shares is left out: nothing can contradict it.
 *
 * @returns shelves whose lengths add up to no more than the number of statements; each in the order of the article; none of a single statement
 */
export function shelvesOf(statements: readonly Statement[], atOnce = mostAtOnce): Statement[][] {
  if (statements.length < 2) return [];
  if (statements.length <= atOnce) return [[...statements].sort(bySentence)];
  const counts = new Map<string, number>();
  for (const { subject } of statements) for (const word of wordsOf(subject)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const bySubject = Map.groupBy(statements, ({ subject }) => {
    const shared = wordsOf(subject).filter((word) => counts.get(word)! > 1);
    return shared.sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))[0] ?? '';
  });
  bySubject.delete('');
  const shelves: Statement[][] = [];
  for (const group of [...bySubject.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)) {
    const shelf = shelves.find(({ length }) => length + group.length <= atOnce);
    if (shelf) shelf.push(...group);
    // a subject with more statements than fit is cut: its neighbours in the text stay together
    else for (let from = 0; from < group.length; from += atOnce) shelves.push(group.slice(from, from + atOnce));
  }
  return shelves.map((shelf) => shelf.sort(bySentence));
}

function bySentence(a: Statement, b: Statement): number {
  return a.sentence - b.sentence;
}

function wordsOf(subject: string): string[] {
  return [...new Set(subject.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
}
