import type { Dropped, Edit, GroundedPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { overlaps } from '../text/overlaps.ts';
import { fitAlternative } from './fit-alternative.ts';
import { fitGrammar, type Slot, twoOffices } from './fit-grammar.ts';
import { placeOf } from './place.ts';
import { plainHeadline } from './plain-headline.ts';
import { sacredSpansOf } from './sacred-spans.ts';
import { safetyCheckOf } from './safe-alternative.ts';
import { mendSeams } from './seams.ts';

/** An editor does not read on past this many; a model must not make us try thousands. */
const maxAlternatives = 8;

/**
 * Chooses the edit of each phrase: the first alternative that fits its sentence and keeps its meaning.
 *
 * Phrases inside quotations get none, and a loaded headline gives way to a plain one. Works from the end of the text to its start, so that what follows an
 * edit is settled when it is placed.
 *
 * @returns edits in text order, not overlapping; phrases outside quotations without an edit are the unresolved ones
 */
export function planEdits(phrases: readonly GroundedPhrase[], segmented: Segmented): { edits: Edit[]; dropped: Dropped[] } {
  const { text } = segmented.document;
  const sacred = sacredSpansOf(segmented);
  const placeAt = placeOf(segmented);
  const unsafeBecause = safetyCheckOf(segmented, phrases);
  const dropped: Dropped[] = [];
  const placed: Edit[] = [];
  for (const phrase of phrases.toReversed()) {
    const { passage, edit, id } = phrase;
    if (phrase.inQuotation || edit.kind === 'mark' || sacred.touches(passage)) continue;
    const place = placeAt(passage);
    const alternatives = phrase.alternatives.slice(0, maxAlternatives);
    const refusals: string[] = [];
    const refuse = (replacement: string, why: string) => {
      refusals.push(`“${passage.text}” → “${replacement}”: ${why}`);
      if (refusals.length === alternatives.length) dropped.push({ what: 'edit', reason: 'unsafe-edit', detail: refusals[0]! });
    };
    for (const alternative of alternatives) {
      const fitted = fitGrammar(fitAlternative(alternative, passage, text, place), around(passage, text, placed));
      if ('misfit' in fitted) {
        refuse(alternative, fitted.misfit);
        // "strongman president" is a president
        if (fitted.misfit === twoOffices && !alternatives.includes('')) alternatives.push('');
        continue;
      }
      const replacement = fitted.words;
      const unsafe = unsafeBecause(alternative, replacement, phrase, place, sacred.isScare(passage));
      const seams =
        unsafe === undefined ? mendSeams({ start: passage.start, end: passage.end, replacement }, segmented, placed, place) : undefined;
      if (unsafe === undefined && seams && !seams.fits.some((fit) => sacred.touches(fit))) {
        const kind = replacement === '' ? 'cut' : edit.kind === 'attribute' ? 'attribute' : 'replace';
        const own = { phraseIds: [id], by: 'listed' } as const;
        placed.push(...seams.after.map((fit) => ({ ...fit, kind: 'fit' as const, ...own })));
        placed.push({ start: passage.start, end: passage.end, replacement: seams.replacement, kind, ...own });
        placed.push(...seams.before.map((fit) => ({ ...fit, kind: 'fit' as const, ...own })));
        break;
      }
      refuse(replacement, unsafe ?? 'does not fit its sentence');
    }
  }
  const edits = placed.reverse();
  const headline = plainHeadline(phrases, segmented, edits);
  return { edits: headline ? [headline, ...edits.filter((edit) => !overlaps(edit, headline))] : edits, dropped };
}

/** How much of the text around a phrase is looked at, in code units. */
const reach = 60;

/** The text around a phrase; behind it as it will stand, since edits are placed from the end of the text. */
function around({ start, end, text: phrase }: Span & { readonly text: string }, text: string, placed: readonly Edit[]): Slot {
  let after = '';
  let position = end;
  for (let index = placed.length - 1; index >= 0 && placed[index]!.start < end + reach; index -= 1) {
    const edit = placed[index]!;
    if (edit.start < position) continue;
    after += text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  after += text.slice(position, Math.max(position, end + reach));
  // a line is its own sentence: what stands in another one is no neighbour
  return {
    phrase,
    before: text.slice(Math.max(0, start - reach), start).replace(/^.*[\r\n]/su, ''),
    after: after.replace(/[\r\n].*$/su, ''),
  };
}
