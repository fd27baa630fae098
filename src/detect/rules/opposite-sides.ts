import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Teel was shot … on the east bank" against "where Teel was shot, a parking lot on the west bank": one event on two sides. */
export const oppositeSides: Rule = {
  name: 'opposite-sides',
  category: 'place',
  find({ body }: Reading) {
    const seen = new Map<string, { sentence: ReadSentence; side: string; span: { start: number; end: number } }>();
    for (const sentence of body) {
      for (const match of sentence.text.matchAll(
        /(?:(?<![\p{L}])(\p{Lu}\p{L}+)(?:,[^,.;]{2,30},)? (?:was|were|had been)|\b(?:killing|shooting|murder|stabbing|beating)(?: on [^.;,]{3,14})? of (?:\p{Lu}\p{L}+ )?(\p{Lu}\p{L}+)(?:, \d+,)?) ?(shot|killed|found|arrested|attacked|born|buried|stabbed|hit|struck|stopped|beaten|robbed|knocked|outside|near|in|at|on)\b[^.;]{0,70}?\b(?:on|at|in) the (north|south|east|west|left|right|northern|southern|eastern|western) (bank|side|shore|end|coast|edge)\b/gu,
      )) {
        const [, subject, victim, verb, side, kind] = match as unknown as [string, string?, string?, ...[string, string, string]];
        const who = subject ?? victim;
        if (subject !== undefined && /^(?:outside|near|in|at|on)$/.test(verb)) continue;
        const key = `${who} ${/born|buried|arrested/.test(verb) ? verb : 'attacked'} ${kind}`;
        const plain = side.replace(/ern$/, '');
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const known = seen.get(key);
        if (!known) seen.set(key, { sentence, side: plain, span });
        else if (known.side !== plain && known.sentence !== sentence) {
          return [
            finding(
              'place',
              [clauseAround(known.sentence, known.span), clauseAround(sentence, span)],
              `The same event is on the ${known.side} ${kind} in one place and on the ${plain} ${kind} in another.`,
            ),
          ];
        }
      }
    }
    return [];
  },
};
