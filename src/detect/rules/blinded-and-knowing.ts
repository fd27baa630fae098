import { clauseAround, wholeOf } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** A blinded study whose control group got visibly nothing, or whose readers knew what they were not to know. */
export const blindedAndKnowing: Rule = {
  name: 'blinded-and-knowing',
  category: 'logic',
  find({ body }: Reading) {
    for (const sentence of body) {
      const blind =
        /\b(?:double-blind(?:ed)?|neither the (?:patients|participants|volunteers|subjects)[^.;]{0,60}? knew|(?:did not|didn[’']t) know (?:which|who|what)[^.;]{0,40}|(?:were|was|will) not (?:be )?told (?:which|who|what)[^.;]{0,40}|unaware of (?:which|their))/i.exec(
          sentence.text,
        );
      if (!blind || (/\bwill not\b/.test(blind[0]) && !/\bas in (?:this|the (?:present|new|current))\b/i.test(sentence.text))) continue;
      const group =
        /\b(patients|participants|volunteers|doctors|radiologists|readers|nurses|assessors|judges|examiners|testers|reviewers|researchers|pathologists)\b/i
          .exec(sentence.text.slice(Math.max(0, blind.index - 40)))?.[1]
          ?.toLowerCase();
      for (const other of body) {
        if (other === sentence) continue;
        const nothing =
          /\b(?:given|received|got|took|swallowed|had) (?:no|neither|nothing)(?: (?:tablets?|pills?|capsules?|injections?|treatment|medicine|drug|infusion|placebo|dose)s?)?\b|\bwithout (?:a )?placebo\b|\bno placebo\b|\bopen-label\b/i.exec(
            other.text,
          );
        const knew = group
          ? new RegExp(
              `\\b${group}\\b[^.;]{0,50}?\\b(?:knew|had been told|were told|could see|were aware of|was told)\\b[^.;]{0,40}`,
              'i',
            ).exec(other.text)
          : null;
        const isDenied = knew !== null && /\b(?:neither|nor|not|no)\b/i.test(knew[0]);
        const clash =
          (knew && !isDenied ? knew : null) ??
          (/double-blind|neither/i.test(blind[0]) || /\b(?:group|arm|tablets?|treatment)\b/i.test(blind[0]) ? nothing : null);
        if (!clash) continue;
        const spans = [sentence, other].map((one, index) => ({
          start: one.start + [blind, clash][index]!.index,
          end: one.start + [blind, clash][index]!.index + [blind, clash][index]![0].length,
        }));
        const why =
          clash === knew
            ? `The ${group} cannot both have known it and not have known it.`
            : 'Whoever is given nothing knows that it is not the treatment, so the study cannot have been blind.';
        return [finding('logic', [wholeOf(sentence), clauseAround(other, spans[1]!)], why)];
      }
    }
    return [];
  },
};
