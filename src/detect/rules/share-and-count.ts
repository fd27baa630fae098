import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemsOf } from './stems.ts';

/** "one in five of the 600 staff, or 150 people"; "of the 400 who replied, 60 per cent opposed it … 280 respondents were against": a share of a group against a count of the same part. */
export const shareAndCount: Rule = {
  name: 'share-and-count',
  category: 'number',
  find: ({ body }: Reading) =>
    body.flatMap((sentence, index) => [...inWords(sentence), ...nextTo(sentence, body.slice(index + 1, index + 4))]),
};

const inShape =
  /#(\d+)# in #(\d+)#(?: of (?:the |its |their )?#(\d+)#)?(?: [a-z-]+){0,3},? (?:or|—|–|\() ?(?:about |some )?#(\d+)#(?: [a-z]+)?(?: (?:out )?of (?:the )?#(\d+)#)?/i;

/** "One in five of the 600 staff, or 150 people"; "three in four members, or 90 out of 150". */
function inWords({ skeleton, numbers }: ReadSentence): DraftInconsistency[] {
  if (numbers.length < 4) return [];
  const match = inShape.exec(skeleton);
  const [above, below, whole, part, other] = [1, 2, 3, 4, 5].map((index) => numbers[Number(match?.[index])]);
  const base = whole ?? other;
  if (
    !match ||
    !above ||
    !below ||
    !base ||
    !part ||
    ![base, part, above, below].every(({ kind }) => kind === 'count') ||
    below.value < above.value
  )
    return [];
  const real = (base.value * above.value) / below.value;
  const slack = [base, part, above].some(({ bound }) => bound !== 'exact') ? 0.12 : 0.06;
  if (Math.abs(real - part.value) <= Math.max(1, base.value * slack * Math.min(1, above.value / below.value + 0.3))) return [];
  return [
    finding(
      'number',
      whole
        ? [
            { start: above.hedgeStart, end: whole.phraseEnd },
            { start: part.hedgeStart, end: part.phraseEnd },
          ]
        : [
            { start: above.hedgeStart, end: below.phraseEnd },
            { start: part.hedgeStart, end: base.phraseEnd },
          ],
      `${figure(above.value)} in ${figure(below.value)} of ${figure(base.value)} are ${figure(real)}, not ${figure(part.value)}.`,
    ),
  ];
}

/** "Of the 400 people who replied, 60 per cent opposed the closure. In all, 280 respondents were against". */
function nextTo(sentence: ReadSentence, following: readonly ReadSentence[]): DraftInconsistency[] {
  const match =
    /\b[Oo]f (?:the |its |their )?#(\d+)#[^#;.]{2,60}?, (?:about )?#(\d+)# ([^#;.,]{3,60})|#(\d+)# of (?:the |its |their )?#(\d+)# ((?:[a-z’'-]+ ){1,6}[a-z]+)/.exec(
      sentence.skeleton,
    );
  const base = sentence.numbers[Number(match?.[1] ?? match?.[5])];
  const share = sentence.numbers[Number(match?.[2] ?? match?.[4])];
  if (!match || base?.kind !== 'count' || share?.kind !== 'percent' || base.bound !== 'exact' || share.bound !== 'exact' || base.value < 20)
    return [];
  const act = stanceOf(match[3] ?? match[6]!);
  const real = (base.value * share.value) / 100;
  for (const other of following) {
    if (/\b(?:of (?:the|those|these|them|whom)|another|more|earlier|last|men|women|per cent|percent)\b/i.test(other.text)) continue;
    const count = other.numbers.find((number) => isPart(number, base, other));
    const rest = count && other.text.slice(count.phraseEnd - other.start, count.phraseEnd - other.start + 60);
    if (!count || act === undefined || stanceOf(rest!) !== act) continue;
    if (Math.abs(real - count.value) <= base.value * 0.011 + 1 || count.bound !== 'exact') return [];
    return [
      finding(
        'number',
        [clauseAround(sentence, base, share), clauseAround(other, count)],
        `${figure(share.value)} per cent of ${figure(base.value)} are ${figure(real)}, not ${figure(count.value)}.`,
      ),
    ];
  }
  return [];
}

function isPart(number: NumberFact, base: NumberFact, { numbers }: ReadSentence): boolean {
  return (
    number.kind === 'count' &&
    number.noun !== null &&
    number.value < base.value &&
    number.value > base.value * 0.05 &&
    numbers.filter(({ kind }) => kind === 'count').length === 1
  );
}

/** Which side a predicate takes, else its first stem. */
function stanceOf(text: string): string | undefined {
  if (/\b(?:against|oppos|reject|disapprov|voted no)/i.test(text)) return 'against';
  if (/\b(?:in favou?r|support|back|approv|agreed|voted yes)/i.test(text)) return 'for';
  const [first] = stemsOf(text);
  return first;
}
