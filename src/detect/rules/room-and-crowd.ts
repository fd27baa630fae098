import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Placed } from './part-lists.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { isPeople } from './thing-class.ts';

/** "a crowd of 9,400 … The Dome, which holds 8,500": more people in a place than it has room for. */
export const roomAndCrowd: Rule = {
  name: 'room-and-crowd',
  category: 'number',
  find({ body }: Reading) {
    const rooms = body.flatMap(roomsIn);
    const room = rooms[0];
    // two places with room of their own leave open which one was full
    if (!room || rooms.some(({ number }) => number.value !== room.number.value)) return [];
    const crowds = body.flatMap(crowdsIn).filter((crowd) => crowd.sentence !== room.sentence && isTooMany(crowd, room));
    const [crowd] = crowds;
    return crowd ? [tell(crowd, room)] : [];
  },
};

const amount = '(?:up to |only |just |no more than |at most |a maximum of |a crowd of |an audience of )?#(\\d+)#';
const roomShapes = [
  new RegExp(
    `\\b(?:holds?|held|holding|seats|seating(?: for)?|capacity (?:of|is|was)|room for|licensed (?:for|to hold)|accommodates?|sleeps|space for|limited to|limit (?:of|is|was)|allow(?:s|ed)?|places for|certified (?:for|to carry)|can (?:carry|take|hold|seat|accommodate)|able to (?:carry|take|hold|seat)|licence for|built for|fits) ${amount}(?! (?:per cent|years?|months?|hours?))`,
    'gi',
  ),
  /#(\d+)#[ -](?:seats?|seater|capacity|berths?)\b/gi,
];

const noRoom =
  /\b(?:will|would|used to|once held|once seated|planned|proposed|future|extended to|rebuilt|hopes?|overcrowd\w*|cars?|car park|a day|an hour|books|litres|shares?)\b/i;
const ofParliament = /\b(?:parliament|council|assembly|party|parties|votes?|won|lost|majority|election)\b/i;

function roomsIn(sentence: ReadSentence): Placed[] {
  if (noRoom.test(sentence.text)) return [];
  return roomShapes.flatMap((shape, index) =>
    index === 1 && ofParliament.test(sentence.text)
      ? []
      : Array.from(sentence.skeleton.matchAll(shape), (match) => ({ number: sentence.numbers[Number(match[1])]!, sentence })).filter(
          ({ number }) => isOfPeople(number) && number.value >= 8,
        ),
  );
}

function isOfPeople({ kind, unit, noun }: NumberFact): boolean {
  return (
    kind === 'count' &&
    unit === null &&
    (noun === null ||
      isPeople(noun) ||
      /^(?:seat|place|guest|ticket|sleeper|diner|fan|spectator|viewer|standing|body|mum|dad|parent|grandparent|listener|reader|delegate)$/.test(
        noun,
      ))
  );
}

const there =
  'pack\\w*|fill\\w*|cramm\\w*|attend\\w*|watch\\w*|turned (?:up|out)|squeez\\w*|cheer\\w*|sat|rose|stood|were inside|was inside|were in the|were aboard|danc\\w+|roar\\w*|sang|applau\\w+|were seated|crowded into|jammed|were (?:packed|crammed|squeezed)|on board|aboard|took their seats|saw';
const crowdShapes = [
  /\b(?:crowd|audience|attendance|congregation|gate|turnout|full house|sell-out)(?: at [^#.;]{3,40}?)?(?:,[^#.;]{0,30},)? (?:of|was|were|numbered|reached) #(\d+)#/gi,
  /\b(?:in front of|watched by|attended by|seen by) (?:a crowd of |an audience of )?#(\d+)#/gi,
  new RegExp(`#(\\d+)# (?:[\\p{L}’'-]+,? ){1,5}?(?:who )?(?:had |have )?(?:${there})\\b`, 'giu'),
];

function crowdsIn(sentence: ReadSentence): Placed[] {
  if (elsewhere.test(sentence.text)) return [];
  return crowdShapes.flatMap((shape) =>
    Array.from(sentence.skeleton.matchAll(shape), (match) => ({ number: sentence.numbers[Number(match[1])]!, sentence })).filter(
      ({ number }) => isOfPeople(number) && number.value >= 8,
    ),
  );
}

/** In front of the doors, on several evenings, or somewhere else. */
const elsewhere =
  /\b(?:outside|overflow|streets?|screens?|online|at home|television|viewers|each|every|nights|days|weeks|season|year|in all|total|altogether|average|combined|route|square|park|last|previous|across|expected|over capacity|too many|more than it|tour|shows|performances|screenings|tickets had)\b/i;

function isTooMany({ number: crowd }: Placed, { number: room }: Placed): boolean {
  if (crowd.bound === 'under' || room.bound === 'over') return false;
  const slack = crowd.bound === 'exact' && room.bound !== 'about' ? 1.01 : 1.12;
  return crowd.value > room.value * slack && crowd.value < room.value * 3;
}

function tell(crowd: Placed, room: Placed): DraftInconsistency {
  const [first, second] = [crowd, room].map(({ sentence, number }) =>
    clauseAround(sentence, { start: number.hedgeStart, end: number.phraseEnd }),
  );
  return finding(
    'number',
    [first!, second!],
    `${figure(crowd.number.value)} people do not fit where there is room for ${figure(room.number.value)}.`,
  );
}
