import { weekdayName } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "Rail line to reopen in 2027" over "will carry passengers again in 2029"; "Strike to begin on Monday", "will walk out on Tuesday"; "Man, 38, held" over "A 36-year-old man was arrested". */
export const headlineDate: Rule = {
  name: 'headline-date',
  category: 'headline',
  find: ({ title, body, facts }: Reading) => (title ? [...ofDate(title, body), ...ofAge(title, body, facts.ages)] : []),
};

function ofDate(title: ReadSentence, body: readonly ReadSentence[]) {
  const [head, second] = title.dates;
  if (!head || second || head.relative !== null) return [];
  const toldBy = (date: DateFact): number | null => (head.weekday === null ? date.year : date.weekday);
  const own = toldBy(head);
  if (own === null || (head.weekday === null && head.preposition === null)) return [];
  if (body.some(({ dates }) => dates.some((date) => toldBy(date) === own))) return [];
  const dated = body
    .slice(0, 2)
    .flatMap((sentence) =>
      sentence.dates
        .filter((date) => toldBy(date) !== null && date.relative === null && !isOfReport(date, sentence))
        .map((date) => ({ date, sentence })),
    );
  const [only] = dated;
  const isPlan = /\b(?:to|will|from|until|by|set for|due)\b/i.test(title.text);
  if (
    !only ||
    dated.length !== 1 ||
    !isPlan ||
    !/\b(?:will|to|due|from|until|by|set|plans?|begins?|starts?|opens?|ends?|closes?)\b/i.test(only.sentence.text)
  )
    return [];
  const stems = stemsOf(
    body
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
  if (sharedStems(stems, stemsOf(title.text)) < 1 || /\b(?:since|in the year|last)\b/i.test(only.sentence.text)) return [];
  const told = (value: number) => (head.weekday === null ? String(value) : weekdayName(value));
  return [
    finding(
      'headline',
      [clauseAround(title, head), clauseAround(only.sentence, only.date)],
      `The headline says ${told(own)}, the article ${told(toldBy(only.date)!)}.`,
    ),
  ];
}

/** "said on Tuesday" dates the report, not what it tells. */
function isOfReport(date: DateFact, { text, start }: ReadSentence): boolean {
  const [before, after] = [
    text.slice(Math.max(0, date.start - start - 40), date.start - start),
    text.slice(date.end - start, date.end - start + 24),
  ];
  return (
    /\b(?:said|announced|told|confirmed|reported|published|voted|agreed|signed|warned|ruled|decided|approved|unveiled|heard)\b[^,;]{0,25}$/i.test(
      before,
    ) ||
    /^,? (?:\w+ )?(?:said|announced|told)\b/.test(after) ||
    /\b(?:since|founded|opened|elected|born)\b[^,;]{0,20}$/.test(before)
  );
}

const persons = 'man|woman|boy|girl|teenager|driver|father|mother|grandfather|grandmother|cyclist|pensioner|student|teacher|nurse';

function ofAge(title: ReadSentence, body: readonly ReadSentence[], ages: Reading['facts']['ages']) {
  const match = new RegExp(
    `\\b(${persons}), (?:aged )?(?:#(\\d+)#|(\\d{1,2})),?(?= |$)|(?:#(\\d+)#|(\\d{1,2}))-year-old (${persons})\\b`,
    'i',
  ).exec(title.skeleton);
  const number = title.numbers[Number(match?.[2] ?? match?.[4])];
  const years = number?.value ?? Number(match?.[3] ?? match?.[5] ?? 0);
  const noun = (match?.[1] ?? match?.[6])?.toLowerCase();
  if (!match || !years || noun === undefined || ages.some((age) => age.years === years && age.start > title.end)) return [];
  const lead = body
    .slice(0, 2)
    .flatMap((sentence) => ages.filter((age) => age.sentence === sentence.number).map((age) => ({ age, sentence })));
  const [only] = lead;
  if (!only || lead.length !== 1 || !new RegExp(`^ ${noun}\\b`, 'i').test(only.sentence.text.slice(only.age.end - only.sentence.start)))
    return [];
  const start = title.start + title.text.search(new RegExp(`\\b${noun}\\b`, 'i'));
  const written = number ?? { start, end: title.start + title.text.indexOf(String(years)) + String(years).length };
  return [
    finding(
      'headline',
      [{ start: Math.min(start, written.start), end: Math.max(written.end, start + noun.length) }, clauseAround(only.sentence, only.age)],
      `The headline says that the ${noun} is ${years}, the article ${only.age.years}.`,
    ),
  ];
}
