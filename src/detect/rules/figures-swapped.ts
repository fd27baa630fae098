import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Placed } from './part-lists.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';
import { isPeople, thingClass } from './thing-class.ts';
import { areToldApart, around } from './told-apart.ts';

/** "one of 312 asylum seekers … 321 people now living at the site": two figures for one kind of thing with the same digits in another order. */
export const figuresSwapped: Rule = {
  name: 'figures-swapped',
  category: 'number',
  find({ body, text }: Reading) {
    const groups = new Map<string, Placed[]>();
    for (const sentence of body)
      for (const number of sentence.numbers) {
        if (number.bound !== 'exact' || !/^(?:count|money|measure)$/.test(number.kind)) continue;
        const digits = text.slice(number.start, number.end).replace(/[^\d]/g, '');
        const significant = digits.replace(/0+$/, '');
        if (significant.length < 2 || new Set(significant).size < 2) continue;
        const key = `${number.kind} ${number.unit} ${digits.length} ${number.tolerance} ${[...digits].sort().join('')}`;
        (groups.get(key) ?? groups.set(key, []).get(key)!).push({ number, sentence });
      }
    return [...groups.values()].flatMap((list) => {
      if (new Set(list.map(({ number }) => number.value)).size !== 2) return [];
      const [a] = list;
      const b = list.find(({ number, sentence }) => number.value !== a!.number.value && sentence !== a!.sentence);
      if (!a || !b || !isOfOne(a, b, body)) return [];
      const written = ({ number }: Placed) => text.slice(number.start, number.end).replace(/\s+/g, ' ');
      return [
        finding(
          'number',
          [a, b].map(({ sentence, number }) => clauseAround(sentence, { start: number.hedgeStart, end: number.phraseEnd })),
          `The same figure seems to be ${written(a)} in one place and ${written(b)} in another, with its digits swapped.`,
        ),
      ];
    });
  },
};

/** Three digits agree by chance too seldom to matter; two need the only two figures of a unit. */
function isOfOne(a: Placed, b: Placed, body: Reading['body']): boolean {
  const significant = Math.max(...[a, b].map(({ number }) => String(number.value).replace('.', '').replace(/0+$/, '').length));
  const [own, other] = [a.number.noun, b.number.noun];
  const stems = sharedStems(
    stemsOf(around({ sentence: a.sentence, span: a.number }, 80)),
    stemsOf(around({ sentence: b.sentence, span: b.number }, 80)),
  );
  if (a.number.kind === 'count') {
    if (significant < 3 || a.number.value < 100) return false;
    const isSameNoun = own !== null && other !== null && (thingClass(own) === thingClass(other) || (isPeople(own) && isPeople(other)));
    if (
      !isSameNoun &&
      !(own !== null && other !== null && (isPeople(own) || isPeople(other)) && /er$|or$|ant$|ent$/.test(isPeople(own) ? other : own))
    )
      return false;
  } else if (significant < 3) {
    const ofUnit = body.flatMap(({ numbers }) => numbers).filter(({ kind, unit }) => kind === a.number.kind && unit === a.number.unit);
    if (ofUnit.length !== 2 || a.number.kind === 'money' || a.number.value < 1000) return false;
  } else if (stems === 0) return false;
  return !areToldApart({ sentence: a.sentence, span: a.number }, { sentence: b.sentence, span: b.number }, true);
}
