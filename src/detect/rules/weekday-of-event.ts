import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { weekdayName } from '../../facts/calendar.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "carried by 24 votes to 19 on Tuesday night … Wednesday’s vote"; "left fans seething on Saturday … Friday’s fiasco": one event, two weekdays. */
export const weekdayOfEvent: Rule = {
  name: 'weekday-of-event',
  category: 'date',
  find({ body }: Reading) {
    if (body.length === 0) return [];
    const days = body.flatMap(daysIn);
    const found: DraftInconsistency[] = [];
    for (const reference of days.filter(({ isReference }) => isReference)) {
      const other = reference.event === 'any' ? inLead(reference, body) : toldOf(reference, days);
      if (!other) continue;
      found.push(
        finding(
          'date',
          [clauseAround(other.sentence, other.span), clauseAround(reference.sentence, reference.span)],
          `The ${reference.noun} is on ${weekdayName(other.weekday)} in one place and on ${weekdayName(reference.weekday)} in another.`,
        ),
      );
    }
    return found.slice(0, 5);
  },
};

type Day = {
  readonly weekday: number;
  readonly span: Span;
  readonly sentence: ReadSentence;
  readonly event: string;
  /** As the article calls it. */
  readonly noun: string;
  /** "Wednesday’s vote", "the blast on Friday": something that has been told of. */
  readonly isReference: boolean;
};

/** What happens on one day, each with the nouns that take it up and the words that tell of it. */
const events: readonly (readonly [event: string, nouns: string, words: RegExp])[] = [
  ['vote', 'vote|ballot|motion|resolution', /\bvot(?:e[sd]?|ing)\b|\bballot\b|\b(?:carried|passed|approved|rejected|defeated) by\b/i],
  [
    'election',
    'election|poll|by-election|referendum',
    /\belections?\b|\bpolls?\b|\b(?:re-?)?elected\b|\bvoted\b|\b(?:booted|voted|kicked|thrown|threw) out\b|\bousted\b|\breferendum\b/i,
  ],
  [
    'publication',
    'paper|study|report|findings',
    /\bpublish\w*\b|\b(?:paper|study|report) (?:appeared|came out|was released)\b|\breleased\b/i,
  ],
  ['explosion', 'explosion|blast|bombing', /\bexplo\w+\b|\bblast\b|\bbomb\w*\b/i],
  ['fire', 'fire|blaze|inferno', /\bfire\b|\bblaze\b|\bburn(?:t|ed)\b/i],
  ['crash', 'crash|collision|accident|derailment', /\bcrash\w*\b|\bcollision\b|\bcollided\b|\bderail\w*\b|\baccident\b/i],
  [
    'shooting',
    'shooting|attack|stabbing|assault|ambush',
    /\bshooting\b|\bshot\b|\battack(?:ed)?\b|\bstabb\w+\b|\bassault\w*\b|\bambush\w*\b/i,
  ],
  ['raid', 'raid', /\braid(?:ed)?\b/i],
  ['ceremony', 'ceremony|funeral|wedding|service', /\bceremony\b|\bfuneral\b|\bwedding\b|\bburied\b/i],
  ['ruling', 'ruling|verdict|judgment|judgement', /\brul(?:ing|ed)\b|\bverdict\b|\bjudge?ment\b/i],
  ['landing', 'landing|launch', /\bland(?:ed|ing)\b|\blaunch(?:ed)?\b|\bblasted off\b/i],
  ['earthquake', 'earthquake|quake|storm|flood', /\bearthquake\b|\bquake\b|\bstorm\b|\bflood\w*\b/i],
  ['rally', 'rally|march|protest|demonstration', /\brally\b|\brallied\b|\bmarch(?:ed)?\b|\bprotest\w*\b|\bdemonstrat\w+\b/i],
  [
    'match',
    'match|game|final|semi-final|derby|defeat|win|victory',
    /\b(?:beat|lost to|drew|match|game|final|semi-final|derby|win|defeat|kick-off)\b/i,
  ],
  ['concert', 'concert|gig|performance', /\b(?:concert|gig|performance|on stage|off stage)\b/i],
  ['meeting', 'meeting|debate|session', /\bmeeting\b|\bmet\b|\bdebat\w+\b|\bsession\b/i],
  ['walkout', 'walkout|strike|stoppage', /\bwalk(?:ed)?[ -]?out\b|\bstrike\b|\bdowned tools\b|\bstoppage\b/i],
  ['any', 'fiasco|incident|disaster|tragedy|drama|chaos|debacle|events|violence|bloodshed|rampage|outrage|spectacle|shambles|row', /(?!)/],
];
const eventOf = new Map(events.flatMap(([event, nouns]) => nouns.split('|').map((noun) => [noun, event] as const)));
const nouns = [...eventOf.keys()].join('|');

