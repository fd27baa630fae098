/**
 * Lists the spellings of a word: the one given, and the American or British twin where a rule gives one.
 *
 * @returns British spelling first, each once; a word without a twin alone
 */
export function spellingVariants(word: string): readonly string[] {
  const british = toBritish(word);
  const american = toAmerican(british);
  return [...new Set([british, american, word])];
}

/** American spelling of a British word; unchanged when no rule or entry of the table fits. */
export function toAmerican(word: string): string {
  const whole = wholeWords.find(([british]) => word === british);
  if (whole) return whole[1];
  const listed = pairs.find(([british]) => word.startsWith(british));
  if (listed) return listed[1] + word.slice(listed[0].length);
  if (/(?:[a-z]{3,})is(?:e|es|ed|ing|ation|ations|er|ers)$/.test(word) && !keepsItsS.test(word))
    return word.replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1');
  if (/(?:paral|anal|catal)ys(?:e|es|ed|ing)$/.test(word)) return word.replace(/ys(e|es|ed|ing)$/, 'yz$1');
  return word;
}

function toBritish(word: string): string {
  const whole = wholeWords.find(([, american]) => word === american);
  if (whole) return whole[0];
  const listed = pairs.find(([, american]) => word.startsWith(american));
  if (listed && !pairs.some(([british]) => word.startsWith(british))) return listed[0] + word.slice(listed[1].length);
  if (
    /[a-z]{3,}iz(?:e|es|ed|ing|ation|ations|er|ers)$/.test(word) &&
    !/(?:priz|seiz|assiz|^siz|(?:down|over|out|under|re|cap|king|life|full|mid)-?siz)(?:e|es|ed|ing)$/.test(word)
  )
    return word.replace(/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1');
  return word.replace(/(paral|anal|catal)yz(e|es|ed|ing)$/, '$1ys$2');
}

/** Words in -ise that American spelling leaves alone. */
const keepsItsS =
  /(?:advert|adv|ar|ch|circumc|comprom|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|pra|pr|prec|prom|ra|prem|rev|superv|surm|surpr|telev|w|no|po|bru|cru|dem|conc|tre?at|parad|mortg|appra|ra|upra)is(?:e|es|ed|ing|er|ers|ation|ations)$/;

const wholeWords: readonly (readonly [string, string])[] = [
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['instil', 'instill'],
  ['distil', 'distill'],
];

/** Beginnings of words: British, American. */
const pairs: readonly (readonly [string, string])[] = [
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['disfavour', 'disfavor'],
  ['honour', 'honor'],
  ['dishonour', 'dishonor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['rumour', 'rumor'],
  ['harbour', 'harbor'],
  ['humour', 'humor'],
  ['fervour', 'fervor'],
  ['rigour', 'rigor'],
  ['vigour', 'vigor'],
  ['rancour', 'rancor'],
  ['clamour', 'clamor'],
  ['endeavour', 'endeavor'],
  ['armour', 'armor'],
  ['saviour', 'savior'],
  ['demeanour', 'demeanor'],
  ['odour', 'odor'],
  ['splendour', 'splendor'],
  ['valour', 'valor'],
  ['candour', 'candor'],
  ['parlour', 'parlor'],
  ['tumour', 'tumor'],
  ['savour', 'savor'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvring', 'maneuvering'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['pretence', 'pretense'],
  ['grey', 'gray'],
  ['plough', 'plow'],
  ['sceptic', 'skeptic'],
  ['scepticism', 'skepticism'],
  ['mould', 'mold'],
  ['smoulder', 'smolder'],
  ['ageing', 'aging'],
  ['jewellery', 'jewelry'],
  ['skilful', 'skillful'],
  ['wilful', 'willful'],
  ['cosy', 'cozy'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['artefact', 'artifact'],
  ['haemorrhag', 'hemorrhag'],
  ['anaesthe', 'anesthe'],
  ['cancelled', 'canceled'],
  ['cancelling', 'canceling'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['travelled', 'traveled'],
  ['travelling', 'traveling'],
  ['signalled', 'signaled'],
  ['signalling', 'signaling'],
  ['fuelled', 'fueled'],
  ['fuelling', 'fueling'],
  ['counselled', 'counseled'],
  ['channelled', 'channeled'],
  ['channelling', 'channeling'],
  ['levelled', 'leveled'],
  ['levelling', 'leveling'],
  ['modelled', 'modeled'],
  ['quarrelled', 'quarreled'],
  ['unravelled', 'unraveled'],
  ['totalled', 'totaled'],
  ['marvelled', 'marveled'],
];
