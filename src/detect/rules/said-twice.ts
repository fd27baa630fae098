import type { InconsistencyCategory } from '../../contracts/category.ts';
import type { DraftInconsistency } from '../../contracts/draft.ts';
import { wholeOf } from './clause-around.ts';
import { finding } from './finding.ts';
import { type NearDuplicate, nearDuplicatesOf } from './near-duplicates.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** A statement that returns with another number, another date, a negation or the opposite word. */
export const saidTwice: Rule = {
  name: 'said-twice',
  category: 'logic',
  find: (reading: Reading) =>
    nearDuplicatesOf(reading)
      .flatMap((pair) => tell(pair, reading))
      .slice(0, 20),
};

const categories: Readonly<Record<NearDuplicate['change']['kind'], InconsistencyCategory>> = {
  number: 'number',
  date: 'date',
  negation: 'logic',
  opposite: 'logic',
};

function tell({ first, second, change }: NearDuplicate, reading: Reading): DraftInconsistency[] {
  // a second period, a second side or a correction
  if (isApart(first, second) || isQuoted(first, reading) !== isQuoted(second, reading)) return [];
  const [a, b] = change.values;
  const word = (token: typeof a, absent: string) =>
    token === undefined ? absent : `“${reading.text.slice(token.start, token.end).replace(/\s+/g, ' ')}”`;
  const why =
    change.kind === 'negation'
      ? 'The same statement stands once with a negation and once without.'
      : `The same statement has ${word(a, '')} in one place and ${word(b, '')} in another.`;
  return [finding(categories[change.kind], [wholeOf(first), wholeOf(second)], why)];
}

function isApart(a: ReadSentence, b: ReadSentence): boolean {
  const marks =
    /\b(?:initially|at first|first put|earlier|corrected|revised|originally|previously|later|updated|now|again|another|second|other|same day|following|next|respectively|by contrast|compared|instead|if|would|could|may|might|or)\b/i;
  return marks.test(a.text) || marks.test(b.text) || /\?\s*$/.test(a.text) || /\?\s*$/.test(b.text);
}

function isQuoted({ start, end }: ReadSentence, { speech }: Reading): boolean {
  return speech.some((quotation) => quotation.start < end && start < quotation.end && quotation.end - quotation.start > 20);
}
