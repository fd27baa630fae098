import type { NumberFact } from '../../facts/facts.ts';
import type { ReadSentence } from './reading.ts';
import { lengths, masses, sizeOf, volumes } from './size-of.ts';
import { thingClass } from './thing-class.ts';

/** How long, heavy, dear or large one thing is, or how many of something it has. */
export type Property = {
  /** "height of tower", "bed of hospital": equal keys speak of the same property. */
  readonly key: string;
  /** The thing as it is called here. */
  readonly thing: string;
  readonly aspect: string;
  readonly number: NumberFact;
  readonly sentence: ReadSentence;
  /** In metres, days, grams …, so that units can be compared. */
  readonly size: number;
  /** "the tower", "its 14-week strike", "it". */
  readonly isDefinite: boolean;
  /** "return" of "the return flight". */
  readonly modifiers: readonly string[];
  /** "had", not "has". */
  readonly isPast: boolean;
};

/**
 * The properties that a sentence tells: "The tower, which stands 62 metres high", "At 54 metres it is", "the 760-pupil school", "With only 290 beds,
 * the hospital", "The strike has lasted 11 weeks".
 *
 * @param subject - the thing of which the sentence before tells, for "it"
 */
export function propertiesIn(sentence: ReadSentence, subject: string | undefined): Property[] {
  return sentence.numbers.flatMap((number, index) => {
    const mark = `#${index}#`;
    const at = sentence.skeleton.indexOf(mark);
    if (at === -1 || number.value <= 0) return [];
    const before = sentence.skeleton.slice(Math.max(0, at - 70), at);
    const after = sentence.skeleton.slice(at + mark.length, at + mark.length + 60);
    if (
      /^ (?:a|an|per|each|every|more|less|extra|further|away|apart|ago|later|earlier|from|of them|others?|in)\b/.test(after) ||
      /\b(?:another|a further|than|per|only about|by|every|last|first|next|and|or|to) $/i.test(before)
    )
      return [];
    const group = ofGroup(number, before, after);
    if (group)
      return [
        {
          key: `size of ${group}`,
          thing: group,
          aspect: 'size',
          number,
          sentence,
          size: number.value,
          isDefinite: /\b(?:the|all|its) $/i.test(before),
          ...plain,
        },
      ];
    const open = ofOnlyOne(number, before, after);
    if (open)
      return [
        {
          key: `${open} of *`,
          thing: open === 'seat' ? 'place' : open === 'staff' ? 'employer' : 'vessel',
          aspect: open,
          number,
          sentence,
          size: number.value,
          isDefinite: true,
          ...plain,
        },
      ];
    const told = asCompound(number, before, after) ?? fronted(number, before, after, subject) ?? predicated(number, before, after, subject);
    if (!told || vague.test(told.thing)) return [];
    const aspect = aspectOf(number, told, after);
    if (aspect === undefined) return [];
    const thing = thingClass(told.thing);
    return [
      {
        key: `${aspect} of ${thing}`,
        thing: told.thing,
        aspect,
        number,
        sentence,
        size: sizeOf(number),
        isDefinite: told.isDefinite,
        modifiers: told.modifiers ?? [],
        isPast: /^(?:had|held|was|were|stood|carried|employed)\b/.test(told.verb ?? ''),
      },
    ];
  });
}

/** The thing of which a sentence tells, for "it" in the next. */
export function subjectOf({ skeleton }: ReadSentence): string | undefined {
  const match =
    /^(?:The|Its|This|His|Her|Their|A|An) (?:[a-z-]+ ){0,2}?([a-z][a-z-]{2,})(?=,| (?:which|that|is|was|will|has|had|in|at|of|on|near|can|[a-z]+(?:s|ed)\b))/.exec(
      skeleton,
    );
  return match?.[1];
}

const groups: Readonly<Record<string, string>> = { crew: 'crew', juror: 'jury', panellist: 'panel', chorister: 'choir' };

/** "a crew of nine", "the eleven crew members". */
function ofGroup({ kind, noun, modifiers }: NumberFact, before: string, after: string): string | undefined {
  if (kind !== 'count') return undefined;
  const match = /\b(crew|jury|panel|choir|family|gang|band) of $/i.exec(before);
  if (match && !/^ [a-z]/.test(after)) return match[1]!.toLowerCase();
  if (match && /^ (?:was|were|is|are|had|has|who|[a-z]+(?:ed|e|d))\b/.test(after)) return match[1]!.toLowerCase();
  const named = /^ members of the (crew|jury|panel|choir|family|gang|band)\b/.exec(after)?.[1];
  const whole = /\b(?:the|all|its) (?:of the )?$/i.test(before);
  if (named !== undefined && whole) return named;
  return whole && noun !== null ? (groups[noun] ?? (modifiers.includes('crew') && noun === 'member' ? 'crew' : undefined)) : undefined;
}

