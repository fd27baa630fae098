import type { Span } from '../contracts/span.ts';
import type { People } from './index-people.ts';
import { type NounPhrase, phraseIn, subjectAfter, subjectBefore } from './noun-phrases.ts';
import { isReportingVerb, isWeakReportingVerb, lacksParticle } from './reporting-verbs.ts';

/** `phrase` is whom the words are given to; without one, `isReported` tells whether a reporting verb hands them to somebody all the same. */
export type Attribution = { readonly phrase: NounPhrase | undefined; readonly isReported: boolean };

const nobody: Attribution = { phrase: undefined, isReported: false };
const passive = /\b(?:is|are|was|were|be|been|being)\s+(?:(?:\p{Ll}+ly|also|widely|often|once|still|not)\s+)?$/u;
const wordsOf =
  'words?|phrase|remarks?|comments?|statement|description|speech|letter|claim|pledge|promise|warning|call|verdict|response|reply|answer|assessment|message|motto|slogan|testimony|declaration|view|tweet|post|term|expression|jibe|insult|line|denunciation|dismissal|rebuke';

/** Reads the text that leads up to a quotation: `Holt said the frigate had carried out ▸"a measured response"◂`. */
export function attributionBefore(prose: string, { start, end }: Span, people: People): Attribution {
  const text = prose.slice(start, end);
  const colon = /[\p{L}.)’'](?=\s*:\s*$)/u.exec(text.slice(-120));
  const owner = ownerOfWords(prose, { start, end }, people);
  const source = sourceIn(prose, { start, end }, people);
  if (source) return { phrase: source, isReported: true };
  let isReported = owner !== undefined;
  for (const { word, at, endAt } of wordsBackwards(text)) {
    if (owner && at < owner.at) break;
    if (!isReportingVerb(word) || (isWeakReportingVerb(word) && !isNear(text, endAt))) continue;
    if (isNoun(text, at) || lacksParticle(word, text.slice(endAt))) continue;
    isReported = true;
    if (word.endsWith('ing')) continue;
    const isPassive = passive.test(text.slice(Math.max(0, at - 40), at));
    // Whoever "was called" something is not who calls; whoever "was quoted" is.
    const phrase = isPassive ? agentOf(prose, { start: start + endAt, end }, people) : undefined;
    const subject = phrase ?? (isPassive && !word.startsWith('quot') ? undefined : subjectBefore(prose, start, start + at, people));
    if (subject) return { phrase: subject, isReported };
  }
  if (owner) return { phrase: owner.phrase, isReported };
  const labelled = colon && phraseIn(prose, { start: start + lineStart(text), end: start + text.trimEnd().length - 1 }, people);
  return labelled && labelled.kind !== 'description'
    ? { phrase: labelled, isReported: true }
    : { phrase: undefined, isReported: isReported || Boolean(colon) };
}

