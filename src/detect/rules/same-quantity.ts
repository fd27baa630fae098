import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** Quantities that an article has one of, told twice with different values: the attendance, the price of the offer, the population, the turnout. */
export const sameQuantity: Rule = {
  name: 'same-quantity',
  category: 'number',
  find({ body, text }: Reading) {
    const found: DraftInconsistency[] = [];
    for (const { name, pattern } of quantities) {
      const told = body.flatMap((sentence) => {
        const match = pattern.exec(sentence.skeleton);
        const number = sentence.numbers[Number(match?.slice(1).find((group) => group !== undefined))];
        return number && isPlain(sentence, number) ? [{ sentence, number }] : [];
      });
      const [first] = told;
      const other = first && told.find(({ sentence, number }) => sentence !== first.sentence && differs(first.number, number));
      if (
        !first ||
        !other ||
        told.length > 3 ||
        told.some(({ sentence, number }) =>
          apart.test(sentence.text.slice(Math.max(0, number.start - sentence.start - 70), number.end - sentence.start + 40)),
        )
      )
        continue;
      found.push(
        finding(
          'number',
          [clauseAround(first.sentence, first.number), clauseAround(other.sentence, other.number)],
          `The ${name} is ${text.slice(first.number.start, first.number.end)} in one place and ${text.slice(other.number.start, other.number.end)} in another.`,
        ),
      );
    }
    return found;
  },
};

const quantities: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'attendance',
    pattern:
      /\b(?:crowd|attendance)\b(?: at [^#.;]{3,50}?)?(?:,[^#.;]{0,40},)? (?:of|was|were) #(\d+)#(?! (?:per cent|percent))|\bin front of #(\d+)# (?:people|fans|spectators|supporters)|\bwatched by #(\d+)# (?:people|fans|spectators)/i,
  },
  { name: 'turnout', pattern: /\bturnout (?:of|was|at|reached) (?:about )?#(\d+)#|#(\d+)# turnout/i },
  {
    name: 'population',
    pattern: /\ba population of #(\d+)#|\bthe (?:town|city|village|island|country) of #(\d+)# (?:people|inhabitants|residents)/i,
  },
  { name: 'death toll', pattern: /\bdeath toll (?:stands at|is|was|rose to|reached) #(\d+)#/i },
  { name: 'distance of the race', pattern: /\bthe #(\d+)# race\b/i },
  { name: 'winning margin', pattern: /\bwon by #(\d+)# votes\b|\bmajority of #(\d+)# votes\b/i },
];

/** Another time, another source or another thing. */
const apart =
  /\b(?:last (?:year|month|week|season)|previous|earlier|compared|organi[sz]ers?|police|estimate[ds]?|claim(?:ed|s)?|at first|initially|revised|corrected|average|capacity|normally|usually|also|while|against|in (?:19|20)\d\d|rose|fell)\b/i;

function isPlain({ skeleton }: ReadSentence, number: NumberFact): boolean {
  return number.bound !== 'over' && number.bound !== 'under' && !/\?\s*$/.test(skeleton);
}

function differs(a: NumberFact, b: NumberFact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  const loose = a.bound !== 'exact' || b.bound !== 'exact' ? Math.max(a.value, b.value) * 0.1 : 0;
  const isRound = (number: NumberFact) => number.value >= 1000 && number.value % 1000 === 0;
  const rounding = isRound(a) || isRound(b) ? Math.max(a.value, b.value) * 0.03 : 0;
  return Math.abs(a.value - b.value) > a.tolerance + b.tolerance + loose + rounding;
}
