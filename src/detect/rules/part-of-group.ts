import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { isPeople, thingClass } from './thing-class.ts';

/** "employs 2,400 people, will let a quarter of its staff go. Some 480 employees will leave"; "three quarters of the town’s 16 pubs have shut … only six are left": a share of a group against a count of the same part, or of the rest. */
export const partOfGroup: Rule = {
  name: 'part-of-group',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body
      .flatMap((sentence, index) => inStretch(sentence, body.slice(Math.max(0, index - 2), index), body.slice(index + 1, index + 3), text))
      .slice(0, 5),
};

/** What a part does, each with what the rest then does. */
const acts: readonly (readonly [name: string, RegExp, rest: string])[] = [
  ['go', /\b(?:go|leave|lose|lost|let go|dismissed|redundant|cut|axed|laid off|depart|be made)\b/i, 'stay'],
  ['stay', /\b(?:stay|stayed|remain|keep|kept|retained|are left|is left|survive)\b/i, 'go'],
  ['shut', /\b(?:shut|closed?|gone|disappeared|vanished|destroyed|demolished|burnt)\b/i, 'open'],
  ['open', /\b(?:open|left|remain|survive|survived|still)\b/i, 'shut'],
  ['absent', /\b(?:boycott\w*|absent|stayed away|missed|missing|skipped|walked out)\b/i, 'present'],
  ['present', /\b(?:attended|present|came|turned up|took part|showed up)\b/i, 'absent'],
  [
    'against',
    /\b(?:against|oppos\w+|reject\w*|disapprov\w+|want(?:s|ed)? (?:it|the [a-z]+) (?:scrapped|to go|gone|abolished|dropped)|voted no)\b/i,
    'for',
  ],
  ['for', /\b(?:in favou?r|support\w*|back(?:s|ed)?|approv\w+|voted yes|agree[ds]?)\b/i, 'against'],
  ['dead', /\b(?:died|dead|killed|die)\b/i, 'alive'],
  ['hurt', /\b(?:hurt|injured|wounded)\b/i, 'unhurt'],
  ['full', /\b(?:holds?|contains?|stored?|in the reservoir)\b/i, 'empty'],
];

function inStretch(
  sentence: ReadSentence,
  before: readonly ReadSentence[],
  after: readonly ReadSentence[],
  text: string,
): DraftInconsistency[] {
  const share = shareIn(sentence);
  if (!share) return [];
  const tail = sentence.text.slice(share.end - sentence.start, share.end - sentence.start + 110);
  const told = share.isCapacity ? acts.find(([name]) => name === 'full') : actIn(tail);
  if (!told) return [];
  const bases = [...before, sentence].flatMap((home) =>
    home.numbers
      .filter((number) => number !== share.number && number.end <= (home === sentence ? share.limit : home.end) && isBase(number, home))
      .map((number) => ({ number, home })),
  );
  const inside = share.whole === undefined ? undefined : { number: share.whole, home: sentence };
  const later =
    inside ??
    bases.at(-1) ??
    after
      .slice(0, 1)
      .flatMap((home) =>
        home.numbers
          .filter((number) => /\b(?:poll|survey|study|sample) of (?:about )?$/i.test(home.text.slice(0, number.start - home.start)))
          .map((number) => ({ number, home })),
      )[0];
  if (!later) return [];
  for (const home of [sentence, ...after]) {
    for (const number of home.numbers) {
      if (
        number === share.number ||
        number === later.number ||
        number.start < share.end ||
        (number.kind !== 'count' && number.kind !== later.number.kind)
      )
        continue;
      const rest = home.text.slice(number.phraseEnd - home.start, number.phraseEnd - home.start + 60);
      const act = actIn(rest) ?? actIn(home.text.slice(0, number.start - home.start).slice(-30));
      const isSame = act?.[0] === told[0];
      if (
        !act ||
        (!isSame && act[0] !== told[2] && act[2] !== told[0] && !(told[0] === 'shut' && act[0] === 'stay')) ||
        !isPartOf(number, later.number)
      )
        continue;
      if (/\b(?:another|more|of (?:them|these|those|whom)|women|men|last year|earlier|in (?:19|20)\d\d)\b/i.test(home.text)) return [];
      return check(share, later, { number, home }, isSame, sentence, text);
    }
  }
  return [];
}

