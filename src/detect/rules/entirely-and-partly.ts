import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "runs entirely on solar power" against "a gas turbine, which supplies a third of the building’s power": all from one source, and a share from another. */
export const entirelyAndPartly: Rule = {
  name: 'entirely-and-partly',
  category: 'logic',
  find({ body }: Reading) {
    for (const sentence of body) {
      const all =
        /\b(?:entirely|wholly|solely|exclusively|completely|only)\b (?:on|by|with|from|funded by|paid for by|powered by|financed by) ([^.;,()]{3,50})/i.exec(
          sentence.text,
        );
      const kind = all && kindOf(`${sentence.text.slice(Math.max(0, all.index - 40), all.index)} ${all[0]}`);
      if (!all || !kind) continue;
      const source = stemsOf(all[1]!);
      for (const other of body) {
        const share = new RegExp(`#(\\d+)# of (?:the|its|their|his|her|all)(?: [\\p{L}’'-]+){0,2}? (?:${kind.source})\\b`, 'iu').exec(
          other.skeleton,
        );
        const number = other.numbers[Number(share?.[1])];
        if (!share || other === sentence || !number || (number.kind !== 'fraction' && number.kind !== 'percent')) continue;
        const giver = stemsOf(other.text.slice(Math.max(0, number.start - other.start - 90), number.start - other.start));
        if (
          sharedStems(source, giver) > 0 ||
          !/\b(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|pa(?:y|ys|id)|gives?|gave|com(?:es|ing)|came|cover(?:s|ed)?|contribut(?:es|ed)|produc(?:es|ed)|fund(?:s|ed))\b/i.test(
            other.text,
          ) ||
          /\b(?:would|could|once|formerly|previous|until|used to|last year)\b/i.test(other.text)
        )
          continue;
        const span = { start: sentence.start + all.index, end: sentence.start + all.index + all[0].length };
        return [
          finding(
            'logic',
            [clauseAround(sentence, span), clauseAround(other, number)],
            `If a share comes from elsewhere, it is not ${/^\S+/.exec(all[0])![0].toLowerCase()} so.`,
          ),
        ];
      }
    }
    return [];
  },
};

const power = /power|electricity|energy|heat|heating/;
const money = /money|cost|costs|funding|budget|income|price|bill|funds/;

function kindOf(words: string): RegExp | undefined {
  if (/\b(?:power|solar|wind|electricity|energy|runs?|gas|coal|hydrogen)\b/i.test(words)) return power;
  return /\b(?:funded|paid|financed|money|donations|grants?|taxpayers?|fees)\b/i.test(words) ? money : undefined;
}
