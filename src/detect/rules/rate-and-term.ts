import { clauseAround } from './clause-around.ts';
import { figure, figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "The five-year contract, worth £86m" against "is paid £21.5m a year": a total against its yearly rate and its years. */
export const rateAndTerm: Rule = {
  name: 'rate-and-term',
  category: 'number',
  find({ body, text }: Reading) {
    for (const sentence of body) {
      const match =
        /\b(contract|deal|agreement|lease|grant) (?:runs|lasts|is) for #(\d+)# and is worth #(\d+)#/u.exec(sentence.skeleton) ??
        /#(\d+)# (?:[\p{Ll}-]+ ){0,2}?(contract|deal|agreement|lease|programme|program|plan|scheme|franchise|concession|grant)\b[^#.;]{0,30}?(?:worth|costing|of|for|valued at|will cost|costs|cost) #(\d+)#|#(\d+)#,? #(\d+)# (contract|deal|agreement|lease|programme|program|plan|grant)\b|#(\d+)# (contract|deal|agreement|lease|grant)\b[^#.;]{0,20}? (?:over|for|lasting) #(\d+)#/u.exec(
          sentence.skeleton,
        );
      if (!match) continue;
      const involved = match
        .slice(1)
        .filter((group) => group !== undefined && /^\d+$/.test(group))
        .map((index) => sentence.numbers[Number(index)]!);
      const term = involved.find(({ kind, unit }) => kind === 'duration' && unit === 'year');
      const total = involved.find(({ kind }) => kind === 'money');
      if (!term || !total || term.value < 2 || term.bound !== 'exact') continue;
      for (const other of body) {
        for (const rate of other.numbers) {
          if (
            rate === total ||
            rate.kind !== 'money' ||
            rate.unit !== total.unit ||
            !/^ (?:a|per|each|every) year\b/.test(other.text.slice(rate.phraseEnd - other.start))
          )
            continue;
          if (
            rate.value * 1.5 > total.value ||
            !/^At #|\b(?:paid|pays?|costs?|receives?|gets?|worth|fee|rent|charges?)\b/i.test(other.skeleton) ||
            /\b(?:profit|save|saving|turnover|sales|earn|income|salary|extra|before|previous|old)\b/i.test(other.text)
          )
            continue;
          const made = rate.value * term.value;
          const slack =
            rate.tolerance * term.value + total.tolerance + total.value * (rate.bound === 'exact' && total.bound === 'exact' ? 0.03 : 0.15);
          if (Math.abs(made - total.value) <= slack || made > total.value * 2 || made < total.value * 0.5) continue;
          return [
            finding(
              'number',
              [clauseAround(sentence, total, term), clauseAround(other, rate)],
              `${figure(term.value)} years at ${text.slice(rate.start, rate.end)} make ${figureLike(rate, made)}, not ${text.slice(total.start, total.end)}.`,
            ),
          ];
        }
      }
    }
    return [];
  },
};