type Share = {
  readonly number: NumberFact;
  readonly value: number;
  readonly end: number;
  readonly limit: number;
  readonly whole: NumberFact | undefined;
  /** The whole is what a vessel can hold. */
  readonly isCapacity?: boolean;
};

/** "a quarter of", "40 per cent of its capacity of 12 million", "seven in ten", "three quarters of the town’s 16 pubs". */
function shareIn({ skeleton, numbers }: ReadSentence): Share | undefined {
  const inWords = /#(\d+)# in #(\d+)# (?=[a-z])/i.exec(skeleton);
  const [above, below] = [numbers[Number(inWords?.[1])], numbers[Number(inWords?.[2])]];
  if (above && below && above.value < below.value && below.value <= 10)
    return { number: above, value: above.value / below.value, end: below.end, limit: above.start, whole: undefined };
  const match = /#(\d+)# of (?:the |its |their |his |her |all )?(?:[\p{L}]+[’']s )?(?:capacity of |total of )?(?:#(\d+)#)?/u.exec(skeleton);
  const number = numbers[Number(match?.[1])];
  if (!match || !number || (number.kind !== 'fraction' && number.kind !== 'percent') || number.bound !== 'exact') return undefined;
  const whole = numbers[Number(match[2])];
  return {
    number,
    value: number.kind === 'percent' ? number.value / 100 : number.value,
    end: whole?.phraseEnd ?? number.end,
    limit: number.start,
    whole,
    isCapacity: match[0].includes('capacity of'),
  };
}

function actIn(text: string): (typeof acts)[number] | undefined {
  let first: { act: (typeof acts)[number]; at: number } | undefined;
  for (const act of acts) {
    const at = text.search(act[1]);
    if (at !== -1 && (!first || at < first.at)) first = { act, at };
  }
  return first?.act;
}

/** "employs 2,400 people", "the council’s 90 members", "a poll of 1,000 adults". */
function isBase(number: NumberFact, { text, start }: ReadSentence): boolean {
  return (
    number.kind === 'count' &&
    number.value >= 8 &&
    number.noun !== null &&
    /\b(?:employ(?:s|ed|ing)?|has|have|had|of|with|the|its|their|all) (?:a (?:workforce|staff) of )?$|[’']s $/i.test(
      text.slice(0, number.hedgeStart - start).slice(-30),
    )
  );
}

function isPartOf(part: NumberFact, base: NumberFact): boolean {
  if (part.value >= base.value || part.kind !== base.kind || part.unit !== base.unit || part.value < base.value * 0.02) return false;
  if (part.noun === null || base.noun === null) return true;
  return thingClass(part.noun) === thingClass(base.noun) || (isPeople(part.noun) && isPeople(base.noun));
}

function check(
  share: Share,
  base: { number: NumberFact; home: ReadSentence },
  part: { number: NumberFact; home: ReadSentence },
  isSame: boolean,
  sentence: ReadSentence,
  text: string,
): DraftInconsistency[] {
  const real = base.number.value * (isSame ? share.value : 1 - share.value);
  const loose = [base.number, part.number].some(({ bound, hedgeStart, start }) => bound !== 'exact' || hedgeStart !== start) ? 0.1 : 0;
  const slack =
    base.number.value * 0.011 +
    (share.number.kind === 'percent' ? 0 : real * 0.06) +
    real * loose * 0.6 +
    0.5 +
    base.number.tolerance * 0.3;
  if (Math.abs(real - part.number.value) <= slack || part.number.value > real * 2.2 || part.number.value < real * 0.45) return [];
  const evidence = [
    base.home === sentence
      ? { start: Math.min(share.number.hedgeStart, base.number.start), end: Math.max(share.end, base.number.phraseEnd) }
      : clauseAround(sentence, share.number),
    clauseAround(part.home, part.number),
  ];
  const isOverlapping = part.home === sentence && evidence[1]!.start < evidence[0]!.end;
  if (isOverlapping) evidence[1] = { start: part.number.hedgeStart, end: part.number.phraseEnd };
  const written = text.slice(share.number.start, share.number.kind === 'count' ? share.end : share.number.end);
  return [
    finding(
      'number',
      evidence,
      `${written.charAt(0).toUpperCase()}${written.slice(1)} of ${figure(base.number.value)} ${isSame ? 'are' : 'leaves'} ${figure(real)}, not ${figure(part.number.value)}.`,
    ),
  ];
}
