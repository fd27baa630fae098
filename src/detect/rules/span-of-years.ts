import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "the 20-year permit, which starts in January 2026 and runs until the end of 2041": a length in years against its two ends. */
export const spanOfYears: Rule = {
  name: 'span-of-years',
  category: 'date',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence, index) => [...inSentence(sentence, text), ...inNext(sentence, body[index + 1], text)]),
};

const ends =
  '(?:from|between|start(?:s|ed|ing)?(?: in)?|begin(?:s|ning)?(?: in)?|began(?: in)?|ran from|runs from|since|of|in) @(?<a>\\d+)@[^@;]{0,40}?(?:to|and|until|till|through|ends?(?: in)?|ended(?: in)?|expires?(?: in)?) (?:the end of )?@(?<b>\\d+)@';
const shapes = [
  new RegExp(
    `#(?<n>\\d+)# (?:[\\p{L}-]+ ){0,2}?(?:permit|contract|lease|licence|license|deal|agreement|term|plan|programme|program|reign|career|sentence|tenure|war|project|concession|mandate|period|rule|ban|mission|study|mortgage)\\b[^@#;]{0,50}?${ends}`,
    'u',
  ),
  /(?:from|between) @(?<a>\d+)@ (?:to|and|until) @(?<b>\d+)@,? (?:a (?:period|span|total|reign|term) of |a |for |or |over )?#(?<n>\d+)#(?! (?:later|before|earlier|of age))/,
  /\bfor #(?<n>\d+)#,? (?:from|between) @(?<a>\d+)@ (?:to|and|until) @(?<b>\d+)@/,
];

/** "led the party from 1998 to 2010. In his 15 years as leader". */
function inNext(sentence: ReadSentence, next: ReadSentence | undefined, text: string): DraftInconsistency[] {
  const span = /\b(?:from|between) @(\d+)@ (?:to|and|until) @(\d+)@/.exec(sentence.skeleton);
  const [from, to] = [sentence.dates[Number(span?.[1])], sentence.dates[Number(span?.[2])]];
  const back = span && /\b[Ii]n (?:his|her|its|their|the) #(\d+)# (?:as|in|at|of|with)\b/.exec(next?.skeleton ?? '');
  const length = next?.numbers[Number(back?.[1])];
  if (!next || !from?.year || !to?.year || length?.unit !== 'year' || length.bound !== 'exact') return [];
  const real = to.year - from.year;
  if (real <= 0 || Math.abs(real - length.value) <= 1) return [];
  const evidence = [{ start: from.start, end: to.end }, clauseAround(next, length)];
  return [
    finding(
      'date',
      evidence,
      `From ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)} it is ${figure(real)} years, not ${figure(length.value)}.`,
    ),
  ];
}

function inSentence(sentence: ReadSentence, text: string): DraftInconsistency[] {
  for (const shape of shapes) {
    const groups = shape.exec(sentence.skeleton)?.groups;
    const length = sentence.numbers[Number(groups?.n)];
    const from = sentence.dates[Number(groups?.a)];
    const to = sentence.dates[Number(groups?.b)];
    if (
      length?.kind !== 'duration' ||
      length.unit !== 'year' ||
      length.bound !== 'exact' ||
      !from?.year ||
      !to?.year ||
      to.year <= from.year
    )
      continue;
    const real = to.year - from.year;
    // whole years at both ends make one more, parts of them one less
    if (Math.abs(length.value - real) <= 1) return [];
    const evidence = [
      { start: length.start, end: length.phraseEnd },
      { start: from.start, end: to.end },
    ];
    return [
      finding(
        'date',
        evidence,
        `From ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)} it is about ${figure(real)} years, not ${figure(length.value)}.`,
      ),
    ];
  }
  return [];
}
