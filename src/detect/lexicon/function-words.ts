const setOf = (words: string) => new Set(words.split(/\s+/));

/** After one of these a noun phrase begins. */
export const determiners = setOf('a an the this these those my your his its our their every each some any no another whose both all');
/** Subjects that only a verb can follow. */
export const subjectPronouns = setOf('i you he she it we they who which that there everyone nobody someone');
/** After one of these stands a bare infinitive. */
export const infinitiveMarkers = setOf(
  "to will would can could shall should may might must do does did don't doesn't didn't won't wouldn't can't couldn't shouldn't 'll cannot",
);
export const haveForms = setOf("have has had having haven't hasn't hadn't i've we've they've you've");
export const beForms = setOf(
  "be is are was were been being am isn't aren't wasn't weren't it's that's he's she's they're we're you're i'm get gets got",
);
export const copulas = setOf(
  "be is are was were been being am isn't aren't wasn't weren't it's that's he's she's they're we're you're i'm seem seems seemed look looks looked sound sounds sounded remain remains remained become becomes became appear appears appeared feel feels felt grow grows grew prove proves proved",
);
export const prepositions = setOf(
  'of in on at for from by with about against over under into onto between among amid during despite after before since without within across through toward towards upon per via as than like unlike',
);
export const conjunctions = setOf('and or but nor so yet because while although though if when where whether unless until');
/** Past tenses that follow a subject so often that the word before them is a noun. */
export const commonPasts = setOf(
  'rose fell came went grew made took said led failed showed began became got gave held kept left lost met ran sent stood told won dropped continued remained',
);
/** Adverbs that may stand between an auxiliary and its verb. */
export const midAdverbs = setOf(
  "not never also still just even then again now once always often already ever only soon later n't all both",
);

/** Whether the word is one of these adverbs or ends in -ly. */
export function isAdverb(lower: string): boolean {
  return midAdverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower));
}

const notAdverbs = setOf(
  'family supply reply ally early daily weekly monthly yearly ugly only holy italy july assembly anomaly monopoly friendly lonely deadly costly likely unlikely elderly',
);
