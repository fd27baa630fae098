import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Three men, Ali Khan, Bo Lind, Carl Moor and Dan Petty": a count against the names that are listed for it. */
export const namesListed: Rule = {
  name: 'names-listed',
  category: 'number',
  find: ({ body }: Reading) => body.flatMap((sentence) => [...inSentence(sentence), ...agesOf(sentence)]),
};

const name = "\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){1,3}";
/** After a colon a single word is a name too: "four teams: Arden, Holt, Marlow and Thorne". */
const short = "\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}";
const list = new RegExp(
  `#(\\d+)# (?:[\\p{Ll}-]+ ){0,3}?[\\p{Ll}-]+(?:,|:| —| –| \\() ?(?:were |are )?(${name}(?:, (?:aged )?#?\\d*#?,? ?)?(?:, ${name})*,? and ${name})(?=[,.;)—–]| were | was | are | have | had )`,
  'u',
);

const afterColon = new RegExp(`#(\\d+)# [\\p{L} -]{3,60}: (${short}(?:, ${short})*,? and ${short})(?=[.;)]|$)`, 'u');

/** "Three youths aged 15, 16, 17 and 18": as many ages as people. */
function agesOf({ numbers, text, start }: ReadSentence) {
  for (const number of numbers) {
    if (number.kind !== 'count' || number.noun === null || number.bound !== 'exact' || number.value < 2 || number.value > 9) continue;
    const list = /^,? (?:all )?aged ((?:\d{1,2}, )*\d{1,2},? and \d{1,2})\b/.exec(text.slice(number.phraseEnd - start));
    if (!list) continue;
    const count = list[1]!.split(/,? and |, /).length;
    if (count === number.value) continue;
    const from = number.phraseEnd + list[0].indexOf(list[1]!);
    return [
      finding(
        'number',
        [
          { start: number.start, end: number.phraseEnd },
          { start: from, end: from + list[1]!.length },
        ],
        `${figure(count)} ages are given, not ${figure(number.value)}.`,
      ),
    ];
  }
  return [];
}

function inSentence(sentence: ReadSentence) {
  if (sentence.numbers.length === 0) return [];
  const match = list.exec(sentence.skeleton) ?? afterColon.exec(sentence.skeleton);
  const number = sentence.numbers[Number(match?.[1])];
  if (!match || number?.kind !== 'count' || number.bound !== 'exact' || number.value < 2 || number.value > 12) return [];
  const before = sentence.skeleton.slice(0, match.index);
  if (/\b(?:including|of the|of|other|among)\s$/i.test(before) || /\b(?:including|such as|among|like)\b/.test(match[0])) return [];
  const names = match[2]!.split(/,? and |, /).filter((one) => /^\p{Lu}/u.test(one));
  if (names.length === number.value || names.length < 2) return [];
  const start = sentence.start + sentence.text.indexOf(names[0]!);
  const last = names.at(-1)!;
  const end = sentence.start + sentence.text.lastIndexOf(last) + last.length;
  if (start < number.end || end <= start) return [];
  return [
    finding(
      'number',
      [
        { start: number.start, end: number.phraseEnd },
        { start, end },
      ],
      `${figure(names.length)} are named, not ${figure(number.value)}.`,
    ),
  ];
}
