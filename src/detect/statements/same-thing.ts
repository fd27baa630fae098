import { stemOf } from '../rules/stems.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Whether two phrases may name one and the same person or thing: heads alike (or words for one thing, or a name and a part of it), no
 * adjective or complement that tells them apart, and not "another", "some", "a second".
 */
export function mayBeSame(a: NounPhrase, b: NounPhrase): boolean {
  if (a.isPronoun || b.isPronoun) return false;
  if (a.isName && b.isName) return isSameName(a.head, b.head) || isSameName(a.head.toLowerCase(), b.head.toLowerCase());
  // a surname that opens a sentence may not have been told as a name
  if (a.isName || b.isName) return isSameName(a.isName ? a.head.toLowerCase() : a.raw, b.isName ? b.head.toLowerCase() : b.raw);
  if (classOf(a.head) !== classOf(b.head)) return false;
  if ([a, b].some(({ determiner }) => determiner !== null && /^(?:another|other|such|any|most|more|many|few|several)$/.test(determiner)))
    return false;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  const [first, second] = [a, b].map(({ modifiers }) => modifiers.filter((word) => !neutral.has(word)));
  if ([...first!, ...second!].some((word) => apart.has(word)) && first!.join() !== second!.join()) return false;
  if (first!.length === 0 || second!.length === 0) return true;
  return first!.some((word) => second!.some((other) => other === word || other.endsWith(` ${word}`) || word.endsWith(` ${other}`)));
}

/** Whether a phrase points to one thing that the text knows: a name, "the", "its". */
export function isDefinite({ determiner, isName }: NounPhrase): boolean {
  return isName || (determiner !== null && /^(?:the|this|that|these|those|its|his|her|their|our|all|both|every|each)$/.test(determiner));
}

/** Heads that stand for too many things to be the same without an adjective. */
export function isVague({ head, isName }: NounPhrase): boolean {
  return !isName && vague.has(head);
}

/** "Kemp" and "Laura Kemp". */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

const synonyms = `plan scheme proposal project blueprint
fire blaze inferno
plane aircraft jet flight airliner
ship vessel boat ferry trawler tanker
bill law legislation act measure
firm company business
drug treatment medicine therapy
strike walkout stoppage
merger takeover acquisition buyout
vote ballot referendum poll
factory plant works
pair couple duo
stadium ground arena
suspect gunman attacker
hearing trial
report inquiry
vaccine jab
child boy girl
raid robbery
blast explosion
crash collision
storm hurricane
increase rise
offer bid`;
const classes = new Map(
  synonyms.split('\n').flatMap((line) => line.split(' ').map((word) => [stemOf(word), stemOf(line.split(' ')[0]!)] as const)),
);

function classOf(head: string): string {
  return classes.get(head) ?? head;
}

const stems = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(stemOf));
const neutral = stems(
  'new controversial planned proposed whole entire said current local main own big huge rival multi-million-pound ageing busy famous popular historic young old own',
);
/** Adjectives that set a thing apart from the others of its kind. */
const apart = stems(
  'first second third fourth other another previous earlier latest next last final former separate similar smaller larger bigger revised amended original initial alternative upper lower east west north south eastern western northern southern inner outer remaining rest further extra additional early late men women junior senior under-21 annual weekly monthly',
);
const vague = stems(
  'people person man woman men women officer police member resident price sale share voter part thing way team side player case number group official worker government court judge company one some other more rest market team year day time it that level rate cost country city state area event result work life world use end deal money president minister child party game match season story film song album series book episode character',
);
