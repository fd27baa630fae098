import type { DraftInconsistency } from '../../contracts/draft.ts';
import { articleYearOf } from './article-year.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Drask, 47 … joined the army in 1974" with "50 years ago, in 1974": an age against the years of a life. Only when the article tells its own year. */
export const ageAndYear: Rule = {
  name: 'age-and-year',
  category: 'date',
  find(reading: Reading) {
    const now = articleYearOf(reading);
    if (!now) return [];
    const found: DraftInconsistency[] = [];
    const ages = new Map(reading.facts.ages.filter(({ person }) => person !== null).map((age) => [age.person, age]));
    for (const sentence of reading.body) {
      const match = act.exec(sentence.skeleton);
      const date = sentence.dates[Number(match?.[2])];
      if (!match || !date?.year || date.relative !== null) continue;
      const at = sentence.skeleton.slice(0, match.index).length;
      const subject = sentence.names.findLast(({ end }) => end - sentence.start <= at + 12);
      const age = subject && ages.get(subject.key);
      if (!age || subject.start - sentence.start > 40) continue;
      const born = now.year - age.years;
      const isBirth = /born/i.test(match[1]!);
      // a birthday still to come makes a year
      if (isBirth ? Math.abs(born - date.year) <= 1 : date.year - born >= 6) continue;
      const home = reading.body.find(({ number }) => number === age.sentence);
      if (!home) continue;
      const name = reading.text.slice(subject.start, subject.end);
      const evidence = [clauseAround(home, age), clauseAround(sentence, date), ...(now.sentence === sentence ? [] : [now.span])];
      const why = isBirth
        ? `cannot have been born in ${date.year}`
        : date.year < born
          ? `was not yet born in ${date.year}`
          : `was ${date.year - born} in ${date.year}`;
      found.push(finding('date', evidence, `${name}, ${age.years} in ${now.year}, ${why}.`));
    }
    return found;
  },
};

const act =
  /\b(was born|born|joined|enlisted|graduated|married|qualified|started (?:work|out|his|her|at)|began (?:work|his|her|at)|served|fought|was elected|was appointed|founded|retired|became|opened|took over|won)\b[^@.;]{0,50}?\bin (?:early |late )?@(\d+)@/i;
