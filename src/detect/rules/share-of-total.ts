import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "31 of the 118 patients (26 per cent)": a share against the two figures it is made of, in one sentence. */
export const shareOfTotal: Rule = {
  name: 'share-of-total',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => inSentence(sentence, text)),
};

const a = '#(?<a>\\d+)#';
const b = '#(?<b>\\d+)#';
const p = '#(?<p>\\d+)#';
const link = '(?:\\(|, or |, about |, an? (?:\\w+ ){1,3}of |, equal to | — | – |, which is |, that is )(?:just |roughly |about )?';

const shapes = [
  // 31 of the 118 patients … (26 per cent)
  new RegExp(`${a} (?:of|out of|in) (?:the |its |their |all |every |a total of |some )?(?:\\w+[’']s )?${b}[^#.;(]{0,60}?${link}${p}`, 'i'),
  // of the 36 patients …, 24 got better, a success rate of 75 per cent
  new RegExp(`\\b[Oo]f (?:the |its )?${b}[^#.;]{2,60}?, ${a} [^#.;,]{2,40}?(?:, or |, an? (?:[a-z]+ )?(?:rate|share|proportion) of )${p}`),
  // 412 alarms, of which 379, or 92 per cent
  new RegExp(`${b}[^#.;]{0,40}?, of (?:which|whom|these|them) ${a}${link}${p}`, 'i'),
  // 120m litres, a third of the 480m that are pumped into it
  new RegExp(
    `${a}(?: [^#.;,]{2,40})?(?:, | or |, or |, which is | — )${p} of (?:the |its |their |all |all the |some )${b}(?! ?(?:-|–|to\\b))`,
    'i',
  ),
];

function inSentence(sentence: ReadSentence, text: string): DraftInconsistency[] {
  if (sentence.numbers.length < 3) return [];
  for (const shape of shapes) {
    const groups = shape.exec(sentence.skeleton)?.groups;
    const part = sentence.numbers[Number(groups?.a)];
    const whole = sentence.numbers[Number(groups?.b)];
    const share = sentence.numbers[Number(groups?.p)];
    if (!part || !whole || !share || !isPair(part, whole) || (share.kind !== 'percent' && share.kind !== 'fraction')) continue;
    const real = part.value / whole.value;
    const claimed = share.kind === 'percent' ? share.value / 100 : share.value;
    const slack =
      (share.kind === 'percent' ? share.tolerance + 0.5 : 3) / 100 +
      (share.bound === 'exact' ? 0 : 0.03) +
      (part.tolerance * 0.02) / whole.value;
    if (Math.abs(real - claimed) <= slack) return [];
    const isLast = share.start < whole.start;
    const figures = isLast
      ? { start: part.hedgeStart, end: part.phraseEnd }
      : { start: Math.min(part.hedgeStart, whole.hedgeStart), end: Math.max(part.phraseEnd, whole.phraseEnd) };
    return [
      finding(
        'number',
        [figures, { start: share.hedgeStart, end: isLast ? whole.phraseEnd : share.end }],
        `${figure(part.value)} of ${figure(whole.value)} is ${figure(real * 100)} per cent, not ${text.slice(share.start, share.end)}.`,
      ),
    ];
  }
  return [];
}

function isPair(part: NumberFact, whole: NumberFact): boolean {
  return (
    (part.kind === whole.kind || (whole.kind === 'count' && whole.tolerance >= 50_000)) &&
    part.kind !== 'percent' &&
    part.kind !== 'fraction' &&
    part.kind !== 'duration' &&
    part.value <= whole.value &&
    whole.value >= 5 &&
    (part.unit === whole.unit || (whole.unit === null && whole.tolerance >= 50_000))
  );
}
