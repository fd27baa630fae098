import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { quotationAt } from './quotation-at.ts';

/**
 * Gives a view that nobody in particular holds to the one who plainly does: the writer of a signed column, the issuer of a release.
 *
 * Other texts name no owner for it, and then the phrase comes back as it is.
 */
export function giveToOwner(phrase: DraftPhrase, segmented: Segmented): DraftPhrase {
  const { anchor, category, alternatives } = phrase;
  if (category !== 'vague-attribution' || anchor.kind !== 'span' || alternatives[0] === '') return phrase;
  if (quotationAt(segmented, anchor.start)?.kind === 'speech') return phrase;
  const words = segmented.document.prose.slice(anchor.start, anchor.end);
  const owned = ownedWordings(words, segmented);
  if (owned.length === 0) return phrase;
  return { ...phrase, alternatives: [...owned, ...alternatives], edit: { kind: 'attribute', polarity: 'same' } };
}

function ownedWordings(words: string, segmented: Segmented): string[] {
  const endsWithThat = /\sthat$/i.test(words);
  if (segmented.genre === 'opinion' && segmented.byline) return endsWithThat ? ['I believe that', 'I think that'] : [];
  const issuer = segmented.genre === 'release' ? issuerOf(segmented) : undefined;
  if (issuer === undefined) return [];
  if (endsWithThat) return [`${issuer} says that`, `${issuer} believes that`];
  // "Industry watchers agree": who agrees is told by the issuer, and by nobody else
  return /\b(?:agree|agrees|believe|believes|say|says|expect|expects|predict|predicts)$/i.test(words)
    ? [`${issuer} says ${words.charAt(0).toLowerCase()}${words.slice(1)}`, `${issuer} says`]
    : [];
}

const announcement =
  /(?:^|[—–\-*.)]\s*|\n)\s*(?<issuer>[A-Z][\p{L}\p{N}&’'-]*(?:\s+[A-Z][\p{L}\p{N}&’'-]*){0,2})(?:,[^,.\n]{2,80},)?\s+(?:today\s+|has\s+(?:today\s+)?)?(?:(?:proudly|formally)\s+)?(?:announced|announces|announce|reports|reported|opens|opened|launches|launched|unveils|unveiled|presents|presented|published|publishes|introduces|introduced|will\s+open)\b/u;

/** Who issues a release: the name before the verb with which it announces its news, near the head. */
function issuerOf({ document: { prose } }: Segmented): string | undefined {
  const issuer = announcement.exec(prose.slice(0, 1500))?.groups?.issuer?.replace(/\s+/g, ' ');
  return issuer?.replace(/\s(?:Group|Foods|Lighting|Inc|Ltd|plc|Holdings|Company|Corporation)$/, '');
}
