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
    return [...found.slice(0, 20), ...misspelt(facts.names)];
  },
};

/** "Headteacher Sandra Okafor … Mrs Okofor": a name that nobody else has and that stands once, a letter or two off one that returns or that somebody bears. */
function misspelt(names: readonly NameFact[]): DraftInconsistency[] {
  const count = new Map<string, number>();
  for (const { text } of names) for (const word of new Set([text, lastWord(text)])) count.set(word, (count.get(word) ?? 0) + 1);
  const known = new Map<string, NameFact>();
  for (const name of names) {
    const { text, kind } = name;
    const own = kind === 'person' || text.split(' ').length === 2 ? lastWord(text) : text;
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(own) && !known.has(own) && (kind === 'person' || count.get(text)! > 1)) known.set(own, name);
  }
  for (const name of names) {
    const { text, kind } = name;
    if (text.includes(' ') || !/^\p{Lu}\p{Ll}{3,}$/u.test(text) || kind === 'organisation' || count.get(text)! > 1) continue;
    const other = [...known].find(
      ([word, one]) =>
        word !== text &&
        one.sentence !== name.sentence &&
        (isSlip(word, text) || (kind === 'person' && one.kind === 'person' && isSilent(word, text))) &&
        (one.kind === 'person' || kind !== 'person'),
    )?.[1];
    if (!other) continue;
    return [
      finding(
        'identity',
        [other, name].map(({ start, end }) => ({ start, end })),
        `The name of ${other.text} is spelt ${text} in another place.`,
        'arguable',
      ),
    ];
  }
  return [];
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "Lund" and "Lunde", of people only: a last letter that is hardly heard. */
function isSilent(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && long.startsWith(short) && /[ehtlnd]$/.test(long);
}

/** One letter changed, left out, doubled or two changed places; in a long name two. A people or a plural of a name is no slip. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (
    a[0] !== b[0] ||
    bare(a) === bare(b) ||
    long.startsWith(short) ||
    /men$/.test(a) ||
    /(?:an|ans|ese|ish|ic|ene)$/.test(short) !== /(?:an|ans|ese|ish|ic|ene)$/.test(long)
  )
    return false;
  const isSwapped = a.length === b.length && [...a].sort().join() === [...b].sort().join();
  if (short.length < 5) return false;
  return distance(a, b) <= (isSwapped || short.length >= 8 ? 2 : 1);
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
