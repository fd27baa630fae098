import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { couldBeSame } from './could-be-same.ts';
import { type CountMention, countMentionsIn } from './count-mention.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemsOf } from './stems.ts';
import { thingClass } from './thing-class.ts';
import { areToldApart } from './told-apart.ts';

/** "Three schools were closed … the heads of the four schools": a group that is taken up again with another number. */
export const countToldTwice: Rule = {
  name: 'count-told-twice',
  category: 'number',
  find(reading: Reading) {
    const { body, title, text } = reading;
    const groups = new Map<string, CountMention[]>();
    for (const sentence of title ? [title, ...body] : body)
      for (const mention of countMentionsIn(sentence))
        if (mention.noun !== null) (groups.get(mention.noun) ?? groups.set(mention.noun, []).get(mention.noun)!).push(mention);
    const found = afterBoth(reading);
    for (const mentions of groups.values()) {
      if (mentions.length < 2 || mentions.length > 12) continue;
      const pair = clashIn(mentions, text);
      if (!pair) continue;
      const [first, back] = pair;
      found.push(
        finding(
          'number',
          [clauseAround(first.sentence, phraseOf(first)), clauseAround(back.sentence, phraseOf(back))],
          `The same ${plural(back, text)} are counted as ${written(first, text)} in one place and ${written(back, text)} in another.`,
        ),
      );
    }
    return found.slice(0, 10);
  },
};

function clashIn(mentions: readonly CountMention[], text: string): readonly [CountMention, CountMention] | undefined {
  for (const [index, back] of mentions.entries()) {
    if (back.reference === 'none' || back.isPart || back.number.value < 3 || back.number.bound !== 'exact') continue;
    if (isExplained(back, mentions)) continue;
    const candidates = mentions.filter((one, at) => isAntecedent(one, back, at < index));
    const [first] = candidates;
    if (!first || isSumIn(first, back) || new Set(candidates.map(({ number }) => number.value)).size > 1) continue;
    if (isSubset(back, first) || joinsOneByOne(first, back, text)) continue;
    if (areToldApart({ sentence: first.sentence, span: phraseOf(first) }, { sentence: back.sentence, span: phraseOf(back) }, true))
      continue;
    return [first, back];
  }
  return undefined;
}

/** "Both suspects were armed … the three suspects": two, told by a word. */
function afterBoth({ body, text }: Reading): DraftInconsistency[] {
  for (const [index, sentence] of body.entries()) {
    const match = /\b[Bb]oth (?:of the |the )?([a-z]{4,}s)\b/.exec(sentence.text);
    const noun = match && thingClass(match[1]!);
    if (!match || noun === null) continue;
    const near = body.slice(Math.max(0, index - 3), index + 4);
    if (near.some((one) => /\b(?:two|pair|couple|second|other|duo)\b/i.test(one.text))) continue;
    const three = near
      .flatMap(countMentionsIn)
      .find((one) => one.noun === noun && one.reference !== 'none' && !one.isPart && one.number.value > 2);
    if (!three || three.sentence === sentence) continue;
    const both = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [
      finding(
        'number',
        [clauseAround(sentence, both), clauseAround(three.sentence, phraseOf(three))],
        `“Both” speaks of two ${plural(three, text)}, not ${written(three, text)}.`,
      ),
    ];
  }
  return [];
}

function isAntecedent(one: CountMention, back: CountMention, isBefore: boolean): boolean {
  if (one === back || one.isPart || one.isAdded !== back.isAdded || one.sentence === back.sentence || couldBeSame(one.number, back.number))
    return false;
  if (!isBefore || back.sentence.number - one.sentence.number > 14 || one.sentence.kind === 'heading') return false;
  // "14 civilian workers" may be "the 12 workers"; "the 12 injured passengers" are not "212 passengers"
  if (back.modifiers.some((word) => !one.modifiers.includes(word)) && back.number.value < one.number.value) return false;
  if (one.modifiers.length > 0 && back.modifiers.length > 0 && !one.modifiers.some((word) => back.modifiers.includes(word))) return false;
  const before = one.sentence.text.slice(0, one.number.start - one.sentence.start).slice(-40);
  if (/\b(?:can|could|may|capacity|holds?|room for|seats? for|built for|designed for)\b/i.test(before)) return false;
  return one.number.value >= 2 && one.number.bound !== 'under' && one.number.bound !== 'over';
}

/** The number stands elsewhere, or is made of two that do. */
function isExplained(back: CountMention, mentions: readonly CountMention[]): boolean {
  const { value } = back.number;
  const all = [...mentions.filter((one) => one !== back).map(({ number }) => number)];
  const others = [
    ...all.map((number) => number.value),
    ...back.sentence.numbers.filter((one) => one !== back.number).map((one) => one.value),
  ];
  if (all.some((number) => couldBeSame(number, back.number))) return true;
  const sum = others.reduce((total, one) => total + one, 0);
  return sum === value || others.some((a, i) => others.some((b, j) => i !== j && (a + b === value || a - b === value)));
}

/** "three counts of theft and two of fraud … all five counts": neighbours of the first number make the second. */
function isSumIn({ sentence: { numbers } }: CountMention, { number: { value } }: CountMention): boolean {
  const counts = numbers.filter(({ kind }) => kind === 'count').map((one) => one.value);
  return counts.some((_, from) =>
    counts.slice(from + 1).some((__, more) => counts.slice(from, from + more + 2).reduce((a, b) => a + b, 0) === value),
  );
}

/** "the 140 tenants on strike", when the tenants were told of as strikers. */
function isKnown({ sentence, number }: CountMention, first: CountMention): boolean {
  const after = stemsOf(
    sentence.text.slice(number.phraseEnd - sentence.start).split(/\b(?:would|will|was|were|are|had|have|has|could|must)\b|[,;.]/)[0] ?? '',
  );
  return [...after].some((stem) => first.sentence.stems.has(stem));
}

/** A smaller number with a word that narrows it picks out some; so does one far smaller. */
function isSubset(back: CountMention, first: CountMention): boolean {
  const isNarrowed = back.isNarrowed && !isKnown(back, first);
  if (back.number.value > first.number.value)
    return isNarrowed || back.number.value > first.number.value * (back.reference === 'all' ? 2.2 : 1.55);
  if (back.reference === 'all') return back.number.value < first.number.value * 0.5 || isNarrowed;
  return isNarrowed || back.number.value < first.number.value * 0.55;
}

/** A fourth man, a woman, somebody else may have joined three men in between. */
function joinsOneByOne(first: CountMention, back: CountMention, text: string): boolean {
  const between = text.slice(first.sentence.start, back.sentence.end);
  if (/\b(?:another|a further|an additional|added|extra|joined by|plus|more (?:were|was)|one more|as well as)\b/i.test(between))
    return true;
  return /(?<!\bby )\b(?:a|the|his|her) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\b(?! of)/i.test(between);
}

function phraseOf({ number }: CountMention): { start: number; end: number } {
  return { start: number.hedgeStart, end: number.phraseEnd };
}

function written({ number }: CountMention, text: string): string {
  return text.slice(number.start, number.end).replace(/\s+/g, ' ').toLowerCase();
}

function plural({ number }: CountMention, text: string): string {
  return text.slice(number.end, number.phraseEnd).trim().replace(/\s+/g, ' ').replace(/^-/, '');
}
