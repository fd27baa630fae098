import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemsOf } from './stems.ts';

/** "£1.2 million, one third of the cost of the scheme" against "the £2.4 million scheme": a share of a whole that is stated elsewhere. */
export const fractionOfFigure: Rule = {
  name: 'fraction-of-figure',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => inSentence(sentence, body, text)),
};

const shape =
  /#(\d+)#(?: [^#.;,]{2,40}?)?(?:,| —| –| \(| or|,? which is|,? equal to)\s(?:or |about |roughly |just over |just under |nearly )?#(\d+)# of (?:the |its |their |all |all the )?([^#@.;,()—]{4,70})/;

function inSentence(sentence: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  if (sentence.numbers.length < 2) return [];
  const match = shape.exec(sentence.skeleton);
  const part = sentence.numbers[Number(match?.[1])];
  const share = sentence.numbers[Number(match?.[2])];
  if (!match || !part || !share || (share.kind !== 'fraction' && share.kind !== 'percent')) return [];
  if (part.kind !== 'money' && part.kind !== 'count' && part.kind !== 'measure') return [];
  const claimed = share.kind === 'percent' ? share.value / 100 : share.value;
  const wanted = stemsOf(match[3]!);
  const wholes = body.flatMap((other) =>
    other.numbers
      .filter((number) => number !== part && number !== share && isComparable(part, number))
      .map((number) => ({ number, other, score: nearness(number, other, wanted) })),
  );
  const best = Math.max(0, ...wholes.map(({ score }) => score));
  const likely = wholes.filter(({ score, number }) => score === best && score > 0 && number.value > part.value);
  if (likely.length === 0 || best < Math.min(1, wanted.size)) return [];
  const slack = 0.03 + (share.bound === 'exact' && part.bound === 'exact' ? 0 : 0.04);
  if (wholes.some(({ number, score }) => score > 0 && Math.abs(part.value / number.value - claimed) <= slack)) return [];
  if (new Set(likely.map(({ number }) => number.value)).size > 1) return [];
  const [whole] = likely;
  const evidence = [
    clauseAround(whole!.other, { start: whole!.number.hedgeStart, end: whole!.number.phraseEnd }),
    { start: part.hedgeStart, end: sentence.start + endOf(sentence, share, match[3]!) },
  ];
  return [
    finding(
      'number',
      evidence,
      `${written(share, text)} of ${written(whole!.number, text)} is ${figureLike(part.unit === null ? whole!.number : part, claimed * whole!.number.value)}, not ${written(part, text)}.`,
    ),
  ];
}

function isComparable(part: NumberFact, whole: NumberFact): boolean {
  return part.kind === whole.kind && part.unit === whole.unit && whole.bound !== 'over' && (part.kind !== 'count' || part.value >= 20);
}

/** How many of the wanted stems stand within four words of the number. */
function nearness(number: NumberFact, { start, text }: ReadSentence, wanted: ReadonlySet<string>): number {
  const before = text.slice(Math.max(0, number.start - start - 30), number.start - start);
  const after = text.slice(number.end - start, number.end - start + 30);
  let count = 0;
  const whole = `${before.length < 30 ? before : before.slice(before.indexOf(' '))} ${after.length < 30 ? after : after.slice(0, after.lastIndexOf(' '))}`;
  for (const stem of stemsOf(whole)) if (wanted.has(stem)) count += 1;
  return count;
}

function endOf({ text, start }: ReadSentence, share: NumberFact, words: string): number {
  const from = share.end - start;
  const at = text.indexOf(words.trimEnd(), from);
  return at === -1 ? from : at + words.trimEnd().length;
}

function written({ start, end }: NumberFact, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
