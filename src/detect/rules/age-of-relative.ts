import type { Span } from '../../contracts/span.ts';
import { valueOfWords } from '../../facts/number-words.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "“My mother’s 84” … Ms Ganley’s mother, 79": the one mother, son or dog of which an article tells, with two ages. */
export const ageOfRelative: Rule = {
  name: 'age-of-relative',
  category: 'identity',
  find({ body, text }: Reading) {
    const told = body.flatMap(agesIn);
    for (const kin of new Set(told.map((one) => one.kin))) {
      const ages = told.filter((one) => one.kin === kin);
      const [first] = ages;
      const second = ages.find(({ years, sentence }) => Math.abs(years - first!.years) > 1 && sentence !== first!.sentence);
      // "his sons", "another daughter", "sister Ana and sister Eva" are more than one
      const isMany = new RegExp(
        `\\b${kin}s\\b|\\b(?:other|another|second|elder|eldest|older|younger|youngest|middle|first|two|three|step|foster|late) ${kin}\\b|\\b(?:step|grand)${kin}`,
        'i',
      ).test(text);
      const names = new Set(ages.map(({ name }) => name).filter((name) => name !== undefined));
      const owners = new Set(ages.map(({ owner }) => owner).filter((owner) => owner !== undefined));
      if (!first || !second || isMany || names.size > 1 || owners.size > 1 || new Set(ages.map(({ years }) => years)).size > 2) continue;
      return [
        finding(
          'identity',
          [clauseAround(first.sentence, first.span), clauseAround(second.sentence, second.span)],
          `The ${kin} is ${first.years} in one place and ${second.years} in another.`,
        ),
      ];
    }
    return [];
  },
};

type Told = {
  readonly kin: string;
  readonly years: number;
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly span: Span;
  readonly sentence: ReadSentence;
};

const kins =
  'mother|father|mum|dad|son|daughter|brother|sister|husband|wife|partner|grandmother|grandfather|grandson|granddaughter|nephew|niece|aunt|uncle|baby|dog|fiancé|fiancée';
const age = '(?<age>\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)';
const owner = "(?:(?:My|my|His|his|Her|her|Their|their|Our|our)|(?<owner>\\p{Lu}[\\p{L}-]+)[’']s) (?:[a-z]+ )?";
const shapes = [
  new RegExp(`${owner}(?<kin>${kins})(?:[’']s| is| was|,)(?: aged)? ${age}(?= years old|[,.;!?”"’]| and\\b| when\\b)`, 'gu'),
  new RegExp(`${owner}(?<kin>${kins}),? (?<name>\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)?, (?:aged )?${age}(?=[,.;])`, 'gu'),
  new RegExp(`${owner}${age}-year-old (?<kin>${kins})(?:,? (?<name>\\p{Lu}[\\p{L}-]+))?\\b`, 'gu'),
];

const anyKin = new RegExp(`\\b(?:${kins})\\b`);

function agesIn(sentence: ReadSentence): Told[] {
  if (!anyKin.test(sentence.text)) return [];
  return shapes.flatMap((shape) =>
    Array.from(sentence.text.matchAll(shape), (match) => {
      const { kin, age: written, name, owner: whose } = match.groups!;
      const start = sentence.start + match.index;
      const years = /^\d/.test(written!) ? Number(written) : (valueOfWords(written!) ?? 0);
      return { kin: kin!, years, name, owner: whose, span: { start, end: start + match[0].length }, sentence };
    }).filter(({ years }) => years > 0 && years < 115),
  );
}
