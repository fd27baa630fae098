import { type Comparison, type Doubt, passageOf } from '../doubt.ts';
import type { TextWord } from '../text-words.ts';
import { wordGroupsOf } from '../word-groups.ts';

/** Who did what to whom, the other way round: the same verb with its two sides exchanged. */
export function swappedRoles({ words, nearest, article: { segmented } }: Comparison): Doubt[] {
  for (const [at, verb] of words.entries()) {
    if (verb.kind !== 'verb') continue;
    const before = sideOf(words, at, -1);
    const after = sideOf(words, at, 1);
    if (!before || !after || before.stem === after.stem) continue;
    for (const { sentence, words: others } of nearest) {
      const there = others.findIndex((other) => isSameVerb(other, verb));
      if (there === -1 || isPassive(words, at) !== isPassive(others, there)) continue;
      const first = sideOf(others, there, -1);
      const second = sideOf(others, there, 1);
      if (first?.stem === after.stem && second?.stem === before.stem)
        return [
          {
            kind: 'roles',
            words: `${before.text} ${verb.text} ${after.text}`,
            instead: `${first.text} ${others[there]!.text} ${second.text}`,
            passage: passageOf(sentence, segmented),
            weight: 1.2,
          },
        ];
    }
  }
  return [];
}

const reach = 4;

function sideOf(words: readonly TextWord[], at: number, step: 1 | -1): TextWord | undefined {
  for (let index = at + step; index >= 0 && index < words.length && Math.abs(index - at) <= reach; index += step) {
    const word = words[index]!;
    if (word.kind === 'verb') return undefined;
    if (word.kind === 'name' || word.kind === 'noun') {
      // behind the verb the head of the phrase is its last word
      const next = words[index + 1];
      if (step === -1 || word.kind === 'name' || next?.kind !== 'noun' || next.start !== word.end + 1) return word;
    }
  }
  return undefined;
}

function isSameVerb(other: TextWord, verb: TextWord): boolean {
  return (
    other.stem === verb.stem || (other.kind === 'verb' && wordGroupsOf(other.stem).some((group) => wordGroupsOf(verb.stem).includes(group)))
  );
}

function isPassive(words: readonly TextWord[], at: number): boolean {
  return words[at + 1]?.lower === 'by' || /^(?:was|were|been|being|be|is|are)$/.test(words[at - 1]?.lower ?? '');
}
