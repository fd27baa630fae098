import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "480p a share, 30 per cent more than the price of 400p"; "complaints doubled … 310, against 220 in the year before"; "half the time … 0.9 seconds and 1.2 seconds": a ratio against the two figures that it compares. */
export const ratioTold: Rule = {
  name: 'ratio-told',
  category: 'number',
  find: ({ body, title, text }: Reading) =>
    [
      ...body.flatMap((sentence, index) => [
        ...premium(sentence, text),
        ...change(sentence),
        ...acrossSentences(sentence, body[index + 1], text),
        ...percentAcross(sentence, body[index + 1], text),
        ...halfOf(sentence, body.slice(index + 1, index + 3), text),
      ]),
      ...(title ? inHeadline(title, body, text) : []),
    ].slice(0, 6),
};

const premiumShape =
  /#(\d+)#(?: [a-z]+){0,3},? (?:which is |that is |or |is |was |some )?#(\d+)# (above|below|more than|less than|higher than|lower than|cheaper than|up on|down on) [^#;.]{0,60}?#(\d+)#/;

function premium({ skeleton, numbers, start, text: own }: ReadSentence, text: string): DraftInconsistency[] {
  if (numbers.length < 3) return [];
  const match = premiumShape.exec(skeleton);
  const [a, share, b] = [numbers[Number(match?.[1])], numbers[Number(match?.[2])], numbers[Number(match?.[4])]];
  if (!match || !a || !b || share?.kind !== 'percent' || a.kind !== b.kind || a.unit !== b.unit || a.kind === 'percent' || !(b.value > 0))
    return [];
  const isMore = /above|more|higher|up/.test(match[3]!);
  const real = (a.value / b.value - 1) * 100 * (isMore ? 1 : -1);
  if (agrees(share, real, 1)) return [];
  const tail = /^ (?:a|per) [a-z]+/.exec(own.slice(a.phraseEnd - start))?.[0].length ?? 0;
  return [
    finding(
      'number',
      [
        { start: a.hedgeStart, end: a.phraseEnd + tail },
        { start: share.hedgeStart, end: b.phraseEnd },
      ],
      `${text.slice(a.start, a.end)} is ${figure(Math.abs(real))} per cent ${real >= 0 === isMore ? 'more' : 'less'} than ${text.slice(b.start, b.end)}, not ${text.slice(share.start, share.end)}.`,
    ),
  ];
}

/** "closed at 180p, down 20p, or 5 per cent": the step against the value before it. */
function change({ skeleton, numbers }: ReadSentence): DraftInconsistency[] {
  if (numbers.length < 3) return [];
  const match = /#(\d+)#(?: a share)?,? (up|down|a rise of|a fall of|a gain of|a drop of) #(\d+)#,? (?:or|\() ?#(\d+)#/.exec(skeleton);
  const [now, step, share] = [numbers[Number(match?.[1])], numbers[Number(match?.[3])], numbers[Number(match?.[4])]];
  if (!match || !now || !step || share?.kind !== 'percent' || now.kind !== step.kind || now.unit !== step.unit || now.kind === 'percent')
    return [];
  const isUp = /up|rise|gain/.test(match[2]!);
  const before = now.value + (isUp ? -step.value : step.value);
  const real = (step.value / before) * 100;
  if (before <= 0 || agrees(share, real, 0.6)) return [];
  return [
    finding(
      'number',
      [
        { start: now.hedgeStart, end: step.phraseEnd },
        { start: share.hedgeStart, end: share.end },
      ],
      `${figure(step.value)} of ${figure(before)} is ${figure(real)} per cent, not ${figure(share.value)}.`,
    ),
  ];
}

const factors: readonly (readonly [RegExp, number, string])[] = [
  [/\bdoubl(?:ed|es)\b/i, 2, 'doubling'],
  [/\b(?:tripled|trebled|triples|trebles)\b/i, 3, 'tripling'],
  [/\bquadrupled\b/i, 4, 'fourfold rise'],
  [/\bhalv(?:ed|es)\b/i, 0.5, 'halving'],
];
const against = /#(\d+)#[^#;.]{0,40}?,? (?:against|compared with|compared to|up from|down from|from) (?:[a-z ]{0,12})?#(\d+)#/;

/** "The number of complaints doubled last year. It received 310, against 220 in the year before". */
function acrossSentences(sentence: ReadSentence, next: ReadSentence | undefined, text: string): DraftInconsistency[] {
  const factor = factors.find(([pattern]) => pattern.test(sentence.text));
  if (!factor || !next || loose.test(sentence.text)) return [];
  // with figures of its own the sentence has been checked
  const own = sentence.numbers.filter(({ kind }) => kind !== 'duration');
  const pair = against.exec(next.skeleton);
  const [now, before] = [next.numbers[Number(pair?.[1])], next.numbers[Number(pair?.[2])]];
  if (own.length > 0 || !now || !before || next.numbers.length > 3) return [];
  return isWrong(now, before, factor[1]) ? [tell(sentence, factor, next, before, now, text)] : [];
}

