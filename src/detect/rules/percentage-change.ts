import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "From 1,500 to 2,400, a rise of 40 per cent"; "doubled, from 310,000 to 460,000": the change against the two figures it is made of. */
export const percentageChange: Rule = {
  name: 'percentage-change',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => [...inPercent(sentence, text), ...inMultiples(sentence, text)]),
};

const up =
  'rise|rose|risen|rises|rising|increase[sd]?|increasing|up|growth|grew|grown|jump(?:ed)?|climb(?:ed)?|gain(?:ed)?|surged?|skyrocketed|soared|more|higher|hike|raised?';
const down =
  'fall|fell|fallen|falls|falling|cut|cuts|drop(?:ped|s)?|decrease[sd]?|declined?|declines|down|reduction|reduced|loss|lost|lower|less|fewer|slump(?:ed)?|plunged?|shrank|shrunk';
const pair = '(?:from #(?<a>\\d+)#[^#.;]{0,25}? to #(?<b>\\d+)#|to #(?<b>\\d+)#[^#.;]{0,30}?,? (?:up |down )?from #(?<a>\\d+)#)';
const share = '#(?<p>\\d+)#';

const shapes = [
  // from A to B, a rise of N per cent
  new RegExp(
    `${pair}[^#.;]{0,60}?(?:,|—|–|\\(| -)\\s?(?:an? |or |the |up |down )[^#.;]{0,25}?(?:(?<up>${up})|(?<down>${down}))?[^#.;,]{0,16}?${share}`,
    'i',
  ),
  // rose by N per cent to B from A
  new RegExp(`\\b(?:(?<up>${up})|(?<down>${down}))\\b[^#.;]{0,20}?(?:by )?${share}[^#.;]{0,35}?,? ${pair}`, 'i'),
  // a N per cent rise, from A to B
  new RegExp(`${share} (?:(?<up>${up})|(?<down>${down}))\\b[^#.;]{0,50}?,? ${pair}`, 'i'),
];

function inPercent(sentence: ReadSentence, text: string): DraftInconsistency[] {
  if (sentence.numbers.length < 3) return [];
  for (const shape of shapes) {
    const groups = shape.exec(sentence.skeleton)?.groups;
    if (!groups) continue;
    const found = changeOf(sentence, groups);
    if (!found) continue;
    const { from, to, percent } = found;
    const between = text.slice(Math.min(percent.end, Math.max(from.end, to.end)), Math.max(percent.start, Math.min(from.start, to.start)));
    if (/\bwhile\b|\bbut\b|\b(?:and|then) (?:[a-z]+ )?(?:rose|fell|grew|dropped|climbed|lost|gained)\b/.test(between)) continue;
    if (groups.up === undefined && groups.down === undefined) continue;
    const isFall = groups.down !== undefined;
    if (agrees(from, to, percent, isFall)) return [];
    const real = ((to.value - from.value) / from.value) * 100;
    const verb = real < 0 ? 'fall' : 'rise';
    const [first, second] = [clauseBetween(sentence, from, to), tightAround(sentence, percent)];
    return [
      finding(
        'number',
        [first, second],
        `A ${verb} from ${written(from, text)} to ${written(to, text)} is ${figure(Math.abs(real))} per cent, not ${written(percent, text)}.`,
      ),
    ];
  }
  return [];
}

function changeOf(
  { numbers }: ReadSentence,
  groups: Record<string, string | undefined>,
): { from: NumberFact; to: NumberFact; percent: NumberFact } | undefined {
  const [from, to, percent] = [numbers[Number(groups.a)], numbers[Number(groups.b)], numbers[Number(groups.p)]];
  if (!from || !to || from.kind === 'percent' || to.kind === 'percent' || !(from.value > 0)) return undefined;
  if (percent?.kind !== 'percent' && percent?.kind !== 'fraction') return undefined;
  const isSameUnit = from.unit === to.unit || from.unit === null || to.unit === null;
  const isMeasurable = from.kind !== 'fraction' && to.kind !== 'fraction' && from.kind !== 'multiple';
  return isSameUnit && isMeasurable ? { from, to, percent } : undefined;
}

/** Whether some reading of the rounded figures gives the rounded percentage. */
function agrees(from: NumberFact, to: NumberFact, percent: NumberFact, isFall: boolean): boolean {
  const changes = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => ((to.value + b * to.tolerance) / Math.max(from.value + a * from.tolerance, 1e-9) - 1) * 100),
  );
  const [low, high] = [Math.min(...changes), Math.max(...changes)];
  const told = percent.kind === 'fraction' ? percent.value * 100 : percent.value;
  const claimed = isFall ? -told : told;
  const slack =
    (percent.kind === 'fraction' ? 2.5 : percent.tolerance) + 0.5 + (percent.bound === 'exact' ? 0 : Math.max(2, percent.value * 0.1));
  if (claimed >= low - slack && claimed <= high + slack) return true;
  if (percent.bound === 'over' && Math.abs(low) >= told && low < 0 === isFall) return true;
  // "a cut of 40 per cent, from 5 to 3" may also give the sign with the verb of the sentence
  return percent.bound === 'under' && Math.abs(high) <= told && high < 0 === isFall && Math.abs(high) > told * 0.85;
}

