import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { couldBeSame } from './could-be-same.ts';
import { type CountMention, countMentionsIn } from './count-mention.ts';
import { type Fate, fateOf } from './fate-of.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { isAnybody, isPeople } from './thing-class.ts';
import { areToldApart } from './told-apart.ts';

/** "Two workers were killed" and, of the same day, "the three who died": one count of the dead, hurt or arrested with two values. */
export const casualtyCount: Rule = {
  name: 'casualty-count',
  category: 'number',
  find({ body, text }: Reading) {
    if (body.some((one) => updated.test(one.text))) return [];
    const told = new Map<Fate, CountMention[]>();
    for (const sentence of body) {
      for (const mention of countMentionsIn(sentence)) {
        if (mention.isAdded) continue;
        const fate = fateOf(mention);
        const isFit =
          fate === 'lost'
            ? mention.noun === 'job'
            : isAnybody(mention.noun) || isPeople(mention.noun) || (fate === 'signed' && mention.noun === 'signature');
        if (!isFit) continue;
        if (fate !== undefined) (told.get(fate) ?? told.set(fate, []).get(fate)!).push(mention);
      }
    }
    const found: DraftInconsistency[] = [];
    for (const [fate, mentions] of told) {
      const pair = mentions.length <= 6 ? clashIn(mentions) : undefined;
      if (!pair) continue;
      const [first, back] = pair;
      found.push(
        finding(
          'number',
          [clauseAround(first.sentence, first.number), clauseAround(back.sentence, back.number)],
          `The number of ${names[fate] ?? fate} is ${written(first, text)} in one place and ${written(back, text)} in another.`,
        ),
      );
    }
    return found;
  },
};

const names: Readonly<Partial<Record<Fate, string>>> = { lost: 'jobs to go', signed: 'signatures' };

function clashIn(mentions: readonly CountMention[]): readonly [CountMention, CountMention] | undefined {
  for (const [index, back] of mentions.entries()) {
    const { value } = back.number;
    // a plan to cut jobs or a petition is told without an article both times
    const isWhole = (index > 0 && isLoose(back)) || back.reference === 'all' || (back.reference === 'the' && !back.isPart);
    if (!isWhole || back.number.bound !== 'exact' || (!isLoose(back) && isApart(back))) continue;
    const others = mentions.filter((one) => one !== back);
    if (others.some((one) => couldBeSame(one.number, back.number)) || isMadeOf(value, others)) continue;
    const first = mentions
      .slice(0, index)
      .find(
        (one) =>
          !one.isPart &&
          one.sentence !== back.sentence &&
          (one.number.bound === 'exact' ||
            (one.number.bound === 'over' && back.reference === 'all' && back.number.value < one.number.value)) &&
          (isLoose(back) ? isToldAgain(one, back) : !isApart(one)) &&
          isOneGroup(one, back),
      );
    if (first && new Set(others.filter((one) => !one.isPart).map((one) => one.number.value)).size === 1) return [first, back];
  }
  return undefined;
}

/** Told again without "the": the words around both have to leave no room for another place, time or part. */
function isLoose({ noun, isPart }: CountMention): boolean {
  return (noun === 'job' || noun === 'signature') && !isPart;
}

function isToldAgain(one: CountMention, back: CountMention): boolean {
  if (areToldApart({ sentence: one.sentence, span: one.number }, { sentence: back.sentence, span: back.number })) return false;
  // "at its plant in Rhos" picks out a part unless the first passage is about that place
  const { sentence, number } = back;
  const place = /^[^.;,]{0,30}?\b(?:at|in) (?:its |the |their |a )?([A-Za-z’'-]{3,})/.exec(
    sentence.text.slice(number.phraseEnd - sentence.start),
  )?.[1];
  return place === undefined || one.sentence.text.toLowerCase().includes(place.toLowerCase());
}

function isMadeOf(value: number, parts: readonly CountMention[]): boolean {
  return parts.reduce((sum, { number }) => sum + number.value, 0) === value;
}

/** The words for them agree, or one of the two is a word for anybody. */
function isOneGroup(a: CountMention, b: CountMention): boolean {
  if (a.noun === 'job' && b.noun === 'job') return true;
  return a.noun === b.noun || isAnybody(a.noun) || isAnybody(b.noun);
}

/** Another event, another time, or more people that are told with it. */
function isApart({ sentence, number }: CountMention): boolean {
  const after = sentence.text.slice(number.end - sentence.start, number.end - sentence.start + 60);
  return (
    apart.test(sentence.text) ||
    /^[^.;]{0,50}\band (?:an?|one|another|\d+|two|three|four|five|six|his|her|their) (?!half)/i.test(after) ||
    sentence.dates.some(({ year, relative }) => year !== null || relative !== null)
  );
}

const apart =
  /\b(?:other|another|more|earlier|previous|at first|initially|two years|elsewhere|also|since|total|altogether|in all|would|could|may|might|if|feared|believed|ever|average|every|each|last (?:year|month|week))\b/i;
const updated =
  /\b(?:corrected|revised|raised the|rose to|risen to|death toll rose|bringing the|brought the|later died|died later|died (?:on|in hospital)|first (?:put|reported|said)|initially|an? early report)\b/i;

function written({ number }: CountMention, text: string): string {
  return text.slice(number.start, number.end).replace(/\s+/g, ' ').toLowerCase();
}
