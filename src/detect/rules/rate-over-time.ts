import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** "46,000 passengers a day", each of them checked, against "300,000 checks in eight weeks": a rate and a total that differ by more than half. */
export const rateOverTime: Rule = {
  name: 'rate-over-time',
  category: 'number',
  find({ body }: Reading) {
    if (!body.some(({ text }) => /\b(?:a|per|each|every) day\b/.test(text))) return [];
    for (const every of body) {
      const match = /\b(?:every|each|all) (?:of the )?(\p{L}+?)s? (?:who|that|which)?[^.;,]{0,50}? (?:was|were|is|are) (\p{L}+ed)\b/iu.exec(
        every.text,
      );
      if (!match) continue;
      const noun = match[1]!.toLowerCase();
      const rate = numberWith(
        body,
        (number, sentence) =>
          number.noun === noun && /^ (?:a|per|each|every) day\b/.test(sentence.text.slice(number.phraseEnd - sentence.start)),
      );
      const act = stemOf(match[2]!.toLowerCase());
      const total = numberWith(body, (number) => number.noun !== null && stemOf(number.noun) === act && number.value > 1000);
      const time = total?.sentence.numbers.find(
        ({ kind, unit }) => kind === 'duration' && (unit === 'week' || unit === 'day' || unit === 'month'),
      );
      if (!rate || !total || !time) continue;
      const days = time.value * (time.unit === 'week' ? 7 : time.unit === 'month' ? 30.44 : 1);
      const expected = rate.number.value * days;
      const ratio = expected / total.number.value;
      if (ratio < 2 && ratio > 0.5) continue;
      const evidence = [
        clauseAround(total.sentence, total.number, time),
        clauseAround(every, { start: every.start + match.index, end: every.start + match.index + match[0].length }),
        clauseAround(rate.sentence, rate.number),
      ];
      return [
        finding(
          'number',
          evidence,
          `${figure(rate.number.value)} a day make about ${figure(expected)} in ${figure(days)} days, not ${figure(total.number.value)}.`,
        ),
      ];
    }
    return [];
  },
};

function numberWith(
  body: readonly ReadSentence[],
  test: (number: NumberFact, sentence: ReadSentence) => boolean,
): { number: NumberFact; sentence: ReadSentence } | undefined {
  for (const sentence of body) {
    const number = sentence.numbers.find((one) => one.kind === 'count' && test(one, sentence));
    if (number) return { number, sentence };
  }
  return undefined;
}
