import type { DraftClaim } from '../contracts/draft.ts';
import type { Quotation, Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { coverOf } from '../facts/cover-of.ts';
import { attributionOf } from './claims/attribution-of.ts';
import { claimKinds } from './claims/claim-kinds.ts';
import { clauseAround } from './rules/clause-around.ts';
import { type ReadSentence, readingOf } from './rules/reading.ts';

/**
 * Statements that a fact-checker would take outside the article: figures, records, law, superlatives, findings, offices that may have changed.
 *
 * @returns two to eight by the length of the article, best first by how checkable and how consequential they are; each with one question
 */
export function detectClaims(segmented: Segmented): DraftClaim[] {
  if (segmented.language !== null && segmented.language !== 'en') return [];
  const { body, speech } = readingOf(segmented);
  const read = body.slice(0, mostSentences);
  const speechAt = coverOf(speech);
  const candidates = read.flatMap((sentence, index) => candidateOf(sentence, index / Math.max(1, read.length), speechAt));
  const words = body.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const most = Math.min(8, Math.max(2, Math.round(words / wordsAClaim)));
  const ranked = candidates.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  // one law is looked up once
  const laws = new Set<string | null>();
  const kept = ranked.filter(({ isLaw, claim: { check } }) => {
    if (isLaw && laws.has(check)) return false;
    laws.add(check);
    return true;
  });
  return kept
    .filter(({ weight }, index) => index < alwaysKept || weight >= leastWeight)
    .slice(0, most)
    .map(({ claim }) => claim);
}

/** No article is longer; of a book the opening is read. */
const mostSentences = 600;

/** One claim for so many words, from two to eight. */
const wordsAClaim = 80;
/** After these only what is more than a passing figure. */
const alwaysKept = 2;
const leastWeight = 3.2;

type Candidate = { readonly weight: number; readonly isLaw: boolean; readonly span: Span; readonly claim: DraftClaim };

function candidateOf(sentence: ReadSentence, place: number, speechAt: (span: Span) => Quotation | undefined): Candidate[] {
  if (/\?\s*["”’]?$/.test(sentence.text)) return [];
  const fits = claimKinds.flatMap((kind) => {
    const found = kind.find(sentence);
    return found ? [{ ...found, kind }] : [];
  });
  const [best] = [...fits].sort((a, b) => b.kind.weight - a.kind.weight);
  if (!best) return [];
  const quotation = speechAt(best.span);
  const { sourcing, speaker } = attributionOf(sentence, quotation);
  const span = withoutMarks(clauseAround(sentence, best.span), sentence);
  // a second reason adds to the first; plans and schedules cannot be looked up yet; the end of an article matters a little less
  let weight = best.kind.weight + 0.35 * (fits.length - 1) - 0.3 * place;
  if (best.kind.name === 'figure') weight += figureWeight(best.span, sentence);
  if (/\b(?:will|would|is to|are to|is due|expects?|expected|plans? to)\b/i.test(sentence.text)) weight -= 1.2;
  if (quotation && sentence.numbers.length === 0 && best.kind.name !== 'law') weight -= 1;
  weight += standingOf(sentence.text);
  if (sentence.number <= 2 && place === 0) weight -= leadLoss;
  return [
    {
      weight,
      isLaw: best.kind.name === 'law',
      span,
      claim: { anchor: { kind: 'span', start: span.start, end: span.end }, speaker, sourcing, check: best.check },
    },
  ];
}

/** Without the marks and labels of a list ("- **Size:** 40 buildings"), which are no part of what is claimed. */
function withoutMarks({ start, end }: Span, sentence: ReadSentence): Span {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const label =
    /^(?:[-–•*+>#\s]|\p{Extended_Pictographic}\ufe0f?)*(?:(?:\*\*|__)?[^*_:]{1,40}(?::(?:\*\*|__)|(?:\*\*|__):)\s*)?[*_\s]*/u.exec(text)![0]
      .length;
  const tail = /[*_\s]*$/.exec(text)![0].length;
  return label + tail < text.length ? { start: start + label, end: end - tail } : { start, end };
}

/** What an article leads with is the event itself, and the desk has it already. */
const leadLoss = 0.8;

/** What happened can be looked up; the terms of an offer, a bill or a contract stand in the offer, and a count of those present in any report. */
function standingOf(text: string): number {
  return (changed.test(text) ? 0.9 : 0) + (accounted.test(text) ? 0.5 : 0) - (terms.test(text) ? 1.8 : 0) - (scene.test(text) ? 1.5 : 0);
}

const changed =
  /\b(?:fell|fallen|falling|risen|rose|dropped|grew|grown|increased|decreased|improved|doubled|tripled|halved|shrunk|faster|slower|higher|lower)\b[^.;]{0,25}\b(?:by|from|to|than|since|in|last year)\b|\b(?:had|has|have) (?:fallen|risen|grown|doubled|improved|increased|dropped)\b/;
const accounted =
  /\b(?:lost|made a profit|paid out|earned|spent|sold|failed|destroyed|damaged|killed|succeeded|discharged|leaked|had taken|was paid|were paid|owed|missed|wrote off|inspected|detected|missed)\b/;
const terms =
  /\b(?:offer(?:s|ed|ing)?|wants?|ask(?:s|ed|ing)? for|plans?|planned|proposes?|proposed|bid|deal|permit|bill (?:sets|holds|would|raises)|may not|fee|supplement|reward|needs?|is contributing|contributes|will cost|fined?|carries|limit(?:s|ed)? to|holds yearly|worth £|worth \$|in all)\b/i;
const scene =
  /\b(?:voted|votes?|arrested|detained|walked out|stayed for|gathered|evacuated|were moved|were taken|signatures|seats|came ashore|the crowd at|enrolled|questioned|possession|minutes?)\b/i;

/** Large figures, shares and totals before small ones. */
function figureWeight(span: Span, { numbers, text }: ReadSentence): number {
  const number = numbers.find(({ hedgeStart }) => hedgeStart === span.start);
  if (!number) return 0;
  const isBig = number.value >= 1000 || number.kind === 'percent' || number.kind === 'money';
  const isUsual = /\b(?:a day|a year|per cent of|population|cost|budget|survey|profit|revenue)\b/i.test(text) ? 0.3 : 0;
  const isSetting =
    !isBig &&
    /^(?:member|employee|driver|patient|adult|student|hospital|author|household|worker|seat|mile|kilometre)$/.test(
      number.noun ?? number.unit ?? '',
    )
      ? 0.5
      : 0;
  return (isBig ? 0.2 : -0.8) + isUsual - isSetting;
}
