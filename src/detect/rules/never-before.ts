import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** "the strike of 2019" in an article that says that nobody had ever been on strike before last month, or calls a new one the first. */
export const neverBefore: Rule = {
  name: 'never-before',
  category: 'date',
  find({ body, text }: Reading) {
    for (const sentence of body) {
      const never =
        /\b(?:had|has|have) (?:never|not) (?:before )?[^.;,]{3,40}?\bbefore\b|\b(?:no|nobody|none|no one)\b[^.;,]{0,40}? (?:had|has|have) ever [^.;,]{3,40}|\b(?:the|its|their) first(?:-ever| ever)? ([a-z]+) (?:in|of) (?:its|the|their|his|her)(?: [\p{L}’'-]+){0,2} (?:[\p{L}\p{N}-]+ )?(?:history|existence)\b|\b(?:the|its|their) first[- ]ever ([a-z]+)\b/iu.exec(
          sentence.text,
        );
      if (!never) continue;
      const words = new Set(
        (never[1] ?? never[0])
          .toLowerCase()
          .split(/[^a-z]+/)
          .filter((word) => word.length > 4)
          .map(stemOf),
      );
      for (const other of body) {
        const past = /\b(?:the|a|an|last|previous) (?:[a-z]+ )?([a-z]{4,}) (?:of|in) @(\d+)@/i.exec(other.skeleton);
        const date = other.dates[Number(past?.[2])];
        if (
          !past ||
          date?.year == null ||
          !words.has(stemOf(past[1]!.toLowerCase())) ||
          /\b(?:by|at) (?:another|other|a rival)\b/.test(other.text)
        )
          continue;
        const span = { start: sentence.start + never.index, end: sentence.start + never.index + never[0].length };
        const place = { start: other.start + past.index, end: date.end };
        const isFar = other !== sentence;
        if (!isFar && place.start < span.end && span.start < place.end) continue;
        return [
          finding(
            'date',
            isFar ? [clauseAround(other, date), clauseAround(sentence, span)] : [place, span],
            `There was a ${past[1]} in ${text.slice(date.start, date.end)}, so the other one was not without a predecessor.`,
          ),
        ];
      }
    }
    return [];
  },
};
