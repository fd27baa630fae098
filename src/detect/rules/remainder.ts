import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "66 of 75 tumours … the 12 tumours that the scan missed": what is left of a whole against the count given for it. */
export const remainder: Rule = {
  name: 'remainder',
  category: 'number',
  find: ({ body }: Reading) => body.flatMap((sentence, index) => inPair(sentence, body.slice(index, index + 8))),
};

function inPair(sentence: ReadSentence, following: readonly ReadSentence[]): DraftInconsistency[] {
  const match = /#(\d+)# (?:of|out of) (?:the |its |their |all )?(?:[\p{L}]+[’']s )?#(\d+)#/u.exec(sentence.skeleton);
  const part = sentence.numbers[Number(match?.[1])];
  const whole = sentence.numbers[Number(match?.[2])];
  const noun = whole?.noun;
  if (!part || !whole || !noun || part.kind !== 'count' || part.bound !== 'exact' || whole.bound !== 'exact' || part.value >= whole.value)
    return [];
  for (const other of following) {
    for (const rest of other.skeleton.matchAll(
      /\b(?:(?:[Tt]he |[Ii]n the |[Aa]ll )?(?:other|remaining) #(\d+)#|[Tt]he #(\d+)# [^#.;,]{3,50}? (?:that|which|who|whom) [^#.;,]{0,40}?(?:miss|fail|not\b|n[’']t\b|reject|refus|without|surviv|escap)|[Tt]he (?:other|remaining) #(\d+)#)/gu,
    )) {
      const left = other.numbers[Number(rest[1] ?? rest[2] ?? rest[3])];
      if (!left || left === part || left === whole || left.bound !== 'exact') continue;
      const isSameThing = left.noun === noun || (left.noun === null && other === sentence);
      if (!isSameThing || left.value === part.value || left.value >= whole.value) continue;
      const real = whole.value - part.value;
      if (left.value === real) return [];
      return [
        finding(
          'number',
          [clauseAround(sentence, part, whole), clauseAround(other, { start: left.hedgeStart, end: left.phraseEnd })],
          `${figure(part.value)} of ${figure(whole.value)} leaves ${figure(real)}, not ${figure(left.value)}.`,
        ),
      ];
    }
  }
  return [];
}
