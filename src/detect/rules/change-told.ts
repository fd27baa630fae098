import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { type FigurePair, figurePairsIn } from './figure-pairs.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemOf } from './stems.ts';

/** "rose to £288m from £240m last year, an increase of 25 per cent"; "down by more than a third" over "4,820, against 6,025 last year": how much something changed against the two figures, in one sentence, the next ones or the headline. */
export const changeTold: Rule = {
  name: 'change-told',
  category: 'number',
  find({ body, title, text }: Reading) {
    const found: DraftInconsistency[] = [];
    for (const [index, sentence] of body.entries()) {
      const pairs = figurePairsIn(sentence);
      if (pairs.length === 0) continue;
      const near = [body[index - 1], body[index + 1], body[index + 2]].filter((one) => one !== undefined);
      found.push(...within(sentence, pairs, text), ...(pairs.length === 1 ? beside(pairs[0]!, near, text) : []));
    }
    return [...found, ...(title ? overHeadline(title, body, text) : [])].slice(0, 6);
  },
};

/** How much is said to have changed: `low` and `high` are the factors that the words allow. */
type Claim = Span & { readonly low: number; readonly high: number; readonly isFall: boolean; readonly sentence: ReadSentence };

const rise =
  'rise|rose|risen|rises|rising|increas\\w+|up|growth|gr[eo]w\\w*|jump\\w*|climb\\w*|gain\\w*|surg\\w+|soar\\w*|more|higher|hike|swell\\w*|swollen|ballooned';
const fall =
  'fall|fell|fallen|falls|falling|cut|cuts|cutting|drop\\w*|decreas\\w+|declin\\w+|down|reduc\\w+|loss|lost|lower\\w*|less|fewer|slump\\w*|plung\\w+|plummet\\w*|shr[aiu]nk\\w*|smaller|tumbled|slashed';
const size = '(?:about |almost |nearly |roughly |around |just |more than |over |well over |less than |just over |just under |some )?';
const claimShapes = [
  // "rose by 40 per cent", "down by more than a third", "an increase of 25 per cent"
  new RegExp(`\\b(?:(?<up>${rise})|(?<down>${fall}))(?: [a-z’'-]+){0,4}?(?: by| of|,)? ?${size}#(?<p>\\d+)#`, 'gi'),
  // "a 40 per cent rise", "by a third"
  new RegExp(`#(?<p>\\d+)# (?:[a-z]+ )?(?:(?<up>${rise})|(?<down>${fall}))\\b(?! than the)`, 'gi'),
];
const words =
  /\b(almost |nearly |more than |well over |over |about |roughly |virtually )?(doubl(?:ed|es|ing|e)|trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|quadrupl(?:ed|es|ing|e)|halv(?:ed|es|ing|e))\b(?! (?:down|as|the size))/gi;
const factors: Readonly<Record<string, number>> = { doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, halv: 0.5 };

function claimsIn(sentence: ReadSentence, taken: readonly NumberFact[]): Claim[] {
  const { skeleton, numbers, text, start } = sentence;
  const claims: Claim[] = [];
  for (const shape of claimShapes)
    for (const match of skeleton.matchAll(shape)) {
      const number = numbers[Number(match.groups!.p)]!;
      if (taken.includes(number) || (number.kind !== 'percent' && number.kind !== 'fraction')) continue;
      if (
        number.unit === 'point' ||
        /^ points?\b| (?:of|in) (?:the|its|all|those|them)\b/.test(
          skeleton.slice(match.index + match[0].length, match.index + match[0].length + 12),
        )
      )
        continue;
      if (claims.some((claim) => claim.start === number.hedgeStart)) continue;
      claims.push({ start: number.hedgeStart, end: number.end, sentence, ...rangeOf(number, match.groups!.down !== undefined) });
    }
  for (const match of text.matchAll(words)) {
    const factor = factors[match[2]!.toLowerCase().replace(/(?:ed|es|ing|e)$/, '')]!;
    const hedge = match[1]?.trim().toLowerCase() ?? '';
    const isFall = factor < 1;
    const [low, high] = /more|over/.test(hedge)
      ? [isFall ? 0.3 : factor * 0.98, isFall ? 0.51 : factor * 1.6]
      : hedge === ''
        ? [factor * 0.86, factor * 1.14]
        : [factor * 0.8, factor * 1.2];
    claims.push({ start: start + match.index, end: start + match.index + match[0].length, sentence, low, high, isFall });
  }
  return claims;
}

