import { areOpposite } from '../../detect/rules/opposites.ts';
import type { ReadPassage } from '../article-words.ts';
import { type Comparison, type Doubt, passageOf } from '../doubt.ts';
import { exclusiveKindOf } from '../exclusive-words.ts';
import { areOppositeStems } from '../opposite-words.ts';
import type { TextWord } from '../text-words.ts';

type Near = { readonly word: TextWord; readonly passage: ReadPassage; readonly at: number };

/** Words that the nearest passages turn round: denied where the article affirms, "closing" for "opening", "yellow" for "blue". */
export function turnedRound({ words, nearest, article }: Comparison): Doubt[] {
  const near = nearest
    .flatMap((passage) => passage.words.map((word, at): Near => ({ word, passage, at })))
    .filter(({ word }) => word.kind !== 'function');
  const doubts: Doubt[] = [];
  const add = (kind: Doubt['kind'], word: TextWord, other: Near | undefined, weight: number) =>
    doubts.push({
      kind,
      words: word.text,
      instead: other?.word.text ?? null,
      passage: other ? passageOf(other.passage.sentence, article.segmented) : null,
      weight,
    });
  for (const [at, word] of words.entries()) {
    if (word.kind === 'function') continue;
    const company = (other: Near) => sharedCompany(words, at, other.passage.words, other.at);
    const same = near.filter(({ word: other }) => other.stem === word.stem);
    if (same.length > 0 && same.every(({ word: other }) => other.isNegated !== word.isNegated)) {
      if (!doubts.some(({ kind }) => kind === 'polarity')) add('polarity', word, same[0], word.isNegated ? 1.1 : 0.4);
      continue;
    }
    const known = Math.max(-1, ...same.map(company));
    const isRival = (other: Near) => !saysToo(words, other.word) && company(other) > Math.max(0, known);
    const opposite = near.find(
      (other) =>
        other.word.isNegated === word.isNegated &&
        isOpposite(word, other.word) &&
        !saysToo(words, other.word) &&
        (same.length === 0 || isRival(other)),
    );
    if (opposite) add('opposite', word, opposite, company(opposite) > 0 ? 1.1 : 0.6);
    else {
      const kind = exclusiveKindOf(word.stem);
      const sibling =
        kind && near.find((other) => exclusiveKindOf(other.word.stem) === kind && other.word.stem !== word.stem && isRival(other));
      if (sibling) add('opposite', word, sibling, 1);
    }
  }
  const denial = words.find(({ isNegated }) => isNegated);
  if (
    denial &&
    !doubts.some(({ kind }) => kind === 'polarity') &&
    !nearest.some((passage) => passage.words.some(({ isNegated }) => isNegated))
  )
    add('polarity', denial, undefined, 0.8);
  return doubts;
}

function isOpposite(a: TextWord, b: TextWord): boolean {
  return areOppositeStems(a.stem, b.stem) || areOpposite(a.lower, b.lower) || isPrefixed(a.lower, b.lower);
}

/** How many content words on each side make the company of a word. */
const companySize = 2;

/** "blue paint" and "pink paint": how many words the two stand beside that both texts have. */
function sharedCompany(words: readonly TextWord[], at: number, others: readonly TextWord[], there: number): number {
  const stems = new Set(companyOf(words, at));
  return companyOf(others, there).filter((stem) => stems.has(stem)).length;
}

function companyOf(words: readonly TextWord[], at: number): string[] {
  const isContent = ({ kind }: TextWord) => kind !== 'function';
  const before = words
    .slice(Math.max(0, at - 6), at)
    .filter(isContent)
    .slice(-companySize);
  const after = words
    .slice(at + 1, at + 7)
    .filter(isContent)
    .slice(0, companySize);
  return [...before, ...after].map(({ stem }) => stem);
}

function saysToo(words: readonly TextWord[], { stem }: TextWord): boolean {
  return words.some((word) => word.stem === stem);
}

/** "unpopular" and "popular", "inaccurate" and "accurate". */
function isPrefixed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const cut = long.length - short.length;
  return short.length > 4 && cut >= 2 && cut <= 3 && long.endsWith(short) && /^(?:un|in|im|il|ir|dis|non|mis)$/.test(long.slice(0, cut));
}
