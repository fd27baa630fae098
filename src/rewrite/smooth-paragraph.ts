import { diffWordsWithSpace } from 'diff';
import type { Edit, Reviewed } from '../contracts/draft.ts';
import { type MeaningItem, meaningOf } from '../facts/meaning-of.ts';
import { sameMeaning } from '../facts/same-meaning.ts';
import { notWording } from '../text/not-wording.ts';
import { overlaps } from '../text/overlaps.ts';
import { applyEdits } from './apply-edits.ts';
import { digitsOf } from './figures.ts';
import { inventedSourceIn } from './invented-source.ts';
import { sacredSpansOf } from './sacred-spans.ts';

type Paragraph = Reviewed['smoothed'][number];
type Outcome = { readonly edits: Edit[] } | { readonly refused: string };

/** A smoothed paragraph shorter than this share of its plain one has left something out. */
const leastShare = 0.7;

/** Function words that smoothing may bring in: they hold a sentence together and say nothing. */
const joints = new Set(
  'a an the and or but of to in on at by for from with as that which who whose it its they their he his she her this these those is are was were be been being has have had do does did not so than then while when where if also into over after before during about between because since said says'.split(
    ' ',
  ),
);

/**
 * Turns a paragraph that a model smoothed into edits, when it keeps its meaning.
 *
 * It must keep every quotation byte for byte and in order, every number, date, name, negation and modal verb, and bring in no content word that
 * neither the paragraph nor the alternatives listed for it hold. Otherwise it is refused, with why, and the plain edits stand.
 */
export async function smoothParagraph(
  { span, text: smoothed }: Paragraph,
  plain: readonly Edit[],
  { phrases, segmented }: Reviewed,
): Promise<Outcome> {
  const { text } = segmented.document;
  const original = text.slice(span.start, span.end);
  const inParagraph = plain.filter((edit) => overlaps(edit, span));
  const plainText = applyEdits(
    original,
    inParagraph.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start })),
  );
  const listed = phrases.filter(({ passage }) => overlaps(passage, span));
  const refused = (why: string): Outcome => ({ refused: `${why}: “${smoothed}”` });

  if (notWording.test(smoothed.replace(/\n/g, ' ')) && !notWording.test(original.replace(/\n/g, ' ')))
    return refused('is not a plain paragraph');
  if (/\n\s*\n/.test(smoothed)) return refused('is more than one paragraph');
  if (digitsOf(smoothed) !== digitsOf(original)) return refused('changes a figure');
  if (smoothed.length < plainText.length * leastShare) return refused('leaves out too much');
  const quotations = segmented.quotations.filter((quotation) => quotation.kind !== 'scare' && overlaps(quotation, span));
  let from = 0;
  for (const { start, end } of quotations) {
    const at = smoothed.indexOf(text.slice(start, end), from);
    if (at === -1) return refused('changes a quotation');
    from = at + (end - start);
  }
  const marks = (words: string) => words.match(/["“”„«»]/g)?.length ?? 0;
  if (marks(smoothed) > marks(original)) return refused('adds a quotation');
  const polarity = listed.some(({ edit }) => edit.polarity === 'same');
  // numbers, names and negations that a listed phrase holds are the phrase's own affair: the plain paragraph is the measure
  const { lost, gained } = sameMeaning(meaningOf(plainText), meaningOf(smoothed));
  const matters = ({ kind }: MeaningItem) => !(kind === 'negation' && polarity);
  const missing = lost.find(matters);
  if (missing) return refused(`loses “${missing.text}”`);
  const added = gained.find(matters);
  if (added) return refused(`adds “${added.text}”`);
  const source = inventedSourceIn(smoothed, text.toLowerCase());
  if (source) return refused(`brings in a source, “${source}”`);
  const stranger = strangerIn(smoothed, [original, plainText, ...listed.flatMap(({ alternatives }) => alternatives)]);
  if (stranger) return refused(`brings in the word “${stranger}”`);

  const edits = editsBetween(original, smoothed, span.start).map((edit) => ({
    ...edit,
    phraseIds: listed.filter(({ passage }) => edit.start < passage.end && edit.end > passage.start).map(({ id }) => id),
  }));
  if (edits.some(({ replacement }) => /[\r\n]/.test(replacement))) return refused('moves a line break');
  const sacred = sacredSpansOf(segmented);
  return edits.some((edit) => sacred.touches(edit)) ? refused('moves a quotation') : { edits };
}

function strangerIn(text: string, known: string[]): string | undefined {
  const stems = new Set(known.flatMap(contentWords).map(stemOf));
  return contentWords(text).find((word) => !joints.has(word) && !stems.has(stemOf(word)));
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Crude on purpose: "describe", "describes" and "described" are one word here, and nothing else has to be. */
function stemOf(word: string): string {
  return word.replace(/[’']s$/, '').replace(/(?:ing|ed|es|s|e)$/, '');
}

function editsBetween(original: string, smoothed: string, offset: number): Omit<Edit, 'phraseIds'>[] {
  const edits: Omit<Edit, 'phraseIds'>[] = [];
  let at = offset;
  for (const { value, added, removed } of diffWordsWithSpace(original, smoothed)) {
    const last = edits.at(-1);
    const touches = last !== undefined && last.end === at;
    if (removed) {
      if (touches) edits[edits.length - 1] = { ...last, end: at + value.length };
      else edits.push({ start: at, end: at + value.length, replacement: '', kind: 'replace', by: 'smoothed' });
      at += value.length;
    } else if (added) {
      if (touches) edits[edits.length - 1] = { ...last, replacement: last.replacement + value };
      else edits.push({ start: at, end: at, replacement: value, kind: 'replace', by: 'smoothed' });
    } else {
      at += value.length;
    }
  }
  return edits;
}
