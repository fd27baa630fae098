import type { Span } from '../../contracts/span.ts';
import { countWords } from '../../text/words.ts';
import type { Gold, GoldPassage, GoldPhrase } from '../gold.ts';
import { gainedNegation } from '../judging/negations-in.ts';
import { quotationsIn } from '../judging/quotations-in.ts';

/** Something in a gold file that cannot be right: "loaded[3].text is …" and what to do about it. */
export type GoldFault = { readonly what: string; readonly hint: string };

/** Everything that is wrong with the gold of an article, in the order of the file. Empty: it can be scored with. */
export function goldFaults(gold: Gold, article: string): GoldFault[] {
  return [
    ...phraseFaults(gold, article),
    ...cleanFaults(gold, article),
    ...evidenceFaults(gold, article),
    ...checkFaults(gold, article),
    ...speakerFaults(gold, article),
    ...summaryFaults(gold, article),
  ];
}

function phraseFaults({ loaded }: Gold, article: string): GoldFault[] {
  const quotations = quotationsIn(article);
  return loaded.flatMap((phrase, index) => {
    const name = `loaded[${index}]`;
    const isBetweenMarks = quotations.some(({ start, end }) => start <= phrase.start && phrase.end <= end);
    return [
      ...placeFaults(phrase, name, article),
      ...orderFaults(phrase, loaded[index - 1], name),
      ...(phrase.inQuotation && !isBetweenMarks
        ? [{ what: `${name}.inQuotation is true but no quotation marks stand round "${phrase.text}"`, hint: 'Make it false' }]
        : []),
      ...((phrase.edit === 'quote') !== phrase.inQuotation
        ? [
            {
              what: `${name}.edit is "${phrase.edit}" while inQuotation is ${phrase.inQuotation}`,
              hint: 'What is in a quotation has the edit "quote", and nothing else has',
            },
          ]
        : []),
      ...alternativeFaults(phrase, name),
    ];
  });
}

function alternativeFaults({ text, edit, alternatives, polarity }: GoldPhrase, name: string): GoldFault[] {
  const faults: GoldFault[] = [];
  const say = (what: string, hint: string) => faults.push({ what: `${name}.${what}`, hint });
  if (alternatives.length === 0 && edit !== 'mark') say('alternatives is empty', 'Give at least one, or make the edit "mark"');
  if (alternatives.includes(text)) say('alternatives holds the phrase itself', 'Take it out');
  if (new Set(alternatives).size < alternatives.length) say('alternatives holds one twice', 'Take it out');
  if (alternatives.some((alternative) => alternative !== alternative.trim())) say('alternatives has white space at an end', 'Take it away');
  if (edit === 'cut' && alternatives[0] !== '') say('alternatives does not begin with ""', 'A cut has "" first');
  if ((edit === 'replace' || edit === 'attribute') && alternatives.includes(''))
    say(`alternatives holds "" in "${edit}"`, 'Make the edit "cut", or take it out');
  const changesNegation = edit !== 'cut' && edit !== 'mark' && alternatives.some((alternative) => gainedNegation(text, alternative));
  if (changesNegation && polarity === undefined) say('alternatives changes a negation', 'Say "polarity": "same" when the meaning stays');
  return faults;
}

function cleanFaults({ clean, loaded }: Gold, article: string): GoldFault[] {
  return clean.flatMap((item, index) => {
    const name = `clean[${index}]`;
    const rival = loaded.findIndex((phrase) => item.start < phrase.end && phrase.start < item.end);
    return [
      ...placeFaults(item, name, article),
      ...orderFaults(item, clean[index - 1], name),
      ...(rival === -1 ? [] : [{ what: `${name} overlaps loaded[${rival}]`, hint: 'Wording is loaded or clean, not both' }]),
    ];
  });
}

function evidenceFaults({ inconsistencies, consistent }: Gold, article: string): GoldFault[] {
  const lists = { inconsistencies, consistent };
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ evidence }, index) =>
      evidence.flatMap((passage, place) =>
        passageFaults(passage, evidence.slice(0, place), `${list}[${index}].evidence[${place}]`, article),
      ),
    ),
  );
}

function passageFaults(passage: GoldPassage, earlier: readonly GoldPassage[], name: string, article: string): GoldFault[] {
  const words = countWords(passage.text);
  return [
    ...placeFaults(passage, name, article),
    ...(words > 40 ? [{ what: `${name} has ${words} words`, hint: 'Evidence has at most 40' }] : []),
    ...(earlier.some(({ start, end }) => passage.start < end && start < passage.end)
      ? [{ what: `${name} overlaps an earlier passage`, hint: 'Two passages have to be two places' }]
      : []),
  ];
}

function checkFaults({ checks }: Gold, article: string): GoldFault[] {
  return checks.flatMap((check, index) => [
    ...placeFaults(check, `checks[${index}]`, article),
    ...orderFaults(check, checks[index - 1], `checks[${index}]`),
  ]);
}

function speakerFaults({ speakers }: Gold, article: string): GoldFault[] {
  return speakers.flatMap(({ name }, index) => [
    ...(article.includes(name)
      ? []
      : [{ what: `speakers[${index}].name "${name}" does not stand in the article`, hint: 'Spell it as the article does' }]),
    ...(speakers.findIndex((speaker) => speaker.name === name) < index
      ? [{ what: `speakers[${index}].name "${name}" is there twice`, hint: 'Add up the words in one entry' }]
      : []),
  ]);
}

function summaryFaults({ summary: { mustMention, mustNotSay } }: Gold, article: string): GoldFault[] {
  const lower = article.toLowerCase();
  return [
    ...mustMention.flatMap((strings, index) => [
      ...capitalFaults(strings, `summary.mustMention[${index}]`),
      ...(strings.some((string) => lower.includes(string.toLowerCase()))
        ? []
        : [{ what: `summary.mustMention[${index}] has no string that stands in the article`, hint: 'Give one as the article words it' }]),
      ...(strings.every((string) => mustNotSay.some((forbidden) => string.includes(forbidden)))
        ? [{ what: `summary.mustMention[${index}] is forbidden by mustNotSay`, hint: 'Give another wording' }]
        : []),
    ]),
    ...capitalFaults(mustNotSay, 'summary.mustNotSay'),
  ];
}

function capitalFaults(strings: readonly string[], name: string): GoldFault[] {
  return strings
    .filter((string) => string !== string.toLowerCase())
    .map((string) => ({ what: `${name} has "${string}" with a capital`, hint: 'Write it in lower case' }));
}

/** Says what stands at the offsets when it is not the text that the gold gives. */
function placeFaults({ text, start, end }: GoldPassage, name: string, article: string): GoldFault[] {
  const has = article.slice(start, end);
  if (has === text) return [];
  const what =
    end > article.length || start >= end
      ? `there is nothing at ${start}–${end}: it has ${article.length} code units`
      : `the article has "${has}" at ${start}–${end}`;
  return [{ what: `${name}.text is "${text}" but ${what}`, hint: 'Correct the offsets' }];
}

function orderFaults(item: Span, previous: Span | undefined, name: string): GoldFault[] {
  return previous && item.start < previous.end
    ? [
        {
          what: `${name} overlaps the entry before it, or stands before it in the article`,
          hint: 'List spans in text order, without overlaps',
        },
      ]
    : [];
}
