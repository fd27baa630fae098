import type { DraftInconsistency } from '../../contracts/draft.ts';
import { singularOf } from '../../facts/counted-noun.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "the £2.4 million scheme … the £2.6 million scheme"; "the 38 cameras … the 40 cameras"; "a nine-hour debate … the debate lasted eleven hours". */
export const oneNounTwoValues: Rule = {
  name: 'one-noun-two-values',
  category: 'number',
  find({ body, text }: Reading) {
    const told = new Map<string, Told[]>();
    for (const sentence of body)
      for (const one of toldIn(sentence)) {
        const list = told.get(one.key);
        if (!list) told.set(one.key, [one]);
        else if (list.length < 6) list.push(one);
      }
    const found: DraftInconsistency[] = [];
    for (const list of told.values()) {
      const [first] = list;
      const other = list.find((one) => one.sentence !== first!.sentence && differs(first!.number, one.number));
      // three or more values are a series
      if (!first || !other || new Set(list.map(({ number }) => number.value)).size !== 2) continue;
      if (
        [first, other].some(
          ({ sentence, number }) =>
            sentence.numbers.some(
              (one) => one !== number && one.kind === number.kind && one.unit === number.unit && one.noun === number.noun,
            ) || apart.test(sentence.text),
        )
      )
        continue;
      found.push(
        finding(
          'number',
          [clauseAround(first.sentence, first.number), clauseAround(other.sentence, other.number)],
          `For the same ${first.noun} the article gives ${written(first.number, text)} and ${written(other.number, text)}.`,
        ),
      );
    }
    return found.slice(0, 10);
  },
};

type Told = { readonly key: string; readonly noun: string; readonly number: NumberFact; readonly sentence: ReadSentence };

const apart =
  /\b(?:at first|initially|first put|earlier|corrected|revised|originally|previous(?:ly)?|now|another|second|other|instead|if|compared|was raised|rose|fell|increase[ds]?|cut|reduced|last (?:year|month|week|season)|more|up to|each|every|per|average|estimate[ds]?|claim(?:s|ed)?|proposed|offer(?:ed)?|demand(?:ed)?|in (?:19|20)\d\d|additional|extra|new)\b/i;

function toldIn(sentence: ReadSentence): Told[] {
  const { skeleton, numbers } = sentence;
  if (numbers.length === 0) return [];
  const found: Told[] = [];
  for (const match of skeleton.matchAll(
    /\b(?:the|its|their|this) #(\d+)#[ -]((?:[\p{Ll}-]+ ){0,2}?)(scheme|plan|project|deal|contract|bill|budget|programme|program|takeover|bid|mine|mill|plant|bridge|stadium|development|package|fund|debt|fine|loan|grant|investment|refurbishment|renovation|upgrade|tunnel|line|building|centre|center|settlement)\b/gu,
  )) {
    const number = numbers[Number(match[1])]!;
    if (number.kind === 'money') found.push({ key: `money ${match[3]}`, noun: match[3]!, number, sentence });
  }
  for (const match of skeleton.matchAll(/\b(?:the|its|their|all|these|those) #(\d+)# /g)) {
    const number = numbers[Number(match[1])]!;
    if (
      number.kind === 'count' &&
      number.noun !== null &&
      number.value >= 5 &&
      number.bound === 'exact' &&
      !general.has(number.noun) &&
      /^(?:[,.;]|[’']|$| (?:was|were|are|have|had|will|did|has)\b)/.test(sentence.text.slice(number.phraseEnd - sentence.start))
    ) {
      found.push({ key: `count ${[...number.modifiers, number.noun].join(' ')}`, noun: number.noun, number, sentence });
    }
  }
  for (const match of skeleton.matchAll(
    /\b(?:a|an|the|its|after|their) #(\d+)# (debate|meeting|hearing|strike|march|siege|flight|voyage|journey|operation|search|trial|speech|match|concert|session|closure|interview|outage)\b|\b[Tt]he (debate|meeting|hearing|strike|march|siege|flight|voyage|journey|operation|search|trial|speech|match|concert|session|closure|interview|outage) (?:lasted|took|went on for|ran for|ran to) (?:for )?#(\d+)#/g,
  )) {
    const number = numbers[Number(match[1] ?? match[4])]!;
    const noun = match[2] ?? match[3]!;
    if (number.kind === 'duration') found.push({ key: `time ${noun}`, noun: singularOf(noun), number, sentence });
  }
  // "14 days to object" and "objections … within 21 days"
  const time =
    /#(\d+)# to (object|appeal|reply|respond|comment|apply|register|pay|vote|decide|complain|leave)\b|\b(Objection|Appeal|Repl(?:y|ie)|Response|Comment|Application|Registration|Payment|Vote|Decision|Complaint)s?\b[^#.;]{0,50}? within #(\d+)#/i.exec(
      skeleton,
    );
  const limit = numbers[Number(time?.[1] ?? time?.[4])];
  if (time && limit?.kind === 'duration') {
    const act = (time[2] ?? time[3])!.toLowerCase();
    found.push({ key: `limit ${act.slice(0, 5)}`, noun: `time to ${time[2]?.toLowerCase() ?? 'do so'}`, number: limit, sentence });
  }
  return found;
}

const general = new Set(
  'year day week month hour minute time man woman person people child side party country point game match goal team thing way part step case vote other one word'.split(
    ' ',
  ),
);

function differs(a: NumberFact, b: NumberFact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  const most = Math.max(a.value, b.value);
  const loose = a.bound !== 'exact' || b.bound !== 'exact' ? most * 0.12 : 0;
  return (
    Math.abs(a.value - b.value) > a.tolerance + b.tolerance + loose && Math.abs(a.value - b.value) > (a.kind === 'money' ? most * 0.03 : 0)
  );
}

function written({ start, end }: NumberFact, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
