import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "61 per cent oppose the cut, 27 are in favour and 22 undecided"; "68 per cent women … the other 42 per cent men": answers that exclude each other and do not make a hundred. */
export const sharesOfWhole: Rule = {
  name: 'shares-of-whole',
  category: 'number',
  find: ({ body }: Reading) =>
    body.flatMap((sentence, index) =>
      sentence.numbers.some(({ kind }) => kind === 'percent')
        ? (inSides(sidesOf(sentence, body[index - 1]), sentence) ?? inRest(sentence, body[index - 1]) ?? [])
        : [],
    ),
};

type Side = { readonly name: string; readonly share: NumberFact; readonly sentence: ReadSentence };

/** Sides of which everybody takes one; `isAll`: the first two leave nobody out. */
const questions: readonly { readonly sides: readonly (readonly [string, RegExp])[]; readonly isAll: boolean }[] = [
  {
    sides: [
      ['women', /\b(?:women|female|girls)\b/i],
      ['men', /\b(?:men|male|boys)\b/i],
    ],
    isAll: true,
  },
  {
    sides: [
      ['for', /\b(?:in favou?r|support(?:s|ed|ers)?|back(?:s|ed|ing)?|approv(?:e[ds]?|ing)|yes|agree[ds]?|for (?:it|the))\b/i],
      ['against', /\b(?:against|oppos(?:e[ds]?|ition|ing)|reject(?:s|ed)?|disapprov(?:e[ds]?|ing)|no\b|disagree[ds]?)\b/i],
      ['undecided', /\b(?:undecided|unsure|not sure|don[’']t know|did not know|had no (?:view|opinion)|neutral|abstain(?:ed)?)\b/i],
    ],
    isAll: false,
  },
  {
    sides: [
      ['full-time', /\bfull[- ]time\b/i],
      ['part-time', /\bpart[- ]time\b/i],
    ],
    isAll: true,
  },
];

/** The sides that the shares of a sentence take, with those of the one before when this one has a single side. */
function sidesOf(sentence: ReadSentence, previous: ReadSentence | undefined): Side[] {
  const own = sharesIn(sentence);
  return own.length === 1 &&
    previous &&
    sharesIn(previous).length <= 2 &&
    /^(?:Men|Women|Another|The (?:other|rest)|Some|Only|[\d#])/.test(sentence.text)
    ? [...sharesIn(previous), ...own]
    : own;
}

function sharesIn(sentence: ReadSentence): Side[] {
  const shares = sentence.numbers.filter(({ kind }) => kind === 'percent');
  if (shares.length === 0 || shares.length > 4) return [];
  return shares.flatMap((share, index) => {
    const from = shares[index - 1]?.end ?? sentence.start;
    const to = shares[index + 1]?.hedgeStart ?? sentence.end;
    const after = sentence.text.slice(share.end - sentence.start, to - sentence.start);
    const before = sentence.text.slice(from - sentence.start, share.hedgeStart - sentence.start);
    const near = /^[^,;]*/.exec(after)![0];
    const name =
      nameIn(near) ?? nameIn(after) ?? (index === 0 || /^\W*(?:and|but|while)?\s/.test(before) ? nameIn(before.slice(-45)) : undefined);
    return name === undefined ? [] : [{ name, share, sentence }];
  });
}

function nameIn(text: string): string | undefined {
  let first: { name: string; at: number } | undefined;
  for (const { sides } of questions)
    for (const [name, pattern] of sides) {
      const at = text.search(pattern);
      if (at !== -1 && (!first || at < first.at)) first = { name, at };
    }
  return first?.name;
}

function inSides(sides: readonly Side[], sentence: ReadSentence): DraftInconsistency[] | undefined {
  for (const { sides: names, isAll } of questions) {
    const told = names.map(([name]) => sides.filter((side) => side.name === name));
    if (told.some((list) => list.length > 1)) continue;
    const [first, ...others] = told.flat();
    if (!first || others.length === 0) continue;
    if (sides.some(({ sentence: home }) => groups.test(home.text))) return undefined;
    const made = first.share.value + others.reduce((sum, { share }) => sum + share.value, 0);
    const slack = (others.length + 1) * 0.5 + 1 + ([first, ...others].some(({ share }) => share.bound !== 'exact') ? 4 : 0);
    if (made <= 100 + slack && !(isAll && made < 100 - slack)) continue;
    if (isAll && made < 100 && made < 60) continue;
    const last = others.at(-1)!;
    const rest = others[0]!;
    const evidence =
      rest.sentence === first.sentence
        ? [tight(first), { start: rest.share.hedgeStart, end: endOf(last) }]
        : [clauseAround(first.sentence, first.share), clauseAround(sentence, last.share)];
    const listed = [first, ...others].map(({ share }) => figure(share.value));
    return [
      finding(
        'number',
        evidence,
        `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} per cent make ${figure(made)} per cent, not 100.`,
      ),
    ];
  }
  return undefined;
}

/** "68 per cent … the other 42 per cent". */
function inRest(sentence: ReadSentence, previous: ReadSentence | undefined): DraftInconsistency[] | undefined {
  const match = /\bthe (?:other|remaining) #(\d+)#/i.exec(sentence.skeleton);
  const rest = sentence.numbers[Number(match?.[1])];
  if (rest?.kind !== 'percent') return undefined;
  const earlier = sentence.numbers.filter((one) => one.kind === 'percent' && one.end <= rest.start);
  const home = earlier.length > 0 ? sentence : previous;
  const parts = earlier.length > 0 ? earlier : (previous?.numbers.filter(({ kind }) => kind === 'percent') ?? []);
  const [first] = parts;
  if (!home || !first || parts.length > 2) return undefined;
  const made = parts.reduce((sum, { value }) => sum + value, rest.value);
  if (Math.abs(made - 100) <= 1.5 || [rest, ...parts].some(({ bound }) => bound !== 'exact')) return undefined;
  return [
    finding(
      'number',
      home === sentence
        ? [
            { start: first.start, end: first.end },
            { start: rest.start - 10, end: rest.end },
          ]
        : [clauseAround(home, first), clauseAround(sentence, rest)],
      `${[...parts, rest].map(({ value }) => figure(value)).join(' and ')} per cent make ${figure(made)} per cent, not 100.`,
    ),
  ];
}

/** Two groups that were asked, two years, or a change: their shares have no common whole. */
const groups =
  /\b(?:among|of (?:the )?(?:women|men)|aged|compared|last (?:year|month)|up from|down from|rose|fell|points?|swing|more likely|in (?:19|20)\d\d|each|both|also)\b/i;

function tight({ share, sentence }: Side): { start: number; end: number } {
  const clause = clauseAround(sentence, share);
  const next = sentence.numbers.find((one) => one.kind === 'percent' && one.start > share.end);
  return {
    start: Math.max(clause.start, sentence.start),
    end: Math.max(share.end, Math.min(clause.end, (next?.hedgeStart ?? clause.end) - 1)),
  };
}

function endOf({ share, sentence }: Side): number {
  return share.end + (/^ [a-z]+(?: [a-z]+)?/i.exec(sentence.text.slice(share.end - sentence.start))?.[0].length ?? 0);
}
