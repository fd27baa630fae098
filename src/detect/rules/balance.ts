import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { countMentionsIn } from './count-mention.ts';
import { figure, figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { thingClass } from './thing-class.ts';

/** "had 40 shops, has opened five more and now has 47"; "eleven more hotels … 74, up from 61 before"; "18,200 votes, against 16,900, a majority of 2,300": a sum or difference against the figures it is made of. */
export const balance: Rule = {
  name: 'balance',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence, index) =>
      sentence.numbers.length === 0
        ? []
        : [
            ...inSentence(sentence),
            ...sinceBefore(sentence, body, text),
            ...lead(sentence, body[index + 1], text),
            ...ofSeats(sentence, body[index + 1]),
          ],
    ),
};

const opened = '(?:opened|added|bought|acquired|hired|built|gained|won|recruited|taken on|ordered)';
const closed = '(?:closed|shut|sold|lost|cut|dismissed|scrapped)';
const grown = new RegExp(
  `\\b(?:had|owned|ran|employed) #(\\d+)#[^#;.]{0,40}?\\b(?:(${opened})|(${closed})) (?:another )?#(\\d+)#(?: more| others| of them)?[^#;.]{0,30}?\\bnow (?:has|owns|runs|employs|have) #(\\d+)#`,
  'i',
);

function inSentence({ skeleton, numbers }: ReadSentence): DraftInconsistency[] {
  if (numbers.length < 3) return [];
  const match = grown.exec(skeleton);
  const [before, more, now] = [numbers[Number(match?.[1])], numbers[Number(match?.[4])], numbers[Number(match?.[5])]];
  if (!match || !before || !more || !now || ![before, more, now].every(isExact)) return [];
  const real = before.value + (match[2] === undefined ? -more.value : more.value);
  if (real === now.value || Math.abs(real - now.value) > Math.max(3, real * 0.3)) return [];
  const sign = match[2] === undefined ? 'less' : 'and';
  return [
    finding(
      'number',
      [spanOf(before, more), spanOf(now)],
      `${figure(before.value)} ${sign} ${figure(more.value)} make ${figure(real)}, not ${figure(now.value)}.`,
    ),
  ];
}

/** "signed contracts for eleven more hotels … 74 hotels, up from 61 before the new ones were added". */
function sinceBefore(sentence: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const match = /#(\d+)# [^#;.]{3,50}?,? (?:up|an increase|a rise) from #(\d+)# (?:before|until)\b/i.exec(sentence.skeleton);
  const [now, before] = [sentence.numbers[Number(match?.[1])], sentence.numbers[Number(match?.[2])]];
  if (!now?.noun || !before || !isExact(now) || !isExact(before)) return [];
  const noun = thingClass(now.noun);
  const added = body.flatMap((other) =>
    other.numbers
      .filter((number) => number.noun !== null && thingClass(number.noun) === noun && isExact(number) && other !== sentence)
      .filter((number) => number.modifiers.some((word) => /^(?:more|new|extra|additional|further|other)$/.test(word)))
      .map((number) => ({ number, other })),
  );
  const [only] = added;
  const real = only ? before.value + only.number.value : 0;
  if (!only || new Set(added.map(({ number }) => number.value)).size > 1 || real === now.value) return [];
  if (Math.abs(real - now.value) > Math.max(3, only.number.value * 0.5)) return [];
  return [
    finding(
      'number',
      [clauseAround(only.other, only.number), clauseAround(sentence, now, before)],
      `${figure(before.value)} and ${text.slice(only.number.start, only.number.end).toLowerCase()} more make ${figure(real)}, not ${figure(now.value)}.`,
    ),
  ];
}

const leadWord = /\b(?:majority|lead|margin|advantage) of #(\d+)#/i;
const pairs = [
  /#(\d+)# votes?\b[^#;.]{0,25}?(?:against|to|ahead of|compared with|and)(?: the)? #(\d+)#/i,
  /#(\d+)# (?:seats|votes|points|medals|runs)\b[^#;.]{0,40}? #(\d+)#/i,
];

/** "18,200 votes, against 16,900 for her nearest rival. Her majority of 2,300". */
function lead(sentence: ReadSentence, next: ReadSentence | undefined, text: string): DraftInconsistency[] {
  for (const home of [sentence, next]) {
    const match = home && leadWord.exec(home.skeleton);
    const gap = home?.numbers[Number(match?.[1])];
    if (!home || !gap || !isExact(gap) || gap.kind !== 'count') continue;
    for (const shape of pairs) {
      const pair = shape.exec(sentence.skeleton);
      const [first, second] = [sentence.numbers[Number(pair?.[1])], sentence.numbers[Number(pair?.[2])]];
      if (!first || !second || first === gap || second === gap || !isExact(first) || !isExact(second)) continue;
      if (sentence.numbers.filter((one) => one !== gap && isExact(one)).length > 2 || (home === sentence && gap.start < second.start))
        continue;
      const real = Math.abs(first.value - second.value);
      const slack = first.tolerance > 0.5 ? first.tolerance + second.tolerance : 0;
      if (Math.abs(real - gap.value) <= slack || /\b(?:last|previous|cut|reduced|had)\b/i.test(home.text)) return [];
      const evidence = [spanOf(first, second), home === sentence ? spanOf(gap) : clauseAround(home, gap)];
      return [
        finding(
          'number',
          evidence,
          `${figureLike(first, first.value)} less ${figureLike(second, second.value)} is ${figureLike(gap, real)}, not ${text.slice(gap.start, gap.end)}.`,
        ),
      ];
    }
  }
  return [];
}

/** "won 14 of the 40 seats. Independents hold 16 seats and the Greens 12": more than there are. */
function ofSeats(sentence: ReadSentence, next: ReadSentence | undefined): DraftInconsistency[] {
  const match = /#(\d+)# of (?:the |its )?(?:council[’']s |parliament[’']s |assembly[’']s )?#(\d+)# seats\b/i.exec(sentence.skeleton);
  const [own, whole] = [sentence.numbers[Number(match?.[1])], sentence.numbers[Number(match?.[2])]];
  if (!own || !whole || !next || !isExact(own) || !isExact(whole)) return [];
  const others = countMentionsIn(next).filter(
    ({ number }) => isExact(number) && (number.noun === 'seat' || number.noun === null) && number.value < whole.value,
  );
  if (others.length === 0 || !/\b(?:hold|holds|held|have|has|won|took|got)\b/i.test(next.text)) return [];
  if (/\b(?:before|lost|previous|last|needed|short of|majority|had|in (?:19|20)\d\d)\b/i.test(next.text)) return [];
  const made = own.value + others.reduce((sum, { number }) => sum + number.value, 0);
  if (made <= whole.value) return [];
  const listed = [own.value, ...others.map(({ number }) => number.value)].map(figure);
  return [
    finding(
      'number',
      [clauseAround(sentence, own, whole), spanOf(others[0]!.number, others.at(-1)!.number)],
      `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} make ${figure(made)} seats, but there are ${figure(whole.value)}.`,
    ),
  ];
}

function isExact({ kind, bound }: NumberFact): boolean {
  return bound === 'exact' && (kind === 'count' || kind === 'measure' || kind === 'percent' || kind === 'money');
}

function spanOf(a: NumberFact, b: NumberFact = a): Span {
  return { start: Math.min(a.hedgeStart, b.hedgeStart), end: Math.max(a.phraseEnd, b.phraseEnd) };
}
