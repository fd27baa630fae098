import type { ArticleWord } from '../article-words.ts';
import type { LoadedLexicon } from './load-lexicon.ts';
import type { PatternMatch } from './match-pattern.ts';

/**
 * Writes an alternative as it would stand in the sentence, not yet capitalised.
 *
 * @param alternative - compiled: `^v:criticise the {1}`, also `{possessive}` for the owner's its, his, her or their
 * @param form - index of the form that the phrase has
 * @param isAmerican - spelling of the article
 */
export function fillAlternative(
  alternative: string,
  {
    lexicon,
    match,
    form,
    words,
    prose,
    isAmerican,
  }: {
    lexicon: LoadedLexicon;
    match: PatternMatch;
    form: number;
    words: readonly ArticleWord[];
    prose: string;
    isAmerican: boolean;
  },
): string {
  if (alternative === '') return '';
  const filled = alternative
    .replace(/\^([vn]:[^\s,;:]+)/g, (_, key: string) => headForm(lexicon.formsOf(key), key, form, words, match))
    .replace(/[\p{L}-]+/gu, (word) => (isAmerican ? lexicon.americanOf(word) : word))
    .replace(/\{possessive\}/g, () => ownerOf(words, match));
  // slots last: what the article wrote keeps its spelling
  return filled
    .replace(/\{(\d)\}/g, (_, number: string) => {
      const slot = match.slots[Number(number) - 1];
      return slot && slot.to > slot.from ? prose.slice(words[slot.from]!.start, words[slot.to - 1]!.end) : '';
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}

function headForm(forms: string, key: string, form: number, words: readonly ArticleWord[], match: PatternMatch): string {
  const spellings = (forms.split(' ')[form] ?? forms.split(' ')[0]!).split('/');
  if (key !== 'v:be') return spellings[0]!;
  // the one verb whose past and present agree with their subject
  return spellings[spellings.length > 1 && isPluralSubject(words, match.from) ? 1 : 0]!;
}

function isPluralSubject(words: readonly ArticleWord[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  return /^(?:they|we|you|people|police|men|women|children)$/.test(before) || /[^su]s$/.test(before);
}

/** "its" when the sentence says "its", else "their": the lexicon cannot know whom a phrase is about. */
function ownerOf(words: readonly ArticleWord[], { from, to }: PatternMatch): string {
  const { sentence } = words[from]!;
  for (let distance = 1; distance <= 25; distance += 1) {
    for (const at of [from - distance, to - 1 + distance]) {
      const word = words[at];
      if (word?.sentence === sentence && owners.has(word.lower)) return owners.get(word.lower)!;
    }
  }
  return 'their';
}

const owners = new Map(
  Object.entries({
    its: 'its',
    his: 'his',
    their: 'their',
    our: 'our',
    my: 'my',
    he: 'his',
    she: 'her',
    they: 'their',
    we: 'our',
    i: 'my',
  }),
);
