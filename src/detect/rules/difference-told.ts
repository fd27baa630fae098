import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "from 3.4 to 3.1 per cent … the drop of 0.5 points"; "raised £1.4 million and spent £1.1 million, leaving a surplus of £400,000"; "152p, 12p more than in January, when drivers paid 135p": a difference against the only two figures that it can be of. */
export const differenceTold: Rule = {
  name: 'difference-told',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body
      .flatMap((sentence, index) => [...byNoun(sentence, body.slice(Math.max(0, index - 2), index), text), ...byComparison(sentence, text)])
      .slice(0, 6),
};

const gapShape =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Aa]n|[Ii]ts|[Hh]er|[Hh]is|[Tt]heir) (?:[a-z]+ )?(drop|fall|rise|increase|gain|cut|gap|difference|surplus|deficit|shortfall|profit|loss|saving|margin|lead|change|improvement|decline) of #(\d+)#/;
const pairShapes = [
  /(?:from|up from|down from) #(\d+)#[^#;.]{0,30}? to #(\d+)#/,
  /\b(?:to|at|of) #(\d+)#[^#;.]{0,30}?,? (?:up |down )?(?:from|against|compared with) #(\d+)#/,
  /\b(?:raised|earned|took(?: in)?|received|made|had an income of) #(\d+)#[^#;.]{0,40}? (?:and|but) (?:spent|paid out|had costs of|lost|cost) #(\d+)#/,
];

function byNoun(sentence: ReadSentence, before: readonly ReadSentence[], text: string): DraftInconsistency[] {
  if (sentence.numbers.length === 0) return [];
  const match = gapShape.exec(sentence.skeleton);
  const gap = sentence.numbers[Number(match?.[2])];
  if (!match || gap?.bound !== 'exact') return [];
  const isOwnKind = /surplus|deficit|profit|loss|shortfall|saving/.test(match[1]!);
  for (const home of [sentence, ...before.toReversed()]) {
    for (const [index, shape] of pairShapes.entries()) {
      // income less expense is a surplus; a rise is one from a figure to another
      if (isOwnKind !== (index === 2)) continue;
      const pair = shape.exec(home.skeleton);
      const [a, b] = [home.numbers[Number(pair?.[1])], home.numbers[Number(pair?.[2])]];
      if (!a || !b || a === gap || b === gap || !isOfUnit(a, b, gap)) continue;
      if (
        home !== sentence &&
        (/^(?:A|An)\b/.test(match[0]) || home.numbers.filter((one) => one.kind === a.kind && one.unit === a.unit).length > 2)
      )
        return [];
      if (
        /\b(?:per cent|percent|last|previous|another|annual|since)\b/.test(sentence.text.slice(0, gap.start - sentence.start).slice(-30)) &&
        home !== sentence
      )
        return [];
      return check(a, b, gap, home, sentence, text);
    }
    // figures of the same unit in between would be nearer
    if (home !== sentence && home.numbers.some((one) => one.kind === gap.kind)) return [];
  }
  return [];
}

const comparison =
  /#(\d+)#(?: [a-z]+){0,3}?, #(\d+)# (more|less|higher|lower|cheaper|dearer|fewer|up|down|above|below|heavier|taller|longer|shorter) (?:than|on|from)[^#;.]{0,70}?#(\d+)#/;

/** "Petrol costs 152p a litre, 12p more than in January, when drivers paid 135p". */
function byComparison(sentence: ReadSentence, text: string): DraftInconsistency[] {
  if (sentence.numbers.length < 3) return [];
  const match = comparison.exec(sentence.skeleton);
  const [a, gap, b] = [1, 2, 4].map((index) => sentence.numbers[Number(match?.[index])]);
  if (!match || !a || !gap || !b || gap.kind === 'percent' || gap.bound !== 'exact' || !isOfUnit(a, b, gap)) return [];
  const isMore = /more|higher|dearer|up|above|heavier|taller|longer/.test(match[3]!);
  return isMore === a.value > b.value ? check(a, b, gap, sentence, sentence, text) : [];
}

function isOfUnit(a: NumberFact, b: NumberFact, gap: NumberFact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.kind === 'fraction') return false;
  return (gap.kind === a.kind && gap.unit === a.unit && a.kind !== 'percent') || (a.kind === 'percent' && gap.unit === 'point');
}

function check(
  a: NumberFact,
  b: NumberFact,
  gap: NumberFact,
  home: ReadSentence,
  sentence: ReadSentence,
  text: string,
): DraftInconsistency[] {
  const real = Number(Math.abs(a.value - b.value).toPrecision(10));
  if (a.bound !== 'exact' || b.bound !== 'exact') return [];
  const slack = (a.kind === 'count' ? 0 : a.tolerance + b.tolerance) * 0.98 + gap.tolerance * 0.02;
  if (Math.abs(real - gap.value) <= slack || real === 0) return [];
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const own = { start: gap.hedgeStart, end: gap.phraseEnd };
  const evidence =
    home !== sentence
      ? [clauseAround(home, first, last), clauseAround(sentence, gap)]
      : gap.start > last.end
        ? [{ start: first.hedgeStart, end: last.phraseEnd }, own]
        : [
            { start: first.hedgeStart, end: gap.phraseEnd },
            { start: last.hedgeStart, end: last.phraseEnd },
          ];
  return [
    finding(
      'number',
      evidence,
      `The difference between ${text.slice(a.start, a.end)} and ${text.slice(b.start, b.end)} is ${figureLike(gap, real)}, not ${text.slice(gap.start, gap.end)}.`,
    ),
  ];
}
