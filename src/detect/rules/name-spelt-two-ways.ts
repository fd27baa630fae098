import { distance } from 'fastest-levenshtein';
import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NameFact } from '../../facts/facts.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Samuel Ortiz … Samual Ortiz"; "Anna Hall … Anne Hall": a full name that returns with one part spelt or chosen differently. */
export const nameSpeltTwoWays: Rule = {
  name: 'name-spelt-two-ways',
  category: 'identity',
  find({ facts }: Reading) {
    const bySurname = new Map<string, NameFact>();
    const byFirst = new Map<string, NameFact>();
    const found: DraftInconsistency[] = [];
    const count = new Map<string, number>();
    for (const { text } of facts.names) count.set(text, (count.get(text) ?? 0) + 1);
    for (const name of facts.names) {
      const words = name.text.split(' ');
      if (
        words.length !== 2 ||
        name.kind === 'organisation' ||
        name.kind === 'place' ||
        !words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
      )
        continue;
      const [first, last] = words as [string, string];
      for (const other of [bySurname.get(last), byFirst.get(first)]) {
        if (!other || other.text === name.text || other.sentence === name.sentence) continue;
        if ((other.kind !== 'person' && name.kind !== 'person') || !isVariant(other.text, name.text)) continue;
        // two people of one family have each their own story
        if ((count.get(other.text) ?? 0) > 1 && (count.get(name.text) ?? 0) > 1) continue;
        found.push(
          finding(
            'identity',
            [other, name].map(({ start, end }) => ({ start, end })),
            `The same person seems to be called ${other.text} and ${name.text}.`,
            'arguable',
          ),
        );
      }
      if (!bySurname.has(last)) bySurname.set(last, name);
      if (!byFirst.has(first)) byFirst.set(first, name);
    }
    return [...found.slice(0, 20), ...misspeltSurname(facts.names)];
  },
};

/** "Headteacher Sandra Okafor … Mrs Okofor": a surname alone that nobody has, one letter off one that somebody has. */
function misspeltSurname(names: readonly NameFact[]): DraftInconsistency[] {
  const full = names.filter(({ text, kind }) => kind === 'person' && text.split(' ').length === 2);
  const surnames = new Set(full.map(({ text }) => text.split(' ')[1]!));
  const seen = new Set<string>();
  for (const name of names) {
    const { text, kind } = name;
    if (kind !== 'person' || text.includes(' ') || text.length < 5 || surnames.has(text) || seen.has(text)) continue;
    seen.add(text);
    const other = full.find((one) => one.sentence !== name.sentence && isClose(one.text.split(' ')[1]!, text));
    // a word that returns is a name of its own
    if (!other || names.filter((one) => one.text === text).length > 1) continue;
    return [
      finding(
        'identity',
        [other, name].map(({ start, end }) => ({ start, end })),
        `The surname of ${other.text} is spelt ${text} in another place.`,
        'arguable',
      ),
    ];
  }
  return [];
}

function isClose(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && bare(a) !== bare(b) && distance(a, b) === 1;
}

function isVariant(a: string, b: string): boolean {
  const [firstA = '', lastA = ''] = a.split(' ');
  const [firstB = '', lastB = ''] = b.split(' ');
  // "San Francisco" and "San Franciscan", "Short Empire" and "Short Empires" are a word and its forms
  const isForm = (one: string, two: string) =>
    one.startsWith(two) || two.startsWith(one) || /(?:an|ese|ish)s?$/.test(one) || /(?:an|ese|ish)s?$/.test(two);
  const isClose = (one: string, two: string, most: number) =>
    one !== two && bare(one) !== bare(two) && !isForm(one, two) && one.length >= 4 && two.length >= 4 && distance(one, two) <= most;
  if (lastA === lastB) return isClose(firstA, firstB, 1) && firstA[0] === firstB[0];
  return firstA === firstB && isClose(lastA, lastB, lastA.length > 6 && lastA[0] === lastB[0] ? 2 : 1) && lastA.length >= 5;
}

/** Without accents: a missing one is a matter of keyboards. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
