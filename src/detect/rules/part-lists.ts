import type { NumberFact } from '../../facts/facts.ts';
import type { ReadSentence } from './reading.ts';

/** A number with the sentence that holds it. */
export type Placed = { readonly number: NumberFact; readonly sentence: ReadSentence };

/** Numbers of one unit that a text lists one after the other: "£310,000 from the county, £96,000 from the town and £70,000 from the trust". */
export type PartList = {
  readonly parts: readonly Placed[];
  /** What stands between the number before the list and the list, in the same sentence; `null` when there is none. */
  readonly lead: { readonly total: Placed; readonly words: string } | null;
  /** All of a list but its first number, which may be the total of the rest. */
  readonly isRest: boolean;
};

/**
 * The lists of a sentence, or of two that follow each other.
 *
 * @param next - read on into it, when its numbers are of the same unit
 * @returns lists of two to nine parts
 */
export function partListsIn(sentence: ReadSentence, next?: ReadSentence): PartList[] {
  const all = [...tokensOf(sentence), ...(next ? tokensOf(next) : [])];
  // "22 of the 45 seats, the Greens 14 and independents 7": the whole stands beside the first part
  const of = all.findIndex(
    ({ gap, number }, index) =>
      index === 1 && / (?:of|out of) (?:the |its )?$/.test(gap) && gap.length < 12 && isOneUnit(number, all[0]!.number),
  );
  const whole = of === -1 ? undefined : all[of];
  const tokens = all.filter((token) => token !== whole);
  if (tokens.length < 2 || tokens.length > 16) return [];
  const lists: PartList[] = [];
  for (let from = 0; from < tokens.length - 1; ) {
    let to = from;
    while (to + 1 < tokens.length && goesOn(tokens[to]!, tokens[to + 1]!, tokens[from]!)) to += 1;
    const run = tokens.slice(from, to + 1);
    const before = tokens[from - 1];
    // the gap before a token starts behind the number before it
    const lead =
      before && before.sentence === run[0]!.sentence && isOneUnit(before.number, run[0]!.number)
        ? { total: before, words: run[0]!.gap }
        : null;
    if (run.length >= 2 && run.length <= 9 && (!next || (run[0]!.sentence === sentence && run.at(-1)!.sentence === next))) {
      lists.push({ parts: run, lead: whole && from === 0 ? { total: whole, words: ' of the ' } : lead, isRest: false });
      // "64 nurses, 22 to the wards, 17 to …": the first is the whole
      if (run.length >= 3) lists.push({ parts: run.slice(1), lead: { total: run[0]!, words: run[1]!.gap }, isRest: true });
    }
    from = Math.max(to, from + 1);
  }
  return lists;
}

/** Whether two numbers count or measure in one unit; a bare number takes the unit of money, a share or a million of the other. */
export function isOneUnit(a: NumberFact, b: NumberFact): boolean {
  return a.kind === b.kind && a.unit === b.unit;
}

type Token = Placed & { readonly gap: string };

function tokensOf(sentence: ReadSentence): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of sentence.skeleton.matchAll(/#(\d+)#/g)) {
    const number = sentence.numbers[Number(match[1])]!;
    const gap = sentence.skeleton.slice(at, match.index);
    at = match.index + match[0].length;
    tokens.push({ number, sentence, gap });
  }
  return tokens;
}

function goesOn(previous: Token, token: Token, first: Token): boolean {
  if (!isOneUnit(first.number, token.number)) return false;
  if (first.number.kind === 'fraction' || first.number.kind === 'multiple' || first.number.kind === 'duration') return false;
  if (previous.sentence !== token.sentence) {
    const tail = previous.sentence.skeleton.slice(previous.sentence.skeleton.lastIndexOf('#') + 1);
    return tail.length < 90 && token.gap.length < 70 && !breaks.test(tail) && !breaks.test(token.gap);
  }
  return token.gap.length < 80 && joins.test(token.gap) && !breaks.test(token.gap);
}

const joins = /[,;]|\b(?:and|plus|while|with)\b/;
const breaks =
  /[:^~]|\. |\b(?:from|than|against|compared|out of|of which|of whom|of them|of these|of those|up|down|including|rising|but|last year|previous|if|instead|originally|not|versus|vs|in all|total|altogether|making|bringing|taking|leaving|or|per|each|every|between|down from|up from|later|earlier|then|before|after|until|when|reached|rose|fell|grew|dropped|cut)\b/i;
