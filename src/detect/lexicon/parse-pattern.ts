/** One place of a pattern, as it is held against a word of the article. */
export type PatternToken = {
  readonly kind: 'word' | 'head' | 'slot';
  /** Words that fit; of a head its forms, each with the indexes of `verbForms` or `nounForms`; of a slot nothing. */
  readonly fitting: ReadonlyMap<string, readonly number[]>;
  /** `possessive`, `determiner`, `number`, `any`, `name` or `object`; else empty. */
  readonly slot: string;
  readonly isOptional: boolean;
  /** Only fits a word that hangs on the one before by a hyphen. */
  readonly isJoined: boolean;
};

/** Reads a compiled pattern ("^v:spark outrage", "{possessive} (own) regime"). */
export function parsePattern(pattern: string, formsOf: (head: string) => string): PatternToken[] {
  return pattern.split(' ').map((written) => {
    const isOptional = written.startsWith('(');
    const inner = isOptional ? written.slice(1, -1) : written;
    const isJoined = inner.startsWith('-');
    const bare = isJoined ? inner.slice(1) : inner;
    if (bare.startsWith('{')) return { kind: 'slot', fitting: new Map(), slot: bare.slice(1, -1), isOptional, isJoined };
    if (bare.startsWith('^')) return { kind: 'head', fitting: fittingForms(formsOf(bare.slice(1))), slot: '', isOptional, isJoined };
    return { kind: 'word', fitting: new Map(bare.split('|').map((word) => [word, []])), slot: '', isOptional, isJoined };
  });
}

function fittingForms(forms: string): Map<string, readonly number[]> {
  const fitting = new Map<string, number[]>();
  for (const [index, form] of forms.split(' ').entries()) {
    for (const spelling of form.split('/')) fitting.set(spelling, [...(fitting.get(spelling) ?? []), index]);
  }
  return fitting;
}
