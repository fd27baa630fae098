import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { couldBeSame } from './could-be-same.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf, stemsOf } from './stems.ts';
import { areToldApart, around } from './told-apart.ts';

/**
 * "fell 40 metres … the 60-metre fall"; "do 200 hours of unpaid work … must finish the 240 hours": an amount that is taken up with "the" and stands
 * nowhere else, when one amount of its unit alone was told with the noun, or the verb, that it stands before.
 */
export const amountTakenUp: Rule = {
  name: 'amount-taken-up',
  category: 'number',
  find({ body, text }: Reading) {
    const byUnit = new Map<string, Placed[]>();
    for (const sentence of body)
      for (const number of sentence.numbers) {
        if (!/^(?:money|measure|duration)$/.test(number.kind) || number.value === 0) continue;
        const key = `${number.kind} ${number.unit}`;
        (byUnit.get(key) ?? byUnit.set(key, []).get(key)!).push({ number, sentence });
      }
    const found: DraftInconsistency[] = [];
    for (const list of byUnit.values()) {
      if (list.length < 2 || list.length > 12) continue;
      for (const [index, back] of list.entries()) {
        const first = antecedentOf(back, list.slice(0, index), list) ?? renamed(back, list.slice(0, index), list, body);
        if (!first) continue;
        const written = ({ number }: Placed) => text.slice(number.start, number.end).replace(/\s+/g, ' ');
        found.push(
          finding(
            'number',
            [clauseAround(first.sentence, first.number), clauseAround(back.sentence, back.number)],
            `${capital(written(back))} takes up what was told as ${written(first)}.`,
          ),
        );
      }
    }
    return found.slice(0, 5);
  },
};

type Placed = { readonly number: NumberFact; readonly sentence: ReadSentence };

function antecedentOf(back: Placed, before: readonly Placed[], all: readonly Placed[]): Placed | undefined {
  const reference = referenceIn(back);
  if (!reference || back.number.bound !== 'exact') return undefined;
  if (all.some((one) => one !== back && couldBeSame(one.number, back.number))) return undefined;
  const near = before.filter(({ sentence }) => sentence !== back.sentence && back.sentence.number - sentence.number <= 12);
  const { head } = reference;
  const candidates = head === null ? near : near.filter((one) => tells(head, one));
  const [first] = candidates;
  if (!first || new Set(candidates.map(({ number }) => number.value)).size > 1) return undefined;
  // without a noun, only what is told right before can be meant
  if (head === null && (all.length > 2 || back.sentence.number - first.sentence.number > 3)) return undefined;
  const [told, other] = [first, back].map(({ sentence, number }) => ({ sentence, span: number }));
  const ratio = back.number.value / first.number.value;
  return ratio > 4 || ratio < 0.25 || areToldApart(told!, other!, true) ? undefined : first;
}

/** "twice a day for twelve weeks … the sixteen-week course": a noun that the article has not used before takes up the one activity that was told with such a length. */
function renamed(back: Placed, before: readonly Placed[], all: readonly Placed[], body: readonly ReadSentence[]): Placed | undefined {
  if (back.number.kind !== 'duration' || all.length !== 2 || back.number.bound !== 'exact') return undefined;
  const [first] = before;
  const lead = back.sentence.text.slice(0, back.number.hedgeStart - back.sentence.start);
  const noun =
    /^ (course|treatment|programme|regime|spell|stint|stretch|ordeal|stay|stoppage|closure|shutdown|walkout|break|season|run|engagement|residency|posting|placement)\b/.exec(
      back.sentence.text.slice(back.number.end - back.sentence.start),
    )?.[1];
  if (!first || first.sentence === back.sentence || noun === undefined || !/\b(?:the|his|her|its|their) $/i.test(lead)) return undefined;
  if (!/\bfor (?:the )?$/i.test(first.sentence.text.slice(0, first.number.hedgeStart - first.sentence.start))) return undefined;
  const isKnown = body.some((sentence) => sentence.end <= back.sentence.start && sentence.text.includes(noun));
  const [told, other] = [first, back].map(({ sentence, number }) => ({ sentence, span: number }));
  return isKnown || couldBeSame(first.number, back.number) || areToldApart(told!, other!, true) ? undefined : first;
}

