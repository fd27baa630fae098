import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Two workers were killed" and, of the same day, "the three who died": one count of the dead, hurt or arrested with two values. */
export const casualtyCount: Rule = {
  name: 'casualty-count',
  category: 'number',
  find({ body, text }: Reading) {
    const found: DraftInconsistency[] = [];
    for (const { name, told, back } of fates) {
      const first = firstIn(body, told);
      if (!first) continue;
      for (const sentence of body) {
        const match = sentence === first.sentence ? null : back.exec(sentence.skeleton);
        const number = sentence.numbers[Number(match?.slice(1).find((group) => group !== undefined))];
        if (!match || !number || number.kind !== 'count' || number.value === first.number.value || number.bound !== 'exact') continue;
        const isElsewhere =
          sentence.number < first.sentence.number ||
          apart.test(sentence.text) ||
          sentence.dates.some(({ year, relative }) => year !== null || relative !== null);
        if (isElsewhere || body.some((one) => updated.test(one.text))) continue;
        found.push(
          finding(
            'number',
            [clauseAround(first.sentence, first.number), clauseAround(sentence, number)],
            `The number of ${name} is ${text.slice(first.number.start, first.number.end).toLowerCase()} in one place and ${text.slice(number.start, number.end).toLowerCase()} in another.`,
          ),
        );
        break;
      }
    }
    return found;
  },
};

const who =
  '(?:people|workers|men|women|children|soldiers|officers|passengers|civilians|students|miners|crew members|sailors|firefighters|protesters|demonstrators|patients)';
const fates: readonly { readonly name: string; readonly told: RegExp; readonly back: RegExp }[] = [
  {
    name: 'dead',
    told: new RegExp(
      `#(\\d+)# (?:[a-z]+ )?(?:${who} )?(?:were|was|have been|had been) killed\\b|#(\\d+)# (?:${who} )died\\b|\\bkilled #(\\d+)# ${who}\\b|\\bkilling #(\\d+)# `,
      'i',
    ),
    back: /\b(?:the|all|both) #(\d+)# (?:who (?:were killed|died)|dead|victims|bodies)\b|\b(?:funerals?|bodies|names) of (?:the|all) #(\d+)# (?!injured|survivors)/i,
  },
  {
    name: 'injured',
    told: new RegExp(
      `#(\\d+)# (?:[a-z]+ )?(?:${who} )?(?:were|was|have been|had been) (?:injured|hurt|wounded)\\b|\\b(?:injuring|wounding|hurting) #(\\d+)# `,
      'i',
    ),
    back: /\b(?:the|all|of the) #(\d+)# (?:injured|wounded|hurt)\b/i,
  },
  {
    name: 'arrested',
    told: new RegExp(`#(\\d+)# (?:${who} )?(?:were|was|have been|had been) (?:arrested|detained)\\b|\\barrested #(\\d+)# ${who}`, 'i'),
    back: /\b(?:the|all|of the) #(\d+)# (?:arrested|detained|people arrested|arrests|detainees|suspects|who were (?:arrested|detained))\b/i,
  },
  {
    name: 'evacuated',
    told: new RegExp(`#(\\d+)# (?:${who} )?(?:were|was|have been|had been) evacuated\\b|\\bevacuated #(\\d+)# ${who}`, 'i'),
    back: /\b(?:the|all) #(\d+)# (?:evacuated|evacuees|who (?:were evacuated|left))\b/i,
  },
];

const apart = /\b(?:other|another|more|earlier|previous|at first|initially|two years|elsewhere|also|since|total|altogether|in all)\b/i;
const updated =
  /\b(?:corrected|revised|raised the|rose to|had risen|death toll rose|later died|died later|first (?:put|reported|said)|initially|an? early report)\b/i;

function firstIn(body: readonly ReadSentence[], pattern: RegExp): { sentence: ReadSentence; number: NumberFact } | undefined {
  for (const sentence of body.slice(0, 6)) {
    const match = pattern.exec(sentence.skeleton);
    const number = sentence.numbers[Number(match?.slice(1).find((group) => group !== undefined))];
    if (number?.kind === 'count' && number.bound === 'exact') return { sentence, number };
  }
  return undefined;
}
