import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isOneSource, isUnsure } from '../statements/circumstances.ts';
import { baseOfVerb } from '../statements/inflect.ts';
import { wordsOfSentence } from '../statements/words-of-sentence.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "The sole survivor … both survivors", "the only witness … three witnesses": one of a kind, and several. */
export const oneAndSeveral: Rule = {
  name: 'one-and-several',
  category: 'logic',
  find(reading: Reading) {
    const { body } = reading;
    const ones = body.flatMap((sentence) => oneIn(sentence));
    const found: DraftInconsistency[] = [];
    for (const one of ones) {
      for (const sentence of body) {
        if (sentence === one.sentence || !sentence.text.includes(one.noun.slice(0, -1))) continue;
        const span = severalIn(sentence, one.noun);
        if (!span || !isAtOnce(one, sentence, span, reading)) continue;
        found.push(
          finding(
            'logic',
            [clauseAround(one.sentence, one.span), clauseAround(sentence, span)],
            `There is said to be one ${one.noun} in one place and more in another.`,
          ),
        );
        break;
      }
    }
    return found.slice(0, 5);
  },
};

type One = { readonly noun: string; readonly sentence: ReadSentence; readonly span: Span };

/** Behind "only" stand many nouns that are limited by what follows ("the only goal of the half"). */
const onlyNouns = new Set('survivor witness suspect bidder candidate victim passenger heir defendant'.split(' '));

function oneIn(sentence: ReadSentence): One[] {
  const match = /\b(?:sole|lone|only) ([a-z]{4,})\b/.exec(sentence.text);
  const noun = match?.[1];
  if (!match || noun === undefined || noun.endsWith('s')) return [];
  if (match[0].startsWith('only') ? !onlyNouns.has(noun) || !/\bthe $/.test(sentence.text.slice(0, match.index)) : !onlyNouns.has(noun))
    return [];
  const start = sentence.start + match.index;
  return [{ noun, sentence, span: { start, end: start + match[0].length } }];
}

function severalIn(sentence: ReadSentence, noun: string): Span | undefined {
  const words = wordsOfSentence(sentence);
  for (const [at, word] of words.entries()) {
    if (baseOfVerb(word.lower) !== baseOfVerb(noun) || !word.lower.endsWith('s')) continue;
    const lead = words
      .slice(Math.max(0, at - 3), at)
      .findLast(({ lower, kind }) => kind === 'number' || /^(?:both|several|all|few|those|other)$/.test(lower));
    if (lead && !/^(?:1|one)$/.test(lead.lower)) return { start: lead.start, end: word.end };
  }
  return undefined;
}

function isAtOnce(one: One, sentence: ReadSentence, span: Span, reading: Reading): boolean {
  if (/\b(?:another|earlier|previous|last|ago|second|died since|later)\b/i.test(`${one.sentence.text} ${sentence.text}`)) return false;
  if (isUnsure(one.sentence, one.span) || isUnsure(sentence, span)) return false;
  return !areTimesApart(one.sentence, sentence) && isOneSource(one.sentence, sentence, reading);
}
