import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround, wholeOf } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Placed } from './part-lists.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "48.2 per cent of the vote … limped in on 39.6, and the independent won 14.1. Nobody else stood": three or more shares of one whole that do not make a hundred. */
export const sharesListed: Rule = {
  name: 'shares-listed',
  category: 'number',
  find: ({ body }: Reading) => body.flatMap((_, index) => inStretch(body.slice(index, index + 3))).slice(0, 4),
};

function inStretch([first, second, third]: readonly ReadSentence[]): DraftInconsistency[] {
  if (!first?.numbers.some(({ kind }) => kind === 'percent')) return [];
  const own = sharesIn(first, true);
  const following = second && own.length > 0 ? sharesIn(second, true) : [];
  const shares = own.length >= 3 ? own : [...own, ...following];
  const homes = [...new Set(shares.map(({ sentence }) => sentence))];
  const after = homes.at(-1) === first ? second : third;
  const near = [...homes, ...(after ? [after] : [])].map(({ text }) => text).join(' ');
  if (shares.length < 3 || shares.length > 7 || !ofOneWhole.test(homes.map(({ text }) => text).join(' '))) return [];
  if (homes.some(({ text }) => apart.test(text))) return [];
  const made = Number(shares.reduce((sum, { number }) => sum + number.value, 0).toFixed(2));
  const slack = shares.reduce((sum, { number }) => sum + Math.min(number.tolerance, 0.5), 0.3);
  const isClosed = closed.test(near);
  if (made <= 100 + slack && !(isClosed && made < 100 - slack - 0.7)) return [];
  if (made > 145 || made < 60 || shares.some(({ number }) => number.bound !== 'exact')) return [];
  const listed = shares.map(({ number }) => figure(number.value));
  const [head, last] = [shares[0]!, shares.at(-1)!];
  // a statement that nobody else counts belongs to the clash
  const closing = after && closed.test(after.text) ? [wholeOf(after)] : closingIn(last);
  const evidence =
    homes.length === 1
      ? closing.length > 0
        ? [{ start: head.number.start, end: last.number.end }, ...closing]
        : [
            { start: head.number.start, end: head.number.end },
            { start: shares[1]!.number.start, end: last.number.end },
          ]
      : [
          clauseAround(head.sentence, head.number),
          clauseAround(last.sentence, shares.find(({ sentence }) => sentence === last.sentence)!.number, last.number),
          ...closing,
        ];
  return [
    finding('number', evidence, `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} per cent make ${figure(made)} per cent, not 100.`),
  ];
}

/** "and no other party stood", behind the last share. */
function closingIn({ number, sentence }: Placed): Span[] {
  const from = number.end - sentence.start;
  const match = closed.exec(sentence.text.slice(from));
  if (!match) return [];
  const start = number.end + match.index;
  const tail = /^[^.;,]*/.exec(sentence.text.slice(start - sentence.start))![0].trimEnd();
  return [{ start, end: start + Math.max(tail.length, match[0].length) }];
}

/** Shares, and bare figures with a decimal or after the first share ("30 from solar"). */
function sharesIn(sentence: ReadSentence, goesOn: boolean): Placed[] {
  const counted: NumberFact[] = [];
  for (const number of sentence.numbers) {
    const after = sentence.text.slice(number.phraseEnd - sentence.start, number.phraseEnd - sentence.start + 12);
    const isBare =
      number.kind === 'count' &&
      number.noun === null &&
      number.unit === null &&
      number.value < 100 &&
      (number.tolerance < 0.5 ? goesOn : counted.length > 0 && /^(?: (?:from|for|on|to|went|goes|comes)\b|[,.;])/.test(after));
    if (number.kind === 'percent' || isBare) counted.push(number);
  }
  return counted.map((number) => ({ number, sentence }));
}

const ofOneWhole =
  /\b(?:of (?:the |its |their |all |total )*(?:vote|votes|poll|ballots?|budget|money|income|revenue|spending|turnover|sales|cost|costs|energy|electricity|power|land|area|market|shares?|population|workforce|members|patients|pupils|students|trips|journeys|exports|imports|traffic|funds?|funding|emissions|water)|split|divided|shared between)\b/i;
const apart =
  /\b(?:turnout|rose|fell|up (?:from|by)|down (?:from|by)|points?|compared|against|growth|last (?:year|month|time|week)|previous|earlier|among|aged|each|also|more than one|could choose|and also|both|rise|increase|cut|interest|inflation|in (?:19|20)\d\d|first round|second round|swing)\b/i;
const closed =
  /\b(?:no(?:body|-one| one)? (?:other|else)|there (?:was|were) no other|no other (?:party|candidate|list|group|one)|the (?:three|four|only) candidates|in all|all the|the rest)\b/i;
