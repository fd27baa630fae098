import type { Edit, Grounded } from '../../contracts/draft.ts';
import type { Quotation, Segmented, Sentence } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import { applyEdits } from '../../rewrite/apply-edits.ts';
import { notWording } from '../../text/not-wording.ts';
import { overlaps } from '../../text/overlaps.ts';
import { type Caveat, caveatOf } from './caveat-of.ts';
import { chargedWordsIn } from './charged-words.ts';
import type { PersonNames } from './name-persons.ts';
import type { ThingNames } from './name-things.ts';
import { plainlyReported } from './plainly-reported.ts';
import { namesTheEvent, pointsBack } from './points-back.ts';
import { hasVerb, shortenSentence } from './shorten-sentence.ts';
import { unfitMark, verdictMark, withoutMarkers } from './unfit-marks.ts';

/** A sentence that could stand in the summary, as it would stand there. */
export type SummaryCandidate = {
  readonly sentence: Sentence;
  readonly text: string;
  /** Begins with a word that points back ("He said …"): it needs the sentence before it. */
  readonly pointsBack: boolean;
  /** Speaks of "the plan", "the ruling": it needs the sentence that says which. */
  readonly needsLead: boolean;
  /** What the article says against it; a summary that gives the statement gives this too. `null`: nothing that can be said shortly. */
  readonly caveat: Caveat | null | undefined;
  /** Words that a summary would rather not say in its own voice, found or not. */
  readonly chargedWords: number;
  /** Clear loaded phrases in it before it was edited: what is left of such a sentence is often still an opinion. */
  readonly loadedPhrases: number;
  /** Of these, the writer's verdicts and hints: with its wording plain, the sentence still holds the verdict. */
  readonly verdicts: number;
  /** Counts from 0 among the body's sentences. */
  readonly position: number;
};

/** Wording that makes a sentence an opinion, also where only some editors would change it. */
const opinions = new Set(['editorial', 'insinuation', 'vague-attribution']);
/** Looking at more of an article than this gives no better summary, and costs. */
const maxCandidates = 400;
/** A sentence with a larger share of somebody's words is speech, not an account of it. */
const maxQuotedShare = 0.25;

/** The sentences that can stand in a summary: whole statements, not somebody's speech, without loaded words once edited. */
export function candidatesOf(
  segmented: Segmented,
  grounded: Grounded,
  edits: readonly Edit[],
  persons: PersonNames,
  things: ThingNames,
  maxSentencesRead: number,
): SummaryCandidate[] {
  const { document, sentences, quotations } = segmented;
  const edited = new Set(edits.flatMap(({ phraseIds }) => phraseIds));
  const stuck = grounded.phrases
    .filter(({ id, strength, category, inQuotation }) =>
      inQuotation ? strength === 'clear' : !edited.has(id) && (strength === 'clear' || opinions.has(category)),
    )
    .map(({ passage }) => passage);
  const clear = grounded.phrases.filter(({ strength }) => strength === 'clear').map(({ passage }) => passage);
  const verdicts = grounded.phrases
    .filter(
      ({ strength, category, inQuotation }) =>
        strength === 'clear' && !inQuotation && (category === 'editorial' || category === 'insinuation'),
    )
    .map(({ passage }) => passage);
  const unfit = grounded.phrases.map(({ passage }) => passage);
  const speech = quotations.filter(({ kind }) => kind === 'speech');
  const candidates: SummaryCandidate[] = [];
  let position = -1;
  for (const sentence of sentences) {
    if (candidates.length >= maxCandidates || sentence.number > maxSentencesRead) break;
    if (sentence.kind === 'heading' || sentence.end - sentence.start > 900) continue;
    position += 1;
    const plain = document.prose.slice(sentence.start, sentence.end);
    const loadedPhrases = clear.filter((passage) => overlaps(passage, sentence)).length;
    const opinion = loadedPhrases === 0 ? opinionOf(plain, segmented) : undefined;
    if (opinion)
      candidates.push({
        sentence,
        text: opinion,
        pointsBack: false,
        needsLead: false,
        caveat: undefined,
        chargedWords: 0,
        loadedPhrases,
        verdicts: 0,
        position,
      });
    if (isAddressedToReader(plain)) continue;
    const marked = withMarks(sentence, plain, edits, stuck, verdicts);
    const shortened = shortenSentence(marked);
    const fit = shortened === undefined ? undefined : beforeUnfit(shortened);
    const said = fit === undefined ? undefined : withoutMarkers(fit);
    if (said === undefined || fit === undefined || notWording.test(said) || isMostly(said, sentence, speech, document.prose)) continue;
    const resolved = things.resolve(persons.resolve(said, sentence.number), sentence.number);
    // what nobody is named for is no news
    if (/(?:^|[;,] )[Uu]nnamed \p{Ll}/u.test(resolved)) continue;
    const text = plainlyReported(isTitleInDoubt(sentence, grounded) ? resolved.replace(formerTitle, '') : resolved);
    candidates.push({
      sentence,
      text,
      pointsBack: pointsBack(text) || persons.pointsBack(text, sentence.number),
      needsLead: namesTheEvent(text),
      caveat: caveatOf(sentence, grounded.inconsistencies, unfit),
      chargedWords: chargedWordsIn(text),
      loadedPhrases,
      // a verdict that was cut whole is gone; what a plainer word stands for is still said
      verdicts: fit.split(verdictMark).length - 1,
      position,
    });
  }
  return candidates;
}

