import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "United’s first win over City for six years" against "has now beaten City in both of her matches": a first that was none. */
export const firstWinForYears: Rule = {
  name: 'first-win-for-years',
  category: 'date',
  find({ body }: Reading) {
    for (const sentence of body) {
      const match =
        /\bfirst (?:[a-z]+ )?(?:win|victory|defeat|triumph) (?:over|against|of) (\p{Lu}\p{L}+)[^#@.;]{0,30}? (?:for|in|since) (?:more than |almost |nearly )?[#@]/u.exec(
          sentence.skeleton,
        );
      const rival = match?.[1];
      if (!match || rival === undefined) continue;
      for (const other of body) {
        const again = new RegExp(
          `\\b(?:has|have|had) (?:now |also |already )?(?:beaten|defeated|won against) ${rival}\\b[^.;]{0,40}?\\b(?:both|twice|all|each|every|three times|four times|again)\\b`,
          'u',
        ).exec(other.text);
        if (other === sentence || !again) continue;
        const spans = [
          at(sentence.start, sentence.skeleton === sentence.text ? match.index : sentence.text.indexOf(match[0].slice(0, 20)), 20),
          at(other.start, again.index, again[0].length),
        ] as const;
        return [
          finding(
            'date',
            [clauseAround(sentence, spans[0]), clauseAround(other, spans[1])],
            `If ${rival} were beaten more than once since, this was not the first win for so long.`,
          ),
        ];
      }
    }
    return [];
  },
};

function at(offset: number, index: number, length: number): { start: number; end: number } {
  return { start: offset + index, end: offset + index + length };
}
