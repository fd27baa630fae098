import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isUnsure, sourceOf } from '../statements/circumstances.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** A clause that says none or nobody, and one that tells of such a case: "No tree will be felled … the first of the trees was felled". */
export const noneAndInstance: Rule = {
  name: 'none-and-instance',
  category: 'logic',
  find(reading: Reading) {
    const sentences = reading.title ? [reading.title, ...reading.body] : reading.body;
    const found: DraftInconsistency[] = [];
    for (const home of sentences) {
      for (const none of nonesIn(home)) {
        for (const sentence of sentences) {
          if (sentence === home || found.length >= 5) continue;
          const span = instanceIn(sentence, none);
          if (!span || !isAtOnce(none, sentence, span, reading)) continue;
          const isTitle = home.kind === 'heading' || sentence.kind === 'heading';
          found.push(
            finding(
              isTitle ? 'headline' : sourceOf(home, reading) === null ? 'logic' : 'quotation',
              [clauseAround(home, none.span), clauseAround(sentence, span)],
              `It is said that there was none, and one is told of in another place.`,
            ),
          );
          break;
        }
      }
    }
    return found;
  },
};

type None = { readonly sentence: ReadSentence; readonly span: Span; readonly stems: readonly string[]; readonly word: string };

const opener =
  /\b(?:(?<!been )no(?! (?:one|longer|more|doubt|less|fewer|matter|such|other))|nobody|no one|no-one|none of (?:the|its|their|his|her)|not a single|not one(?: single)?|not one of (?:the|its|their)|without a single|never|neither|not(?! (?:a|an|the|to|only|just|all|yet|so|as)\b)|cannot|won[’']t|don[’']t|didn[’']t|isn[’']t|wasn[’']t|will not)\b/gi;

function nonesIn(sentence: ReadSentence): None[] {
  const found: None[] = [];
  for (const match of sentence.text.matchAll(opener)) {
    const rest = /^[^,;:.()—–"“”]{3,80}/.exec(sentence.text.slice(match.index + match[0].length))?.[0] ?? '';
    const body = rest.split(
      /\b(?:until|before|after|since|unless|if|when|because|which|who|that|but|and|than|as|while|except|despite|for)\b/,
    )[0]!;
    const stems = contentOf(body);
    if (stems.length < 2) continue;
    const start = sentence.start + match.index;
    found.push({ sentence, span: { start, end: start + match[0].length + body.trimEnd().length }, stems, word: match[0] });
  }
  return found;
}

function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !light.test(word)).map(stemOf))];
}

const light =
  /^(?:the|any|and|its|their|his|her|has|had|have|was|were|been|being|are|will|would|could|can|may|might|must|should|shall|for|from|with|into|onto|out|off|over|under|about|that|this|these|those|there|here|made|make|makes|making|take|taken|took|taking|give|given|gave|get|got|getting|put|did|does|done|doing|any|ever|yet|single|one|two|our|your|they|them|him|she|who|which|very|more|most|such|all|some|than|then|also|said|says|say|told|people|person|anyone|anybody|anything|time|year|years|day|days|way|other|new|so|far|still|even|only|just|of|on|in|to|at|by|not|nor)$/;

/** A clause in which all of it stands without a negation. */
function instanceIn(sentence: ReadSentence, none: None): Span | undefined {
  if (!none.stems.every((stem) => sentence.stems.has(stem))) return undefined;
  const places = none.stems.map((stem) => {
    for (const match of sentence.text.matchAll(/[\p{L}-]{3,}/gu))
      if (stemOf(match[0].toLowerCase()) === stem)
        return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return undefined;
  });
  if (places.some((place) => place === undefined)) return undefined;
  const span = { start: Math.min(...places.map((place) => place!.start)), end: Math.max(...places.map((place) => place!.end)) };
  if (span.end - span.start > 70) return undefined;
  const clause = clauseAround(sentence, span);
  const words = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
  return denial.test(words) ? undefined : span;
}

const denial =
  /\b(?:no|not|never|nobody|none|neither|nor|without|cannot|hardly|barely|scarcely|few|if|whether|unless|could|would|might|may|should|any|every|first|before|until|fail\w*|refus\w*|declin\w*|reject\w*|denied|denies|deny|ban\w*|prevent\w*|avoid\w*|want\w*|hope[sd]?|plans?|planned|call\w*|demand\w*|risk|fear\w*|threat\w*|to be|wish\w*|lack\w*)\b|n[’']t\b|\?/i;

function isAtOnce(none: None, sentence: ReadSentence, span: Span, reading: Reading): boolean {
  if (isUnsure(none.sentence, none.span) || isUnsure(sentence, span) || areTimesApart(none.sentence, sentence)) return false;
  const [first, second] = [sourceOf(none.sentence, reading), sourceOf(sentence, reading)];
  // what is denied by one and told by another is a dispute; "never" of the writer often has another subject
  if (
    first !== second ||
    first === 'somebody' ||
    (first === null && /\b(?:said|says)\b/.test(`${none.sentence.text} ${sentence.text}`)) ||
    /^["“”]?(?:he|she|they) said\b/i.test(sentence.text) ||
    (first === null && /^(?:never|neither|not$|cannot|\w+n[’']t|will not)/i.test(none.word))
  )
    return false;
  return !/\b(?:other|another|else|earlier|previous(?:ly)?|last|later|ago|then|until|once|since|again|originally|initially|at first|yet|usually|nearby|unlike|instead|used to)\b/i.test(
    `${none.sentence.text} ${sentence.text}`,
  );
}
