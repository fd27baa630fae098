export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'progressive';

/** The forms of a verb, by form; "past" and "participle" may be equal, and of irregular verbs those in the list below. */
export function formsOfVerb(base: string): readonly (readonly [string, VerbForm])[] {
  const known = irregular.get(base);
  const [past, participle] = known ?? [regularPast(base), regularPast(base)];
  return [
    [base, 'base'],
    [thirdOf(base), 'third'],
    [past!, 'past'],
    [participle!, 'participle'],
    [progressiveOf(base, known !== undefined), 'progressive'],
  ];
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function progressiveOf(base: string, isIrregular: boolean): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${isIrregular && /^(?:win|put|hit|run|shut|let|cut|set|swim|quit|begin|get)$/.test(base) ? `${base}${base.at(-1)}` : doubled(base)}ing`;
}

/** "drop" → "dropp": verbs of one syllable that double their last letter, and the few longer ones of the lists. */
function doubled(base: string): string {
  return /^(?:[^aeiou]*[aeiou][bdgmnprt]|cancel|acquit|admit|permit|commit|refer|prefer|axe)$/.test(base) && !/^(?:open|appear)$/.test(base)
    ? `${base}${base.at(-1)}`
    : base;
}

const irregular = new Map(
  `win won won; lose lost lost; beat beat beaten; rise rose risen; fall fell fallen; grow grew grown; shrink shrank shrunk; shut shut shut; put put put;
   cut cut cut; sell sold sold; keep kept kept; hold held held; find found found; sink sank sunk; throw threw thrown; turn turned turned; go went gone;
   quit quit quit; begin began begun; break broke broken; leave left left; stay stayed stayed; build built built; forbid forbade forbidden; shoot shot shot;
   withdraw withdrew withdrawn; uphold upheld upheld; overthrow overthrew overthrown; catch caught caught; hurt hurt hurt; die died died; free freed freed;
   flee fled fled; come came come; give gave given; take took taken; meet met met; speak spoke spoken; strike struck struck; fly flew flown; set set set;
   stand stood stood; drive drove driven; swim swam swum; pay paid paid; lead led led; become became become; bring brought brought; send sent sent; lend lent lent;
   see saw seen; write wrote written; know knew known; say said said; tell told told; make made made; get got got; run ran run; let let let; hit hit hit;
   choose chose chosen; wear wore worn; steal stole stolen; buy bought bought; eat ate eaten; drink drank drunk; sing sang sung; have had had; feel felt felt;
   think thought thought; teach taught taught; fight fought fought; spend spent spent; draw drew drawn; show showed shown; do did done; read read read;
   ride rode ridden; bear bore borne; forget forgot forgotten; hide hid hidden; bite bit bitten; blow blew blown`
    .split(';')
    .map((line) => line.trim().split(/\s+/))
    .map(([base, past, participle]) => [base!, [past!, participle!] as const] as const),
);

/** The base of an irregular form, or of a regular one as far as its ending tells: for comparing verbs, not for showing them. */
export function baseOfVerb(form: string): string {
  return (
    bases.get(form) ??
    form
      .replace(/ies$|ied$/, 'y')
      .replace(/(?<=[a-z]{3})(?:ed|ing|es|e|s)$/, '')
      .replace(/([bdglmnprt])\1$/, '$1')
  );
}

const bases = new Map(Array.from(irregular.keys()).flatMap((base) => formsOfVerb(base).map(([form]) => [form, base] as const)));
