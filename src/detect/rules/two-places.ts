import type { DraftInconsistency } from '../../contracts/draft.ts';
import { areTimesApart, isUnsure, tellsChange } from '../statements/circumstances.ts';
import { regions } from '../statements/regions.ts';
import { isDefinite, mayBeSame } from '../statements/same-thing.ts';
import { type Whereabouts, whereaboutsIn } from '../statements/whereabouts-in.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** One event or thing in two places: "the explosion in Torvik … in Halvik", a restaurant on two floors, a village north and south of the capital. */
export const twoPlaces: Rule = {
  name: 'two-places',
  category: 'place',
  find(reading: Reading) {
    const byKind = new Map<string, Whereabouts[]>();
    const found: DraftInconsistency[] = [];
    for (const sentence of reading.title ? [reading.title, ...reading.body] : reading.body) {
      for (const one of whereaboutsIn(sentence)) {
        const list = byKind.get(one.kind) ?? [];
        const other = list.find((known) => known.sentence !== sentence && clash(known, one, reading));
        if (other && found.length < 10)
          found.push(
            finding(
              'place',
              [other, one].map(({ sentence: home, span }) => clauseAround(home, span)),
              `The same is said to be ${told(other)} in one place and ${told(one)} in another.`,
            ),
          );
        if (list.push(one) > 30) list.shift();
        byKind.set(one.kind, list);
      }
    }
    return found;
  },
};

function clash(a: Whereabouts, b: Whereabouts, reading: Reading): boolean {
  if (a.where === b.where || a.where.includes(b.where) || b.where.includes(a.where) || !mayBeSame(a.thing, b.thing)) return false;
  if (isUnsure(a.sentence, a.span) || isUnsure(b.sentence, b.span) || areTimesApart(a.sentence, b.sentence)) return false;
  if (tellsChange(a.sentence, a.span) || tellsChange(b.sentence, b.span)) return false;
  if (a.kind === 'birthplace') return true;
  if (!isDefinite(b.thing) || /s$/.test(b.thing.raw)) return false;
  if (a.kind === 'seat') return !b.thing.isName && isOnly(b, reading) && !arePartAndWhole(a.where, b.where, reading);
  if (a.kind.startsWith('did '))
    return (
      isDefinite(a.thing) &&
      !b.thing.isName &&
      !vague.test(b.thing.raw) &&
      isOnly(b, reading) &&
      !arePartAndWhole(a.where, b.where, reading)
    );
  if (a.kind !== 'town' && a.kind !== 'at') return areOpposed(a) || a.thing.isName || (isDefinite(a.thing) && !a.thing.isName);
  if (a.sentence.kind === 'heading' && b.sentence !== reading.body[0]) return false;
  if (!(events.has(b.thing.head) || a.sentence.kind === 'heading') || b.thing.isName) return false;
  return isOnly(b, reading) && !arePartAndWhole(a.where, b.where, reading);
}

/** Compass points and sides exclude each other; any two floors do. */
function areOpposed({ kind }: Whereabouts): boolean {
  return kind === 'floor' || kind === 'heading' || kind.startsWith('of ');
}

const events = new Set(
  `explosion blast fire blaze crash collision robbery raid burglary heist attack shooting stabbing murder summit conference meeting trial match final game concert
   festival protest march rally wedding funeral ceremony inquest hearing exhibition race tournament launch accident incident siege assault debate inquiry factory
   plant stadium headquarters dam tournament auction premiere inauguration vigil derailment landslide avalanche outbreak talk`
    .split(/\s+/)
    .map(stemOf),
);

/** No second one is spoken of: neither a plural nor "another". */
function isOnly({ thing }: Whereabouts, { text }: Reading): boolean {
  const { raw } = thing;
  if (!/^[a-z-]+$/.test(raw)) return false;
  return !new RegExp(
    `\\b(?:${raw}e?s|${raw.replace(/y$/, 'ies')}(?<!${raw})|(?:another|second|other|two|three|similar|earlier|separate|previous|third|last|first|next) (?:[a-z]+ )?${raw})\\b`,
    'i',
  ).test(text);
}

const vague =
  /^(?:man|woman|people|police|person|officer|child|boy|girl|game|match|season|time|way|world|film|war|series|role|team|player|work|job|part|number|course|position|title)$/;
/** A town and its country, or two names that stand side by side: "Halvik, Norway", "Marl Cross in Hexley". */
function arePartAndWhole(a: string, b: string, { text }: Reading): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (regions.has(first) !== regions.has(second)) return true;
  return [
    `${a}, ${b}`,
    `${b}, ${a}`,
    `${a} in ${b}`,
    `${b} in ${a}`,
    `${a}'s ${b}`,
    `${b}'s ${a}`,
    `${a}’s ${b}`,
    `${b}’s ${a}`,
    `${a} and ${b}`,
    `${b} and ${a}`,
    `near ${a}`,
    `near ${b}`,
  ].some((phrase) => text.includes(phrase));
}

function told({ kind, where }: Whereabouts): string {
  if (kind === 'birthplace') return `from ${where}`;
  if (kind === 'heading') return `going ${where}`;
  if (kind.startsWith('of ')) return where;
  if (kind === 'seat') return `based in ${where}`;
  if (kind.startsWith('did ')) return `at one place (${where})`;
  return kind === 'town' ? `in ${where}` : kind === 'at' ? `at ${where}` : `on the ${where}`;
}
