import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';
import { isPeople, thingClass } from './thing-class.ts';

/** "12,000 people used it. Of these, 9,000, or 65 per cent"; "23,000 of the 61,000 units … more than half of all units"; "61 per cent of the 82,000 on the roll … 38,400 ballots": part, whole and share, of which two settle the third. */
export const partAndShare: Rule = {
  name: 'part-and-share',
  category: 'number',
  find({ body, text }: Reading) {
    const ratios = body.flatMap((sentence, index) => ratiosIn(sentence, body[index - 1]));
    return [
      ...ratios.flatMap((ratio) => beside(ratio, text)),
      ...body.flatMap((sentence) => ofWhole(sentence, text)),
      ...(ratios.length <= 4 ? ratios.flatMap((ratio) => inOtherWords(ratio, body, text)) : []),
      ...turnout(body, text),
    ].slice(0, 6);
  },
};

/** A part of a whole, both in figures. */
type Ratio = { readonly part: NumberFact; readonly whole: NumberFact; readonly home: ReadSentence; readonly sentence: ReadSentence };

const determiner =
  "(?:the |its |their |his |her |our |all |some |about |a total of |an? (?:electorate|roll|register|workforce|staff|total|fleet|stock|population|membership|intake) of |(?:the )?[\\p{L}’]+[’']s )";
const ratioShapes = [
  new RegExp(`#(?<a>\\d+)# (?:[\\p{L}-]+ ){0,2}?(?:of|out of|from among) ${determiner}{0,2}(?:[\\p{L}-]+ )?#(?<b>\\d+)#`, 'giu'),
  new RegExp(`\\b(?:Of|Out of|From) ${determiner}{0,2}(?:[\\p{L}-]+ )?#(?<b>\\d+)# [^#.;:]{2,60}?,? #(?<a>\\d+)#`, 'gu'),
  /#(?<a>\d+)# [^#.;:]{3,80}?,? out of (?:an? |the )?(?:[\p{L}]+ )?(?:of )?#(?<b>\d+)#/giu,
];
const back = /^(?:Of|Among|Out of) (?:these|those|them|that number),? (?:some |about )?#(\d+)#/;

function ratiosIn(sentence: ReadSentence, previous: ReadSentence | undefined): Ratio[] {
  const found: Ratio[] = [];
  if (sentence.numbers.length === 0) return found;
  const add = (part: NumberFact | undefined, whole: NumberFact | undefined, home: ReadSentence) => {
    if (part && whole && isPartOf(part, whole) && !found.some((one) => one.part === part)) found.push({ part, whole, home, sentence });
  };
  for (const shape of ratioShapes)
    for (const { groups } of sentence.skeleton.matchAll(shape))
      add(sentence.numbers[Number(groups!.a)], sentence.numbers[Number(groups!.b)], sentence);
  const ofThese = sentence.numbers[Number(back.exec(sentence.skeleton)?.[1])];
  if (ofThese && previous) {
    const wholes = previous.numbers.filter(({ kind, noun, value }) => kind === 'count' && noun !== null && value >= ofThese.value);
    if (wholes.length === 1) add(ofThese, wholes[0], previous);
  }
  return found;
}

function isPartOf(part: NumberFact, whole: NumberFact): boolean {
  if (part.value > whole.value || whole.value < 5 || part.value === 0) return false;
  if (part.kind !== whole.kind || part.unit !== whole.unit || (part.kind !== 'count' && part.kind !== 'money' && part.kind !== 'measure'))
    return false;
  return (
    part.noun === null ||
    whole.noun === null ||
    thingClass(part.noun) === thingClass(whole.noun) ||
    (isPeople(part.noun) && isPeople(whole.noun))
  );
}

/** What a share says: the least and the most that it allows. */
type Share = Span & { readonly low: number; readonly high: number };

function shareOf(number: NumberFact): Share | undefined {
  const { kind, value, tolerance, bound, start, end, hedgeStart } = number;
  if (kind !== 'percent' && kind !== 'fraction') return undefined;
  const share = kind === 'percent' ? value / 100 : value;
  const slack = kind === 'percent' ? (tolerance + 0.55) / 100 : 0.035;
  const span = { start: hedgeStart, end: Math.max(start + 1, end) };
  if (bound === 'over') return { ...span, low: share - 0.01, high: Math.min(1, share + 0.3) };
  if (bound === 'under') return { ...span, low: share - 0.14, high: share + 0.01 };
  return bound === 'about' ? { ...span, low: share - 0.06, high: share + 0.06 } : { ...span, low: share - slack, high: share + slack };
}

