import type { Edit, GroundedPhrase } from '../contracts/draft.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Sentence } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { overlaps } from '../text/overlaps.ts';
import { applyEdits } from './apply-edits.ts';
import { hasVerb, shortenSentence } from './shorten-sentence.ts';
import { unfitMark, verdictMark, withoutMarkers } from './unfit-marks.ts';

/** `verdicts`: how many of the writer's verdicts it still holds, their wording made plain. */
export type PlainStatement = { readonly text: string; readonly verdicts: number };

/** Wording that makes a sentence an opinion, also where only some editors would change it. */
const opinions = new Set<string>(['editorial', 'insinuation', 'vague-attribution']);

/** What a plain statement must not say: loaded words that no edit takes out; and the writer's verdicts, also when their wording is made plain. */
export function unsayableOf(phrases: readonly GroundedPhrase[], edits: readonly Edit[]): { stuck: Passage[]; verdicts: Passage[] } {
  const edited = new Set(edits.flatMap(({ phraseIds }) => phraseIds));
  const stuck = phrases.filter(({ id, strength, category, inQuotation }) =>
    inQuotation ? strength === 'clear' : !edited.has(id) && (strength === 'clear' || opinions.has(category)),
  );
  const verdicts = phrases.filter(
    ({ strength, category, inQuotation }) =>
      strength === 'clear' && !inQuotation && (category === 'editorial' || category === 'insinuation'),
  );
  return { stuck: stuck.map(({ passage }) => passage), verdicts: verdicts.map(({ passage }) => passage) };
}

/**
 * The statement of a sentence, shortened and with its edits, without what has no safe edit.
 *
 * @param plain - the sentence's own text
 * @param stuck - passages that must not be said
 * @param verdicts - passages with verdicts of the writer's; one that an edit cuts whole is gone
 * @returns `undefined` when no part of it can stand
 */
export function plainStatementOf(
  sentence: Sentence,
  plain: string,
  edits: readonly Edit[],
  stuck: readonly Span[],
  verdicts: readonly Span[],
): PlainStatement | undefined {
  const shortened = shortenSentence(withMarks(sentence, plain, edits, stuck, verdicts));
  const fit = shortened === undefined ? undefined : beforeUnfit(shortened);
  return fit === undefined ? undefined : { text: withoutMarkers(fit), verdicts: fit.split(verdictMark).length - 1 };
}

/** The sentence with its edits, and with marks where words are that have no edit, and where a plainer word stands for a verdict. */
function withMarks(
  { start, end }: Sentence,
  plain: string,
  edits: readonly Edit[],
  stuck: readonly Span[],
  verdicts: readonly Span[],
): string {
  const inside = edits.filter((edit) => start <= edit.start && edit.end <= end);
  const isCut = (passage: Span) => inside.some((edit) => edit.kind === 'cut' && edit.start <= passage.start && passage.end <= edit.end);
  const marks = [
    ...stuck.map((passage) => ({ passage, mark: unfitMark })),
    ...verdicts.filter((passage) => !isCut(passage)).map((passage) => ({ passage, mark: verdictMark })),
  ]
    .filter(({ passage }) => overlaps(passage, { start, end }))
    // at its first word: a comma before it belongs to the clause that may go
    .map(({ passage, mark }) => ({ at: Math.max(passage.start, start), mark }))
    .map(({ at, mark }) => ({ at: at + /^[^\p{L}\p{N}]*/u.exec(plain.slice(at - start, at - start + 12))![0].length, mark }))
    .filter(({ at }) => !inside.some((edit) => edit.start < at && at < edit.end))
    .map(({ at, mark }) => ({ start: at, end: at, replacement: mark }));
  const local = [...inside, ...marks]
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return applyEdits(plain, local);
}

/** The sentence as far as it is fit: before the trailing clause that holds what has no safe edit. `undefined`: no part can stand. */
function beforeUnfit(text: string): string | undefined {
  const first = text.indexOf(unfitMark);
  if (first === -1) return text;
  const comma = text.lastIndexOf(', ', first);
  const head = text.slice(0, Math.max(comma, 0));
  const tail = text.slice(comma);
  // a figure in the tail would be lost, and a list or a second clause would be torn apart
  if (
    comma < 30 ||
    /\d/.test(tail) ||
    isFragment(head) ||
    /[“"‘(—–]/.test(head) ||
    /^, (?:and|or|but|said|says|which|who|where|when|because|if|unless|that)\b/.test(tail)
  )
    return undefined;
  return `${head}.`;
}

/** "As the talks go on and he repeats his demand", "The mayor, who voted for it": an opening or an apposition without its main clause is no statement. */
function isFragment(head: string): boolean {
  return (
    !hasVerb(`${head.replace(/,? (?:who|which|that|whose) [^,]*/g, '')}.`) ||
    (/^\s*(?:As|While|Although|Though|When|If|Because|Since|After|Before|Once|Unless|Until|Whereas|Despite|Given|Amid|With|Having)\b/.test(
      head,
    ) &&
      !head.includes(', ')) ||
    /^\s*[^,]{3,80}, (?:who|which|whose|whom|an?|the) [^,]*$/.test(head)
  );
}
