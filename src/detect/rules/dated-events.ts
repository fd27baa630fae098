import type { DateFact } from '../../facts/facts.ts';
import type { ReadSentence } from './reading.ts';

/** Something that happens to a person or thing once, with the date that a sentence gives it. */
export type DatedEvent = {
  /** Name, or "the brewery"; `null` for a pronoun or when the event stands alone ("the reopening"). */
  readonly subject: string | null;
  /** "arrest", "foundation": as it is told to a reader. */
  readonly noun: string;
  readonly date: DateFact;
  readonly sentence: ReadSentence;
  /** Told with a pronoun, a possessive or "the": it takes up what was told before. */
  readonly isReference: boolean;
};

/** The dated events of a sentence. Days of the week count for what breaks out, happens or is held; the rest needs a day or a year. */
export function datedEvents(sentence: ReadSentence): DatedEvent[] {
  if (sentence.dates.length === 0 || anotherOne.test(sentence.text)) return [];
  return [
    ...namedByDay(sentence),
    ...events.flatMap(([pattern, noun]) => {
      const match = pattern.exec(sentence.skeleton);
      if (!match) return [];
      const rest = sentence.skeleton.slice(match.index + match[0].length);
      const after = /^[^@.;,]{0,45}?(?:on |in |since )?@(\d+)@/.exec(rest);
      const date = sentence.dates[Number(after?.[1])];
      const isWeekday = date?.weekday != null;
      const isMonth = date?.month != null && yearly.test(noun);
      if (!date || (date.day === null && date.year === null && !isWeekday && !isMonth)) return [];
      if (/^ to (?!be)/.test(after![0]) || (date.day === null && date.year === null && /~/.test(after![0]))) return [];
      if ((noun === 'release' || noun === 'first showing') && /\b(?:in|at|on) (?:the )?[A-Z]/.test(after![0])) return [];
      if (/\b(?:after|before|of|between|from|as of)\b[^@]*$/.test(after![0]) || (noun !== 'next hearing' && /\buntil\b/.test(after![0])))
        return [];
      const subject =
        noun === 'next hearing'
          ? (sentence.names.findLast(({ end }) => end - sentence.start <= match.index)?.key ?? null)
          : subjectOf(
              sentence,
              match.index,
              rest,
              /^(?:was|were|been|is|has|had|will|takes?|took|[a-z]+ed|died|sank|broke|opens|closes|begins|shut)\b/i.test(match[0]),
            );
      // a hearing or meeting that is told of for the first time may be one of many
      if (noun === 'date' && /\b[Aa]n? (?:[a-z]+ )?[a-z]+ $/.test(sentence.skeleton.slice(0, match.index)) && !/\bwill\b/.test(match[0]))
        return [];
      if (subject === undefined) return [];
      const before = sentence.skeleton.slice(0, match.index);
      return [{ subject, noun, date, sentence, isReference: /\b(?:his|her|their|its|the|it|he|she|they) (?:[a-z]+ )?$/i.test(before) }];
    }),
  ];
}

