import type { NameFact } from '../../facts/facts.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Eastfield station … Westfield, the station where the trial took place": one place under two names that differ in East and West. */
export const oppositePlaceNames: Rule = {
  name: 'opposite-place-names',
  category: 'place',
  find({ facts, text }: Reading) {
    const known = new Map<string, NameFact>();
    const count = new Map<string, number>();
    for (const { text: name } of facts.names) count.set(name, (count.get(name) ?? 0) + 1);
    for (const name of facts.names) {
      const turned = turnedOf(name.text);
      if (!turned) continue;
      const other = known.get(turned.key);
      if (!other) {
        known.set(turned.key, name);
        continue;
      }
      if (other.text === name.text || other.sentence === name.sentence || Math.min(count.get(name.text)!, count.get(other.text)!) > 1)
        continue;
      const kinds = [kindBeside(other, text), kindBeside(name, text)];
      if (kinds[0] === undefined || kinds[0] !== kinds[1] || !(isTheOne(name, text) || isTheOne(other, text))) continue;
      return [
        finding('place', [widened(other, text), widened(name, text)], `The same ${kinds[0]} is called ${other.text} and ${name.text}.`),
      ];
    }
    return [];
  },
};

const kind =
  /\b(station|school|hospital|bridge|depot|park|airport|port|harbour|plant|mine|prison|court|theatre|stadium|market|hall|library|church|camp|base|dam|field|farm|estate|village|town|factory|mill|terminal|clinic|college)\b/i;

/** The name without its direction: "Eastfield" and "Westfield" are "*field", "North Bridge" is "* Bridge". */
function turnedOf(name: string): { key: string } | undefined {
  const match = /^(East|West|North|South|Upper|Lower|Great|Little|Inner|Outer)(?:er|ern)?[- ]?(\p{L}{3,}.*)$/u.exec(name);
  return match
    ? { key: `${/East|West/.test(match[1]!) ? 'x' : /North|South/.test(match[1]!) ? 'y' : 'z'} ${match[2]!.toLowerCase()}` }
    : undefined;
}

function kindBeside({ start, end }: NameFact, text: string): string | undefined {
  return (
    kind.exec(text.slice(end, end + 22))?.[1]?.toLowerCase() ?? kind.exec(text.slice(Math.max(0, start - 22), start))?.[1]?.toLowerCase()
  );
}

/** ", the station where": the article says that it is the one it speaks of. */
function isTheOne({ end }: NameFact, text: string): boolean {
  return /^,? the \p{L}+ (?:where|that|which|in question|at which|on which|itself)\b/u.test(text.slice(end, end + 40));
}

function widened({ start, end }: NameFact, text: string): { start: number; end: number } {
  const tail = /^(?:,? the)? \p{L}+(?: (?:where|that|which)[^.,;]{0,60})?/u.exec(text.slice(end, end + 90))?.[0] ?? '';
  return { start, end: kind.test(tail) ? end + tail.trimEnd().length : end };
}
