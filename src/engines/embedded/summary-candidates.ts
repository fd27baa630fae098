import type { Edit, Grounded, GroundedInconsistency } from '../../contracts/draft.ts';
import type { Quotation, Segmented, Sentence } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import { chargedWordsIn } from '../../rewrite/charged-words.ts';
import { plainStatementOf, unsayableOf } from '../../rewrite/plain-statement.ts';
import { notWording } from '../../text/not-wording.ts';
import { overlaps } from '../../text/overlaps.ts';
import { type Caveat, caveatOf } from './caveat-of.ts';
import type { PersonNames } from './name-persons.ts';
import type { ThingNames } from './name-things.ts';
import { plainlyReported } from './plainly-reported.ts';
import { namesTheEvent, pointsBack } from './points-back.ts';

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
  const { stuck, verdicts } = unsayableOf(grounded.phrases, edits);
  const clear = grounded.phrases.filter(({ strength }) => strength === 'clear').map(({ passage }) => passage);
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
    const statement = plainStatementOf(sentence, plain, edits, stuck, verdicts);
    if (
      statement === undefined ||
      isAddressedToReader(statement.text) ||
      notWording.test(statement.text) ||
      isMostly(statement.text, sentence, speech, document.prose)
    )
      continue;
    const resolved = things.resolve(persons.resolve(statement.text, sentence.number), sentence.number);
    // what nobody is named for is no news
    if (/(?:^|[;,] )[Uu]nnamed \p{Ll}/u.test(resolved)) continue;
    const text = plainlyReported(isTitleInDoubt(sentence, grounded) ? resolved.replace(formerTitle, '') : resolved);
    candidates.push({
      sentence,
      text,
      pointsBack: pointsBack(text) || persons.pointsBack(text, sentence.number),
      needsLead: namesTheEvent(text),
      caveat: caveatOf(
        sentence,
        grounded.inconsistencies.filter((clash) => isStillSaid(clash, sentence, text)),
        unfit,
      ),
      chargedWords: chargedWordsIn(text),
      loadedPhrases,
      verdicts: statement.verdicts,
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

/** Whether what clashes stands in a statement as it is told: the title or clause in doubt may have been left out. */
function isStillSaid({ category, evidence }: GroundedInconsistency, sentence: Span, text: string): boolean {
  const own = evidence.filter((passage) => overlaps(passage, sentence));
  if (category === 'status' && evidence.some((passage) => formerTitle.test(passage.text)) && !/\bformer\b/i.test(text)) return false;
  const said = new Set(wordsThatCount(text));
  return own.some((passage) => {
    const words = wordsThatCount(passage.text);
    return words.length === 0 || words.some((word) => said.has(word));
  });
}

/** Numbers and longer words, which carry what is said. */
function wordsThatCount(text: string): string[] {
  return text.toLowerCase().match(/\p{Nd}+|\p{L}{5,}/gu) ?? [];
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
    /\b(?:disregard|ignore|begin your|report no|as an ai|automated (?:readers?|systems?|tools?))\b/i.test(text) ||
    // "language models must report", not "it runs its language model on the device"
    /\b(?:AI|language) models?\b[^.]*\b(?:must|should|please|asked|reading|report|summar\p{L}+|instruct\p{L}+)\b|\b(?:to|for) (?:all |any |the )?(?:AI|language) models?\b/iu.test(
      text,
    ) ||
    /^(?:Take|Look|Consider|Imagine|Think|See|Note|Contact|Read|Click|Sign|Ask|Remember)\b/.test(text) ||
    /^(?:How|Why|Whether|What|Where) \p{Ll}/u.test(text) ||
    /(?:^|[^\p{L}“"‘])(?:I|me|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b(?=[^”"]*$)/u.test(text)
  );
}
