const pairs =
  `friend/enemy ally/enemy love/hate like/dislike kind/cruel kindly/cruelly gently/brutally kindly/brutally single/multiple one/several intact/ruined preserved/ruined
  interested/bored calm/angry delighted/outraged delighted/angry pleased/angry praise/criticise prais/criticis praise/condemn welcome/condemn hero/villain
  victory/defeat wealthy/poor generous/mean brave/cowardly loyal/disloyal confident/timid calm/anxious quick/slow quickly/slowly loud/quiet loudly/quietly
  ancient/modern urban/rural domestic/foreign indoor/outdoor wet/dry deep/shallow wide/narrow thick/thin long/short tall/short heavy/light cheap/expensive
  popular/unpopular success/flop attack/defend arrive/depart enter/leave borrow/lend buy/sell push/pull expand/shrink gain/lose remember/forget build/demolish
  create/destroy hire/fire join/leave appear/disappear encourage/discourage encourag/discourag increase/cut raise/cut rais/cut upper/lower inside/outside
  despite/because rarely/often seldom/often never/often optimistic/pessimistic enthusiastic/reluctant advantage/disadvantage benefit/harm benefit/risk
  permanent/temporary approve/reject approv/reject accept/refuse accept/reject rise/fall increase/decrease increas/decreas win/lose guilty/innocent
  guilt/innocent safe/unsafe safe/dangerous legal/illegal lawful/unlawful possible/impossible support/oppose begin/end start/stop start/end start/finish
  continue/end continu/end continu/stop stay/leave keep/scrap higher/lower more/less more/fewer early/late before/after first/last always/never success/failure
  success/fail pass/fail present/absent include/exclude includ/exclud agree/disagree confirm/deny voluntary/compulsory voluntary/mandatory optional/mandatory
  profit/loss north/south east/west northern/southern eastern/western left/right alive/dead happy/unhappy happily/unhappily many/few strong/weak large/small better/worse
  rich/poor full/empty open/closed open/shut public/private male/female majority/minority maximum/minimum significant/insignificant likely/unlikely
  able/unable willing/unwilling fair/unfair equal/unequal certain/uncertain known/unknown hot/cold young/old new/old easy/difficult easily/hardly above/below
  inside/outside indoor/outdoor urban/rural formal/informal direct/indirect proud/ashamed pleased/disappointed delighted/outraged kindly/brutally friend/enemy
  friends/enemies friendly/hostile optimistic/pessimistic united/divided unanimous/split gained/lost gain/lose hired/sacked hire/fire single/married married/unmarried
  armed/unarmed conscious/unconscious successful/unsuccessful failed/succeeded lost/won refused/agreed denied/admitted boycotted/attended advanced/retreated
  allowed/banned permitted/banned allow/ban permit/ban legalised/banned empty/crowded quiet/noisy daily/weekly 
  ascending/descending import/export imports/exports upper/lower senior/junior
  praised/condemned welcomed/condemned praised/criticised praised/criticized welcomed/criticised`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split('/') as [string, string]);

const opposites = new Map<string, Set<string>>();
for (const [a, b] of pairs) {
  (opposites.get(a) ?? opposites.set(a, new Set()).get(a)!).add(b);
  (opposites.get(b) ?? opposites.set(b, new Set()).get(b)!).add(a);
}

/** Whether two lower-case words exclude each other: "permanent" and "temporary", "approved" and "rejected". */
export function areOpposite(a: string, b: string): boolean {
  if (hasOppositePrefix(a, b) || hasOppositePrefix(b, a)) return true;
  return formsOf(a).some((first) => formsOf(b).some((second) => opposites.get(first)?.has(second)));
}

/** Whether a word has an opposite at all. */
export function hasOpposite(word: string): boolean {
  return formsOf(word).some((form) => opposites.has(form));
}

/** "happily" and "unhappily"; "form" and "inform", "tend" and "intend" are no pair. */
function hasOppositePrefix(a: string, b: string): boolean {
  return (
    b.length >= 6 &&
    b.length - a.length <= 3 &&
    b.endsWith(a) &&
    /^(?:un|dis|non-?|im(?=[bmp])|ir(?=r)|il(?=l)|in(?=(?:accurate|active|complete|correct|dependent|effective|efficient|formal|frequent|secure|sane|valid|visible|voluntary|adequate)))$/.test(
      b.slice(0, b.length - a.length),
    )
  );
}

function formsOf(word: string): string[] {
  return [word, word.replace(/(?:ed|es|ing|s|d|ly)$/, ''), word.replace(/(?:ed|es|ing)$/, 'e'), word.replace(/(?:ies|ied)$/, 'y')];
}
