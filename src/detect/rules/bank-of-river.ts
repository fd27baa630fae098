import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "on the north bank of the river" against people of the north bank who "have to cross the river" to get there. */
export const bankOfRiver: Rule = {
  name: 'bank-of-river',
  category: 'place',
  find({ body }: Reading) {
    for (const sentence of body) {
      const crossing =
        /\b(?:live|living|lives|based|residents?|people|those|passengers|pupils|coming|from)\b[^.;]{0,30}? (?:on|from|of) the (?<side>north|south|east|west|left|right|northern|southern|eastern|western) (?<kind>bank|side|shore)\b[^.;]{0,50}?\bcross(?:ing)? (?:the|over the) (?<what>river|bridge|road|motorway|railway|line|canal|estuary|lake|water)\b[^.;]{0,40}?\b(?:there|to (?:reach|get to|catch|use|visit|attend))/i.exec(
          sentence.text,
        );
      if (!crossing) continue;
      const { side, kind } = crossing.groups!;
      const home = new RegExp(`\\b(?:on|along) the ${side} ${kind}\\b`, 'i');
      for (const other of body) {
        const match = other === sentence ? null : home.exec(other.text);
        if (!match || /\b(?:live|living|residents|from the)\b/i.test(other.text.slice(Math.max(0, match.index - 30), match.index)))
          continue;
        const spans = [
          { start: other.start + match.index, end: other.start + match.index + match[0].length },
          { start: sentence.start + crossing.index, end: sentence.start + crossing.index + crossing[0].length },
        ] as const;
        return [
          finding(
            'place',
            [clauseAround(other, spans[0]), clauseAround(sentence, spans[1])],
            `Whoever is on the ${side} ${kind} need not cross to get to a place on the ${side} ${kind}.`,
          ),
        ];
      }
    }
    return [];
  },
};
