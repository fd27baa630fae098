import type { Block } from '../contracts/document.ts';
import type { Quotation, Sentence, Speaker } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { type Attribution, attributionAfter, attributionBefore } from './find-attribution.ts';
import type { QuotedSpan } from './find-quotations.ts';
import { indexPeople } from './index-people.ts';
import { resolveSpeaker, type Surroundings } from './resolve-speaker.ts';
import { sentenceSubject } from './sentence-subject.ts';

type Article = {
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly byline: Span | null;
  readonly language: string | null;
  readonly quoted: readonly QuotedSpan[];
};

/**
 * Says of each quotation whether it is somebody's words, and whose.
 *
 * The speaker comes from the sentence itself, else from the quotation that it goes on with, else from the sentence before. The rules are for English;
 * in other languages every quotation is speech of a speaker unknown, so that nobody rewrites it.
 */
export function nameSpeakers({ prose, blocks, sentences, byline, language, quoted }: Article): Quotation[] {
  if (language !== null && language !== 'en')
    return quoted.map(({ block: _, ...quotation }) => ({ ...quotation, kind: 'speech', speaker: null }));
  const surroundings = surroundingsOf({ prose, blocks, sentences, byline, quoted });
  const attributed: Attributed[] = [];
  for (const [index, quotation] of quoted.entries()) {
    const place = placeOf(surroundings, quoted, index);
    const own = attributionOf(surroundings, place);
    const previous = attributed.at(-1);
    const followsSpeech = previous?.place.sentence === place.sentence && previous.kind === 'speech';
    const kind = classifyQuotation({
      prose,
      block: blocks[quotation.block]!,
      quotation,
      before: place.before,
      after: place.after,
      attribution: own,
      followsSpeech,
    });
    const speaker = kind === 'speech' ? speakerOf(surroundings, place, own, attributed) : null;
    attributed.push({ quotation, place, kind, speaker });
  }
  passBack(attributed);
  return attributed.map(({ quotation: { start, end, inside, isContinued }, kind, speaker }) => ({
    start,
    end,
    inside,
    kind,
    speaker,
    isContinued,
  }));
}

type Attributed = { readonly quotation: QuotedSpan; readonly place: Place; readonly kind: Quotation['kind']; speaker: Speaker | null };

/** A quotation with the text of its sentence on either side, up to the next quotation. */
type Place = {
  readonly quotation: QuotedSpan;
  readonly before: Span;
  readonly after: Span;
  /** Index of the sentence the quotation begins in. */
  readonly sentence: number;
  /** Whether nothing but quotations stands before it in its sentence. */
  readonly opensSentence: boolean;
};

function surroundingsOf({ prose, blocks, sentences, byline, quoted }: Omit<Article, 'language'>): Surroundings {
  return {
    prose,
    sentences,
    people: indexPeople(prose, blocks, byline),
    sentenceAt: (offset) => lastStartingAt(sentences, offset),
    isQuoted: (offset) => {
      const quotation = quoted[lastStartingAt(quoted, offset)];
      return quotation !== undefined && quotation.start <= offset && offset < quotation.end;
    },
  };
}

function placeOf({ prose, sentences, sentenceAt }: Surroundings, quoted: readonly QuotedSpan[], index: number): Place {
  const quotation = quoted[index]!;
  const sentence = sentenceAt(quotation.start);
  const last = sentences[sentenceAt(quotation.end - 1)]!;
  const previous = quoted[index - 1];
  const next = quoted[index + 1];
  const start = Math.max(sentences[sentence]!.start, previous?.end ?? 0);
  const end = Math.max(quotation.end, Math.min(last.end, next?.start ?? last.end));
  const before = { start: Math.min(start, quotation.start), end: quotation.start };
  return {
    quotation,
    before,
    after: { start: quotation.end, end },
    sentence,
    opensSentence: !/[\p{L}\p{N}]/u.test(prose.slice(before.start, before.end)),
  };
}

function attributionOf({ prose, people }: Surroundings, { before, after, opensSentence }: Place): Attribution {
  const ahead = opensSentence ? undefined : attributionBefore(prose, before, people);
  if (ahead?.phrase) return ahead;
  const behind = attributionAfter(prose, after, people);
  return behind.phrase ? behind : { phrase: undefined, isReported: Boolean(ahead?.isReported || behind.isReported) };
}

function speakerOf(surroundings: Surroundings, place: Place, own: Attribution, done: readonly Attributed[]): Speaker | null {
  const { prose, people, sentences } = surroundings;
  const previous = done.at(-1);
  if (previous?.quotation.isContinued && place.quotation.block === previous.quotation.block + 1)
    return previous.speaker ?? named(surroundings, own);
  if (own.phrase) return named(surroundings, own);
  const sharesSentence = previous !== undefined && previous.place.sentence === place.sentence && previous.kind === 'speech';
  if (sharesSentence) return previous.speaker;
  if (!place.opensSentence) {
    const subject = own.isReported
      ? sentenceSubject(prose, { start: sentences[place.sentence]!.start, end: place.quotation.start }, people)
      : undefined;
    return subject ? resolveSpeaker(subject, surroundings) : null;
  }
  return inherited(surroundings, place, previous);
}

function named(surroundings: Surroundings, { phrase }: Attribution): Speaker | null {
  return phrase ? resolveSpeaker(phrase, surroundings) : null;
}

// A quotation that is a whole sentence: it goes on with the one before, or with whoever the sentence before is about.
function inherited(surroundings: Surroundings, { quotation, sentence }: Place, previous: Attributed | undefined): Speaker | null {
  const { prose, people, sentences } = surroundings;
  const before = sentences[sentence - 1];
  if (!before || before.kind === 'heading') return null;
  if (previous && previous.quotation.end > before.start && previous.kind === 'speech') return previous.speaker;
  const isSameBlock = before.block === quotation.block;
  const subject = sentenceSubject(prose, before, people);
  const isPerson =
    subject?.kind === 'pronoun' || (subject?.kind === 'name' && people.traitsOf(subject.mention.named).score >= (isSameBlock ? 0 : 1));
  const speaker = subject && isPerson ? resolveSpeaker(subject, surroundings) : null;
  return speaker ?? (isSameBlock && previous?.quotation.block === quotation.block ? previous.speaker : null);
}

// “X” and “Y,” said Lee: the first of a sentence may be named only by the last; the same for a quotation that runs on over paragraphs.
function passBack(attributed: readonly Attributed[]): void {
  for (let index = attributed.length - 2; index >= 0; index -= 1) {
    const [current, next] = [attributed[index]!, attributed[index + 1]!];
    if (current.speaker || current.kind !== 'speech' || next.kind !== 'speech') continue;
    const runsOn = current.quotation.isContinued && next.quotation.block === current.quotation.block + 1;
    if (runsOn || current.place.sentence === next.place.sentence) current.speaker = next.speaker;
  }
}

function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