function rangeOf({ value, kind, tolerance, bound }: NumberFact, isFall: boolean): Pick<Claim, 'low' | 'high' | 'isFall'> {
  const share = kind === 'percent' ? value / 100 : value;
  const slack = kind === 'percent' ? (tolerance + 0.6) / 100 : 0.03;
  const [least, most] =
    bound === 'over'
      ? [share - slack, share * 1.6 + slack]
      : bound === 'under'
        ? [share * 0.75, share + slack]
        : bound === 'about'
          ? [share * 0.88 - slack, share * 1.12 + slack]
          : [share - slack, share + slack];
  return isFall ? { low: 1 - most, high: 1 - least, isFall } : { low: 1 + least, high: 1 + most, isFall };
}

function holds({ low, high }: Claim, { fromValue, to, from }: FigurePair): boolean {
  const step =
    (from.tolerance > 0.5 || from.kind !== 'count' ? from.tolerance / Math.max(from.value, 1e-9) : 0) +
    to.tolerance / Math.max(to.value, 1e-9);
  const real = to.value / fromValue;
  const slack = Math.min(step, 0.04) * real;
  return real >= low - slack && real <= high + slack;
}

function within(sentence: ReadSentence, pairs: readonly FigurePair[], text: string): DraftInconsistency[] {
  const taken = pairs.flatMap(({ from, to }) => [from, to]);
  const claims = claimsIn(sentence, taken);
  // with several pairs and claims each claim belongs to the nearest pair only where they alternate
  if (claims.length === 0 || claims.length > pairs.length) return [];
  return pairs.flatMap((pair, index) => {
    const claim = claims.length === pairs.length ? claims[index]! : claims[0]!;
    if (claims.length !== pairs.length || pairs.some((other) => holds(claim, other)) || isOther(claim, pair)) return [];
    return [tell(claim, pair, text)];
  });
}

/** A clause between the two with a subject of its own tells of another change. */
function isOther(claim: Claim, { from, to, sentence }: FigurePair): boolean {
  const [left, right] =
    claim.end <= Math.min(from.start, to.start) ? [claim.end, Math.min(from.start, to.start)] : [Math.max(from.end, to.end), claim.start];
  if (right <= left) return false;
  const between = sentence.text.slice(left - sentence.start, right - sentence.start);
  // "rose by 5 per cent in 2023 and fell from £200"
  if (new RegExp(`\\b(?:and|but|then) (?:[a-z]+ )?(?:${rise}|${fall})\\b`, 'i').test(between)) return true;
  return (
    /;|\b(?:while|whereas|but|although|though|and (?:the|its|their|his|her|[a-z]+s) |with (?:the|its|their)|than)\b/.test(between) ||
    between.length > 110
  );
}

/** The sentence before and the two behind, when they tell of the same thing in other words. */
function beside(pair: FigurePair, near: readonly ReadSentence[], text: string): DraftInconsistency[] {
  for (const other of near) {
    if (figurePairsIn(other).length > 0 || claimsIn(pair.sentence, [pair.from, pair.to]).length > 0) continue;
    const claims = claimsIn(other, []);
    const [claim] = claims;
    if (claims.length !== 1 || !claim || holds(claim, pair) || otherTime.test(other.text)) continue;
    if (pair.to.value < pair.fromValue !== claim.isFall || sharedStems(topicOf(other), topicOf(pair.sentence)) === 0) continue;
    return [tell(claim, pair, text)];
  }
  return [];
}

