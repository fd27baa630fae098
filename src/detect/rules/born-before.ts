import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Anyone born before 1963 would keep the right … at 65" against somebody "born in 1961" who has to work until 66. */
export const bornBefore: Rule = {
  name: 'born-before',
  category: 'logic',
  find({ body, text }: Reading) {
    for (const sentence of body) {
      if (!sentence.text.includes('born')) continue;
      const match =
        /\b(?:anyone|anybody|everyone|everybody|people|those|whoever|all)\b[^@.;]{0,20}?\bborn (before|after|in) @(\d+)@( or later| or earlier| or before| or after)?[^@.;]{0,80}?\b(?:at|from|until|of) #(\d+)#/i.exec(
          sentence.skeleton,
        );
      const limit = sentence.dates[Number(match?.[2])];
      const age = sentence.numbers[Number(match?.[4])];
      if (!match || limit?.year == null || !age) continue;
      const isUnder = match[1]!.toLowerCase() === 'before' || /earlier|before/.test(match[3] ?? '');
      const isOver = match[1]!.toLowerCase() === 'after' || /later|after/.test(match[3] ?? '');
      for (const other of body) {
        const person =
          other === sentence
            ? null
            : /\bwas born in @(\d+)@[^@;]{0,100}?\b(?:until|at|till|when) (?:he is|she is|they are|the age of |he turns |she turns )?\s?#(\d+)#/i.exec(
                other.skeleton,
              );
        const born = other.dates[Number(person?.[1])];
        const own = other.numbers[Number(person?.[2])];
        if (!person || born?.year == null || !own || own.value === age.value) continue;
        const applies = isUnder ? born.year < limit.year : isOver ? born.year >= limit.year : born.year === limit.year;
        if (!applies) continue;
        const evidence = [clauseAround(sentence, limit, age), clauseAround(other, born, own)];
        return [
          finding(
            'logic',
            evidence,
            `${text.slice(born.start, born.end)} is ${isUnder ? 'before' : isOver ? 'not before' : 'the same as'} ${text.slice(limit.start, limit.end)}, so the age of ${age.value} applies.`,
          ),
        ];
      }
    }
    return [];
  },
};
