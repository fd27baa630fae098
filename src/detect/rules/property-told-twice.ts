import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { couldBeSame } from './could-be-same.ts';
import { finding } from './finding.ts';
import { type Property, propertiesIn, subjectOf } from './properties-in.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { areToldApart } from './told-apart.ts';

/** "The tower, which stands 62 metres high … At 54 metres it is"; "has 340 beds … With only 290 beds, the hospital": one property of one thing with two figures. */
export const propertyToldTwice: Rule = {
  name: 'property-told-twice',
  category: 'number',
  find({ body, text }: Reading) {
    const known = new Map<string, Property[]>();
    for (const [index, sentence] of body.entries()) {
      if (sentence.numbers.length === 0) continue;
      const before = body[index - 1];
      for (const property of propertiesIn(sentence, before && subjectOf(before))) {
        const list = known.get(property.key);
        if (!list) known.set(property.key, [property]);
        else if (list.length < 8) list.push(property);
      }
    }
    joinOnlyOne(known);
    const found: DraftInconsistency[] = [];
    for (const list of known.values()) {
      const pair = clashIn(list);
      if (!pair) continue;
      const [a, b] = pair;
      const written = ({ number }: Property) => text.slice(number.start, number.end).replace(/\s+/g, ' ');
      const aspect = /^(?:height|length|width|depth|weight|capacity|duration|amount|price|size|staff)$/.test(a.aspect)
        ? a.aspect
        : `number of ${a.aspect === 'person on board' ? 'people on board' : `${a.aspect}s`}`;
      found.push(
        finding(
          'number',
          [a, b].map(({ sentence, number }) => clauseAround(sentence, { start: number.hedgeStart, end: number.phraseEnd })),
          `For the ${aspect} of the same ${b.thing} the article gives ${written(a)} and ${written(b)}.`,
        ),
      );
    }
    return found.slice(0, 6);
  },
};

/** "The theatre seats 640 … all 720 seats": where one thing alone has such a property. */
function joinOnlyOne(known: Map<string, Property[]>): void {
  for (const aspect of ['seat', 'staff']) {
    const open = known.get(`${aspect} of *`);
    const others = [...known].filter(([key]) => key.startsWith(`${aspect} of `) && key !== `${aspect} of *`);
    if (open && others.length === 1) others[0]![1].push(...open);
  }
}

/** Two values in all, the second of something that was told of before. */
function clashIn(list: readonly Property[]): readonly [Property, Property] | undefined {
  const values: Property[] = [];
  for (const one of list) if (!values.some((value) => isAlike(value, one))) values.push(one);
  if (values.length !== 2) return undefined;
  for (const [index, b] of list.entries()) {
    const a = list.slice(0, index).find((one) => one.sentence !== b.sentence && !isAlike(one, b) && isOfOne(one, b));
    if (a) return [a, b];
  }
  return undefined;
}

function isAlike(a: Property, b: Property): boolean {
  if (a.number.unit === b.number.unit) return couldBeSame(a.number, b.number);
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.12;
}

function isOfOne(a: Property, b: Property): boolean {
  const ratio = b.size / a.size;
  if (!b.isDefinite || ratio > 4 || ratio < 0.25 || (a.number.kind === 'money' && a.number.unit !== b.number.unit)) return false;
  const isPlan = /\b(?:planned|proposed|expected|should|could|would|hoped|due|original\w*|longest|shortest|usual\w*|normal\w*|average)\b/i;
  if (isPlan.test(a.sentence.text) !== isPlan.test(b.sentence.text)) return false;
  if (/\b(?:empty|laden|loaded|gross|net|replac\w+|next door|neighbouring|twin|sister)\b/i.test(a.sentence.text + b.sentence.text))
    return false;
  // "the church tower" is no tower that was told of without the church
  if (
    b.modifiers.some((word) => !a.sentence.text.toLowerCase().includes(word)) ||
    (b.modifiers.length > 0 && a.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word)))
  )
    return false;
  // a size stays; how much or many a thing has may change from one time to another
  if (!/^(?:height|length|width|depth|weight)$/.test(a.aspect) && (a.isPast !== b.isPast || isDated(a) !== isDated(b))) return false;
  return !areToldApart({ sentence: a.sentence, span: a.number }, { sentence: b.sentence, span: b.number }, true);
}

/** "In 2010", "by last March". */
function isDated({ sentence }: Property): boolean {
  return sentence.dates.some(
    ({ year, relative, preposition }) => preposition !== 'since' && (year !== null || (relative !== null && !relative.startsWith('this'))),
  );
}
