import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isOneSource, isUnsure } from '../statements/circumstances.ts';
import { personAt } from '../statements/person-at.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Came off the north side … the southern flank, where it began"; "broke his left wrist … his right wrist in plaster"; northbound and southbound: one event, two sides. */
export const twoSides: Rule = {
  name: 'two-sides',
  category: 'place',
  find(reading: Reading) {
    const seen: Side[] = [];
    const found: DraftInconsistency[] = [];
    for (const sentence of reading.title ? [reading.title, ...reading.body] : reading.body) {
      if (!hint.test(sentence.text)) continue;
      for (const one of sidesIn(sentence, reading)) {
        const other = seen.find((before) => isClash(before, one, reading));
        if (other && found.length < 3)
          found.push(
            finding(
              sentence.kind === 'heading' || other.sentence.kind === 'heading' ? 'headline' : 'place',
              [other, one].map(({ sentence: home, span }) => clauseAround(home, span)),
              `It is ${other.words} in one place and ${one.words} in another.`,
            ),
          );
        if (seen.length < 60) seen.push(one);
      }
    }
    return found;
  },
};

type Side = {
  readonly axis: string;
  readonly side: string;
  readonly noun: string;
  /** Kinds of deeds told in the clause: "origin", "entry", "find". */
  readonly deeds: ReadonlySet<string>;
  readonly person: string | null;
  readonly words: string;
  readonly sentence: ReadSentence;
  readonly span: Span;
};

const body = 'arm|leg|wrist|ankle|hand|foot|knee|eye|ear|shoulder|elbow|hip|thumb|thigh|shin|lung|kidney|collarbone|cheek|forearm|heel';
const flank =
  'side|flank|face|slope|end|wing|edge|bank|shore|entrance|gate|door|stand|approach|wall|tower|carriageway|lane|line|platform|rim|aisle|window|tunnel|portal|pavement|deck|pier|rail|bow|runway|terminal|tip|corner';
const pattern = new RegExp(
  `\\b(?<dir>north(?:ern|bound)?|south(?:ern|bound)?|east(?:ern|bound)?|west(?:ern|bound)?|left(?:-hand)?|right(?:-hand)?|front|back|rear|upper|lower|port|starboard|nearside|offside|upstream|downstream|inbound|outbound|landward|seaward)(?: [a-z]+)? (?<noun>${body}|${flank})s?\\b`,
  'gi',
);
const hint = new RegExp(`\\b(?:${body}|${flank})s?\\b`, 'i');

const axes: Readonly<Record<string, readonly [string, string]>> = {
  north: ['y', 'north'],
  south: ['y', 'south'],
  east: ['x', 'east'],
  west: ['x', 'west'],
  left: ['hand', 'left'],
  right: ['hand', 'right'],
  front: ['depth', 'front'],
  back: ['depth', 'back'],
  rear: ['depth', 'back'],
  upper: ['height', 'upper'],
  lower: ['height', 'lower'],
  port: ['ship', 'port'],
  starboard: ['ship', 'starboard'],
  nearside: ['car', 'nearside'],
  offside: ['car', 'offside'],
  upstream: ['stream', 'upstream'],
  downstream: ['stream', 'downstream'],
  inbound: ['bound', 'inbound'],
  outbound: ['bound', 'outbound'],
  landward: ['sea', 'landward'],
  seaward: ['sea', 'seaward'],
};

const classes: Readonly<Record<string, string>> = {
  flank: 'side',
  face: 'side',
  slope: 'side',
  shore: 'bank',
  edge: 'side',
  door: 'entrance',
  gate: 'entrance',
  lane: 'carriageway',
  line: 'carriageway',
};

