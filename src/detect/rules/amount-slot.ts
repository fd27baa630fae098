import type { NumberFact } from '../../facts/facts.ts';
import type { AmountSlot } from './amount-of.ts';
import { chargedAmount, heldByStudy } from './charge-and-scope.ts';
import { matterSlot, measuredSlot, thingAt } from './measured-thing.ts';
import type { ReadSentence } from './reading.ts';
import { stemOf } from './stems.ts';
import { thingClass } from './thing-class.ts';

/** Reads from the words around an amount what it measures; `undefined` when they do not tell. Counts of things are no amounts. */
export function amountSlotOf(number: NumberFact, sentence: ReadSentence): AmountSlot | undefined {
  const mark = `#${sentence.numbers.indexOf(number)}#`;
  const at = sentence.skeleton.indexOf(mark);
  if (at === -1) return undefined;
  const before = sentence.skeleton.slice(Math.max(0, at - 90), at);
  const after = sentence.skeleton.slice(at + mark.length, at + mark.length + 60);
  const slot = slotBetween(number, before, after);
  const rate = /^ (?:a|an|per|each|every) ([a-z]{3,})\b/.exec(after)?.[1];
  // pay is told by the year whether or not it is said
  return slot === undefined || rate === undefined || ((slot.key === 'pay' || slot.key === 'charge') && rate === 'year')
    ? slot
    : { ...slot, key: `${slot.key} a ${rate}` };
}

function slotBetween(number: NumberFact, before: string, after: string): AmountSlot | undefined {
  if (number.kind === 'count') return ofPeople(before, after) ?? heldByStudy(number, before);
  return (
    chargedAmount(number, before, after) ??
    (number.kind === 'duration' ? timeLimit(before, after) : undefined) ??
    (number.kind === 'measure' ? measuredSlot(number, before, after) : undefined) ??
    byVerb(number, before, after) ??
    byGenitive(number, before) ??
    byCompound(number, before, after) ??
    bySubject(number, before) ??
    matterSlot(number, before, after)
  );
}

