import type { Reading, ReadSentence } from '../rules/reading.ts';
import { attributesOf } from './callings.ts';
import { descriptionsOf } from './descriptions-of.ts';

/**
 * Of whom a sentence speaks at an offset: the nearest name or "the accountant" before it, for a pronoun the person of the sentences before.
 *
 * @param at - offset into the text of the sentence
 * @returns the surname, lower case; `null` when the text does not tell
 */
export function personAt(sentence: ReadSentence, at: number, reading: Reading): string | null {
  // "Pike, whom the judge bailed"
  const relative = /\bwhom (?:the )?(?:[\p{L}-]+ ){1,3}$/u.exec(sentence.text.slice(Math.max(0, at - 40), at));
  const own = nearest(sentence, at - (relative?.[0].length ?? 0), reading);
  if (own !== undefined) return own;
  if (!/\b(?:he|she|his|her|him)\b/i.test(sentence.text.slice(Math.max(0, at - 60), at + 40))) return null;
  const index = reading.body.indexOf(sentence);
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const known = reading.body[before]!;
    const first = people(known)[0];
    if (first) return surnameOf(first.key);
    const noun = nearest(known, known.text.length, reading);
    if (noun !== undefined) return noun;
  }
  return null;
}

function nearest(sentence: ReadSentence, at: number, reading: Reading): string | null | undefined {
  const name = people(sentence).findLast(
    // "he denied it through his solicitor, Hal Jessop, and was released"
    ({ start }) =>
      start - sentence.start < at &&
      !/\b(?:his|her|their) [a-z-]+, $/.test(sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start)),
  );
  const from = name ? name.end - sentence.start : 0;
  const noun = Array.from(sentence.text.slice(from, at).matchAll(/\b[Tt]he (?:[a-z-]+ ){0,2}?([a-z-]+)\b/g)).findLast(([, word]) =>
    isPersonal(word!),
  );
  if (noun) return holderOf(noun[1]!, reading);
  return name && surnameOf(name.key);
}

/** "Pike, whom": a lone word that is spoken of as a person counts too. */
function people({ names, text, start }: ReadSentence): ReadSentence['names'] {
  return names.filter(
    ({ kind, key, end }) =>
      kind === 'person' ||
      (kind === 'unknown' && (key.includes(' ') || /^,? (?:who|whom|whose|said|told)\b/.test(text.slice(end - start, end - start + 8)))),
  );
}

/** Who is described by a noun elsewhere; `null` when nobody or more than one. */
function holderOf(noun: string, reading: Reading): string | null {
  const holders = new Set(descriptionsOf(reading).flatMap(({ words, person }) => (words.at(-1) === noun ? [surnameOf(person)] : [])));
  return holders.size === 1 ? [...holders][0]! : null;
}

function isPersonal(noun: string): boolean {
  return personal.test(noun) || attributesOf(noun).some(({ attribute }) => attribute === 'calling');
}

const personal =
  /^(?:man|woman|boy|girl|teenager|defendant|accused|suspect|driver|victim|pensioner|mother|father|officer|doctor|pupil|player|singer|minister|mayor|councillor|chairman|chairwoman|chair|leader|director|manager|owner|executive|boss|star|captain|skipper|coach|professor|author|writer|artist|patient|prisoner|businessman|businesswoman|landlord|trader|official|widow|surgeon|solicitor|candidate|president|banker|trustee|campaigner)$/;

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
