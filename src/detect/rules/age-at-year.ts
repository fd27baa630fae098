import { articleYearOf } from './article-year.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "born in 1996 and turned 18 last month"; "started in 1985, at the age of 16, and was 52 when it shut in 2015"; "founded in 1911 … will celebrate its centenary this autumn": years and ages of one life that do not go together. */
export const ageAtYear: Rule = {
  name: 'age-at-year',
  category: 'date',
  find(reading: Reading) {
    const now = articleYearOf(reading);
    return reading.body.flatMap((sentence) => [
      ...twoPairs(sentence),
      ...(now ? [...turned(sentence, now), ...yearsAgo(sentence, now, reading.text)] : []),
      ...jubilee(sentence, reading, now),
    ]);
  },
};

type Now = NonNullable<ReturnType<typeof articleYearOf>>;
type Pair = { readonly year: number; readonly age: number; readonly start: number; readonly end: number };

const pairShapes = [
  /\b(?:in|from|since) @(?<year>\d+)@,? (?:at the age of|aged|when (?:he|she) was) (?:#(?<n>\d+)#|(?<age>\d{1,2}))/gi,
  /\bwas (?:#(?<n>\d+)#|(?<age>\d{1,2}))(?: years old)? when [^@#;.]{2,50}? in @(?<year>\d+)@/g,
  /\b(?:at the age of|aged) (?:#(?<n>\d+)#|(?<age>\d{1,2})),? in @(?<year>\d+)@/g,
  /\b(?<born>born) in @(?<year>\d+)@/g,
];

function twoPairs(sentence: ReadSentence) {
  if (sentence.dates.length === 0) return [];
  const pairs: Pair[] = pairShapes.flatMap((shape) =>
    Array.from(sentence.skeleton.matchAll(shape), ({ groups }) => {
      const date = sentence.dates[Number(groups!.year)];
      const number = sentence.numbers[Number(groups!.n)];
      const age = groups!.born ? 0 : (number?.value ?? Number(groups!.age ?? Number.NaN));
      if (date?.year == null || date.relative !== null || !(age >= 0 && age < 110)) return undefined;
      return {
        year: date.year,
        age,
        start: Math.min(date.start, number?.start ?? date.start),
        end: Math.max(date.end, number?.end ?? date.end),
      };
    }).filter((pair) => pair !== undefined),
  );
  pairs.sort((a, b) => a.start - b.start);
  const [first, second] = pairs;
  if (!first || !second || pairs.length !== 2 || first.end > second.start) return [];
  const [years, ages] = [second.year - first.year, second.age - first.age];
  if (
    Math.abs(years - ages) <= 1 ||
    /\b(?:and|whose|his|her) (?:his|her|wife|husband|son|daughter|brother|sister|father|mother)\b/.test(sentence.text)
  )
    return [];
  const why = `From ${first.year} to ${second.year} it is ${years} years, but the ages are ${Math.abs(ages)} years apart.`;
  return [
    finding(
      'date',
      [
        { start: first.start, end: first.end },
        { start: second.start, end: second.end },
      ],
      why,
    ),
  ];
}

/** "was born in 1996 and turned 18 last month" in an article of 2026. */
function turned(sentence: ReadSentence, now: Now) {
  const match =
    /\bborn in @(\d+)@[^@#;.]{0,40}? (?:turned|turns|will turn|will be|is|celebrated (?:his|her)) (?:#(\d+)#|(\d{1,3}))(?! per)/i.exec(
      sentence.skeleton,
    );
  const date = sentence.dates[Number(match?.[1])];
  const age = sentence.numbers[Number(match?.[2])]?.value ?? Number(match?.[3]);
  if (!match || date?.year == null || !(age > 0)) return [];
  const real = now.year - date.year;
  if (Math.abs(real - age) <= 1 || now.sentence === sentence) return [];
  const end = Math.min(sentence.end, date.end + 60);
  return [
    finding(
      'date',
      [now.span, clauseAround(sentence, date, { start: date.start, end })],
      `Somebody born in ${date.year} turns ${real} in ${now.year}, not ${age}.`,
    ),
  ];
}

/** "ten years ago, in March 2011" in an article of 2026. */
function yearsAgo(sentence: ReadSentence, now: Now, text: string) {
  const match = /@(\d+)@,? (?:in|on) @(\d+)@/.exec(sentence.skeleton);
  const [ago, date] = [sentence.dates[Number(match?.[1])], sentence.dates[Number(match?.[2])]];
  const count = /^(\d+|[a-z-]+) years? ago$/.exec(ago?.relative ?? '')?.[1];
  const years = count === undefined ? undefined : (numbers[count] ?? Number(count));
  if (!ago || date?.year == null || years === undefined || Number.isNaN(years) || date.relative !== null || now.sentence === sentence)
    return [];
  const real = now.year - date.year;
  if (
    Math.abs(real - years) <= 1 ||
    /\b(?:nearly|almost|about|some|more than|over|around) $/i.test(text.slice(Math.max(0, ago.start - 11), ago.start))
  )
    return [];
  return [
    finding('date', [{ start: ago.start, end: date.end }, now.span], `From ${date.year} to ${now.year} it is ${real} years, not ${years}.`),
  ];
}

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

const jubileeShape =
  /\b(?:(\d{2,3})(?:st|nd|rd|th) (?:anniversary|birthday|year)|(?:founding )?(centenary|bicentenary|golden jubilee|silver jubilee|diamond jubilee|tercentenary))\b/i;
const jubilees: Readonly<Record<string, number>> = {
  centenary: 100,
  bicentenary: 200,
  tercentenary: 300,
  'golden jubilee': 50,
  'silver jubilee': 25,
  'diamond jubilee': 60,
};

/** "celebrates its 75th anniversary this year, 2024. It was founded in 1959". */
function jubilee(sentence: ReadSentence, { body }: Reading, now: Now | undefined) {
  const match = /anniv|birthday|\dth year|centenary|jubilee/.test(sentence.text) ? jubileeShape.exec(sentence.text) : null;
  if (!match || !/\b(?:celebrat|mark|this (?:year|spring|summer|autumn|fall|winter|month|week)|commemorat)/i.test(sentence.text)) return [];
  const years = match[1] === undefined ? jubilees[match[2]!.toLowerCase()] : Number(match[1]);
  const said = /@(\d+)@,? @(\d+)@/.exec(sentence.skeleton);
  const own = said && sentence.dates[Number(said[1])]?.relative === 'this year' ? sentence.dates[Number(said[2])] : undefined;
  // "this year, 2024": a bare year behind a comma is read as a number
  const bare = /@(\d+)@, #(\d+)#/.exec(sentence.skeleton);
  const stated = bare && sentence.dates[Number(bare[1])]?.relative === 'this year' ? sentence.numbers[Number(bare[2])]?.value : undefined;
  const dated =
    sentence.dates.length === 1 && sentence.dates[0]!.year !== null && !/\b(?:founded|formed|since|built)\b/i.test(sentence.text)
      ? sentence.dates[0]!.year
      : undefined;
  const year = own?.year ?? dated ?? (stated !== undefined && stated > 1900 && stated < 2100 ? stated : now?.year);
  if (years === undefined || year === undefined) return [];
  for (const other of body) {
    const founded = /\b(?:founded|established|opened|built|formed|created|set up|launched)\b[^@;.]{0,30}? in @(\d+)@|\bsince @(\d+)@/i.exec(
      other.skeleton,
    );
    const date = other.dates[Number(founded?.[1] ?? founded?.[2])];
    if (!founded || date?.year == null || other === sentence || date.relative !== null) continue;
    const isFounding = /\bfound/i.test(sentence.text) || Math.abs(other.number - sentence.number) <= 2;
    if (!isFounding || Math.abs(year - date.year - years) <= 1 || Math.abs(year - date.year - years) > 60) continue;
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const evidence = [
      clauseAround(other, date),
      clauseAround(sentence, at),
      ...(own || dated !== undefined || stated !== undefined || !now ? [] : [now.span]),
    ];
    return [finding('date', evidence, `From ${date.year} to ${year} it is ${year - date.year} years, not ${years}.`)];
  }
  return [];
}