/** Reads the text behind a quotation: `▸"Passengers were used as guinea pigs,"◂ said Noor Haddad of Open Streets.` */
export function attributionAfter(prose: string, { start, end }: Span, people: People): Attribution {
  const text = prose.slice(start, end);
  const isHandedOver = /[,?!—–-]["'”’»]?$/.test(prose.slice(start - 2, start));
  for (const match of text.slice(0, 400).matchAll(/[\p{L}'’-]+/gu)) {
    const word = match[0].toLowerCase();
    const behind = text.slice(match.index + word.length);
    if (
      !isReportingVerb(word) ||
      (isWeakReportingVerb(word) && match.index > 40) ||
      isNoun(text, match.index) ||
      lacksParticle(word, behind)
    )
      continue;
    const verb = start + match.index;
    const subject =
      word.endsWith('ing') || passive.test(text.slice(0, match.index)) ? undefined : subjectBefore(prose, start, verb, people);
    if (subject && (isHandedOver || isAdjacent(text, subject.start - start, behind))) return { phrase: subject, isReported: true };
    const isFirst = /^[\s,—–-]*(?:\p{L}+ly\s+)?$/u.test(text.slice(0, match.index)) || /,\s*$/.test(text.slice(0, match.index));
    const inverted = isFirst && !/^(?:tells?|told|telling)$/.test(word) ? subjectAfter(prose, verb + word.length, end, people) : undefined;
    if (inverted) return { phrase: inverted, isReported: true };
  }
  const source = /(?:^[\s,—–-]*|,\s+)according to\s+/.exec(text);
  const phrase = source ? subjectAfter(prose, start + source.index + source[0].length, end, people) : undefined;
  const unlisted = phrase ?? (isHandedOver ? unlistedVerb(prose, { start, end }, people) : undefined);
  return unlisted ? { phrase: unlisted, isReported: true } : nobody;
}

// Right behind the quotation, or at the end of the sentence: “…”, the chairman said. Elsewhere the verb reports something else.
function isAdjacent(text: string, subject: number, behind: string): boolean {
  const lead = text.slice(0, Math.max(0, subject));
  if (!/[;:]|,\s|\b(?:and|but|while|when|as|because|who|which|that)\s/.test(lead)) return true;
  return /,\s/.test(lead) && behind.trimEnd().length <= 80;
}

// “…,” trumpeted Grant Maddox. “…,” Maddox deadpanned. Behind a comma inside the marks any verb hands the words over.
function unlistedVerb(prose: string, { start, end }: Span, people: People): NounPhrase | undefined {
  const text = prose.slice(start, end);
  const verb = /^\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}(?:ed|[^aius]s)(?=\s)/u.exec(text);
  const inverted = verb ? subjectAfter(prose, start + verb[0].length, end, people) : undefined;
  if (inverted?.kind === 'name' || (inverted && /^(?:a|an|the|one|another)\s/i.test(prose.slice(inverted.start, inverted.end))))
    return inverted;
  const pronoun = /^\s+(he|she)\s+(?=\p{Ll}+(?:ed|s)(?![\p{L}]))/iu.exec(text);
  if (pronoun) return phraseIn(prose, { start, end: start + pronoun[0].length }, people);
  const first = people.within({ start, end })[0];
  return first && /^\s+$/.test(prose.slice(start, first.titleStart)) && /^\s+\p{Ll}/u.test(prose.slice(first.end, end))
    ? { kind: 'name', mention: first, start: first.start, end: first.end }
    : undefined;
}

// "according to X, “…”"; "quoted X as saying “…”"
function sourceIn(prose: string, { start, end }: Span, people: People): NounPhrase | undefined {
  const text = prose.slice(start, end);
  const source =
    /\b(?:according to|(?:the|in) words of|in the phrase of|(?:quot|cit)(?:ed|es|ing)(?=\s[^.,;:]{1,80}\sas\s(?:saying|telling)))\s+/i.exec(
      text,
    );
  return source ? subjectAfter(prose, start + source.index + source[0].length, end, people) : undefined;
}

// "in Dunne’s words, “…”"; "in her words"
function ownerOfWords(prose: string, { start, end }: Span, people: People): { phrase: NounPhrase; at: number } | undefined {
  const text = prose.slice(start, end);
  const pattern = new RegExp(String.raw`(?:(?<=['’]s?|\b(his|her|their))\s)(?:\p{Ll}+\s){0,2}?(?:${wordsOf})(?![\p{L}])`, 'giu');
  const found = [...text.matchAll(pattern)].at(-1);
  if (!found) return undefined;
  const pronoun = found[1]?.toLowerCase();
  const at = found.index;
  if (pronoun)
    return {
      phrase: {
        kind: 'pronoun',
        word: pronoun === 'his' ? 'he' : pronoun === 'her' ? 'she' : 'they',
        start: start + at - pronoun.length,
        end: start + at,
      },
      at,
    };
  const mention = people.within({ start, end: start + at }).at(-1);
  return mention?.isPossessive && start + at - mention.end <= 2
    ? { phrase: { kind: 'name', mention, start: mention.start, end: mention.end }, at }
    : undefined;
}

// "was described ▸by Reik◂ as “…”"; the span is what stands behind the verb
function agentOf(prose: string, { start, end }: Span, people: People): NounPhrase | undefined {
  const by = /^[^.;:]{0,80}?\bby\s+/.exec(prose.slice(start, end));
  return by ? subjectAfter(prose, start + by[0].length, end, people) : undefined;
}

function* wordsBackwards(text: string): Generator<{ word: string; at: number; endAt: number }> {
  const words = [...text.slice(-600).matchAll(/[\p{L}'’-]+/gu)];
  const offset = Math.max(0, text.length - 600);
  for (const match of words.reverse())
    yield { word: match[0].toLowerCase(), at: offset + match.index, endAt: offset + match.index + match[0].length };
}

// "put the distance at “…”", "read: “…”": a handful of words at most between.
function isNear(text: string, endAt: number): boolean {
  return text.length - endAt <= 40;
}

// "the claims", "his demand", "a call for"
function isNoun(text: string, at: number): boolean {
  return (
    /\b(?:the|a|an|its|his|her|their|this|these|those|no|any|of|such|public|false|repeated|several|some|many)\s+$/i.test(
      text.slice(Math.max(0, at - 12), at),
    ) || /['’]s?\s+$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

function lineStart(text: string): number {
  return Math.max(0, text.length - 120);
}