/** Two clauses speak of one event when they tell a deed of one kind. */
const deeds: readonly (readonly [string, RegExp])[] = [
  [
    'origin',
    /\b(?:came off|broke (?:loose|out|away)|began|started|starting|begun|gave way|slipped|slid|collaps\w+|origin\w*|caught fire|erupt\w*|landslide|slide|fire|blaze)\b/i,
  ],
  [
    'entry',
    /\b(?:enter\w*|got in|break-in|broke in|forced|climbed in|burgl\w+|raiders?|intruders?|thieves|let (?:him|her|them)selves in|slipped in)\b/i,
  ],
  ['find', /\b(?:found|discovered|recovered|spotted|washed up|picked up)\b/i],
  ['strike', /\b(?:hit|struck|crash\w*|collid\w+|collision|rammed|ran aground|grounded|overturn\w*|accident|jackknifed|shed its load)\b/i],
  ['stand', /\b(?:stands?|stood|lies|built|sits|located|moored|berthed|rises)\b/i],
  [
    'hurt',
    /\b(?:broke\w*|fractur\w+|injur\w+|hurt|cut|burn\w*|shot|wound\w*|amputat\w+|lost|operat\w+|surgery|plaster|sling|bandag\w+|cast|scar\w*|torn?|tore|strain\w*|twisted|sprain\w*|dislocat\w+|stabbed|bit(?:ten)?|bullet|limp\w*|swollen|stitch\w*|blind\w*|removed|replac\w+|dressed)\b/i,
  ],
  ['close', /\b(?:closed|shut|blocked|reopen\w*|tailbacks?|queues?)\b/i],
];

function sidesIn(sentence: ReadSentence, reading: Reading): Side[] {
  return Array.from(sentence.text.matchAll(pattern)).flatMap((match): Side[] => {
    const dir = match.groups!.dir!.toLowerCase();
    const noun = match.groups!.noun!.toLowerCase();
    const known = axes[dir.replace(/(?:ern|bound|-hand)$/, '')];
    // "Right Bank", "North Pier" may be names
    if (
      !known ||
      /\b\p{Lu}/u.test(match[0].slice(1)) ||
      (known[0] === 'hand' && /^right (?:side|end|line|approach)/.test(match[0].toLowerCase()) && !/\bthe right/i.test(sentence.text))
    )
      return [];
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const isBody = new RegExp(`^(?:${body})$`).test(noun);
    const clause = clauseAround(sentence, span);
    const words = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
    const lead = /, $/.test(sentence.text.slice(Math.max(0, clause.start - sentence.start - 2), clause.start - sentence.start));
    const text = lead || /^[^,]*,? ?where\b/.test(sentence.text.slice(span.end - sentence.start)) ? sentence.text : words;
    if (isBody && known[0] !== 'hand') return [];
    return [
      {
        axis: isBody ? 'body' : known[0],
        side: known[1],
        noun: classes[noun] ?? noun,
        deeds: new Set(deeds.flatMap(([name, deed]) => (deed.test(text) ? [name] : []))),
        person: isBody ? personAt(sentence, match.index, reading) : null,
        words: match[0],
        sentence,
        span,
      },
    ];
  });
}

function isClash(a: Side, b: Side, reading: Reading): boolean {
  if (a.axis !== b.axis || a.side === b.side || a.noun !== b.noun || a.sentence === b.sentence) return false;
  if (
    a.axis === 'body'
      ? a.person !== b.person || !a.deeds.has('hurt') || !b.deeds.has('hurt')
      : ![...a.deeds].some((deed) => b.deeds.has(deed))
  )
    return false;
  if (
    isUnsure(a.sentence, a.span) ||
    isUnsure(b.sentence, b.span) ||
    areTimesApart(a.sentence, b.sentence) ||
    !isOneSource(a.sentence, b.sentence, reading)
  )
    return false;
  return ![a, b].some(({ sentence }) =>
    /\b(?:both|other|opposite|another|second|then|spread|across|moved|later|earlier|also|too|previous|last|as well|while|whereas|unlike)\b/i.test(
      sentence.text,
    ),
  );
}
