import type { ArticleWords } from '../article-words.ts';
import { type Comparison, type Doubt, passageOf } from '../doubt.ts';
import { isFormOf, nameKeyOf } from '../same-name.ts';

/** Names of the statement that the article has nowhere, or only where it speaks of something else. */
export function strangeNames({ words, nearest, article }: Comparison): Doubt[] {
  const known = namesOf(article);
  const near = new Set<string>();
  for (const passage of nearest) for (const { lower } of passage.words) near.add(nameKeyOf(lower));
  const passage = nearest[0] ? passageOf(nearest[0].sentence, article.segmented) : null;
  const doubts: (Doubt & { readonly end: number })[] = [];
  for (const { kind, text, lower, start, end } of words) {
    if (kind !== 'name') continue;
    const keys = lower.split(/[-‑]/).map(nameKeyOf);
    if (keys.every((key) => near.has(key) || hasForm(near, key))) continue;
    const weight = keys.every((key) => isIn(known, key)) ? 0.3 : 1.2;
    const last = doubts.at(-1);
    // "Mill Lane" is one name
    if (last && last.end + 1 === start && last.weight === weight)
      doubts[doubts.length - 1] = { ...last, words: `${last.words} ${text}`, end };
    else doubts.push({ kind: 'name', words: text, instead: null, passage, weight, end });
  }
  return doubts;
}

function isIn({ keys, initials, starts }: Names, key: string): boolean {
  return keys.has(key) || initials.has(key) || (key.length > 4 && starts.has(key.slice(0, 4)) && hasForm(keys, key));
}

function hasForm(names: ReadonlySet<string>, key: string): boolean {
  for (const name of names) if (isFormOf(name, key)) return true;
  return false;
}

type Names = { readonly keys: ReadonlySet<string>; readonly starts: ReadonlySet<string>; readonly initials: ReadonlySet<string> };
const remembered = new WeakMap<ArticleWords, Names>();

function namesOf(article: ArticleWords): Names {
  const known = remembered.get(article);
  if (known) return known;
  const keys = new Set<string>();
  const starts = new Set<string>();
  const initials = new Set<string>();
  for (const { words } of article.passages) {
    let run = '';
    for (const { text, lower } of words) {
      for (const part of lower.split(/[-‑]/)) {
        keys.add(nameKeyOf(part));
        starts.add(nameKeyOf(part).slice(0, 4));
      }
      if (/^\p{Lu}/u.test(text)) {
        run += lower[0];
        for (let from = 0; from < run.length - 1 && from < 6; from += 1) initials.add(run.slice(from));
      } else if (!/^(?:of|the|and|for)$/.test(lower)) run = '';
    }
  }
  const names = { keys, starts, initials };
  remembered.set(article, names);
  return names;
}
