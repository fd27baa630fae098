import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isUnsure } from '../statements/circumstances.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "A van will stand in the Station Road car park … the van at its stop in Mill Lane": one thing or event, two streets or two buildings of a kind. */
export const twoStreets: Rule = {
  name: 'two-streets',
  category: 'place',
  find(reading: Reading) {
    const seen = new Map<string, Seen[]>();
    const found: DraftInconsistency[] = [];
    for (const sentence of reading.body) {
      if (!hint.test(sentence.text)) continue;
      for (const one of placesIn(sentence)) {
        const known = seen.get(one.thing) ?? seen.set(one.thing, []).get(one.thing)!;
        const other = known.find((before) => before.sentence !== sentence && isClash(before, one));
        if (other && known.every(({ where }) => where === other.where) && isOnly(one.thing, reading))
          found.push(
            finding(
              'place',
              [other, one].map(({ sentence: home, span }) => clauseAround(home, span)),
              `The ${one.thing} is in ${other.where} in one place and in ${one.where} in another.`,
            ),
          );
        if (known.length < 12) known.push(one);
      }
    }
    return found.slice(0, 3);
  },
};

type Seen = { readonly thing: string; readonly where: string; readonly kind: string; readonly sentence: ReadSentence; readonly span: Span };

const street = 'Street|Road|Lane|Avenue|Square|Row|Terrace|Drive|Close|Way|Hill|Place|Crescent|Parade|Quay|Walk|Gardens';
const hall =
  'Hall|Theatre|Arena|Stadium|Hotel|Church|Cathedral|School|Academy|College|Hospital|Infirmary|Park|Centre|Library|Museum|Court|Station|Bridge|Harbour|Airport|Inn|Club';
const hint = new RegExp(`\\p{Lu}\\p{L}+ (?:${street}|${hall})\\b`, 'u');
const address = new RegExp(
  `\\b(?:in|on|at|outside|along) (?:the |a |its |his |her |their )?(?<where>(?:\\p{Lu}[\\p{L}’'-]+ ){1,2}(?<kind>${street}|${hall}))\\b`,
  'gu',
);
const things =
  /\b(?:the|a|an|his|her|its|their|whose|this) (?:[a-z-]+ ){0,2}?(van|lorry|bus|stop|shop|bakery|café|cafe|pub|house|flat|office|stall|market|surgery|clinic|workshop|garage|depot|studio|salon|gallery|restaurant|crash|collision|fire|blaze|robbery|raid|attack|shooting|stabbing|explosion|blast|accident|meeting|hearing|concert|funeral|ceremony|wedding|vigil|rally|count|inquest|trial|conference|exhibition|auction|service|final|match|game|debate|launch|picket|protest|stand|headquarters|practice|nursery|shelter|foodbank|pharmacy|chemist|playground|warehouse|factory)\b/gi;

function placesIn(sentence: ReadSentence): Seen[] {
  const found: Seen[] = [];
  for (const match of sentence.text.matchAll(address)) {
    const { where, kind } = match.groups!;
    const before = sentence.text.slice(0, match.index);
    // one statement: from the last strong mark on
    const lead = before
      .slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': '), before.lastIndexOf(', and '), before.lastIndexOf(', but ')) + 1)
      .slice(-110);
    if (
      /\b(?:from|near|between|towards|corner|junction|via|off|beside|opposite|moved?|moving|relocat\w+|marched|walked|set off|travelled|drove|once|former(?:ly)?|until|used to|previously|later)\b/i.test(
        lead,
      )
    )
      continue;
    const spans = Array.from(lead.matchAll(things));
    for (const thing of spans) {
      const start = sentence.start + match.index - (lead.length - thing.index);
      const span = { start, end: sentence.start + match.index + match[0].length };
      if (isUnsure(sentence, span)) continue;
      found.push({
        thing: thing[1]!.toLowerCase(),
        where: where!,
        kind: new RegExp(`^(?:${street})$`).test(kind!) ? 'street' : kind!,
        sentence,
        span,
      });
    }
  }
  return found;
}

function isClash(a: Seen, b: Seen): boolean {
  if (a.where === b.where || a.where.includes(b.where) || b.where.includes(a.where)) return false;
  return (
    a.kind === b.kind &&
    !areTimesApart(a.sentence, b.sentence) &&
    !/\b(?:another|other|second|earlier|previous|last|first|next|new|old|third|two|three|also)\b/i.test(`${wordsOf(a)} ${wordsOf(b)}`)
  );
}

/** From a little before the thing to the address. */
function wordsOf({ sentence, span }: Seen): string {
  return sentence.text.slice(Math.max(0, span.start - sentence.start - 15), span.end - sentence.start);
}

/** No second one is spoken of. */
function isOnly(thing: string, { body }: Reading): boolean {
  const plural = /(?:s|sh|ch)$/.test(thing) ? `${thing}es` : thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`;
  const others = new RegExp(
    `\\b(?:${plural}|(?:another|second|other|two|three|both|earlier|separate|previous|third|last) (?:[a-z]+ )?${thing})\\b`,
    'i',
  );
  return !body.some(({ text }) => others.test(text));
}