const references = new RegExp(
  `@(\\d+)@[’']s (?:[\\p{Ll}-]+ ){0,2}?(${nouns})\\b|\\b[Tt]he (?:[\\p{Ll}-]+ )?(${nouns}) (?:[^@.;,]{0,30}? )?on @(\\d+)@|\\b[Tt]he (?:[\\p{Ll}-]+ )?(${nouns}) (?:happened|took place|occurred|was held|broke out)[^@.;]{0,30}? on @(\\d+)@`,
  'gu',
);

/** Another event of the kind, or one that is still to come. */
const other =
  /\b(?:next|second|third|another|new|previous|earlier|following|due|will|would|scheduled|planned|postponed|until|ahead of|since|other|final round|rerun|replay|again|coming|expected|before @|last @|a week)\b/i;

function daysIn(sentence: ReadSentence): Day[] {
  const { dates, skeleton } = sentence;
  if (!dates.some(({ weekday }) => weekday !== null)) return [];
  const found: Day[] = [];
  for (const match of skeleton.matchAll(references)) {
    const date = dates[Number(match[1] ?? match[4] ?? match[6])];
    const noun = (match[2] ?? match[3] ?? match[5])!.toLowerCase();
    if (date?.weekday == null || date.relative !== null || isAnother(skeleton, match.index, match[0])) continue;
    found.push({ weekday: date.weekday, span: date, sentence, event: eventOf.get(noun)!, noun, isReference: true });
  }
  if (other.test(skeleton)) return found;
  for (const [index, date] of dates.entries()) {
    if (date.weekday === null || date.relative !== null || found.some(({ span }) => span.start === date.start)) continue;
    const at = skeleton.indexOf(`@${index}@`);
    const clause = skeleton.slice(Math.max(0, skeleton.slice(0, at).search(/[^;:]*$/)), at + 60);
    if (/\b(?:after|before|since|from|by|for|until) (?:[a-z]+ )?$/i.test(skeleton.slice(0, at))) continue;
    for (const [event, , words] of events)
      if (words.test(clause)) found.push({ weekday: date.weekday, span: date, sentence, event, noun: event, isReference: false });
  }
  return found;
}

/** A reference to what is still to come, unless somebody looks back at it: "would overturn Wednesday’s vote". */
function isAnother(skeleton: string, at: number, words: string): boolean {
  const before = skeleton.slice(Math.max(0, at - 45), at);
  if (
    /\b(?:next|second|third|another|new|coming|ahead of|before|until|previous|earlier|other|postponed|last)\b/i.test(
      before.slice(-25) + words,
    )
  )
    return true;
  return (
    /\b(?:will|would|due|expected|planned|is to|are to)\b/i.test(skeleton) &&
    !/\b(?:overturn|reverse|challenge|contest|appeal(?: against)?|after|following|since|in the wake of|aftermath of|review|respon\w+ to|reaction to) (?:the )?$/i.test(
      before,
    )
  );
}

/** The first day that the article gives the event, when it gives no other and never this one but here. */
function toldOf(reference: Day, days: readonly Day[]): Day | undefined {
  const alike = days.filter(({ event, sentence }) => event === reference.event && sentence !== reference.sentence);
  const [first] = alike.filter(({ weekday }) => weekday !== reference.weekday);
  const isElsewhere = alike.some(({ weekday }) => weekday === reference.weekday);
  if (!first || (isElsewhere && !first.isReference) || new Set(alike.map(({ weekday }) => weekday)).size > (isElsewhere ? 2 : 1))
    return undefined;
  // "the march on Saturday" and "Sunday’s march" may be two
  if (first.isReference && /^(?:rally|match|concert|meeting|raid|shooting|ceremony|landing|walkout)$/.test(reference.event))
    return undefined;
  return first.sentence.start < reference.sentence.start ? first : undefined;
}

/** "Friday’s fiasco": the one day of which the opening tells, when the other is named nowhere else. */
function inLead(reference: Day, body: readonly ReadSentence[]): Day | undefined {
  const named = body.flatMap(({ dates, number }) => dates.filter(({ weekday }) => weekday !== null).map((date) => ({ date, number })));
  if (named.filter(({ date }) => date.weekday === reference.weekday).length !== 1) return undefined;
  const lead = body.slice(0, 3);
  const openings = lead.flatMap((sentence) =>
    other.test(sentence.skeleton)
      ? []
      : sentence.dates
          .filter(
            ({ weekday, relative, start }) =>
              weekday !== null && relative === null && !isSaid(sentence.text.slice(0, start - sentence.start)),
          )
          .map((date) => ({ date, sentence })),
  );
  const [first] = openings;
  if (!first || new Set(openings.map(({ date }) => date.weekday)).size !== 1 || first.sentence.start >= reference.sentence.start)
    return undefined;
  return { ...reference, weekday: first.date.weekday!, span: first.date, sentence: first.sentence, isReference: false };
}

function isSaid(before: string): boolean {
  return /\b(?:said|says|told|announced|statement)\b[^.;]{0,30}$/i.test(before);
}