/** "gone up by 30 per cent … cost £200,000 in 2019 fetched £230,000 in 2024". */
function percentAcross(sentence: ReadSentence, next: ReadSentence | undefined, text: string): DraftInconsistency[] {
  const match = /\b(?:(gone up|risen|rose|increased|grown|climbed|up)|(fallen|fell|dropped|down|declined|gone down)) (?:by )?#(\d+)#/i.exec(
    sentence.skeleton,
  );
  const share = sentence.numbers[Number(match?.[3])];
  const pair = match && next && /#(\d+)#[^#;.@]{0,20}? in @(\d+)@[^#;.]{0,40}? #(\d+)#[^#;.@]{0,20}? in @(\d+)@/.exec(next.skeleton);
  const [a, b] = [next?.numbers[Number(pair?.[1])], next?.numbers[Number(pair?.[3])]];
  const [first, second] = [next?.dates[Number(pair?.[2])]?.year, next?.dates[Number(pair?.[4])]?.year];
  if (
    !match ||
    !next ||
    !a ||
    !b ||
    share?.kind !== 'percent' ||
    a.kind !== b.kind ||
    a.unit !== b.unit ||
    first == null ||
    second == null ||
    first === second
  )
    return [];
  const [from, to] = first < second ? [a, b] : [b, a];
  const real = (to.value / from.value - 1) * 100 * (match[1] ? 1 : -1);
  if (agrees(share, real, 1.5) || sentence.numbers.filter(({ kind }) => kind === 'percent').length > 1) return [];
  const why = `A change from ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)} is ${figure(Math.abs(real))} per cent, not ${text.slice(share.start, share.end)}.`;
  return [finding('number', [clauseAround(sentence, share), clauseAround(next, a, b)], why)];
}

/** "Skin patch halves migraine days" over "from an average of ten a month to seven". */
function inHeadline(title: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const factor = factors.find(([pattern]) => pattern.test(title.text));
  if (!factor || loose.test(title.text)) return [];
  for (const sentence of body) {
    const match = /from (?:an average of |a median of |about )?#(\d+)#[^#;.]{0,20}? to #(\d+)#/.exec(sentence.skeleton);
    const [before, now] = [sentence.numbers[Number(match?.[1])], sentence.numbers[Number(match?.[2])]];
    if (!match || !before || !now || sharedStems(stemsOf(title.text), stemsOf(sentence.text)) < 2) continue;
    if (!isWrong(now, before, factor[1])) return [];
    return [{ ...tell(title, factor, sentence, before, now, text), category: 'headline' }];
  }
  return [];
}

const loose = /\b(?:almost|nearly|more than|about|roughly|over|close to|around|not|could|would|may|might|target|aims?|hopes?|by 20\d\d)\b/i;

function isWrong(now: NumberFact, before: NumberFact, factor: number): boolean {
  const isComparable = (now.kind === before.kind && now.unit === before.unit) || now.unit === null || before.unit === null;
  return isComparable && before.value > 0 && Math.abs(now.value / before.value - factor) > 0.12 * factor && now.kind !== 'fraction';
}

function tell(
  claim: ReadSentence,
  [pattern, , noun]: (typeof factors)[number],
  home: ReadSentence,
  before: NumberFact,
  now: NumberFact,
  text: string,
): DraftInconsistency {
  const percent = (now.value / before.value - 1) * 100;
  const at = claim.start + claim.text.search(pattern);
  const figures: Span = { start: Math.min(before.start, now.start), end: Math.max(before.phraseEnd, now.phraseEnd) };
  return finding(
    'number',
    [clauseAround(claim, { start: at, end: at + 6 }), clauseAround(home, figures)],
    `A change from ${text.slice(before.start, before.end)} to ${text.slice(now.start, now.end)} is a ${percent < 0 ? 'fall' : 'rise'} of ${figure(Math.abs(percent))} per cent, not a ${noun}.`,
  );
}

/** "in half the time that the Hub needs … took 0.9 seconds and Hub took 1.2 seconds". */
function halfOf(sentence: ReadSentence, following: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const match =
    /\b(half|twice|double) the (time|price|cost|size|weight|length|power|speed|number|energy)\b|\b(twice) as (?:fast|long|much|many|heavy|big|large)\b/i.exec(
      sentence.text,
    );
  if (!match || loose.test(sentence.text.slice(0, match.index).slice(-20))) return [];
  for (const next of following) {
    const [a, b, third] = next.numbers.filter(({ kind }) => kind !== 'fraction');
    if (!a || !b || third || a.kind !== b.kind || a.unit !== b.unit || a.kind === 'percent') continue;
    const unit = kindOf[match[2] ?? ''];
    if ((unit !== undefined && a.kind !== unit) || (a.kind === 'count' && a.noun !== b.noun) || sharedStems(sentence.stems, next.stems) < 1)
      continue;
    const [small, large] = a.value < b.value ? [a, b] : [b, a];
    if (!(small.value > 0) || Math.abs(small.value / large.value - 0.5) < 0.08 || !/\b(?:and|against|while|compared)\b/.test(next.text))
      return [];
    return [
      finding(
        'number',
        [
          clauseAround(sentence, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }),
          clauseAround(next, a, b),
        ],
        `${text.slice(small.start, small.end)} is ${figure((small.value / large.value) * 100)} per cent of ${text.slice(large.start, large.end)}, not half.`,
      ),
    ];
  }
  return [];
}

const kindOf: Readonly<Record<string, NumberFact['kind']>> = {
  time: 'duration',
  price: 'money',
  cost: 'money',
  size: 'measure',
  weight: 'measure',
  length: 'measure',
};

function agrees(share: NumberFact, real: number, slack: number): boolean {
  if (share.bound === 'over') return real >= share.value - slack;
  return Math.abs(real - share.value) <= share.tolerance + slack + (share.bound === 'exact' ? 0 : Math.max(2, share.value * 0.1));
}
