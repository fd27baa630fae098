import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems } from './stems.ts';

/** "Gel halves pain" over "from 62 points to 41", "Claims down by more than a third" over "4,820, against 6,025": a change in the headline that no two figures of the article make. */
export const headlineChange: Rule = {
  name: 'headline-change',
  category: 'headline',
  find({ title, body, text }: Reading) {
    const claim = title && claimIn(title);
    if (!title || !claim) return [];
    const changes = body.flatMap(changesIn);
    const same = changes.filter(({ from, to }) => to.value < from.value === claim.share < 0);
    // the same share in words is told of something, if not of these figures
    if (same.length === 0 || changes.some((change) => agrees(change, claim)) || body.some((sentence) => tellsShare(sentence, claim)))
      return [];
    const [main] = same.filter(({ sentence }) => body.indexOf(sentence) < (sharedStems(sentence.stems, title.stems) > 0 ? 8 : 1));
    if (!main) return [];
    const { from, to, sentence, span } = main;
    const real = (to.value / from.value - 1) * 100;
    const written = ({ start, end }: NumberFact) => text.slice(start, end).replace(/\s+/g, ' ');
    return [
      finding(
        'headline',
        [claim.span, clauseAround(sentence, span)],
        `A change from ${written(from)} to ${written(to)} is a ${real < 0 ? 'fall' : 'rise'} of ${figure(Math.abs(real))} per cent, not what the headline says.`,
      ),
    ];
  },
};

/** `share`: -0.5 for "halves"; `bound`: whether the headline says more or less than it. */
type Claim = { readonly share: number; readonly bound: 'exact' | 'over' | 'under'; readonly span: { start: number; end: number } };

const fall =
  /\b(?:fall|falls|fell|down|drops?|cuts?|slashe[sd]|slumps?|plunges?|shrinks?|declines?|lower|fewer|less|reduces?|lost?|loses|off)\b/i;
const rise = /\b(?:rises?|rose|up|jumps?|climbs?|soars?|surges?|grows?|grew|increases?|higher|more|gains?|leaps?|adds)\b/i;
const parts: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  tenth: 0.1,
  'two-thirds': 2 / 3,
  'two thirds': 2 / 3,
  'three-quarters': 0.75,
};

function claimIn(title: ReadSentence): Claim | undefined {
  const whole = /\b(halves?|halved|halving|doubles?|doubled|trebles?|trebled|triples?|tripled|quadruples?|quadrupled)\b/i.exec(title.text);
  const part =
    /\bby (?:(more than|over|less than|nearly|almost|under) )?(?:a |one[- ])?(half|third|quarter|fifth|tenth|two[- ]thirds|three-quarters)\b/i.exec(
      title.text,
    );
  const match = whole ?? part;
  if (!match || /\?\s*$|\b(?:could|may|might|to|will|set to|would|aims?|plans?|wants?|pledges?|vows?|calls?)\b/i.test(title.text))
    return undefined;
  const hedge =
    part?.[1]?.toLowerCase() ??
    /\b(more than|over|nearly|almost|less than|under)(?= (?:halves|halved|doubles|doubled|trebles|trebled))/i
      .exec(title.text)?.[1]
      ?.toLowerCase();
  const bound = hedge === undefined ? 'exact' : /more|over/.test(hedge) ? 'over' : 'under';
  const span = clauseAround(title, { start: title.start + match.index, end: title.start + match.index + match[0].length });
  if (whole) {
    const word = whole[1]!.toLowerCase();
    const share = word.startsWith('hal') ? -0.5 : word.startsWith('doub') ? 1 : word.startsWith('quad') ? 3 : 2;
    // "half" and "halves" as nouns
    if (/^half$|^halves$/.test(word) && /\b(?:both|two|the) $/i.test(title.text.slice(0, whole.index))) return undefined;
    if (/\bdoubles? (?:up|down|act|as|bill|bed|room|from|title)\b/i.test(title.text)) return undefined;
    return { share, bound, span };
  }
  const words = title.text.replace(match[0], ' ');
  const isFall = fall.test(words);
  if (isFall === rise.test(words)) return undefined;
  const size = parts[part![2]!.toLowerCase()]!;
  return { share: isFall ? -size : size, bound, span };
}

type Change = {
  readonly from: NumberFact;
  readonly to: NumberFact;
  readonly sentence: ReadSentence;
  readonly span: { start: number; end: number };
};

const shapes = [
  /from #(?<a>\d+)#[^#.;]{0,40}? to (?:just |only |about |nearly )?#(?<b>\d+)#/gi,
  /#(?<b>\d+)#[^#.;]{0,50}?(?:,| —| \(| -)? ?(?:up |down )?(?:against|compared (?:with|to)|from|as against|versus) #(?<a>\d+)#/gi,
];

function changesIn(sentence: ReadSentence): Change[] {
  if (sentence.numbers.length < 2) return [];
  return shapes.flatMap((shape) =>
    Array.from(sentence.skeleton.matchAll(shape)).flatMap(({ groups }): Change[] => {
      const [from, to] = [sentence.numbers[Number(groups!.a)], sentence.numbers[Number(groups!.b)]];
      if (!from || !to || !(from.value > 0) || from.value === to.value || (from.unit !== to.unit && from.unit !== null && to.unit !== null))
        return [];
      if ([from, to].some(({ kind }) => kind === 'duration' || kind === 'fraction' || kind === 'multiple')) return [];
      const [first, last] = from.start < to.start ? [from, to] : [to, from];
      return [{ from, to, sentence, span: { start: first.hedgeStart, end: last.phraseEnd } }];
    }),
  );
}

function agrees({ from, to }: Change, { share, bound }: Claim): boolean {
  const real = to.value / from.value - 1;
  if (real < 0 !== share < 0) return false;
  const [size, told] = [Math.abs(real), Math.abs(share)];
  if (bound === 'over') return size >= told * 0.97;
  if (bound === 'under') return size <= told * 1.03 && size >= told * 0.8;
  return Math.abs(size - told) <= Math.max(0.04, told * 0.1);
}

function tellsShare({ numbers, text, start }: ReadSentence, { share }: Claim): boolean {
  const told = Math.abs(share);
  return (
    numbers.some(
      ({ kind, value, end }) =>
        (kind === 'percent' && Math.abs(value / 100 - told) < 0.025) ||
        (kind === 'fraction' &&
          Math.abs(value - told) < 0.02 &&
          /^(?: of\b| since\b| in\b| on\b| from\b|[,.;])/.test(text.slice(end - start))),
    ) ||
    (told === 1 && /\b(?:doubl\w+|twice)\b/i.test(text)) ||
    (share === -0.5 && /\b(?:halv\w+|half)\b/i.test(text)) ||
    (told === 2 && /\b(?:tripl\w+|trebl\w+|three times)\b/i.test(text))
  );
}
