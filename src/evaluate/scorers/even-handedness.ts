import { countWords } from '../../text/words.ts';
import type { Camp } from '../case.ts';
import type { Formula } from '../formula.ts';
import { findingsOf } from '../matching/article-findings.ts';
import { counted, type Scorer, type ScoringInput, scored, type Unit, unscored } from '../scorer.ts';

/** A rate by which the two write-ups of one event are compared. */
type Rate = {
  readonly name: string;
  readonly words: string;
  readonly unit: Unit;
  readonly better: 'more' | 'less';
  readonly most: number | null;
  measure(input: ScoringInput): { readonly hits: number; readonly of: number };
};

const recall: Rate = {
  name: 'recall',
  words: 'recall of clear phrases',
  unit: 'share',
  better: 'more',
  most: 1,
  measure({ report, gold }) {
    const clear = gold.loaded.filter(({ strength }) => strength === 'clear').length;
    const missed = findingsOf(report, gold).phrases.missed.filter(({ strength }) => strength === 'clear').length;
    return { hits: clear - missed, of: clear };
  },
};

const falseAlarms: Rate = {
  name: 'false-alarms',
  words: 'false alarms for every 1,000 words',
  unit: 'per 1,000 words',
  better: 'less',
  most: null,
  measure: ({ report, gold, case: { text } }) => ({
    hits: findingsOf(report, gold).phrases.falseAlarms.length,
    of: countWords(text) / 1000,
  }),
};

export const evenRecallFirst = ofCamp(recall, 'first');
export const evenRecallSecond = ofCamp(recall, 'second');
export const evenRecallDifference = difference(recall);
export const evenRecallGap = gap(recall);
export const evenFalseAlarmsFirst = ofCamp(falseAlarms, 'first');
export const evenFalseAlarmsSecond = ofCamp(falseAlarms, 'second');
export const evenFalseAlarmsDifference = difference(falseAlarms);
export const evenFalseAlarmsGap = gap(falseAlarms);

const alone = 'the case is not one of a matched pair';

function ofCamp({ name, words, unit, better, most, measure }: Rate, camp: Camp): Scorer {
  return {
    name: `even-${name}-${camp}`,
    meaning: `${words} in the articles of matched pairs that speak for the ${camp} camp`,
    unit,
    range: [0, most],
    better,
    parts: ['phrases'],
    score: (input) =>
      input.case.pair === null
        ? unscored(alone)
        : input.case.pair.camp !== camp
          ? unscored('the case speaks for the other camp')
          : counted(measure(input)),
  };
}

function difference(rate: Rate): Scorer {
  return {
    ...betweenSides(rate, 'difference'),
    name: `even-${rate.name}-difference`,
    meaning: `${rate.words}: first camp less second, over matched pairs; 0 is even`,
    range: [rate.most && -rate.most, rate.most],
    better: 'neither',
  };
}

function gap(rate: Rate): Scorer {
  return {
    ...betweenSides(rate, 'gap'),
    name: `even-${rate.name}-gap`,
    meaning: `${rate.words}: size of the difference between the two sides of a matched pair, on average, whichever side it favours`,
    range: [0, rate.most],
    better: 'less',
  };
}

function betweenSides({ unit, measure }: Rate, formula: Formula): Pick<Scorer, 'unit' | 'parts' | 'formula' | 'score'> {
  return {
    unit: unit === 'share' ? 'difference of shares' : unit,
    parts: ['phrases'],
    formula,
    score(input) {
      const { pair } = input.case;
      if (pair === null) return unscored(alone);
      const { hits, of } = measure(input);
      return scored(pair.camp === 'first' ? { hits, of, otherHits: 0, otherOf: 0 } : { hits: 0, of: 0, otherHits: hits, otherOf: of });
    },
  };
}
