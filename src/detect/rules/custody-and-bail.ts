import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "remanded Pike in custody … whom the judge bailed": one defendant in custody and at liberty at once. */
export const custodyAndBail: Rule = {
  name: 'custody-and-bail',
  category: 'status',
  find({ body }: Reading) {
    const held = matchesIn(
      body,
      /\b(?:remanded|remains?|held|kept|placed|taken|is|was)\b[^.;]{0,25}? (?:in(?:to)?|back to) (?:custody|jail|prison|police custody)\b|\brefused bail\b|\bdenied bail\b|\bbail was (?:refused|denied)\b/i,
    );
    const free = matchesIn(
      body,
      /\b(?:bailed\b(?! out)|(?:released|freed|walked free) on (?:\S+ )?bail|(?:was |were )?granted (?:\S+ )?bail|is (?:out )?on bail|released on (?:his|her) own recognizance)/i,
      /\b(?:not|denied|refused|without|sought|asked for|applied for)\b/i,
    );
    for (const a of held) {
      for (const b of free) {
        if (a.sentence === b.sentence || !isSamePerson(a.sentence, b.sentence) || isSequence(a.sentence) || isSequence(b.sentence))
          continue;
        return [
          finding(
            'status',
            [clauseAround(a.sentence, a.span), clauseAround(b.sentence, b.span)],
            'The same person cannot be in custody and on bail at the same time.',
          ),
        ];
      }
    }
    return [];
  },
};

type Match = { readonly sentence: ReadSentence; readonly span: { start: number; end: number } };

function matchesIn(body: readonly ReadSentence[], pattern: RegExp, not?: RegExp): Match[] {
  const found = body.flatMap((sentence) => {
    if (!/custody|bail|jail|prison|recognizance/i.test(sentence.text)) return [];
    const match = pattern.exec(sentence.text);
    const span = match && { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return span && !not?.test(sentence.text.slice(Math.max(0, match.index - 30), match.index)) ? [{ sentence, span }] : [];
  });
  return found.slice(0, 10);
}

/** They share a person, or one of them names none ("He was remanded in custody"). */
function isSamePerson(a: ReadSentence, b: ReadSentence): boolean {
  const people = ({ names }: ReadSentence) => names.filter(({ kind }) => kind !== 'organisation' && kind !== 'place').map(({ key }) => key);
  const [first, second] = [people(a), people(b)];
  return first.some((name) => second.includes(name)) || (first.length === 0) !== (second.length === 0);
}

/** "was bailed but later remanded": one after the other. */
function isSequence({ text, dates }: ReadSentence): boolean {
  return /\b(?:later|earlier|initially|previously|at first|until then|had been|before being|after|subsequently|since been|revoked|last (?:week|month|year))\b/i.test(
    text,
  ) && !/\buntil (?:a|the|an)\b/i.test(text)
    ? true
    : dates.some(({ year }) => year !== null);
}
