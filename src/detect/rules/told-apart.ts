import type { Span } from '../../contracts/span.ts';
import type { ReadSentence } from './reading.ts';

/** A figure or date in its sentence. */
export type Told = { readonly sentence: ReadSentence; readonly span: Span };

/**
 * Whether the words around two figures tell that they are of two times, places, groups or speakers, or that one is a part, a plan, a forecast or
 * a correction of the other.
 *
 * @param isReference - the second refers back to the first ("the £12m project"), so that only words right beside the figures count
 */
export function areToldApart(a: Told, b: Told, isReference = false): boolean {
  if (change.test(a.sentence.text) || change.test(b.sentence.text)) return true;
  if (isReference ? [a, b].some((one) => otherOne.test(around(one, 26, 4))) : [a, b].some((one) => apart.test(around(one, 70))))
    return true;
  return areOfTwoPeriods(a, b, isReference) || areOfTwoPlaces(a, b) || areOfRivals(a, b);
}

/** The text on both sides of a figure, up to the borders of its clause. */
export function around({ sentence, span }: Told, reach: number, ahead = reach): string {
  const text = sentence.text;
  const from = span.start - sentence.start;
  const to = span.end - sentence.start;
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + ahead);
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '), before.lastIndexOf(' but '), before.lastIndexOf(' while '));
  const stop = after.search(/;\s| but | while |, and /);
  // "more than 200" hedges another number
  const lead = before
    .slice(cut + 1)
    .replace(/\b(?:more|less|fewer) than (?=[\d£€$])/g, '')
    // "the first of the 6,000 trees" speaks of all of them
    .replace(/\b(?:first|second|third|last|one|another|most|many|some|half) of (?=the $)/i, '');
  return lead + text.slice(from, to) + (stop === -1 ? after : after.slice(0, stop));
}

const apart =
  /\b(?:last (?:year|month|week|season|time|quarter)|previous(?:ly)?|earlier|original(?:ly)?|initial(?:ly)?|at first|first|second|third|fourth|another|others?|more|extra|additional|further|next|later|rising|increase[sd]?|compared|than|per(?! cent)|each|every|average|mean|median|estimate[sd]?|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|projected|planned|targets?|maximum|minimum|up to|at most|at least|capacity|limit|if|asked for|sought|wanted|fac(?:e[sd]?|ing)|carries|proposed|revised|corrected|doubled|reduced|half|of whom|of which|of them|of these|including|among|between|share|part|phase|stage|instead|usual(?:ly)?|normal(?:ly)?|only|alone|combined|together|some|former|rival|separate|respectively|record|same|nearby|neighbou?ring|once|equivalent|annual(?:ly)?|daily|weekly|monthly)\b/i;

/** Before a noun that refers back ("the second £2m scheme"), only what picks out another one. */
const otherOne =
  /\b(?:last (?:year|month|week|season)|previous|earlier|original|initial|first(?! bills?\b)|second|third|another|other|proposed|rival|separate|former|average|planned|similar|old|older|existing|current|asked for|sought|maximum|minimum)\b/i;

/** The article itself tells that the figure has changed or was wrong. */
const change =
  /\b(?:revised|corrected|initially|at first|up from|down from|rose from|fell from|has risen|had risen|have risen|has since|raised (?:from|to)|lowered|reduced (?:from|to)|had been (?:put|priced|estimated)|(?:was|were|been) (?:doubled|tripled|halved|raised|cut|increased|reduced|lowered)|was first|later (?:put|raised|cut|rose))\b/i;

/** A reference back may stand in a sentence that is dated for another reason; a year or a month of its own still tells. */
function areOfTwoPeriods({ sentence: a }: Told, { sentence: b }: Told, isReference: boolean): boolean {
  if (
    /\b(?:last (?:year|month|week|season|time|decade|century|quarter)|previous|earlier|then|by then|at the time|used to|in the past|in the same period)\b/i.test(
      a.text + b.text,
    )
  )
    return true;
  const [first, second] = [periodsOf(a, isReference), periodsOf(b, isReference)];
  return first.size > 0 && second.size > 0 && ![...first].some((period) => second.has(period));
}

function periodsOf({ dates }: ReadSentence, isCoarse: boolean): Set<string> {
  const periods = new Set<string>();
  for (const { year, month, weekday, relative, preposition } of dates) {
    // "the stadium, its home since 1921" dates something else
    if (preposition === 'since') continue;
    if (relative !== null && !(isCoarse && /^this\b/.test(relative))) periods.add(relative);
    if (year !== null) periods.add(`year ${year}`);
    else if (month !== null) periods.add(`month ${month}`);
    else if (weekday !== null && !isCoarse) periods.add(`weekday ${weekday}`);
  }
  return periods;
}

function areOfTwoPlaces(a: Told, b: Told): boolean {
  const [first, second] = [placesOf(a), placesOf(b)];
  return first.size > 0 && second.size > 0 && ![...first].some((place) => second.has(place));
}

/** "in Dorn", "at Tarn Point": a capital after a preposition of place, in the reach of the figure. */
function placesOf(told: Told): Set<string> {
  const places = new Set<string>();
  for (const [, name] of around(told, 60).matchAll(/\b(?:in|at|near|across|outside) (?:the )?([A-Z][\w’'-]+)/g))
    if (!/^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)$/.test(name!))
      places.add(name!);
  return places;
}

function areOfRivals(a: Told, b: Told): boolean {
  const [first, second] = [speakerOf(a.sentence), speakerOf(b.sentence)];
  return first !== undefined && second !== undefined && first !== second;
}

/** Who says it, lower case: the word before "said", "put", "claimed", or after "according to". */
function speakerOf({ text }: ReadSentence): string | undefined {
  const match =
    /\b([\p{L}’'-]+) (?:has |have |had )?(?:said|says|say|told|claims?|claimed|put the|puts the|estimates?|estimated|counted|insists?|insisted|argues?|argued|believes?|believed|thinks?|reported|reports)\b|\baccording to (?:the )?(?:[\p{L}’'-]+ ){0,2}?([\p{L}’'-]+)(?:[,.]|$)/iu.exec(
      text,
    );
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  return word === undefined || /^(?:he|she|they|it|who|and|also|that)$/.test(word) ? undefined : word;
}