/** "all 720 seats", "Its 1,450 staff": of the one place or employer of which the article tells. */
function ofOnlyOne({ kind, noun }: NumberFact, before: string, afterNumber: string): string | undefined {
  if (kind !== 'count' || noun === null || /^ [a-z]+ (?:at|in|of)\b/.test(afterNumber)) return undefined;
  if (
    /^ (?:people )?(?:on board|aboard)\b|^ passengers and (?:the )?crew\b/.test(afterNumber) &&
    (noun === 'person' || /\ball (?:of the |the )?$/i.test(before))
  )
    return 'person on board';
  if (noun === 'seat' && /\b(?:all|all of (?:the|its)|all the|the) $/i.test(before)) return 'seat';
  return /^(?:staff|employee|worker)$/.test(noun) && /(?:\b(?:its|the company[’']s|the firm[’']s)|\ball (?:of its )?) $/i.test(before)
    ? 'staff'
    : undefined;
}

type Told = {
  readonly thing: string;
  readonly isDefinite: boolean;
  readonly verb?: string;
  readonly isFront?: boolean;
  readonly modifiers?: readonly string[];
};

const plain = { modifiers: [], isPast: false } as const;

/** "the 380-metre span", "Its 14-week strike", "the 760-pupil school". */
function asCompound(number: NumberFact, before: string, after: string): Told | undefined {
  const isCount = number.kind === 'count';
  const match = isCount
    ? /^-(?:[a-z]+-)?[a-z]+ ((?:[a-z-]+ ){0,1}?[a-z][a-z-]{2,})(?=$|[ ,.;:’'])/.exec(after)
    : /^ ((?:[a-z-]+ ){0,1}?[a-z][a-z-]{2,})(?=$|[ ,.;:’'])/.exec(after);
  const article = /(?:^|\b)(the|its|his|her|their|this|our|[’']s) (?:[a-z-]+ )?$/i.exec(before);
  if (!match || !article) return undefined;
  const thing = match[1]!
    .split(' ')
    .find(
      (_word, index, all) =>
        index === all.length - 1 ||
        /^(?:in|of|at|was|is|will|has|and|that|which|for|to|on|can|could|would|are|were|must|may)$/.test(all[index + 1]!),
    )!;
  if (
    /^(?:in|of|at|was|is|will|has|and|that|which|for|to|on|by|from|with|high|tall|long|wide|deep|old|or|ago|later|before|after)$/.test(
      thing,
    )
  )
    return undefined;
  const own = match[1]!.slice(0, match[1]!.indexOf(thing)).trim();
  return { thing, isDefinite: true, modifiers: own === '' ? [] : own.split(' ') };
}

/** "At 54 metres it is", "With only 290 beds, the hospital". */
function fronted({ kind }: NumberFact, before: string, after: string, subject: string | undefined): Told | undefined {
  if (!/(?:^|[.;,] )(?:At|With|at|with) (?:only |just )?$/.test(before)) return undefined;
  const match = (
    kind === 'count'
      ? /^ [a-z]+(?: [a-z]+)?, (?:(it)|(?:the|its|this) (?:[a-z-]+ )?([a-z][a-z-]{2,}))\b/
      : /^(?: (?:long|high|tall|wide|deep))?,? (?:(it)|(?:the|its|this) (?:[a-z-]+ )?([a-z][a-z-]{2,}))\b/
  ).exec(after);
  const thing = match?.[2] ?? (match?.[1] ? subject : undefined);
  return thing === undefined ? undefined : { thing, isDefinite: true, isFront: true };
}

const verbs =
  'is|was|will be|would be|are|measures|measured|runs for|ran for|runs|stretches for|stretches|extends for|stands|stood|rises|weighs|weighed|costs|cost|will cost|was sold for|sold for|fetched|is worth|was worth|went for|is priced at|stands at|stood at|lasted|lasts|will last|has lasted|had lasted|took|takes|will take|went on for|has|had|boasts|carries|carried|carrying|was carrying|houses|employs|employed|seats|holds|held|sleeps|contains|can hold|can store|can take|can seat|can carry|stores|netted|raised';
const predicate = new RegExp(
  `(?:\\b(the|its|his|her|their|this|a|an)|[’']s) ((?:[a-z-]+ ){0,2}?)([a-z][a-z-]{2,})(?:,)?(?: which| that|, which)?,? (${verbs}) (?:only |just |a total of )?$`,
  'i',
);
const pronoun = new RegExp(`(?:^|[.;,] |\\b(?:and|but) )(?:It|it) (${verbs}) (?:only |just )?$`);

/** "The tower, which stands 62 metres high", "The theatre seats 640", "It can store 55 million litres". */
function predicated(_: NumberFact, before: string, _after: string, subject: string | undefined): Told | undefined {
  const match = predicate.exec(before);
  if (match)
    return {
      thing: match[3]!,
      isDefinite: !/^an?$/i.test(match[1] ?? ''),
      verb: match[4]!.toLowerCase(),
      modifiers: match[2]!
        .trim()
        .split(' ')
        .filter((word) => word.length > 2),
    };
  const it = pronoun.exec(before);
  return it && subject !== undefined ? { thing: subject, isDefinite: true, verb: it[1]!.toLowerCase() } : undefined;
}

const tallThings =
  /^(?:tower|building|mast|statue|tree|cliff|chimney|spire|steeple|skyscraper|turbine|pole|pylon|peak|mountain|hill|block)$/;
const lasting = /^(?:last|took|take|ran for|runs for|went on|will last|has last|had last|will take)/;

/** What is told of the thing: by the unit, the verb and the adjective behind. */
function aspectOf({ kind, unit, noun }: NumberFact, { thing, verb, isFront }: Told, after: string): string | undefined {
  const single = thingClass(thing);
  if (kind === 'measure' && unit !== null && unit in lengths) {
    const adjective = /^ (long|high|tall|wide|deep)\b/.exec(after)?.[1];
    if (adjective !== undefined) return { long: 'length', high: 'height', tall: 'height', wide: 'width', deep: 'depth' }[adjective]!;
    if (verb !== undefined && !/^(?:measure|runs|ran|stretch|extend|stands|stood|rises|is|was|will be|would be)/.test(verb))
      return undefined;
    return tallThings.test(single) || /^(?:stands|stood|rises)/.test(verb ?? '') ? 'height' : 'length';
  }
  if (kind === 'measure' && unit !== null && unit in masses) return verb === undefined || verb.startsWith('weigh') ? 'weight' : undefined;
  if (kind === 'measure' && unit !== null && unit in volumes)
    return verb === undefined || /^(?:holds|can|store|contain|carr)/.test(verb) ? 'capacity' : undefined;
  if (kind === 'duration') return (verb === undefined && !isFront) || (verb !== undefined && lasting.test(verb)) ? 'duration' : undefined;
  if (kind === 'money') {
    if (verb === undefined) return isFront ? 'price' : money.test(single) ? 'amount' : 'price';
    if (/^(?:stands at|stood at|is|was)$/.test(verb)) return money.test(single) ? 'amount' : undefined;
    return /^(?:cost|will cost|sold|was sold|fetched|is worth|was worth|went for|is priced)/.test(verb) ? 'price' : undefined;
  }
  if (kind !== 'count') return undefined;
  if (/^(?:seats|sleeps|can seat)$/.test(verb ?? '')) return 'seat';
  if (/^(?:employs|employed)$/.test(verb ?? '')) return 'staff';
  const counted = /^-([a-z]+)/.exec(after)?.[1] ?? noun;
  if (counted === null || (verb !== undefined && !/^(?:has|had|boasts|carr|was carrying|houses|contains|holds|held)/.test(verb)))
    return undefined;
  return /^(?:per|point|year|strong|man|way|day|time|child|person)$/.test(counted) ? undefined : thingClass(counted);
}

const money = /^(?:debt|deficit|surplus|budget|fund|loan|fine|reserve|overdraft|shortfall|settlement|prize|grant|bill|reward)$/;
const vague =
  /^(?:it|this|that|people|man|woman|group|team|number|figure|total|sum|period|time|year|month|week|day|rate|price|cost|value|share|average|rise|increase|cut|fall|part|half|rest|one|other|others|age|sentence|city|country|government|company|party|family|world|game|match|club|way|work|job|gap|lead|man|loss|profit|record|plan|deal|limit|target|distance|length|height|width|weight|mark|area|zone|radius|range|fall|drop|drive|stretch|section|pause|delay|break|wait|spell|stint|run|fee|ticket|note|bill|exclusion|person|worker)$/i;
