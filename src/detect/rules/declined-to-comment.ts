import type { DraftInconsistency } from '../../contracts/draft.ts';
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
    return declinedBySome(body);
  },
};

/** "The company declined to comment … A company spokeswoman said". */
function declinedBySome(body: Reading['body']): DraftInconsistency[] {
  for (const sentence of body) {
    const match = /\b([Tt]he|[Ii]ts|[Hh]is|[Hh]er) ([a-z]+) (?:has |have )?(?:declined|refused) to comment(?=[.,;]|$)/.exec(sentence.text);
    if (!match || /\b(?:asked|when|whether|further|until|later|initially|before|but)\b/i.test(sentence.text)) continue;
    const who = match[2]!;
    const said = new RegExp(
      `\\b(?:[Tt]he|[Aa]|[Ii]ts) ${who}(?:'s|’s)? (?:spokesman|spokeswoman|spokesperson|official)?\\s?(?:said|told|added|insisted|denied)\\b|\\b(?:said|added) (?:the|a) ${who}\\b`,
    );
    const other = body.find(
      (one) =>
        one !== sentence &&
        said.test(one.text) &&
        !/\b(?:earlier|previously|later|last|on \w+day|in a statement (?:on|last)|before)\b/i.test(one.text) &&
        one.dates.length === 0,
    );
    const words = other && said.exec(other.text);
    if (!other || !words) continue;
    const spans = [
      clauseAround(sentence, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }),
      clauseAround(other, { start: other.start + words.index, end: other.start + words.index + words[0].length }),
    ];
    return [finding('logic', spans, `The ${who} is said not to have commented, and is cited.`, 'arguable')];
  }
  return [];
}
