import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { type CountMention, countMentionsIn } from './count-mention.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { isPeople } from './thing-class.ts';

/** "66 of 75 tumours … the 12 tumours that the scan missed"; "four men … two of the men on bail and the other three to prison": what is left of a whole against the count given for it. */
export const remainder: Rule = {
  name: 'remainder',
  category: 'number',
  find: ({ body }: Reading) =>
    body.flatMap((sentence, index) => [...inPair(sentence, body.slice(index, index + 8)), ...others(sentence, body.slice(0, index))]),
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

/** "Of the 48 passengers, 30 were unhurt. The other 20 …": whole, part and rest in up to six sentences; the part stands right before the rest. */
function others(sentence: ReadSentence, before: readonly ReadSentence[]): DraftInconsistency[] {
  const match = /\b[Tt]he (?:other|remaining) #(\d+)#(?! (?:of|that|which)\b)/.exec(sentence.skeleton);
  const rest = sentence.numbers[Number(match?.[1])];
  if (rest?.kind !== 'count' || rest.bound !== 'exact') return [];
  const near = [...before.slice(-2), sentence]
    .flatMap(countMentionsIn)
    .filter(({ number }) => number.end <= rest.start && number.bound === 'exact');
  const part = near.findLast(
    ({ number, sentence: home }) => number !== rest && (home === sentence || !near.some((one) => one.sentence === sentence)),
  );
  if (!part) return [];
  const isSamePart = (one: CountMention) =>
    rest.noun === null || one.noun === null || one.noun === rest.noun || (isPeople(one.noun) && isPeople(rest.noun));
  const noun = part.noun ?? rest.noun;
  const wholes = [...before.slice(-14), sentence]
    .flatMap(countMentionsIn)
    .filter((one) => one !== part && one.number !== rest && one.number !== part.number && one.number.end <= part.number.start)
    .filter((one) => !one.isPart && one.noun !== null && (noun === null || one.noun === noun || (isPeople(one.noun) && isPeople(noun))))
    .filter(({ number }) => number.value > part.number.value && number.value > rest.value && number.bound === 'exact');
  const isPart =
    part.isPart ||
    /\bOf (?:the|its|their) [^.;]{0,50}$/.test(part.sentence.text.slice(0, part.number.start - part.sentence.start)) ||
    part.noun === null ||
    (part.noun !== rest.noun && /^(?:survivor|body|victim)$/.test(part.noun) && part.sentence.number >= sentence.number - 1);
  const whole = wholes.at(-1);
  if (!whole || !isPart || !isSamePart(part) || new Set(wholes.map(({ number }) => number.value)).size > 1) return [];
  const real = whole.number.value - part.number.value;
  // a third part may stand in between, or right before the whole: "24,310 of the 50,000"
  const lead = whole.sentence.text.slice(0, whole.number.hedgeStart - whole.sentence.start);
  if (
    real === rest.value ||
    (whole.sentence !== part.sentence && /\d (?:of|out of) (?:the |its |their )?$/.test(lead)) ||
    near.filter(({ number }) => number.start > whole.number.end && number !== part.number && number !== rest).length > 0
  )
    return [];
  const own = { start: rest.hedgeStart, end: rest.phraseEnd };
  const evidence =
    part.sentence === sentence && whole.sentence !== sentence
      ? [clauseAround(whole.sentence, whole.number), clauseAround(sentence, part.number, own)]
      : [
          clauseAround(whole.sentence, whole.number, ...(part.sentence === whole.sentence ? [part.number] : [])),
          ...(part.sentence === whole.sentence ? [] : [clauseAround(part.sentence, part.number)]),
          part.sentence === sentence ? own : clauseAround(sentence, own),
        ];
  return [
    finding(
      'number',
      evidence,
      `${figure(part.number.value)} of ${figure(whole.number.value)} leaves ${figure(real)}, not ${figure(rest.value)}.`,
    ),
  ];
}
