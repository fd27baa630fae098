import { irregularVerbs, verbPrefixes } from './irregular-verbs.ts';

/** Forms of a verb in the order of `verbForms`; spellings of one form are parted by "/", the British one first. */
export type VerbForms = readonly [base: string, third: string, past: string, participle: string, gerund: string];

/** Exceptions that an entry's `forms` may state. */
export type IrregularForms = {
  third?: string | undefined;
  past?: string | undefined;
  participle?: string | undefined;
  gerund?: string | undefined;
};

/**
 * Inflects an English verb by rule, with a table of irregular verbs. A hyphenated verb ("rubber-stamp") inflects at its end.
 *
 * @param base - the bare infinitive, British spelling
 * @param exceptions - forms that override the rules
 */
export function inflectVerb(base: string, exceptions: IrregularForms = {}): VerbForms {
  const cut = base.lastIndexOf('-') + 1;
  const [prefix, stem] = [base.slice(0, cut), base.slice(cut)];
  const irregular = irregularOf(stem);
  const past = exceptions.past ?? onEach(irregular?.[0] ?? withEnding(stem, 'ed'), prefix);
  return [
    base === 'be' ? 'be/are' : base,
    exceptions.third ?? onEach(thirdOf(stem), prefix),
    base === 'be' ? 'was/were' : past,
    exceptions.participle ?? exceptions.past ?? onEach(irregular?.[1] ?? withEnding(stem, 'ed'), prefix),
    exceptions.gerund ?? onEach(withEnding(stem, 'ing'), prefix),
  ];
}

function irregularOf(stem: string): [string, string] | undefined {
  const direct = Object.hasOwn(irregularVerbs, stem) ? irregularVerbs[stem] : undefined;
  if (direct !== undefined) return pairOf(direct, '');
  for (const prefix of verbPrefixes) {
    const root = stem.slice(prefix.length);
    // "inform" is no "in" + "form", "remake" is "re" + "make": only roots of the table count, and none of two letters ("undo" apart)
    if (
      stem.startsWith(prefix) &&
      Object.hasOwn(irregularVerbs, root) &&
      root.length > 1 &&
      root !== 'be' &&
      !regularLookalikes.has(stem)
    ) {
      return pairOf(irregularVerbs[root]!, prefix);
    }
  }
  return undefined;
}

/** Regular verbs that look like a prefix with an irregular root. */
const regularLookalikes = new Set(['belay', 'outwit', 'relay', 'rebind', 'understate', 'offend', 'input', 'bewind', 'inset', 'inbreed']);

function pairOf(forms: string, prefix: string): [string, string] {
  const [past, participle] = forms.split(' ');
  return [onEach(past!, prefix), onEach(participle ?? past!, prefix)];
}

function onEach(spellings: string, prefix: string): string {
  return prefix === ''
    ? spellings
    : spellings
        .split('/')
        .map((spelling) => prefix + spelling)
        .join('/');
}

function thirdOf(stem: string): string {
  if (stem === 'be') return 'is';
  if (stem === 'have') return 'has';
  if (/(?:s|x|z|ch|sh)$/.test(stem)) return stem === 'quiz' ? `${stem}zes` : `${stem}es`;
  if (/[^aeiou]o$/.test(stem) || /^(?:under|over|out|re|un)?go$/.test(stem)) return `${stem}es`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`;
}

function withEnding(stem: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ed') {
    if (stem.endsWith('e')) return `${stem}d`;
    if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  } else {
    if (/ie$/.test(stem)) return `${stem.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(stem) && stem !== 'be' && !/(?:singe|tinge|swinge)$/.test(stem)) return `${stem.slice(0, -1)}ing`;
  }
  if (stem.endsWith('c') && /[aeiou]c$/.test(stem)) return `${stem}k${ending}`;
  if (doubledInBritish.has(stem)) return `${stem}${stem.at(-1)}${ending}/${stem}${ending}`;
  if (stem === 'gas' || stem === 'bus') return `${stem}${stem === 'gas' ? 's' : ''}${ending}`;
  return doublesConsonant(stem) ? `${stem}${stem.at(-1)}${ending}` : `${stem}${ending}`;
}

function doublesConsonant(stem: string): boolean {
  if (!/[^aeiou][aeiouy][bdfgklmnprtvz]$/.test(stem) && !/^[aeiou][bdgmnprt]$/.test(stem) && !/qu[aeiou][tpz]$/.test(stem)) return false;
  const syllables = stem.replace(/qu/, 'q').match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === 1 || doubling.has(stem);
}

/** Verbs of several syllables that are stressed on the last, or compounds of a short verb: their final consonant doubles. */
const doubling = new Set(
  `abet abhor acquit admit allot annul appal avow backslap backtrack bar bedim befit beget begin commit compel concur confer control
  debar debug defer demob demur deter disbar dispel distil eavesdrop embed emit enrol entrap enwrap equip excel expel extol forget fulfil handicap
  hobnob horsewhip humbug impel incur infer instil inter kidnap occur omit outbid outfit outgun outrun outstrip outwit overlap overrun overstep patrol permit
  prefer propel rebel rebut recap recur refer refit regret remit repel reset retrofit sandbag sidestep submit transfer transmit underpin unplug unwrap
  unzip upset wiretap worship zigzag nonplus leapfrog catnap airdrop`.split(/\s+/),
);

/** Verbs with an unstressed last syllable whose l (or p) doubles in British and not in American spelling. */
const doubledInBritish = new Set(
  'cancel channel counsel cudgel dial equal fuel funnel gambol gravel grovel initial label level libel marshal marvel model panel pedal pencil pummel quarrel rival revel shovel shrivel signal snivel snorkel spiral stencil swivel total towel trammel travel trial tunnel unravel yodel bedevil dishevel duel enamel ravel refuel relabel remodel'.split(
    ' ',
  ),
);
