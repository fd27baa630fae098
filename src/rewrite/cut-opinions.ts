import type { Edit, GroundedPhrase } from '../contracts/draft.ts';
import type { Segmented, Sentence } from '../contracts/segmented.ts';
import { meaningOf } from '../facts/meaning-of.ts';
import { overlaps } from '../text/overlaps.ts';
import { placeOf } from './place.ts';
import { mendSeams } from './seams.ts';

/** A longer sentence says more than an opinion. */
const longest = 220;
/** A name that stands elsewhere stands in this much text around, in code units. */
const charactersRead = 10_000;
/** How far into its sentence the words that give it to nobody may begin, in code units. */
const nearStart = 30;

/**
 * The sentences of a news text that may go whole: an opinion given to nobody ("Few economists doubt that …"), and nothing else in it.
 *
 * It holds no number, date or quotation, no name that does not stand elsewhere, nothing that somebody says, and the sentence behind it does not lean
 * on it. In an opinion piece or a release the opinion is its author's, and stays.
 *
 * @returns by number of the sentence, its edits from right to left, as they are placed
 */
export function cutOpinions(phrases: readonly GroundedPhrase[], segmented: Segmented): Map<number, Edit[]> {
  const { document, genre } = segmented;
  const cuts = new Map<number, Edit[]>();
  if (genre !== 'news') return cuts;
  const placeAt = placeOf(segmented);
  for (const phrase of phrases) {
    const { sentence } = placeAt(phrase.passage);
    if (!sentence || cuts.has(sentence.number) || !isUnownedOpinion(phrase, sentence, document.prose)) continue;
    if (!isOpinionOnly(sentence, segmented) || isLeanedOn(sentence, segmented)) continue;
    const span = { start: sentence.start, end: sentence.end };
    const seams = mendSeams({ ...span, replacement: '' }, segmented, [], placeAt(span));
    if (!seams) continue;
    const phraseIds = phrases.filter(({ passage, inQuotation }) => !inQuotation && overlaps(passage, sentence)).map(({ id }) => id);
    const own = { phraseIds, by: 'listed' } as const;
    cuts.set(sentence.number, [
      ...seams.after.map((fit) => ({ ...fit, kind: 'fit' as const, ...own })),
      { ...span, replacement: '', kind: 'cut', ...own },
      ...seams.before.map((fit) => ({ ...fit, kind: 'fit' as const, ...own })),
    ]);
  }
  return cuts;
}

function isUnownedOpinion(
  { passage, category, strength, inQuotation, alternatives }: GroundedPhrase,
  sentence: Sentence,
  prose: string,
): boolean {
  if (inQuotation || strength !== 'clear' || category !== 'vague-attribution' || alternatives.length > 0) return false;
  if (sentence.kind === 'heading' || sentence.end - sentence.start > longest || passage.start - sentence.start > nearStart) return false;
  // "Many see him as": the opinion is in the frame's own grammar
  return /\b(?:that|say|believe|fear|think|know|doubt|agree)$/i.test(passage.text) && !saysWhy.test(prose.slice(passage.end, sentence.end));
}

/** What an opinion is hung on may be a fact: "since she cancelled her concerts". */
const saysWhy = /\b(?:since|after|because|when|as|following|until|said|says|told|according to)\b/;

function isOpinionOnly(sentence: Sentence, { document: { prose }, quotations }: Segmented): boolean {
  const words = prose.slice(sentence.start, sentence.end);
  if (quotations.some((quotation) => overlaps(quotation, sentence)) || /\d/.test(words)) return false;
  const { items } = meaningOf(words);
  if (items.some(({ kind }) => kind === 'number' || kind === 'date' || kind === 'quotation')) return false;
  const before = prose.slice(Math.max(0, sentence.start - charactersRead), sentence.start);
  const behind = prose.slice(sentence.end, sentence.end + charactersRead);
  return items.every(({ kind, text }) => kind !== 'name' || before.includes(text) || behind.includes(text));
}

/** Whether the sentence behind it begins with a word that stands for something in it. */
function isLeanedOn({ number }: Sentence, { document: { prose }, sentences }: Segmented): boolean {
  const next = sentences[number];
  return (
    next !== undefined &&
    /^[^\p{L}]*(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|Both|But|And|Yet|So|Nor|Still|Instead|However|Indeed|Why|Nevertheless)\b/u.test(
      prose.slice(next.start, next.start + 30),
    )
  );
}