const multiple = new RegExp(
  `\\b(?<word>doubl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|trebl(?:ed|es|ing|e)|quadrupl(?:ed|es|ing|e)|halv(?:ed|es|ing|e)|(?:rose|grew|increased|climbed|jumped) by half|(?:fell|dropped|declined|shrank) by half)\\b(?! down)[^#.;]{0,45}?(?:#\\d+#(?: years?| months?)?[^#.;]{0,12}?)?,? ${pair}|${pair}[^#.;]{0,30}?,? (?:almost |nearly |more than |about )?(?<word>doubling|tripling|trebling|quadrupling|halving)\\b`,
  'i',
);
const factors: Readonly<Record<string, readonly [number, string]>> = {
  doubl: [2, 'doubling'],
  tripl: [3, 'tripling'],
  trebl: [3, 'trebling'],
  quadrupl: [4, 'quadrupling'],
  halv: [0.5, 'halving'],
};

function inMultiples(sentence: ReadSentence, text: string): DraftInconsistency[] {
  if (sentence.numbers.length < 2) return [];
  const match = multiple.exec(sentence.skeleton);
  const groups = match?.groups;
  const from = sentence.numbers[Number(groups?.a)];
  const to = sentence.numbers[Number(groups?.b)];
  const claim = groups?.word?.toLowerCase() ?? '';
  const [factor, noun] =
    (/by half/.test(claim)
      ? /^(?:rose|grew|increased|climbed|jumped)/.test(claim)
        ? ([1.5, 'rise by half'] as const)
        : ([0.5, 'fall by half'] as const)
      : factors[claim.replace(/(?:ed|es|ing|e)$/, '')]) ?? [];
  if (
    !match ||
    !from ||
    !to ||
    factor === undefined ||
    !(from.value > 0) ||
    (from.unit !== to.unit && from.unit !== null && to.unit !== null)
  )
    return [];
  const isLoose =
    /(?:almost|nearly|more than|about|roughly|close to|over|around)\s+(?:\w+\s)?$/i.test(
      sentence.skeleton.slice(Math.max(0, match.index - 16), match.index),
    ) || /almost|nearly|more than|about/i.test(match[0]);
  const real = to.value / from.value;
  const slack = (isLoose ? 0.25 : 0.08) * factor;
  if (Math.abs(real - factor) <= slack || (isLoose && real > factor && /more than|over/i.test(sentence.text))) return [];
  const start = sentence.text.search(new RegExp(`\\b${groups!.word}\\b`, 'i'));
  const word = clauseAround(sentence, { start: sentence.start + start, end: sentence.start + start + groups!.word!.length });
  const figures = clauseBetween(sentence, from, to);
  const before = {
    start: word.start,
    end: Math.max(word.start + 1, Math.min(word.end, figures.start > sentence.start + start ? figures.start : word.end)),
  };
  const percent = (real - 1) * 100;
  return [
    finding(
      'number',
      [trimEnd(before, text), figures],
      `A change from ${written(from, text)} to ${written(to, text)} is a ${percent < 0 ? 'fall' : 'rise'} of ${figure(Math.abs(percent))} per cent, not a ${noun}.`,
    ),
  ];
}

function written({ start, end }: NumberFact, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** "from 1,500 to 2,400 crowns": the two numbers with what lies between, and the preposition before. */
function clauseBetween(sentence: ReadSentence, from: NumberFact, to: NumberFact): { start: number; end: number } {
  const first = Math.min(from.hedgeStart, to.hedgeStart);
  const lead = /(?:from|to)\s$/.exec(sentence.text.slice(0, first - sentence.start))?.[0].length ?? 0;
  return { start: first - lead, end: Math.max(from.phraseEnd, to.phraseEnd) };
}

/** "a rise of 40 per cent": the words of the same comma-free stretch, apart from the other figures. */
function tightAround(sentence: ReadSentence, percent: NumberFact): { start: number; end: number } {
  const before = sentence.text.slice(0, percent.hedgeStart - sentence.start);
  const lead = /[^,;:(—–\d]*$/.exec(before)![0];
  const start = percent.hedgeStart - lead.trimStart().length;
  const tail =
    /^ (?:rise|fall|increase|cut|drop|decline|growth|jump)/.exec(sentence.text.slice(percent.end - sentence.start))?.[0].length ?? 0;
  return { start, end: percent.end + tail };
}

function trimEnd({ start, end }: { start: number; end: number }, text: string): { start: number; end: number } {
  const kept = text.slice(start, end).trimEnd().replace(/,$/, '').length;
  return { start, end: start + Math.max(1, kept) };
}
