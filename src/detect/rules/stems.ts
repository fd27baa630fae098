/**
 * Stems of the content words of a text, lower case: "approved", "approves" and "approval" are "approv". Function words, numbers and words of two
 * letters are left out.
 */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const match of text.matchAll(word)) {
    const lower = match[0].toLowerCase();
    if (!functionWords.has(lower)) stems.add(stemOf(lower));
  }
  return stems;
}

/** Cuts the common endings of a lower-case word; irregular verbs go to their base. */
export function stemOf(word: string): string {
  const known = irregular[word];
  if (known) return known;
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) {
      const stem = word.slice(0, -ending.length);
      return /(.)\1$/.test(stem) && !/(?:ss|ll)$/.test(stem) ? stem.slice(0, -1) : stem;
    }
  }
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** How many stems two sets share. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, big] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const stem of small) if (big.has(stem)) count += 1;
  return count;
}

const word = /[\p{L}]{3,}/gu;
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ies',
  'ied',
  'ers',
  'als',
  'al',
  'ed',
  'er',
  'es',
  'ly',
  'y',
  'e',
];
const irregular: Readonly<Record<string, string>> = {
  met: 'meet',
  meets: 'meet',
  meeting: 'meet',
  meetings: 'meet',
  won: 'win',
  wins: 'win',
  winning: 'win',
  winner: 'win',
  beaten: 'beat',
  beating: 'beat',
  spoke: 'speak',
  spoken: 'speak',
  took: 'take',
  taken: 'take',
  taking: 'take',
  gave: 'give',
  given: 'give',
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  fell: 'fall',
  fallen: 'fall',
  held: 'hold',
  left: 'leave',
  leaving: 'leave',
  killed: 'kill',
  shot: 'shoot',
  sold: 'sell',
  built: 'build',
  paid: 'pay',
  died: 'die',
  dead: 'die',
  death: 'die',
  deaths: 'die',
  dies: 'die',
  dying: 'die',
  born: 'birth',
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  knew: 'know',
  known: 'know',
  told: 'tell',
  drove: 'drive',
  driven: 'drive',
  driving: 'drive',
  saw: 'see',
  seen: 'see',
  went: 'go',
  gone: 'go',
  wrote: 'write',
  written: 'write',
  arrest: 'arrest',
  chose: 'choose',
  chosen: 'choose',
  began: 'begin',
  begun: 'begin',
  stolen: 'steal',
  stole: 'steal',
  lost: 'lose',
  losing: 'lose',
  closed: 'clos',
  close: 'clos',
};
const functionWords = new Set(
  `the and for are but not you all any can had her was one our out has him his how its may new now who did get let put say she too use that with have this
   will your from they know want been much some time very when come here just like long make many more only over such take than them well were what which
   their there these those would could should about after again against also another because before being between both during each even ever every
   first into last less most must never next nor off once other per said says since still then though through under until upon where while within without
   two three four five six seven eight nine ten eleven twelve yet own does told according among around across`
    .split(/\s+/)
    .filter(Boolean),
);
