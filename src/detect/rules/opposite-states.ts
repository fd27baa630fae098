import type { DraftInconsistency } from '../../contracts/draft.ts';
import { areTimesApart, isOneSource, isUnsure, tellsChange } from '../statements/circumstances.ts';
import { isDefinite, isVague, mayBeSame } from '../statements/same-thing.ts';
import { spoken } from '../statements/spoken.ts';
import { type StateFact, statesIn } from '../statements/states-in.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** One thing in two states that exclude each other: approved and rejected, open and closed, found and still missing, killed and survived. */
export const oppositeStates: Rule = {
  name: 'opposite-states',
  category: 'status',
  find(reading: Reading) {
    const found: DraftInconsistency[] = [];
    const byAxis = new Map<string, StateFact[]>();
    const told = new Set<string>();
    const sentences = reading.title ? [reading.title, ...reading.body] : reading.body;
    for (const sentence of sentences) {
      if (found.length >= 20) break;
      for (const fact of statesIn(sentence)) {
        const known = byAxis.get(fact.entry.axis.name) ?? [];
        const other = known.find((one) => one.sentence !== sentence && clash(one, fact, reading));
        const key = other && `${fact.entry.axis.name} ${other.sentence.number} ${sentence.number}`;
        if (other && !told.has(key!)) {
          told.add(key!);
          found.push(tell(other, fact));
        }
        if (known.at(-1)?.sentence.text !== sentence.text && known.push(fact) > 30) known.shift();
        byAxis.set(fact.entry.axis.name, known);
      }
    }
    return found.slice(0, 20);
  },
};

function clash(first: StateFact, second: StateFact, reading: Reading): boolean {
  if (first.entry.side === second.entry.side && first.isDenied === second.isDenied) return false;
  const [a, b] = [first, second].map((fact) => ({ ...fact, thing: spoken(fact.thing, fact.sentence, reading) })) as [StateFact, StateFact];
  if (!isOpposite(a, b) || a.time === 'unreal' || b.time === 'unreal') return false;
  if (!mayBeSame(a.thing, b.thing) || (!isDefinite(b.thing) && a.sentence.kind !== 'heading' && !isQuantified(a, b) && !areBare(a, b)))
    return false;
  if (a.other && b.other && !mayBeSame(a.other, b.other) && !a.other.isPronoun && !b.other.isPronoun) return false;
  // "the temporary campus" and "the permanent campus" are two; whom an airline blames an inquiry may clear
  if (a.entry.place === 'a' && b.entry.place === 'a' && a.isNaming && b.isNaming) return false;
  if (a.entry.axis.name === 'blame' && (a.other ?? b.other) !== null && a.sentence.kind !== 'heading') return false;
  if (a.entry.place === 'o' && !(a.other && b.other && mayBeSame(a.other, b.other))) return false;
  if ((isVague(a.thing) || isVague(b.thing)) && a.sentence.kind !== 'heading' && !isQuantified(a, b)) return false;
  if (isReopened(a, b) || isReopened(b, a)) return false;
  if (isUnsure(a.sentence, a.span) || isUnsure(b.sentence, b.span) || !isOneSource(a.sentence, b.sentence, reading)) return false;
  return isFinal(a, b) || isFinal(b, a) || isAtOnce(a, b);
}

function isOpposite(a: StateFact, b: StateFact): boolean {
  return a.entry.side === b.entry.side ? a.isDenied !== b.isDenied : !a.isDenied && !b.isDenied;
}

/** What reopened was closed before: only what is closed now speaks against it. */
function isReopened({ entry }: StateFact, other: StateFact): boolean {
  return entry.base === 'reopen' && other.time !== 'now';
}

/** "Inflation will fall … inflation would rise". */
function areBare(a: StateFact, b: StateFact): boolean {
  return (
    [a, b].every(({ thing }) => thing.determiner === null && thing.number === null && thing.raw.length > 3) && a.thing.raw === b.thing.raw
  );
}

/** "All of the watches", "31 of the 34". */
function isQuantified(a: StateFact, b: StateFact): boolean {
  return [a, b].some(({ thing }) => /^(?:all|every|both|no|none|each)$/.test(thing.determiner ?? ''));
}

/** What is over for good is told as over, and the other state as how things are now. */
function isFinal(done: StateFact, still: StateFact): boolean {
  const { last } = done.entry.axis;
  // "licensed in March … not yet licensed"
  if (still.isDenied && !done.isDenied && still.time === 'now' && still.entry.form === 'participle' && still.entry.place === 't')
    return done.time !== 'future' && !areTimesApart(done.sentence, still.sentence) && !/\b(?:again|no longer)\b/.test(still.sentence.text);
  return last === done.entry.side && !done.isDenied && done.time !== 'future' && (still.time === 'now' || still.time === 'future');
}

/** Nothing tells that one came after the other. */
function isAtOnce(a: StateFact, b: StateFact): boolean {
  const states = [a, b].filter(({ entry }) => entry.place === 'a' || entry.place === 'p');
  if (a.entry.axis.last !== null && states.some(({ entry, time }) => entry.side !== entry.axis.last && time === 'past')) return false;
  if ((a.time === 'future') !== (b.time === 'future')) return false;
  return (
    !areTimesApart(a.sentence, b.sentence) &&
    !tellsChange(a.sentence, clauseAround(a.sentence, a.span)) &&
    !tellsChange(b.sentence, clauseAround(b.sentence, b.span))
  );
}

function tell(a: StateFact, b: StateFact): DraftInconsistency {
  const { axis } = a.entry;
  const name = (fact: StateFact) => `${fact.isDenied ? 'not ' : ''}${axis.told[fact.entry.side]}`;
  const category = a.sentence.kind === 'heading' ? 'headline' : axis.category;
  const evidence = [a, b].map(({ sentence, span }) => clauseAround(sentence, span));
  return finding(category, evidence, `The same is said to be ${name(a)} in one place and ${name(b)} in another.`);
}
