import type { NumberFact } from '../../facts/facts.ts';
import type { ReadSentence } from './reading.ts';

/** Two figures of which one became the other. */
export type FigurePair = {
  readonly from: NumberFact;
  readonly to: NumberFact;
  /** In the unit of `to`: "from 1.2 to 1.5 million" gives 1,200,000. */
  readonly fromValue: number;
  readonly sentence: ReadSentence;
};

/**
 * The changes that a sentence tells: "from £240m to £288m", "to 41 from 62", "4,820, against 6,025 in the same months last year".
 *
 * @returns in text order; shares are left out
 */
export function figurePairsIn(sentence: ReadSentence): readonly FigurePair[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const pairs = sentence.numbers.length < 2 ? [] : pairsIn(sentence);
  remembered.set(sentence, pairs);
  return pairs;
}

const remembered = new WeakMap<ReadSentence, readonly FigurePair[]>();

const gap = '[^#.;:^]{0,60}?';
const shapes = [
  `\\bfrom #(?<a>\\d+)#${gap} to #(?<b>\\d+)#`,
  `\\b(?:to|at|of|was|were|is|are) #(?<b>\\d+)#${gap},? (?:up |down )?from #(?<a>\\d+)#`,
  `#(?<b>\\d+)#${gap},? (?:up|down) from ${gap}#(?<a>\\d+)#`,
  `#(?<b>\\d+)#${gap},? (?:against|compared with|compared to|as against|versus) (?:[a-z’' ]{0,25} )?#(?<a>\\d+)#(?= ?(?:[a-z]+ ){0,3}?(?:last|the (?:year|month|week|season|quarter) before|a (?:year|month|decade) (?:earlier|before|ago)|the previous|previously|before|in (?:the same|@)|at the same|@))`,
].map((shape) => new RegExp(shape, 'gi'));

function pairsIn(sentence: ReadSentence): FigurePair[] {
  const found: FigurePair[] = [];
  for (const shape of shapes)
    for (const { groups } of sentence.skeleton.matchAll(shape)) {
      const [from, to] = [sentence.numbers[Number(groups!.a)]!, sentence.numbers[Number(groups!.b)]!];
      const fromValue = valueLike(from, to);
      if (fromValue === undefined || fromValue <= 0 || from === to || found.some((pair) => pair.from === from || pair.to === to)) continue;
      found.push({ from, to, fromValue, sentence });
    }
  return found.sort((a, b) => a.to.start - b.to.start);
}

/** The first figure in the unit of the second; `undefined` when they measure different things. */
function valueLike(from: NumberFact, to: NumberFact): number | undefined {
  if ([from, to].some(({ kind }) => kind === 'percent' || kind === 'fraction' || kind === 'multiple')) return undefined;
  if (from.kind === to.kind && from.unit === to.unit) {
    if (from.kind === 'count' && from.noun !== null && to.noun !== null && from.noun !== to.noun) return undefined;
    // "from £1.2 to £1.5 million"
    const isScaled = to.value >= 1e6 && from.value < 1000;
    return isScaled ? from.value * 1000 ** Math.floor(Math.log10(to.value) / 3) : from.value;
  }
  const isBare = (number: NumberFact) => number.kind === 'count' && number.unit === null && number.noun === null;
  return isBare(from) || isBare(to) ? from.value : undefined;
}
