import { type Comparison, type Doubt, passageOf } from '../doubt.ts';
import { isFormOf, nameKeyOf } from '../same-name.ts';
import type { TextWord } from '../text-words.ts';
import { wordGroupsOf } from '../word-groups.ts';

/** "Danish ferries", where the article's ferries are Swedish: a name before a thing to which the article gives another. */
export function givenToOthers({ words, nearest, article: { segmented } }: Comparison): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [at, name] of words.entries()) {
    const thing = words[at + 1];
    if (name.kind !== 'name' || thing?.kind !== 'noun' || thing.start > name.end + 3) continue;
    let rival: Doubt | undefined;
    let isGiven = false;
    for (const { sentence, words: others } of nearest) {
      for (const [there, other] of others.entries()) {
        if (!isSameThing(other, thing)) continue;
        if (others.slice(Math.max(0, there - 8), there + 9).some((one) => isSameName(one, name))) isGiven = true;
        const owner = others[there - 1];
        if (owner?.kind !== 'name' || words.some((word) => word.kind === 'name' && isSameName(owner, word))) continue;
        rival ??= {
          kind: 'name',
          words: `${name.text} ${thing.text}`,
          instead: `${owner.text} ${other.text}`,
          passage: passageOf(sentence, segmented),
          weight: 0.8,
        };
      }
    }
    if (rival && !isGiven) doubts.push(rival);
  }
  return doubts;
}

function isSameThing(other: TextWord, thing: TextWord): boolean {
  return (
    other.stem === thing.stem ||
    (other.kind === 'noun' && wordGroupsOf(other.stem).some((group) => wordGroupsOf(thing.stem).includes(group)))
  );
}

function isSameName(a: TextWord, b: TextWord): boolean {
  return isFormOf(nameKeyOf(a.lower), nameKeyOf(b.lower));
}
