import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { couldBeSame } from './could-be-same.ts';
import { type CountMention, countMentionsIn } from './count-mention.ts';
import { fateOf } from './fate-of.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';
import { isPeople, thingClass } from './thing-class.ts';

/** "Two dead …" over an article in which three were killed: a figure in the headline that the article never gives, though it tells of the same thing. */
export const headlineNumber: Rule = {
  name: 'headline-number',
  category: 'headline',
  find({ title, body, text }: Reading) {
    if (!title || title.numbers.length === 0) return [];
    const counts = countMentionsIn(title).flatMap((count) => countInHeadline(count, body, text));
    const amounts = title.numbers.flatMap((number) => amountInHeadline(number, title, body, text));
    return [...counts, ...amounts].slice(0, 2);
  },
};

function countInHeadline(head: CountMention, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const { number } = head;
  if (number.bound !== 'exact' || number.value < 2 || head.isPart) return [];
  const fate = fateOf(head);
  const told = body.flatMap(countMentionsIn);
  const isTold = ({ number: other, noun }: CountMention) =>
    couldBeSame(other, number) && (noun === null || head.noun === null || noun === head.noun || (isPeople(noun) && isPeople(head.noun)));
  if (
    told.some(isTold) ||
    body.some(({ numbers }) => numbers.some(({ value, kind }) => value === number.value && kind === 'count' && number.value > 12))
  )
    return [];
  const same = told.filter(
    (other) =>
      head.isAdded === other.isAdded && (fate ? fateOf(other) === fate : other.noun === head.noun || wholeNoun(other) === head.noun),
  );
  if (fate === undefined && head.noun === null) return [];
  // two that were hurt at a school and one at home are the three of the headline
  if (same.reduce((sum, one) => sum + one.number.value, 0) === number.value) return [];
  for (const other of same) {
    const { sentence } = other;
    const isLead = body.indexOf(sentence) < 8;
    const isNear = Math.abs(other.number.value - number.value) <= Math.max(3, number.value * 0.5);
    if (!isLead || !isNear || other.number.bound !== 'exact' || other.number.value < 2 || couldBeSame(other.number, number)) continue;
    if (other.isPart && wholeNoun(other) === null) continue;
    if (/\b(?:more|another|other|further|at first|initially|earlier)\b/i.test(sentence.text)) continue;
    if (fate === undefined && (other.modifiers.some((word) => !head.modifiers.includes(word)) || small.test(head.noun ?? ''))) continue;
    const rest = sentence.text.slice(other.number.end - sentence.start);
    const after = text.slice(number.end, head.sentence.end);
    const evidence = [
      { start: number.start, end: Math.max(number.phraseEnd, number.end + (/^ [\p{L}-]+/u.exec(after)?.[0].length ?? 0)) },
      {
        start: other.number.hedgeStart,
        end: Math.max(other.number.phraseEnd, wholeEnd(other), other.number.end + (/^(?: [\p{L}-]+){1,3}/u.exec(rest)?.[0].length ?? 0)),
      },
    ];
    return [tell(evidence, number, other.number, text)];
  }
  return [];
}

const small = /^(?:man|woman|person|side|country|party|team)$/;

/** "Five of the town’s nine branch libraries" counts libraries. */
function wholeNoun(mention: CountMention): string | null {
  const noun = wholeOf(mention)?.noun;
  return noun == null ? null : thingClass(noun);
}

function wholeEnd(mention: CountMention): number {
  return wholeOf(mention)?.phraseEnd ?? 0;
}

function wholeOf({ number, sentence: { skeleton, numbers } }: CountMention): NumberFact | undefined {
  const at = skeleton.indexOf(`#${numbers.indexOf(number)}#`);
  const whole = /^#\d+# of (?:the |its |their )?(?:\S+[’']s )?#(\d+)#/.exec(skeleton.slice(at))?.[1];
  return numbers[Number(whole)];
}

/** "caps rises at 2 per cent", "£9m a week": the lead speaks of the same thing with another figure, and the headline’s figure stands nowhere in it. */
function amountInHeadline(number: NumberFact, title: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  if (!/^(?:percent|money|measure|duration)$/.test(number.kind) || number.bound !== 'exact') return [];
  const alike = body.flatMap(({ numbers }) => numbers.filter(({ kind, unit }) => kind === number.kind && unit === number.unit));
  if (
    body.some((sentence) =>
      sentence.numbers.some((other) => alike.includes(other) && couldBeSame(other, number) && isAbout(other, sentence, title)),
    ) ||
    isMade(number, alike)
  )
    return [];
  const lead = body.slice(0, 3);
  const period = number.kind === 'percent' ? undefined : periodOf(number, title);
  const placed = lead.flatMap((sentence) => sentence.numbers.filter((one) => alike.includes(one)).map((other) => ({ other, sentence })));
  const same = placed.filter(({ other, sentence }) => periodOf(other, sentence) === period);
  const [only] = period === undefined ? placed : same;
  if (!only || (period === undefined ? placed : same).length !== 1) return [];
  const { other, sentence } = only;
  if (other.bound !== 'exact' || other.value === 0 || other.value / number.value > 6 || number.value / other.value > 6) return [];
  const near = stemsOf(sentence.text.slice(Math.max(0, other.start - sentence.start - 60), other.end - sentence.start + 60));
  const shared = sharedStems(near, stemsOf(title.text));
  const isPlain =
    !/\b(?:instead|rather|initially|more than|at first|another|each|per|including|among|of which|last year|extra)\b|\b(?:up|down|rise|rose|fell|fall)\b[^#]{0,20} from #|\bfrom #/i.test(
      sentence.skeleton,
    );
  if (shared < (period === undefined && number.kind !== 'percent' && number.kind !== 'money' ? 2 : 1) || !isPlain) return [];
  return [tell([clauseAround(title, number), clauseAround(sentence, other)], number, other, text)];
}

/** A levy of 2 per cent is not the rise of 2 per cent in the headline; other kinds of figures are taken as told wherever they stand. */
function isAbout(other: NumberFact, sentence: ReadSentence, title: ReadSentence): boolean {
  return other.kind !== 'percent' || sharedStems(sentence.stems, title.stems) > 0;
}

/** Two figures of the article that make the headline’s. */
function isMade({ value }: NumberFact, parts: readonly NumberFact[]): boolean {
  return parts.slice(0, 12).some((a, index) => parts.slice(index + 1, 12).some((b) => Math.abs(a.value + b.value - value) <= value * 0.03));
}

/** "a week", "weekly": what an amount is for. */
function periodOf(number: NumberFact, { text, start }: ReadSentence): string | undefined {
  const after = /^ (?:a|an|per|each|every) (hour|day|night|week|month|year|head|person|share)\b/.exec(
    text.slice(number.phraseEnd - start, number.phraseEnd - start + 24),
  );
  const before = /\b(daily|weekly|monthly|annual|yearly) [^.;,]{0,40}$/i.exec(
    text.slice(Math.max(0, number.start - start - 60), number.start - start),
  );
  return after?.[1] ?? periods[before?.[1]?.toLowerCase() ?? ''];
}

const periods: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', annual: 'year', yearly: 'year' };

function tell(evidence: readonly { start: number; end: number }[], a: NumberFact, b: NumberFact, text: string): DraftInconsistency {
  return finding(
    'headline',
    evidence,
    `The headline says ${text.slice(a.start, a.end).toLowerCase()}, the article ${text.slice(b.start, b.end).toLowerCase()}.`,
  );
}
