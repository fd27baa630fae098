/** What a number counts: "six civilian scientists" gives scientist, with "civilian" between. */
export type CountedNoun = { readonly noun: string; readonly modifiers: readonly string[]; readonly end: number };

/**
 * Finds the plural noun behind a number, at most four words on, in the same clause.
 *
 * @param from - offset in `text` of the end of the number
 * @param value - of the number; after 1 the first word counts as the noun
 * @returns the noun in the singular and lower case; `undefined` when a function word, a verb or a mark comes first
 */
export function countedNoun(text: string, from: number, value: number): CountedNoun | undefined {
  const modifiers: string[] = [];
  follower.lastIndex = from;
  for (let count = 0; count < 4; count += 1) {
    const match = follower.exec(text);
    if (!match) return undefined;
    const word = match[1]!.toLowerCase();
    if (stops.has(word)) return undefined;
    if (isPlural(word) || (value === 1 && count === 0 && !adjectival.test(word)))
      return { noun: singularOf(word), modifiers, end: follower.lastIndex };
    if (count === 0 && value !== 1 && /(?:ed|ing)$/.test(word) && !word.includes('-') && !participles.has(word)) return undefined;
    modifiers.push(word);
  }
  return undefined;
}

/** The singular of a plural noun, lower case: "scientists" → "scientist", "parties" → "party", "people" → "person". Other words stay. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const known = irregular[lower];
  if (known) return known;
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

const follower = /[\s-]([\p{L}][\p{L}’'-]*)/uy;
const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  crew: 'crew',
  staff: 'staff',
  police: 'police',
  firemen: 'fireman',
  policemen: 'policeman',
  teeth: 'tooth',
  mice: 'mouse',
  wives: 'wife',
  lives: 'life',
  halves: 'half',
  buses: 'bus',
  countries: 'country',
  series: 'series',
  sheep: 'sheep',
  troops: 'troop',
  movies: 'movie',
  aircraft: 'aircraft',
  criteria: 'criterion',
  houses: 'house',
  horses: 'horse',
  nurses: 'nurse',
  cases: 'case',
  licences: 'licence',
};
const participles = new Set([
  'registered',
  'injured',
  'wounded',
  'licensed',
  'armed',
  'used',
  'retired',
  'unarmed',
  'united',
  'disabled',
  'elected',
  'named',
  'detained',
  'missing',
  'serving',
  'working',
  'polling',
  'parking',
  'building',
  'housing',
  'voting',
  'leading',
  'unexploded',
  'planned',
  'affected',
  'infected',
  'experienced',
  'split',
]);
const adjectival = /^(?:single|more|new|other|small|large|big|young|old|last|such|local|former)$/;
const stops = new Set(
  `of in on at to for from by with and or but as is are was were be been has have had will would can could may might must should that which who whom
   the a an this these those its his her their our when while if than then before after since until not no per cent percent times point points against
   across less plus vs us his yes perhaps always does goes says was thus hours were about out over between under during
   got saw took made went came gave paid told heard ran sat stood rose fell spent drew drove wore ate ago
   two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen million`
    .split(/\s+/)
    .filter(Boolean),
);

function isPlural(word: string): boolean {
  if (word in irregular) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|[’']s)$/.test(word);
}