/** The few counts that an article has one of: the crowd, the population, the majority. */
function ofPeople(before: string, after: string): AmountSlot | undefined {
  if (/\b(?:crowd|attendance)(?: at [^#.;]{3,50}?)?(?:,[^#.;]{0,40},)? (?:of|was|were) $/i.test(before)) return slot('crowd', 'attendance');
  const isPublic = /^ (?:people|fans|spectators|supporters)\b/.test(after);
  if (isPublic && /\b(?:watched by|in front of) (?:a crowd of )?$/i.test(before)) return slot('crowd', 'attendance');
  if ((/\b(?:holds?|capacity of|room for) $/i.test(before) && isPublic) || /^[ -](?:seats?|seater)\b/.test(after))
    return /\bwon $|\blost $/.test(before) ? undefined : slot('capacity', 'capacity');
  if (/\bpopulation of $|\bthe (?:town|city|village|island|country) of $/i.test(before)) return slot('population', 'population');
  return /\b(?:won by|majority of) $/i.test(before) && /^ votes\b/.test(after) ? slot('majority', 'majority') : undefined;
}

const acts = 'object|appeal|reply|respond|comment|apply|register|pay|vote|decide|complain|leave';
const actNouns: Readonly<Record<string, string>> = {
  objection: 'object',
  appeal: 'appeal',
  reply: 'reply',
  replies: 'reply',
  response: 'respond',
  comment: 'comment',
  application: 'apply',
  registration: 'register',
  payment: 'pay',
  vote: 'vote',
  decision: 'decide',
  complaint: 'complain',
};
const behindTime = new RegExp(`^ to (${acts})\\b`);
const beforeTime = new RegExp(`\\b(${Object.keys(actNouns).join('|')})s?\\b[^#.;]{0,50}? within $`, 'i');

/** "14 days to object" and "objections … within 21 days". */
function timeLimit(before: string, after: string): AmountSlot | undefined {
  const act = behindTime.exec(after)?.[1] ?? actNouns[beforeTime.exec(before)?.[1]?.toLowerCase() ?? ''];
  if (act === undefined && /\b(?:do|does|did) so within $/.test(before)) return { ...slot('time to ', 'time to do so'), isDefinite: true };
  if (act === undefined && /\b(?:do|does|did) so within $/.test(before)) return { ...slot('time to ', 'time to do so'), isDefinite: true };
  return act === undefined ? undefined : { ...slot(`time to ${act}`, `time to ${act}`), isDefinite: true };
}

/** "the £3.2m scheme", "a five-year term", "the 4 per cent rise". */
function byCompound(number: NumberFact, before: string, after: string): AmountSlot | undefined {
  const words = /^[ -]((?:[a-z][a-z’'-]*[ -]?){1,4})/.exec(after)?.[1]?.trim().split(' ') ?? [];
  const stop = words.findIndex((word) => notInPhrase.test(word));
  const phrase = stop === -1 ? words : words.slice(0, stop);
  const head = phrase.at(-1);
  if (head === undefined || head.length < 3 || (number.kind === 'duration' && !/-/.test(after.slice(0, 1)) && phrase.length > 2))
    return undefined;
  // "paid £40 million less", "cost £2 million extra"
  const isPhrase = /(?:^|\b(?:the|this|that|its|their|his|her|a|an|in|of|for|with)|[’']s)\s(?:[a-z-]+\s)?$/i.test(before) || before === '';
  if (!isPhrase) return undefined;
  const name = thingClass(head);
  const isDefinite = /(?:\b(?:the|this|its|their|his|her)|[’']s)\s$/i.test(before);
  const isNew = number.kind === 'money' && /\ban? $/i.test(before) && !finance.test(name);
  return { key: keyFor(number, name), name: head, modifiers: phrase.slice(0, -1).map(stemOf), isDefinite, isNew };
}

/** Sums of money that no project costs. */
const finance =
  /^(?:fine|loan|grant|deal|contract|fund|bid|offer|loss|profit|debt|bill|budget|settlement|reward|ransom|bonus|pay|price|fee|prize|gift|donation|lawsuit|claim|deficit|surplus|gap|shortfall|saving|cut|rise|increase|tax|levy|pension|sum|amount|package|fortune|jackpot|cheque|house|home|flat)$/;

/** "a fine of £80,000", "turnout of 47 per cent". */
function byGenitive(number: NumberFact, before: string): AmountSlot | undefined {
  const match = /\b(?:(the|this|its|their|his|her)\s)?((?:[a-z-]+ ){0,2})([a-z][a-z-]{2,}) of (?:about )?$/i.exec(before);
  if (!match || noHead.test(match[3]!)) return undefined;
  const modifiers = match[2]!
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !notInPhrase.test(word) && word.length > 2);
  return { key: keyFor(number, thingClass(match[3]!)), name: match[3]!, modifiers: modifiers.map(stemOf), isDefinite: false };
}

const verbs: readonly (readonly [RegExp, string, NumberFact['kind']])[] = [
  [/\bfined(?: a total of)? $/i, 'fine', 'money'],
  [
    /\b(?:jailed|imprisoned|locked up|sent down|sent to (?:prison|jail)|put away) for $|\bsentenced to (?:serve )?$|\b(?:given|handed) (?:a )?$|\bsentence of $/i,
    'sentence',
    'duration',
  ],
  [/\b(?:banned|suspended|disqualified)(?: from [a-z ]{3,20})? for $/i, 'ban', 'duration'],
  [/\b(?:walk|walking|walked|come|coming|came) out for $|\bstrike for $/i, 'duration strike', 'duration'],
  [/\b(?:costs?|costing|is priced at|priced at|sells for|retails at|retails for|on sale for) $/i, 'price', 'money'],
  [/\b(?:is|was|are|were|be) paid $|\bearns $/i, 'pay', 'money'],
  [/\bdemand(?:ed|ing)(?: a ransom of)? $/i, 'ransom', 'money'],
  [/\b(?:clocked|doing|driving|travelling|driven|caught)(?: at)?(?: a speed of)? $/i, 'speed', 'measure'],
];

/** "was fined £80,000", "jailed for six years", "the debate lasted nine hours". */
function byVerb({ kind, unit }: NumberFact, before: string, after: string): AmountSlot | undefined {
  if (kind === 'money' && thingAt(before, after) !== undefined) return { ...slot('price', 'price'), isDefinite: true };
  if (unit === 'hectare' || unit === 'acre')
    if (
      /\b(?:burnt|burned|scorched|destroyed|consumed) $/i.test(before) ||
      /^ (?:were |have been |had been )?(?:burnt|burned|scorched)\b/.test(after)
    )
      return { ...slot(`${unit} burnt`, 'fire'), isDefinite: /\bthe $/i.test(before) };
  const known = verbs.find(([pattern, , of]) => of === kind && pattern.test(before));
  if (known) return /^ (?:in costs|less|more|extra)\b/.test(after) ? undefined : slot(known[1], known[1].replace('duration ', ''));
  const beside = behind.find(([pattern, , of]) => of === kind && pattern.test(after));
  if (beside) return slot(beside[1], beside[1]);
  const lasted =
    kind === 'duration'
      ? /\b([a-z][a-z-]+) (?:has |had )?(?:lasted|lasts|took|went on for|ran for|ran to|dragged on for) (?:for )?$/i.exec(before)
      : null;
  return lasted && !/^(?:it|that|this|which|he|she|they)$/i.test(lasted[1]!)
    ? slot(`duration ${thingClass(lasted[1]!)}`, lasted[1]!.toLowerCase())
    : undefined;
}

/** "Turnout was 42 per cent", "profit rose to £61 million", "the temperature in Sarne reached 38C". */
function bySubject(number: NumberFact, before: string): AmountSlot | undefined {
  const match =
    /\b((?:[a-z-]+ ){0,2})([a-z][a-z-]{2,})(?: (?:in|at|on|for) (?:the )?[A-Z][\w’' -]{1,24}?)?(?: (?:on|last) @\d+@)? (?:was|were|is|are|stood at|stands at|reached|hit|came to|totalled|amounted to|will be|rose to|fell to|grew to|climbed to|dropped to) (?:about )?$/i.exec(
      before,
    );
  if (!match || noHead.test(match[2]!) || notInPhrase.test(match[2]!) || number.kind === 'count') return undefined;
  const modifiers = match[1]!
    .trim()
    .split(' ')
    .filter((word) => word.length > 2 && !notInPhrase.test(word));
  return { key: keyFor(number, thingClass(match[2]!)), name: match[2]!.toLowerCase(), modifiers: modifiers.map(stemOf), isDefinite: false };
}

const behind: readonly (readonly [RegExp, string, NumberFact['kind']])[] = [
  [/^ (?:behind bars|in (?:prison|jail)\b|inside\b)/, 'sentence', 'duration'],
  [/^ in the red\b/, 'deficit', 'money'],
  [/^ in the black\b/, 'surplus', 'money'],
];

/** A length of time is that of an event; everything else is told by its noun. */
function keyFor({ kind, unit }: NumberFact, name: string): string {
  if (kind === 'duration') return name === 'sentence' || name === 'ban' ? name : `duration ${name}`;
  return kind === 'measure' ? `${unit} of ${name}` : name;
}

function slot(key: string, name: string): AmountSlot {
  return { key, name, modifiers: [], isDefinite: false };
}

const notInPhrase =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|that|which|who|this|these|those|its|their|his|her|it|they|he|she|we|you|when|while|if|than|then|before|after|since|until|not|per|each|every|last|next|more|less|higher|lower|extra|worth|ago|later|earlier|away|into|over|under|about|against|between|so|because|where|out|up|down|off|only|also|just|some|all|any|no|said|says|according|during|through|towards|toward|within|without|plus|minus|old|long|wide|high|tall|deep|apart|north|south|east|west|short|ahead|behind|early|late|ends?|ended|begins?|began|starts?|started|comes?|came|runs?|ran|takes?|took|expires?|follows?|means?|gives?|gave|leaves?|left|makes?|made|went|fell|rose|lasts?|lasted|goes|now|today|yesterday|tomorrow|instead|alone|here|there|altogether|overall|total)$/i;
const noHead =
  /^(?:out|some|total|sum|average|mean|median|maximum|minimum|record|rise|increase|fall|cut|drop|loss|gain|one|all|half|most|many|part|each|range|period|age|difference|gap|because|instead|ahead|case|course|matter|lot|number|figure|figures|amount|excess|top|end|start|beginning|rate|that|this|which|who|there|result|value|level|limit|target|majority|margin|lead|members|people|group|team|crew|list|set|series|kind|type|form|inside|outside|short)$/i;
