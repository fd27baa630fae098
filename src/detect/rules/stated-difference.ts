import type { DraftInconsistency } from '../../contracts/draft.ts';
import { figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "19.4 months in one group and 14.1 in the other, a difference of 5.3 months": the difference against its two figures. */
export const statedDifference: Rule = {
  name: 'stated-difference',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => inSentence(sentence, text)),
};

const shape =
  /#(\d+)#[^.;]{0,70}? (?:and|to|against|compared with|from|versus) (?:[^#.;]{0,20}? )?#(\d+)#[^.;]{0,50}?(?:,| —| –| \()\s?(?:a |an |or a |the )(?:difference|gap|gain|improvement|shortfall) of #(\d+)#/;

function inSentence({ skeleton, numbers, start, text: own }: ReadSentence, text: string): DraftInconsistency[] {
  if (numbers.length < 3) return [];
  const match = shape.exec(skeleton);
  const [first, second, gap] = [numbers[Number(match?.[1])], numbers[Number(match?.[2])], numbers[Number(match?.[3])]];
  if (!first || !second || !gap || gap.bound !== 'exact' || first.bound !== 'exact' || second.bound !== 'exact') return [];
  const unit = first.unit ?? second.unit;
  const isSameUnit =
    first.kind === second.kind && (gap.unit === unit || (gap.unit === 'point' && unit === '%') || (gap.unit === '%' && unit === '%'));
  const real = Number(Math.abs(first.value - second.value).toPrecision(10));
  if (!isSameUnit || first.kind === 'fraction' || Math.abs(real - gap.value) <= first.tolerance + second.tolerance + gap.tolerance)
    return [];
  if (Math.abs(real - gap.value) <= gap.tolerance * 2.01 && gap.tolerance < 0.5) return [];
  const lead = /(?:a|an|the)\s\S+\sof\s$/i.exec(own.slice(0, gap.start - start))?.[0].length ?? 0;
  const evidence = [
    { start: first.hedgeStart, end: second.phraseEnd },
    { start: gap.start - lead, end: gap.end },
  ];
  return [
    finding(
      'number',
      evidence,
      `The difference between ${text.slice(first.start, first.end)} and ${text.slice(second.start, second.end)} is ${figureLike(gap, real)}, not ${text.slice(gap.start, gap.end)}.`,
    ),
  ];
}
