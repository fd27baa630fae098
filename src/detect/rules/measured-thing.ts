import type { NumberFact } from '../../facts/facts.ts';
import type { AmountSlot } from './amount-of.ts';
import { stemOf } from './stems.ts';
import { thingClass } from './thing-class.ts';

/** "14 kilometres long", "The 96-metre Valborg", "At 16 kilometres, the tunnel", "12 miles north of Carrick": the size of a thing, or the way to it. */
export function measuredSlot({ unit }: NumberFact, before: string, after: string): AmountSlot | undefined {
  const place =
    /^,? (?:to the )?((?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|off)(?:ern)?)(?: of)? ([A-Z][\w’'-]+)/.exec(
      after,
    );
  if (place) return slot(`distance ${place[1]} ${place[2]}`, 'distance');
  const name = namedThing(before, after);
  if (name !== undefined) return { ...slot(`${unit} of ${name}`, name), isDefinite: true };
  const thing = thingAt(before, after);
  if (thing !== undefined) return { ...slot(`${unit} of ${thingClass(thing)}`, thing), isDefinite: true };
  const dimension = dimensions[/^ (long|wide|high|tall|deep)\b/.exec(after)?.[1] ?? ''];
  const subject = /\b(?:([a-z-]{3,}) )?([a-z][a-z-]+)(?:,| (?:is|was|will be|are))(?: about)? $/.exec(before);
  if (dimension === undefined || !subject) return undefined;
  const [, modifier = 'the', noun = ''] = subject;
  return {
    ...slot(`${unit} of ${thingClass(noun)}`, noun),
    modifiers: /^(?:a|the|its|of|and|that|which)$/.test(modifier) ? [] : [stemOf(modifier)],
  };
}

/** "At 16 kilometres, the tunnel": the tunnel. */
export function thingAt(before: string, after: string): string | undefined {
  return /^(?:[.;,] )?At $/i.test(before.slice(-5)) || /^At $/.test(before)
    ? /^, (?:the|its|this) ([a-z][a-z-]+)/.exec(after)?.[1]
    : undefined;
}

/** "80mm of rain", "2,000 hectares of forest", "the six days of talks", "all five years of the contract". */
export function matterSlot({ kind, unit }: NumberFact, before: string, after: string): AmountSlot | undefined {
  if (kind !== 'measure' && kind !== 'duration') return undefined;
  const [, article, matter] = /^ of (the |its |their |this |his |her )?([a-z][a-z-]{2,})/.exec(after) ?? [];
  if (matter === undefined || /^(?:that|each|age|work|experience|service|life)$/.test(matter)) return undefined;
  // "three days of the strike" are a part of it
  if (article !== undefined && !/\b(?:all|full|whole) (?:the )?$/i.test(before)) return undefined;
  const name = thingClass(matter);
  const key = kind === 'duration' ? (name === 'sentence' || name === 'ban' ? name : `duration ${name}`) : `${unit} of ${name}`;
  return {
    key,
    name: matter,
    modifiers: [],
    isDefinite: article !== undefined || /\bthe $/i.test(before),
    isMatter: article === undefined,
  };
}

/** "The 96-metre Valborg", "At 89 metres, the Valborg", "the Valborg is 89 metres long": the name. */
function namedThing(before: string, after: string): string | undefined {
  const size = /(?:^| )[Tt]he $/.test(before) ? /^ ([A-Z][\p{L}’-]+)(?=[ ,.])/u.exec(after)?.[1] : undefined;
  const opening = /(?:^|[.;,] )At $/.test(before)
    ? /^(?: (?:long|tall|high|wide))?, (?:the )?([A-Z][\p{L}’-]+) (?:is|was|will|has|would)\b/u.exec(after)?.[1]
    : undefined;
  const subject = /^ (?:long|tall|high|wide|deep)\b/.test(after)
    ? /(?:^| )(?:the |The )?([A-Z][\p{L}’-]+) (?:is|was|measures|stands) $/u.exec(before)?.[1]
    : undefined;
  return (size ?? opening ?? subject)?.toLowerCase();
}

const dimensions: Readonly<Record<string, string>> = { long: 'length', wide: 'width', high: 'height', tall: 'height', deep: 'depth' };

function slot(key: string, name: string): AmountSlot {
  return { key, name, modifiers: [], isDefinite: false };
}
