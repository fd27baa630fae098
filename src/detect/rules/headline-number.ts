import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "Two dead …" over an article in which three were killed: a count in the headline that the article never gives, though it counts the same. */
export const headlineNumber: Rule = {
  name: 'headline-number',
  category: 'headline',
  find({ title, body, text }: Reading) {
    if (!title) return [];
    return title.numbers.flatMap((number) => inHeadline(number, title, body, text)).slice(0, 2);
  },
};

const fates: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^\S* ?(?:people |workers |men |women |children |soldiers )?(?:dead|die|dies|killed)\b/i,
    /^(?: [\p{L}-]+){0,3}? (?:were|was|have been|had been|are) (?:killed|dead)\b|^(?: [\p{L}-]+){0,3}? (?:died|dead)\b|^ deaths\b/iu,
  ],
  [
    /^\S* ?(?:people |workers |men |women |children |soldiers )?(?:hurt|injured|wounded)\b/i,
    /^(?: [\p{L}-]+){0,3}? (?:were|was|have been|had been) (?:injured|hurt|wounded)\b/iu,
  ],
  [
    /^\S* ?(?:people |men |women |protesters )?(?:arrested|held|detained)\b/i,
    /^(?: [\p{L}-]+){0,3}? (?:were|was|have been|had been) (?:arrested|detained)\b/iu,
  ],
];

function inHeadline(number: NumberFact, title: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  if (number.bound !== 'exact') return [];
  if (number.kind === 'percent' || number.kind === 'money') return amountInHeadline(number, title, body, text);
  if (number.kind !== 'count' || number.value < 2) return [];
  const lead = body.slice(0, 8);
  const stated = body.flatMap((sentence) => sentence.numbers.map((other) => ({ value: other.value, noun: nounOf(other, sentence) })));
  if (stated.some(({ value, noun }) => value === number.value && (noun === null || noun === number.noun || number.noun === null)))
    return [];
  const after = title.text.slice(number.end - title.start);
  const fate = fates.find(([head]) => head.test(after.trimStart()));
  for (const sentence of lead) {
    for (const other of sentence.numbers) {
      if (
        other.kind !== 'count' ||
        other.bound !== 'exact' ||
        other.value < 2 ||
        Math.abs(other.value - number.value) > Math.max(3, number.value * 0.5)
      )
        continue;
      const rest = sentence.text.slice(other.end - sentence.start);
      const isSame = fate
        ? fate[1].test(rest)
        : number.noun !== null &&
          number.noun === nounOf(other, sentence) &&
          !/^(?:year|day|week|month|hour|time|thing|way|point|game|match|goal|man|woman)$/.test(number.noun);
      const isRounded = number.tolerance > 0.5 && Math.abs(other.value - number.value) <= number.tolerance;
      if (
        !isSame ||
        isRounded ||
        roundsTo(other.value, number.value) ||
        /\b(?:more|another|other|further|at first|initially|earlier)\b/i.test(sentence.text)
      )
        continue;
      const end = Math.max(number.phraseEnd, number.end + (/^ [\p{L}-]+/u.exec(after)?.[0].length ?? 0));
      const evidence = [
        { start: number.start, end },
        {
          start: other.hedgeStart,
          end: Math.max(
            other.phraseEnd,
            wholeOf(other, sentence)?.phraseEnd ?? 0,
            other.end + (/^(?: [\p{L}-]+){1,3}/u.exec(rest)?.[0].length ?? 0),
          ),
        },
      ];
      return [
        finding(
          'headline',
          evidence,
          `The headline says ${text.slice(number.start, number.end).toLowerCase()}, the article ${text.slice(other.start, other.end).toLowerCase()}.`,
        ),
      ];
    }
  }
  return [];
}

/** "Five of the town’s nine branch libraries" counts libraries. */
function nounOf(number: NumberFact, sentence: ReadSentence): string | null {
  return number.noun ?? wholeOf(number, sentence)?.noun ?? null;
}

function wholeOf(number: NumberFact, { skeleton, numbers }: ReadSentence): NumberFact | undefined {
  const whole = new RegExp(`#${numbers.indexOf(number)}# of (?:the |its |their )?(?:\\S+[’']s )?#(\\d+)#`).exec(skeleton)?.[1];
  return numbers[Number(whole)];
}

/** "caps rises at 2 per cent": the lead speaks of the same thing with another figure, and the headline’s figure stands nowhere in it. */
function amountInHeadline(number: NumberFact, title: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const lead = body.slice(0, 3);
  const all = lead.flatMap(({ numbers }) => numbers).filter(({ kind, unit }) => kind === number.kind && unit === number.unit);
  if (
    all.length !== 1 ||
    Math.abs(all[0]!.value - number.value) <= Math.max(number.tolerance, all[0]!.tolerance) ||
    all[0]!.bound !== 'exact'
  )
    return [];
  const [other] = all;
  const sentence = lead.find(({ numbers }) => numbers.includes(other!))!;
  const near = stemsOf(sentence.text.slice(Math.max(0, other!.start - sentence.start - 45), other!.end - sentence.start + 45));
  const own = stemsOf(title.text.slice(Math.max(0, number.start - title.start - 45), number.end - title.start + 45));
  if (
    sharedStems(near, own) < (number.kind === 'percent' ? 1 : 2) ||
    /\b(?:from|instead|rather|initially|more than|at first)\b/i.test(sentence.text)
  )
    return [];
  return [
    finding(
      'headline',
      [clauseAround(title, number), clauseAround(sentence, other!)],
      `The headline says ${text.slice(number.start, number.end)}, the article ${text.slice(other!.start, other!.end)}.`,
    ),
  ];
}

/** 4,900 may be 5,000 in a headline. */
function roundsTo(value: number, headline: number): boolean {
  return headline >= 20 && Math.abs(value - headline) / headline < 0.06 && headline % 10 === 0;
}