/** "Thursday’s deadline", "the 16 May meeting", "the June survey". */
function namedByDay(sentence: ReadSentence): DatedEvent[] {
  return Array.from(
    sentence.skeleton.matchAll(
      /(?:\b[Tt]he )?@(\d+)@(?:[’']s)? (deadline|meeting|hearing|ceremony|survey|census|arrest|opening|reopening|closure|wedding|funeral|auction)\b/g,
    ),
  ).flatMap((match) => {
    const date = sentence.dates[Number(match[1])];
    const isNamed = /^[Tt]he /.test(match[0]) || /@[’']s/.test(match[0]);
    if (
      !date ||
      !isNamed ||
      date.relative !== null ||
      (date.preposition !== null && !/^[Tt]he /.test(match[0]) && !/@[’']s/.test(match[0]))
    )
      return [];
    const [noun, subject] = dayNouns[match[2]!] ?? [match[2]!, null];
    return [{ subject, noun, date, sentence, isReference: true }];
  });
}

const dayNouns: Readonly<Record<string, readonly [noun: string, subject: string | null]>> = {
  meeting: ['date', 'the meeting'],
  hearing: ['date', 'the hearing'],
  ceremony: ['date', 'the ceremony'],
  auction: ['date', 'the auction'],
  funeral: ['date', 'the funeral'],
  survey: ['date', 'the survey'],
  census: ['date', 'the census'],
  closure: ['closing', null],
};

const anotherOne =
  /\b(?:again|re-|second|third|first time|earlier arrest|previous|another|other|original(?:ly)?|postponed|moved|brought forward|instead|as well|also|too|each|every|annual|not|never|would have|rescheduled|delayed)\b/i;
/** What is planned by the month. */
const yearly = /^(?:beginning|date|start of the law)$/;

/** What happens to one person or thing once in an article. */
const events: readonly (readonly [RegExp, string])[] = [
  [/\b(?:was|were|been) (?:first )?arrested\b|\barrest\b/i, 'arrest'],
  [/\bdied\b|\bdeath\b/i, 'death'],
  [/\bwas born\b|\bbirth\b/i, 'birth'],
  [/\b(?:was|were|been) (?:shot dead|killed|murdered|assassinated)\b/i, 'killing'],
  [/\bresigned\b|\bresignation\b/i, 'resignation'],
  [/\b(?:was|been) sentenced\b|\bsentencing\b/i, 'sentence'],
  [/\b(?:was|been) appointed\b|\bappointment\b/i, 'appointment'],
  [/\b(?:was|been) (?:first )?elected\b(?! (?!in\b|on\b|@)[a-z])|(?<=\b(?:his|her|their) )election\b/i, 'election'],
  [/\b(?:was|been) disbanded\b/i, 'disbanding'],
  [/(?:\b(?:was|been) |, |^)(?:founded|established)\b/i, 'foundation'],
  [/\b(?:was|been) sunk\b|\bsank\b|\bsinking\b/i, 'sinking'],
  [/\bmarried\b|\bwedding\b/i, 'wedding'],
  [/\b(?:was|were|been|,) built\b/i, 'building'],
  [/\b(?:was|been) sold\b/i, 'sale'],
  [/\btook office\b/i, 'start in office'],
  [/\bretired\b/i, 'retirement'],
  [/\breopen(?:s|ed|ing)?\b/i, 'reopening'],
  [/(?<=\b(?:was|been|it|which) |, )(?:officially )?opened\b|(?<=\b(?:the|its) )opening\b/i, 'opening'],
  [
    /(?<=\b(?:store|shop|bridge|library|school|hospital|museum|theatre|cinema|station|tunnel|exhibition|play|show|gallery|pool|market|factory|plant|restaurant|hotel|bakery|supermarket|clinic) )(?:first |officially )?opened\b/i,
    'opening',
  ],
  [
    /(?<=\b(?:it|they|which|school|factory|mine|pit|plant|shop|store|hospital|cinema|theatre|library|mill|yard|station|pub|branch|hotel|bakery) )(?:finally )?(?:closed|shut)(?: down)?\b(?! (?:the|a|its|his|her|to)\b)/i,
    'closing',
  ],
  [/\b(?:takes?|took|comes?|came|goes|went) (?:effect|into (?:force|effect))\b/i, 'start of the law'],
  [
    /(?<=\b(?:trial|hearing|inquiry|inquest|course|season|tour|festival|work),? )(?:which )?(?:is )?(?:will|due to|set to|scheduled to) (?:start|begin)\b/i,
    'beginning',
  ],
  [/\b(?:was|were) carried out\b/i, 'date'],
  [/\b(?:opens|will open|is due to open)\b/i, 'opening'],
  [/\b(?:closes|will close|is due to close)\b/i, 'closing'],
  [/\b(?:begins|will begin|is due to begin)\b/i, 'beginning'],
  [/\bdeadline\b|\bclosing date\b|\bmust (?:be in|be submitted|be returned|be received|apply|register|reply)\b/i, 'deadline'],
  [/\b(?:was|were|been) (?:first )?released\b(?! (?:on bail|without|under|from hospital))/i, 'release'],
  [/\bfirst aired\b|\bpremiered\b/i, 'first showing'],
  [/\bbroke out\b/i, 'outbreak'],
  [/\b(?:happened|occurred|struck)\b/i, 'happening'],
  [/\b(?:will be|to be|was|were) held\b|\b(?:will take|takes|took) place\b/i, 'date'],
  [/\b(?:remanded|adjourned)\b|\bnext (?:appear|hearing)\b|\bdue (?:back )?in court\b/i, 'next hearing'],
];

/** The name right before the verb, the first of the sentence for "his arrest", the noun for "the brewery was", `null` for a pronoun. */
function subjectOf(sentence: ReadSentence, at: number, rest: string, isVerb: boolean): string | null | undefined {
  const { names, start, skeleton } = sentence;
  const before = skeleton.slice(0, at);
  if (before.trim() === '') {
    // "Founded in 1878, the brewery …"
    const thing = /^[^,;.]{0,30}, (?:the|its|this) (?:[a-z-]+ )?([a-z-]{3,})\b/.exec(rest)?.[1];
    return thing === undefined ? names[0]?.key : nounKey(/^[^,;.]{0,30}, (?:the|its|this) ([a-z-]+)/.exec(rest)![1]!);
  }
  const [first] = names;
  // "his brother was arrested" tells of the brother
  const relative = isVerb ? /\b(?:his|her|their|its|whose|[’']s) ([a-z]{3,}) $/i.exec(before)?.[1] : undefined;
  if (relative !== undefined) return `somebody’s ${relative.toLowerCase()}`;
  if (/\b(?:his|her|their|its) (?:[a-z]+ )?$/i.test(before)) return first && first.start - start <= 3 ? first.key : null;
  const close = names.findLast(({ end }) => end - start <= at + 8);
  if (close && /^(?:[’']s)?\s?(?:, \S+(?: \S+)?,)?\s?$/.test(before.slice(Math.max(0, before.lastIndexOf(close.text) + close.text.length))))
    return close.key;
  const [, modifier = '', thing] = /\b(?:the|this|The|This|A|An|a|an) ([\p{Ll}-]+ )?([\p{Ll}-]{3,})(?:,|,? which)? ?$/u.exec(before) ?? [];
  if (thing !== undefined && !/^(?:who|and|but|that|when)$/.test(thing)) return nounKey(modifier + thing);
  return /\b(?:it|he|she|they|the|The|closing|will|is|be|who|which) ?$/i.test(before) || /^(?:deadline|must|next)/i.test(skeleton.slice(at))
    ? null
    : undefined;
}

function nounKey(noun: string): string {
  return `the ${noun}`;
}
