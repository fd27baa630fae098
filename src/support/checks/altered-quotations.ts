import type { Segmented } from '../../contracts/segmented.ts';
import { fold } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { type Comparison, type Doubt, passageOf } from '../doubt.ts';

/** Words that the statement gives in quotation marks and nobody says in the article. */
export function alteredQuotations({ statement, nearest, article: { segmented } }: Comparison): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [, quoted = ''] of statement.matchAll(/[“"]([^“”"]{1,1000})[”"]/g)) {
    // a name of a work or a single word in marks is no quotation
    if (countWords(quoted) < 3 || quoted.split(/\.{3}|…|\[[^\]]*\]/).every((piece) => isIn(piece, segmented))) continue;
    const passage = nearest[0] ? passageOf(nearest[0].sentence, segmented) : null;
    doubts.push({ kind: 'quotation', words: quoted, instead: null, passage, weight: 1 });
  }
  return doubts;
}

function isIn(piece: string, segmented: Segmented): boolean {
  const bare = fold(piece)
    .text.trim()
    .replace(/[.,;:!?]+$/, '');
  return foldedOf(segmented).includes(bare);
}

const remembered = new WeakMap<Segmented, string>();

function foldedOf(segmented: Segmented): string {
  const known = remembered.get(segmented);
  if (known !== undefined) return known;
  const { text } = fold(segmented.document.prose);
  remembered.set(segmented, text);
  return text;
}
