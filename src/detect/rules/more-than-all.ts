import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "The council has 41 members. Forty-three of them voted": more of them than there are. */
export const moreThanAll: Rule = {
  name: 'more-than-all',
  category: 'number',
  find: ({ body }: Reading) =>
    body
      .flatMap((sentence, index) => {
        const match =
          /#(\d+)# of (?:them|these|those)\b(?! [a-z]+s\b)/.exec(sentence.skeleton) ??
          /^(?:Of|Among) (?:these|those|them),? #(\d+)#/.exec(sentence.skeleton);
        const part = sentence.numbers[Number(match?.[1])];
        if (!match || part?.kind !== 'count' || part.noun !== null || part.bound === 'about' || part.bound === 'under') return [];
        const own = sentence.numbers.filter((number) => number.end < part.start && number.kind === 'count' && number.noun !== null);
        const home = own.length > 0 ? sentence : body[index - 1];
        const wholes = own.length > 0 ? own : (home?.numbers.filter((number) => number.kind === 'count' && number.noun !== null) ?? []);
        const [whole] = wholes;
        // a number in words may be a pronoun, and several groups leave open which one is meant
        if (!home || !whole || wholes.length !== 1 || whole.value < 3 || part.value <= whole.value || whole.bound !== 'exact') return [];
        if (home.numbers.some((number) => number.kind === 'count' && number.value >= part.value && number !== part)) return [];
        return [
          finding(
            'number',
            [
              home === sentence ? { start: whole.hedgeStart, end: whole.phraseEnd } : clauseAround(home, whole),
              { start: part.hedgeStart, end: part.end },
            ],
            `${figure(part.value)} of them are more than the ${figure(whole.value)} of whom is told.`,
          ),
        ];
      })
      .slice(0, 4),
};