const otherTime =
  /\b(?:expect\w*|forecast\w*|target\w*|aim\w*|plan\w*|hop\w+|could|would|will|may|might|predict\w*|if|in (?:19|20)\d\d|nationally|elsewhere|previous|earlier|another|compared with)\b/i;

/** One change in the headline, and one pair of figures in the text that tells of the same thing. */
function overHeadline(title: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const claims = claimsIn(title, []);
  const [claim] = claims;
  if (claims.length !== 1 || !claim || figurePairsIn(title).length > 0 || otherTime.test(title.text)) return [];
  const topic = topicOf(title);
  const pairs = body.flatMap((sentence) => figurePairsIn(sentence)).filter(({ fromValue, to }) => to.value < fromValue === claim.isFall);
  const alike = pairs.filter(({ sentence }) => sharedStems(topic, topicOf(sentence)) > 0);
  if (pairs.some((pair) => holds(claim, pair)) || alike.length === 0) return [];
  // the text may give the share itself, of other figures
  if (
    body.some((sentence) =>
      claimsIn(sentence, []).some((one) => one.isFall === claim.isFall && one.low <= claim.high && claim.low <= one.high),
    )
  )
    return [];
  return [tell(claim, alike[0]!, text)];
}

const empty = new Set(
  `${rise}|${fall}`
    .replace(/\\w[*+]/g, '')
    .split('|')
    .concat(
      'year',
      'years',
      'month',
      'months',
      'week',
      'last',
      'number',
      'average',
      'total',
      'percent',
      'cent',
      'quarter',
      'third',
      'half',
      'period',
      'same',
    )
    .map(stemOf),
);

function topicOf({ stems }: ReadSentence): Set<string> {
  return new Set([...stems].filter((stem) => !empty.has(stem) && !/^(?:increas|declin|reduc|doubl|halv|trebl|tripl)/.test(stem)));
}

function tell(claim: Claim, pair: FigurePair, text: string): DraftInconsistency {
  const { from, to, fromValue, sentence } = pair;
  const percent = (to.value / fromValue - 1) * 100;
  const first = from.start < to.start ? from : to;
  const last = first === from ? to : from;
  const lead = /(?:from|to)\s$/.exec(sentence.text.slice(0, first.hedgeStart - sentence.start))?.[0].length ?? 0;
  const figures = { start: first.hedgeStart - lead, end: last.phraseEnd };
  const written = (number: Span) => text.slice(number.start, number.end).replace(/\s+/g, ' ');
  const isTogether = claim.sentence === sentence;
  const named = isTogether ? phraseOf(claim, figures) : clauseAround(claim.sentence, claim);
  return finding(
    claim.sentence.kind === 'heading' ? 'headline' : 'number',
    [named, isTogether ? figures : clauseAround(sentence, first, last)],
    `A change from ${written(from)} to ${written(to)} is a ${percent < 0 ? 'fall' : 'rise'} of ${figure(Math.abs(percent))} per cent, not “${written(named.end - named.start < 60 ? named : claim)}”.`,
  );
}

/** The claim with its words in the same stretch, apart from the figures. */
function phraseOf(claim: Claim, figures: Span): Span {
  const { text, start: offset } = claim.sentence;
  const before = /[^,;:(—–]*$/.exec(text.slice(0, claim.start - offset))![0].trimStart();
  const start = Math.max(claim.start - before.length, claim.start >= figures.end ? figures.end + 1 : 0);
  const after = /^ (?:rise|fall|increase|cut|drop|decline|growth|jump|reduction)/.exec(text.slice(claim.end - offset))?.[0].length ?? 0;
  const end = claim.end + after;
  return claim.end <= figures.start ? { start, end: Math.min(end, figures.start - 1) } : { start: Math.min(start, claim.start), end };
}
