import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Kane declined to comment" against words of Kane that the article quotes. */
export const declinedToComment: Rule = {
  name: 'declined-to-comment',
  category: 'quotation',
  find({ body, speech }: Reading) {
    for (const sentence of body) {
      if (!/comment|interviewed|reached|speak to/.test(sentence.text)) continue;
      const match =
        /(\p{Lu}[\p{L}’-]+) (?:declined|refused|has refused|has declined) to (?:comment|be interviewed|speak to (?:reporters|this newspaper|the press))(?=[.,;]|$)|(\p{Lu}[\p{L}’-]+) (?:could not be reached(?: for comment)?|did not respond to (?:a request|requests) for comment|has not commented)(?=[.,;]|$)/u.exec(
          sentence.text,
        );
      const who = match?.[1] ?? match?.[2];
      if (
        !match ||
        who === undefined ||
        /\b(?:asked|when|whether|further|about|on the|until|later|initially|after|but)\b/i.test(sentence.text)
      )
        continue;
      const said = speech.find(({ speaker, start, end }) => speaker?.isNamed && speaker.name.endsWith(who) && end - start > 25);
      if (!said) continue;
      return [
        finding(
          'quotation',
          [clauseAround(sentence, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }), said],
          `${who} is quoted, and is said not to have commented.`,
          'arguable',
        ),
      ];
    }
    return [];
  },
};