/** "former President Donald Trump": the title before a full name. */
const formerTitle = /\b[Ff]ormer (?:[\p{L}-]+ ){1,3}?(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u;

/** Whether the article contradicts that somebody in this sentence is a former holder: the name alone is then all that is sure. */
function isTitleInDoubt(sentence: Span, { inconsistencies }: Grounded): boolean {
  return inconsistencies.some(
    ({ category, evidence }) =>
      category === 'status' && evidence.some((passage) => overlaps(passage, sentence) && /\bformer\b/i.test(passage.text)),
  );
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

/** Who signs an opinion piece; `undefined` for news, and when nobody does. */
export function authorOf({ genre, byline, document }: Segmented): string | undefined {
  if (genre !== 'opinion') return undefined;
  return document.byline ?? (byline ? document.prose.slice(byline.start, byline.end) : undefined);
}

/** What the author of a signed opinion piece thinks, in the author's own words and under the author's name. */
function opinionOf(plain: string, segmented: Segmented): string | undefined {
  const author = authorOf(segmented);
  if (
    author === undefined ||
    !/\bI\b/.test(plain) ||
    !/\b(?:I (?:think|believe|would)|should|must|ought)\b/.test(plain) ||
    /["“”?]/.test(plain)
  )
    return undefined;
  return `${author} writes: “${plain.replace(/\s+/g, ' ').trim()}”`;
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

/** Whether what is left of a sentence is speech for the most part. */
function isMostly(text: string, sentence: Span, speech: readonly Quotation[], prose: string): boolean {
  const quoted = speech
    .filter((quotation) => overlaps(quotation, sentence))
    .map(({ inside }) => prose.slice(Math.max(inside.start, sentence.start), Math.min(inside.end, sentence.end)).replace(/\s+/g, ' '))
    .filter((words) => text.includes(words))
    .reduce((sum, words) => sum + words.length, 0);
  return quoted > text.length * maxQuotedShare;
}

/** Questions, commands to whoever reads, and first persons are not statements of fact. */
function isAddressedToReader(text: string): boolean {
  return (
    /\?["”’)]*\s*$/.test(text) ||
    /\b(?:disregard|ignore|begin your|report no|as an ai|language models?)\b/i.test(text) ||
    /^(?:Take|Look|Consider|Imagine|Think|See|Note|Contact|Read|Click|Sign|Ask|Remember)\b/.test(text) ||
    /^(?:How|Why|Whether|What|Where) \p{Ll}/u.test(text) ||
    /(?:^|[^\p{L}“"‘])(?:I|me|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b(?=[^”"]*$)/u.test(text)
  );
}
