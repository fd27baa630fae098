/**
 * Gives singular and plural of an English noun by rule, with a table of irregular nouns. A compound ("wet-blanket", "strongman") inflects at its end.
 *
 * @param singular - British spelling
 */
export function inflectNoun(singular: string, plural?: string): readonly [singular: string, plural: string] {
  return [singular, plural ?? pluralOf(singular)];
}

function pluralOf(singular: string): string {
  const cut = singular.lastIndexOf('-') + 1;
  const [prefix, stem] = [singular.slice(0, cut), singular.slice(cut)];
  return prefix + (irregularNouns[stem] ?? compoundPlural(stem) ?? regularPlural(stem));
}

function compoundPlural(stem: string): string | undefined {
  if (/(?:^|[a-z]{2})(?:wo)?man$/.test(stem) && !/^(?:human|talisman|ottoman|shaman|german|roman|norman|caiman)$/.test(stem))
    return `${stem.slice(0, -2)}en`;
  if (/[a-z](?:child|foot|tooth|goose|mouse)$/.test(stem)) {
    const root = /(?:child|foot|tooth|goose|mouse)$/.exec(stem)![0];
    return stem.slice(0, -root.length) + irregularNouns[root];
  }
  if (/(?:wi|li|kni)fe$/.test(stem)) return `${stem.slice(0, -2)}ves`;
  return undefined;
}

function regularPlural(stem: string): string {
  // a plural already: "cuts", "politics"
  if (/[^suiao]s$/.test(stem) && stem !== 'lens') return stem;
  if (/(?:s|x|z|ch|sh)$/.test(stem))
    return /(?:ach|arch|loch)$/.test(stem) && /(?:stomach|monarch|patriarch|matriarch|oligarch|loch)$/.test(stem)
      ? `${stem}s`
      : `${stem}es`;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ies`;
  return /(?:hero|echo|potato|tomato|veto|torpedo|embargo|mosquito)$/.test(stem) ? `${stem}es` : `${stem}s`;
}

/** Plurals that no rule gives; a noun without a plural of its own maps to itself. */
const irregularNouns: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  louse: 'lice',
  ox: 'oxen',
  person: 'people',
  die: 'dice',
  crisis: 'crises',
  thesis: 'theses',
  analysis: 'analyses',
  basis: 'bases',
  oasis: 'oases',
  hypothesis: 'hypotheses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  stratum: 'strata',
  bacterium: 'bacteria',
  stimulus: 'stimuli',
  nucleus: 'nuclei',
  fungus: 'fungi',
  leaf: 'leaves',
  thief: 'thieves',
  wolf: 'wolves',
  half: 'halves',
  shelf: 'shelves',
  calf: 'calves',
  loaf: 'loaves',
  self: 'selves',
  elf: 'elves',
  sheep: 'sheep',
  deer: 'deer',
  series: 'series',
  species: 'species',
  means: 'means',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  people: 'people',
  rhetoric: 'rhetoric',
  elite: 'elites',
  staff: 'staff',
  leadership: 'leaderships',
  propaganda: 'propaganda',
  information: 'information',
  hysteria: 'hysteria',
  aggression: 'aggressions',
  criticism: 'criticisms',
  savagery: 'savagery',
  butchery: 'butchery',
  outrage: 'outrages',
  police: 'police',
  military: 'military',
  personnel: 'personnel',
  headquarters: 'headquarters',
  works: 'works',
};
