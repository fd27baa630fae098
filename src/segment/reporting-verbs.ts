// Verbs with which news prose hands words to somebody. "base past participle -ing" where irregular; regular ones inflect by rule.
const irregular = [
  'say says said saying',
  'tell tells told telling',
  'write writes wrote written writing',
  'speak speaks spoke spoken speaking',
  'put puts putting',
  'read reads reading',
  'think thinks thought thinking',
  'hold holds held holding',
  'find finds found finding',
  'swear swears swore sworn swearing',
  'sing sings sang sung singing',
  'cry cries cried crying',
  'reply replies replied replying',
  'deny denies denied denying',
  'testify testifies testified testifying',
  'forecast forecasts forecasting',
  'quip quips quipped quipping',
  'brag brags bragged bragging',
  'admit admits admitted admitting',
  'beg begs begged begging',
  'go goes went going',
  'hit hits hitting',
  'slam slams slammed slamming',
  'refer refers referred referring',
  'shoot shoots shot shooting',
  'dub dubs dubbed dubbing',
  'label labels labelled labeled labelling labeling',
  'imply implies implied implying',
  'decry decries decried decrying',
  'spit spits spat spitting',
  'give gives gave given giving',
];

const regular =
  'ask add call describe brand term denounce dismiss condemn blast criticise criticize warn promise vow insist claim argue tweet post declare announce state note explain respond continue recall conclude complain joke shout yell whisper mutter remark observe comment stress emphasise emphasize urge demand threaten acknowledge concede confirm suggest predict thunder fume sniff sneer snap whine grumble boast gush crow rage rant plead praise hail accuse compare liken pledge hint reiterate maintain contend allege assert opine muse cite quote reject welcome advise rule counter retort chant laugh sigh exclaim groan bemoan lament scoff mock taunt agree recount report reveal disclose proclaim pronounce protest object answer interrupt interject repeat advertise title summarise summarize characterise characterize question wonder mourn order instruct caution lash issue deride ridicule portray paint depict rebuke chide scold attack stipulate specify indicate rail message text email blog scream bark growl hiss roar mumble murmur implore appeal believe feel recommend propose signal admonish apologise apologize invoke decree headline tout urge estimate expect hope fear consider regard view thank congratulate commend applaud salute lambast credit blame deem expect trumpet tease intone interject drawl bristle counsel marvel reason reflect lecture pitch preach vent boo';

/** Weak ones report only with quoted words right behind them, or in a set phrase ("put it", "went on", "gave"). */
const weak = new Set(
  'put puts putting read reads reading hold holds held holding talk talks find finds found finding go goes went hit hits hitting shoot shoots shot shooting give gives gave given giving title titled note notes order orders report reports state states rule rules issue issues text texts post posts brand brands term terms label labels comment comments claim claims demand demands attack attacks appeal appeals promise promises message messages email emails question questions answer answers protest protests object objects signal signals blast blasts praise estimate estimates paint paints quote quotes feel feels felt believe believes rail rails expect expects expected hope hopes fear fears view views credit credits blame blames reason reasons pitch pitches lecture lectures reflect reflects boo counsel consider considers considered regard regards regarded'.split(
    ' ',
  ),
);

const verbs: ReadonlySet<string> = new Set([
  ...irregular.flatMap((line) => line.split(' ')),
  ...regular.split(' ').flatMap(inflect),
  'felt',
]);

/** The reporting verb that a text begins with, in lower case; `undefined` when it begins with another word. */
export function reportingVerbAt(text: string): string | undefined {
  const word = /^[a-z]+/i.exec(text)?.[0].toLowerCase();
  return word !== undefined && verbs.has(word) ? word : undefined;
}

/** Whether a word, in lower case, is a form of a reporting verb. */
export function isReportingVerb(word: string): boolean {
  return verbs.has(word);
}

/** Whether a verb reports only with a particle ("went on", "shot back"), and what stands behind it does not begin with that. */
export function lacksParticle(word: string, behind: string): boolean {
  if (/^(?:go|goes|went)$/.test(word)) return !/^\s+on\b/.test(behind);
  return /^(?:shoot|shoots|shot|shooting|hit|hits|hitting|fire|fires|fired)$/.test(word) && !/^\s+back\b/.test(behind);
}

/** Whether a form is more often a noun or another verb, so that it reports only right before or after quoted words. */
export function isWeakReportingVerb(word: string): boolean {
  return weak.has(word);
}

function inflect(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
}