/** The noun that "the 60-metre fall", "the loss of £5 million" takes up; `null` for "the 240 hours" alone. */
function referenceIn({ number, sentence }: Placed): { readonly head: string | null } | undefined {
  const before = sentence.text.slice(0, number.hedgeStart - sentence.start);
  const after = sentence.text.slice(number.end - sentence.start);
  const noun = /\b(?:the|this|that|his|her|its|their) ([a-z]{3,}) of $/i.exec(before)?.[1];
  if (noun !== undefined) return vague.test(noun) ? undefined : { head: noun };
  if (!/(?:\b(?:the|this|its|their|his|her)|[’']s) $/i.test(before)) return undefined;
  const [, phrase = ''] = /^[ -]((?:[a-z]+[ -]?){1,3})/.exec(after) ?? [];
  const words = phrase.trim().split(/[ -]/);
  const stop = words.findIndex((word) => notNoun.test(word));
  const head = (stop === -1 ? words : words.slice(0, stop)).at(-1);
  // "the £60 tickets" are one class of tickets
  if (head !== undefined && number.kind === 'money' && /[^s]s$/.test(head)) return undefined;
  if (head !== undefined && head.length > 2) return vague.test(head) ? undefined : { head };
  // "the 240 hours within a year"; "the six months to June" and "the 20 years since" are spans of their own
  const isAlone = /^(?:[,.;]|$| (?:within|will|would|must|was|were|is|are|had|has)\b)/.test(after);
  return isAlone && number.kind !== 'money' && /\b(?:the|its|his|her|their) $/i.test(before) ? { head: null } : undefined;
}

const vague =
  /^(?:rest|total|sum|average|mark|figure|number|age|cost|price|value|share|limit|target|maximum|minimum|level|rate|period|time|end|start|old|man|woman|boy|girl|range|race|note|bill|coin|barrier|line|distance|event|final|record|rule|gap|group|plan|question|amount)$/i;
const notNoun =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|that|which|who|when|while|if|than|then|before|after|since|until|not|per|each|within|ends?|ended|begins?|began|runs?|ran|takes?|took|means?|gives?|gave|leaves?|left|made|went|rose|fell|came|year|years|month|months|old|more|less|so|because|into|over|under|said|said)$/i;

/** Whether the clause of an amount tells of what a noun names: "fell 40 metres" and "fall", "the report cost" and "report". */
function tells(head: string, { sentence, number }: Placed): boolean {
  const stem = alias(head);
  const near = around({ sentence, span: number }, 90);
  return (
    [...stemsOf(near)].some(
      (one) =>
        one === stem ||
        (one.length > 3 && stem.length > 3 && (one.startsWith(stem) || stem.startsWith(one)) && Math.abs(one.length - stem.length) <= 2),
    ) ||
    (aliases[head] !== undefined && new RegExp(`\\b(?:${aliases[head]})`, 'i').test(near))
  );
}

function alias(head: string): string {
  return stemOf(head.toLowerCase());
}

/** Nouns whose verb has another stem. */
const aliases: Readonly<Record<string, string>> = {
  loss: 'los(?:[et]|ing)',
  flight: 'fl(?:y|ew|own)',
  sale: 'sold|sell',
  gift: 'g[ai]v',
  growth: 'gr[eo]w',
  weight: 'weigh',
  theft: 'st[eo]l',
  speech: 'sp[eo][ak]',
  pursuit: 'pursu|chase',
  journey: 'travel|drove|went',
  trip: 'travel|drove|went',
  haul: 'seiz|stole',
  payment: 'pa(?:y|id)',
  spending: 'spen[dt]',
  trek: 'walk',
  swim: 'sw[ai]m',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