const links =
  /^[^#.;:]{0,70}?(?:\(|, or |, about |, just |, nearly |, almost |, more than |, less than |, over |, equal to | — | – |,? which is |,? that is |,? making |, an? (?:[a-z]+ )?(?:rate|share|proportion|majority|loss|fall|cut|drop|reduction|turnout) of |, (?=#\d+# of (?:the |its |their |all )?(?:workforce|staff|total|whole|roll|membership|fleet|group|stock)\b)|, or about | or )(?:some |about |just |exactly )?#(\d+)#/;
const leads = /#(\d+)#(?: of (?:them|these|those|the total|the [a-z]+))?(?: \(| — | – |, or |: |, that is,? )(?:some |about )?$/;

/** In one sentence: "31 of the 118 patients, or 30 per cent"; "30 per cent – 31 of the 118 –". */
function beside({ part, whole, home, sentence }: Ratio, text: string): DraftInconsistency[] {
  const last = home === sentence ? (part.start > whole.start ? part : whole) : part;
  const first = home === sentence && whole.start < part.start ? whole : part;
  const mark = `#${sentence.numbers.indexOf(last)}#`;
  const at = sentence.skeleton.indexOf(mark) + mark.length;
  const after = links.exec(sentence.skeleton.slice(at));
  const before = leads.exec(sentence.skeleton.slice(0, sentence.skeleton.indexOf(`#${sentence.numbers.indexOf(first)}#`)));
  const number = sentence.numbers[Number(after?.[1] ?? before?.[1])];
  const share = number && shareOf(number);
  if (!share || allows(share, part, whole)) return [];
  const figures = home === sentence ? { start: first.hedgeStart, end: last.phraseEnd } : undefined;
  // a share that follows at once belongs to the part
  const own = figures ? { start: share.start, end: share.end } : clauseAround(sentence, part, share);
  return [told([figures ?? clauseAround(home, whole), own], part, whole, share, text)];
}

const wholeShapes = [
  // "two thirds of the 90 pupils, or 45"
  /#(?<p>\d+)# of (?:the |its |their |his |her |all |[\p{L}]+[’']s )+#(?<b>\d+)#[^#.;:]{0,30}?(?:,| –| —| \() ?(?:or |that is,? )?(?:about |some )?#(?<a>\d+)#(?: (?:people|in all|[a-z]+))?(?=[,.)]| –| —)/giu,
  // "four in ten members, 90 of the 150"
  /#(?<x>\d+)# in #(?<y>\d+)#(?: [\p{L}]+){0,2}(?:,| –| —| \() ?(?:or )?#(?<a>\d+)# (?:out )?of (?:the |its |their )?#(?<b>\d+)#/giu,
];

/** A share of a whole, and then the same part in figures. */
function ofWhole(sentence: ReadSentence, text: string): DraftInconsistency[] {
  if (sentence.numbers.length < 3) return [];
  return wholeShapes.flatMap((shape) =>
    Array.from(sentence.skeleton.matchAll(shape)).flatMap(({ groups }) => {
      const [p, x, y, part, whole] = ['p', 'x', 'y', 'a', 'b'].map((name) => sentence.numbers[Number(groups![name])]);
      const share =
        p !== undefined
          ? shareOf(p)
          : x && y && x.value < y.value
            ? { start: x.hedgeStart, end: y.end, low: x.value / y.value - 0.06, high: x.value / y.value + 0.06 }
            : undefined;
      if (!share || !part || !whole || !isPartOf(part, whole) || part === p || allows(share, part, whole)) return [];
      const evidence =
        part.start > whole.start
          ? [
              { start: share.start, end: whole.phraseEnd },
              { start: part.hedgeStart, end: part.phraseEnd },
            ]
          : [
              { start: share.start, end: share.end },
              { start: part.hedgeStart, end: whole.phraseEnd },
            ];
      return [told(evidence, part, whole, share, text)];
    }),
  );
}

function allows({ low, high }: Share, part: NumberFact, whole: NumberFact): boolean {
  const real = part.value / whole.value;
  const step = ((part.tolerance > 0.5 ? part.tolerance : 0) + (whole.tolerance > 0.5 ? whole.tolerance : 0) * real) / whole.value;
  const hedge = part.bound === 'exact' && whole.bound === 'exact' ? 0 : 0.04;
  return real >= low - step - hedge && real <= high + step + hedge;
}

/** In another sentence that tells the same of the same things: "more than half of all the boxes". */
function inOtherWords({ part, whole, home, sentence }: Ratio, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  if (whole.noun === null) return [];
  const noun = thingClass(whole.noun);
  const own = predicateOf(sentence, whole, noun);
  for (const other of body) {
    if (other === sentence || other === home || Math.abs(other.number - sentence.number) > 30) continue;
    if (
      /\b(?:last|previous|earlier|in (?:19|20)\d\d|expected|target|another|elsewhere|national\w*|women|men|of (?:them|these|those))\b/i.test(
        other.text,
      )
    )
      continue;
    for (const match of other.skeleton.matchAll(
      /#(\d+)# of (?:all )?(?:the |its |their |these |those )?(?:[\p{L}’'-]+ ){0,3}?([\p{L}]+s|people|staff|children|crew)\b/giu,
    )) {
      const number = other.numbers[Number(match[1])]!;
      const share = shareOf(number);
      if (!share || allows(share, part, whole)) continue;
      const named = thingClass(match[2]!);
      const isSame =
        named === noun || (generic.test(noun) && !isPeople(named)) || (isPeople(named) && isPeople(noun)) || isOne(match[2]!, whole);
      const isAffected = generic.test(noun) && /\baffected\b/.test(sentence.text) && / of all /.test(match[0]);
      if (!isSame || (!isAffected && sharedStems(own, predicateOf(other, number, named)) === 0)) continue;
      return [
        told([clauseAround(sentence, part, ...(home === sentence ? [whole] : [])), clauseAround(other, share)], part, whole, share, text),
      ];
    }
  }
  return [];
}

/** Things without a name of their own, so that any other noun may take them up. */
const generic = /^(?:unit|item|piece|device|machine|product|set)$/;

/** "of the flats" for "of the 61 flats on the estate". */
function isOne(noun: string, whole: NumberFact): boolean {
  return whole.noun !== null && noun.toLowerCase().startsWith(whole.noun.slice(0, 5));
}

function predicateOf({ text, start }: ReadSentence, number: NumberFact, noun: string): Set<string> {
  const clause = text.slice(Math.max(0, number.start - start - 60), number.end - start + 100);
  const stems = stemsOf(clause);
  for (const stem of stemsOf(`${noun} half third quarter people said`)) stems.delete(stem);
  return stems;
}

/** "Turnout was 61 per cent of the 82,000 people on the roll … 38,400 ballots had been cast". */
function turnout(body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  if (!body.some((sentence) => /\b[Tt]urnout\b/.test(sentence.text))) return [];
  const one = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : undefined);
  const find = (shape: RegExp) =>
    one(
      body.flatMap((sentence) =>
        Array.from(sentence.skeleton.matchAll(shape), (match) => ({
          number: sentence.numbers[Number(match[1] ?? match[2] ?? match[3])],
          sentence,
        })).filter(({ number }) => number !== undefined),
      ),
    );
  const share = find(
    /\b[Tt]urnout (?:was|of|stood at|reached|came to|is) #(\d+)#|#(\d+)# turnout\b|\b[Tt]urnout[^#.;]{0,30} (?:at|to) #(\d+)#/g,
  );
  const roll = find(
    /#(\d+)# (?:[\p{L}-]+ ){0,2}?(?:on the (?:electoral )?(?:roll|register)|registered|eligible|entitled to vote|electors|voters on)\b|\b(?:electorate|roll|register) of (?:some )?#(\d+)#/giu,
  );
  const votes = find(
    /#(\d+)# (?:[\p{L}-]+ ){0,2}?(?:ballots?|votes?|people) (?:papers )?(?:had |have |were |was |been )*(?:cast|voted|counted|returned)\b|#(\d+)# (?:people )?(?:had |have )?(?:voted|cast (?:a |their )?(?:ballots?|votes?))\b/giu,
  );
  if (!share?.number || !roll?.number || !votes?.number || share.number.kind !== 'percent' || votes.number.value >= roll.number.value)
    return [];
  const claim = shareOf({ ...share.number, tolerance: 1 });
  if (!claim || allows(claim, votes.number, roll.number)) return [];
  const evidence = [
    clauseAround(share.sentence, share.number, ...(roll.sentence === share.sentence ? [roll.number] : [])),
    clauseAround(votes.sentence, votes.number),
  ];
  return [told(evidence, votes.number, roll.number, claim, text)];
}

function told(evidence: readonly Span[], part: NumberFact, whole: NumberFact, share: Span, text: string): DraftInconsistency {
  return finding(
    'number',
    evidence,
    `${figure(part.value)} of ${figure(whole.value)} is ${figure((100 * part.value) / whole.value)} per cent, not ${text.slice(share.start, share.end).replace(/\s+/g, ' ')}.`,
  );
}
