import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "7 per cent, double the 3.5 on offer"; "910,000, four times the 200,000 of her opponent"; "60 per cent, or two thirds": a ratio against its figures. */
export const timesAsMany: Rule = {
  name: 'times-as-many',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => inSentence(sentence, text)),
};

const ratio =
  /#(\d+)#(?: [^#.;,]{2,40})?,? (?:which is |or |that is |— )?(about |almost |nearly |more than |roughly )?(?:(double|twice|half|three times|four times|five times|ten times)|#(\d+)# times) (?:the|as much as the|as many as the|as high as the|its|his|her|their|last year[’']s|that of the) (?:[^#.;,]{0,25}? )?#(\d+)#/i;
const words: Readonly<Record<string, number>> = {
  double: 2,
  twice: 2,
  half: 0.5,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'ten times': 10,
};
const same =
  /#(\d+)#(?: of [^#.;,]{2,40})?,? (?:or|—|–|that is,?) (?:about |almost |nearly |roughly |just over |just under |more than )?(?:#(\d+)#|one in #(\d+)#)(?= of\b|[,.;)])/i;

function inSentence({ skeleton, numbers }: ReadSentence, text: string) {
  if (numbers.length < 2) return [];
  const times = ratio.exec(skeleton);
  const [a, b] = [numbers[Number(times?.[1])], numbers[Number(times?.[5])]];
  const factor = words[times?.[3]?.toLowerCase() ?? ''] ?? numbers[Number(times?.[4])]?.value;
  if (times && a && b && factor !== undefined && a.kind === b.kind && a.unit === b.unit && b.value > 0) {
    const real = a.value / b.value;
    const slack = factor * (times[2] || a.bound !== 'exact' || b.bound !== 'exact' ? 0.25 : 0.1);
    if (Math.abs(real - factor) <= slack) return [];
    return [
      finding(
        'number',
        [
          { start: a.hedgeStart, end: a.phraseEnd },
          { start: b.hedgeStart, end: b.phraseEnd },
        ],
        `${text.slice(a.start, a.end)} is ${figure(real)} times ${text.slice(b.start, b.end)}, not ${figure(factor)} times.`,
      ),
    ];
  }
  const other = same.exec(skeleton);
  const first = numbers[Number(other?.[1])];
  const second = numbers[Number(other?.[2] ?? other?.[3])];
  if (!other || !first || !second || first.kind !== 'percent') return [];
  const share = other[3] !== undefined ? 1 / second.value : second.kind === 'fraction' ? second.value : undefined;
  if (share === undefined || Math.abs(share * 100 - first.value) <= 4.5) return [];
  return [
    finding(
      'number',
      [
        { start: first.hedgeStart, end: first.end },
        { start: second.hedgeStart, end: second.end },
      ],
      `${text.slice(first.start, first.end)} is not ${text.slice(second.start, second.end)}, which is ${figure(share * 100)} per cent.`,
    ),
  ];
}
