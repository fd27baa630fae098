import type { DraftInconsistency } from '../../contracts/draft.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Ashgrove, based in Halden" against "the Corley-based Ashgrove"; "Pike, of Lime Street" against "Pike, who lives in Mill Road": one seat or home, two places. */
export const basedIn: Rule = {
  name: 'based-in',
  category: 'place',
  find({ body }: Reading) {
    const seen = new Map<string, { where: string; span: { start: number; end: number } }>();
    const found: DraftInconsistency[] = [];
    for (const sentence of body) {
      if (!/based|headquartered|lives in| of | from /.test(sentence.text)) continue;
      for (const { pattern, relation } of relations) {
        for (const match of sentence.text.matchAll(pattern)) {
          const who = match.groups!.who!.split(' ').at(-1)!;
          const where = match.groups!.where!;
          const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
          const known = seen.get(`${relation} ${who}`);
          if (!known) seen.set(`${relation} ${who}`, { where, span });
          else if (!isWithin(known.where, where) && !/\b(?:now|then|former|moved|previously|born)\b/i.test(sentence.text))
            found.push(
              finding('place', [known.span, span], `${match.groups!.who} ${relation} ${known.where} in one place and ${where} in another.`),
            );
        }
      }
    }
    return found.slice(0, 5);
  },
};

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";
const relations: readonly { readonly pattern: RegExp; readonly relation: string }[] = [
  {
    pattern: new RegExp(
      `(?<who>${name}),? (?:which |a \\p{Ll}+ |the \\p{Ll}+ )?(?:is |was )?(?:based|headquartered) in (?<where>${name})`,
      'gu',
    ),
    relation: 'is based in',
  },
  { pattern: new RegExp(`\\b(?<where>\\p{Lu}\\p{L}+)-based (?:[\\p{Ll}-]+ ){0,3}(?<who>${name})`, 'gu'), relation: 'is based in' },
  { pattern: new RegExp(`(?<who>${name}), \\d{1,3}, (?:of|from) (?<where>${name})`, 'gu'), relation: 'is of' },
  { pattern: new RegExp(`(?<who>\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+), (?:of|from) (?<where>${name}),`, 'gu'), relation: 'is of' },
  { pattern: new RegExp(`(?<who>${name}),? who lives in (?<where>${name})`, 'gu'), relation: 'lives in' },
];

function isWithin(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
