import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isOneSource, isUnsure } from '../statements/circumstances.ts';
import type { ContraryClaims } from '../statements/contrary.ts';
import { contraryClaims } from '../statements/contrary-claims.ts';
import { contraryDetails } from '../statements/contrary-details.ts';
import { personAt } from '../statements/person-at.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** What is not said of one person or event at once: on bail and held on remand, signed and unsigned, nobody inside and somebody rescued, no side effect and a rash. */
export const contraryStatements: Rule = {
  name: 'contrary-statements',
  category: 'status',
  find(reading: Reading) {
    const found: DraftInconsistency[] = [];
    const hinted = hintedBy(reading);
    for (const claims of all) {
      const first = statementsOf(claims, 0, hinted.get(claims) ?? [], reading);
      if (first.length === 0) continue;
      const second = statementsOf(
        claims,
        1,
        claims.of !== 'headline' && reading.title ? [reading.title, ...reading.body] : reading.body,
        reading,
      );
      const pair = pairOf(claims, first, second, reading);
      if (pair) found.push(tell(claims, pair));
    }
    return found;
  },
};

const all: readonly ContraryClaims[] = [...contraryClaims, ...contraryDetails];
const byStem = new Map<string, ContraryClaims[]>();
for (const claims of all) for (const stem of claims.hints) (byStem.get(stem) ?? byStem.set(stem, []).get(stem)!).push(claims);

/** For each pair the sentences that may hold its first side, in text order. */
function hintedBy({ title, body }: Reading): Map<ContraryClaims, ReadSentence[]> {
  const hinted = new Map<ContraryClaims, ReadSentence[]>();
  for (const sentence of title ? [title, ...body] : body)
    for (const stem of sentence.stems)
      for (const claims of byStem.get(stem) ?? []) {
        if (claims.of === 'headline' && sentence !== title) continue;
        const list = hinted.get(claims) ?? hinted.set(claims, []).get(claims)!;
        if (list.at(-1) !== sentence) list.push(sentence);
      }
  return hinted;
}

type Statement = { readonly sentence: ReadSentence; readonly span: Span; readonly person: string | null; readonly thing: string | null };

function statementsOf({ sides, of, unless }: ContraryClaims, side: 0 | 1, home: readonly ReadSentence[], reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (const sentence of home) {
    const match = sides[side].exec(sentence.text);
    if (!match || unless?.test(sentence.text) || isSupposed(sentence, match)) continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    // "will hear whether it has a future, after members put off a decision"
    if ((of !== 'headline' && isUnsure(sentence, clauseAround(sentence, span))) || isSequence(sentence, span)) continue;
    found.push({ sentence, span, person: of === 'person' ? personIn(sentence, match, reading) : null, thing: thingIn(match) });
    if (found.length >= 12) break;
  }
  return found;
}

/** What the pattern names as the thing it speaks of, singular. */
function thingIn({ groups }: RegExpExecArray): string | null {
  return groups?.thing?.toLowerCase().replace(/s$/, '') ?? null;
}

/** "if anybody was hurt", "may be signed", "not on bail": what stands right before a match. */
function isSupposed({ text }: ReadSentence, { index }: RegExpExecArray): boolean {
  return /\b(?:not|n[’']t|never|if|may|might|could|would|should|nor|neither|without|unless|whether|to be|hop\w+|fear\w*|want\w*|risk of|likely) (?:\S+ ){0,2}$/i.test(
    text.slice(Math.max(0, index - 40), index),
  );
}

/** One after the other: "was first remanded in custody and later bailed". */
function isSequence(sentence: ReadSentence, span: Span): boolean {
  const clause = clauseAround(sentence, span);
  return /\b(?:later|earlier|initially|previously|at first|until then|before being|subsequently|since been|no longer|by then|again|eventually|then|used to|once|originally|had (?:been|earlier|once)|former(?:ly)?|after being)\b/i.test(
    sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start),
  );
}

/** "Judge Whit remanded Pike in custody": a name inside the match, else whom the sentence speaks of there. */
function personIn(sentence: ReadSentence, match: RegExpExecArray, reading: Reading): string | null {
  const inside = sentence.names.find(
    ({ start, end }) => start - sentence.start >= match.index && end - sentence.start <= match.index + match[0].length,
  );
  return inside ? inside.key.slice(inside.key.lastIndexOf(' ') + 1).toLowerCase() : personAt(sentence, match.index, reading);
}

function pairOf(
  { of }: ContraryClaims,
  first: readonly Statement[],
  second: readonly Statement[],
  reading: Reading,
): [Statement, Statement] | undefined {
  const people = new Set([...first, ...second].flatMap(({ person }) => person ?? []));
  for (const a of first)
    for (const b of second) {
      if (a.sentence === b.sentence && Math.max(a.span.start, b.span.start) < Math.min(a.span.end, b.span.end)) continue;
      if (a.sentence === b.sentence && /^[^;]*$/.test(between(a, b))) continue;
      if (of === 'person' && !(a.person === b.person ? a.person !== null : (a.person === null || b.person === null) && people.size === 1))
        continue;
      if (a.thing !== null && b.thing !== null && a.thing !== b.thing) continue;
      if (of !== 'headline' && areTimesApart(a.sentence, b.sentence) && !isUndated(a.sentence, b.sentence)) continue;
      if (!isOneSource(a.sentence, b.sentence, reading) || (of === 'event' && isElsewhere(a.sentence, b.sentence))) continue;
      return [a, b];
    }
  return undefined;
}

function between(a: Statement, b: Statement): string {
  const [one, two] = a.span.start < b.span.start ? [a, b] : [b, a];
  return one.sentence.text.slice(one.span.end - one.sentence.start, two.span.start - two.sentence.start);
}

/** Only one of the two has a date, and it is no year gone by: "remanded until 30 March", "held since February". */
function isUndated(a: ReadSentence, b: ReadSentence): boolean {
  return (
    (a.dates.length === 0 || b.dates.length === 0) &&
    ![...a.dates, ...b.dates].some(({ relative }) => /ago|last|earlier|previous/.test(relative ?? ''))
  );
}

/** Each clause names a place, and they are two. */
function isElsewhere(a: ReadSentence, b: ReadSentence): boolean {
  const places = ({ text, names, start }: ReadSentence) =>
    names.filter(
      (name) =>
        name.kind !== 'person' &&
        /\b(?:in|near|at|outside)(?: the)? $/i.test(text.slice(Math.max(0, name.start - start - 14), name.start - start)),
    );
  const [first, second] = [places(a), places(b)];
  return first.length > 0 && second.length > 0 && !first.some(({ key }) => second.some((other) => other.key === key));
}

function tell({ category, told }: ContraryClaims, [a, b]: readonly [Statement, Statement]): DraftInconsistency {
  const isTitle = a.sentence.kind === 'heading' || b.sentence.kind === 'heading';
  return finding(
    isTitle ? 'headline' : category,
    [a, b].map(({ sentence, span }) => clauseAround(sentence, span)),
    `It is said that ${told[0]} in one place and that ${told[1]} in another.`,
  );
}
