import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Dolna, a village on the Varsian side … Dolna, an Ostrelian village"; "the feed store in Garnet … Brenner, at his store in Dutton". */
export const placeOfThing: Rule = {
  name: 'place-of-thing',
  category: 'place',
  find: ({ body }: Reading) => [...belonging(body), ...owned(body)],
};

type Seen = { readonly where: string; readonly sentence: ReadSentence; readonly span: { start: number; end: number } };

const settlement =
  'village|town|city|port|hamlet|island|settlement|suburb|district|province|region|airfield|base|mine|ship|vessel|airline|bank';
const described = new RegExp(
  `(?<![\\p{L}])(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?), (?:an?|the) (?:(?<owner>\\p{Lu}[\\p{L}-]+)(?: [a-z-]+)? (?<kind>${settlement})\\b|(?:[a-z-]+ )?(?<kind>${settlement}) (?:on|in|inside) the (?<owner>\\p{Lu}[\\p{L}-]+) (?:side|part|half|sector|zone)\\b)`,
  'gu',
);

/** A place is given to two countries or peoples. */
function belonging(body: readonly ReadSentence[]): DraftInconsistency[] {
  const seen = new Map<string, Seen>();
  const found: DraftInconsistency[] = [];
  for (const sentence of body) {
    if (!/, (?:an?|the) /.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(described)) {
      const { name, owner, kind } = match.groups!;
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const known = seen.get(`${name} ${kind}`);
      if (!known) seen.set(`${name} ${kind}`, { where: owner!, sentence, span });
      else if (known.where.slice(0, 4) !== owner!.slice(0, 4))
        found.push(finding('place', [known.span, span], `${name} is ${known.where} in one place and ${owner} in another.`));
    }
  }
  return found.slice(0, 10);
}

const thing =
  'store|shop|house|home|farm|office|factory|bakery|restaurant|pub|bar|hotel|flat|school|clinic|workshop|garage|studio|gallery|ranch|mill|headquarters|church|surgery|salon|cafe|café';
const ownership = new RegExp(
  `(?<![\\p{L}])(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?),? (?:who|which) (?:owns|runs|manages|keeps) (?:the|a) (?:[a-z-]+ ){0,2}?(?<thing>${thing})\\b`,
  'u',
);

/** Somebody’s only shop stands in two towns. */
function owned(body: readonly ReadSentence[]): DraftInconsistency[] {
  for (const sentence of body) {
    if (!/\b(?:owns|runs|manages|keeps)\b/.test(sentence.text)) continue;
    const owner = ownership.exec(sentence.text)?.groups;
    if (!owner) continue;
    const surname = owner.name!.slice(owner.name!.lastIndexOf(' ') + 1);
    const what = owner.thing!;
    const own = new RegExp(
      `\\b${surname},?(?: \\S+){0,2}? (?:his|her|the|their) (?:[a-z-]+ )?${what} in (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)|\\b${surname}[’']s (?:[a-z-]+ )?${what} in (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)`,
      'u',
    );
    const same = new RegExp(`\\bthe (?:[a-z-]+ ){0,2}?${what} in (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)`, 'u');
    const [first] = placesIn(body, same);
    const second = placesIn(body, own)[0];
    if (!first || !second || first.where === second.where || first.sentence === second.sentence) continue;
    return [
      finding(
        'place',
        [
          first.span,
          clauseAround(sentence, {
            start: sentence.start + sentence.text.indexOf(owner.name!),
            end: sentence.start + sentence.text.indexOf(owner.name!) + 1,
          }),
          second.span,
        ],
        `${owner.name}’s ${what} is in ${first.where} in one place and in ${second.where} in another.`,
      ),
    ];
  }
  return [];
}

function placesIn(body: readonly ReadSentence[], pattern: RegExp): Seen[] {
  return body.flatMap((sentence) => {
    const match = pattern.exec(sentence.text);
    return match
      ? [
          {
            where: match[1] ?? match[2]!,
            sentence,
            span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
          },
        ]
      : [];
  });
}
