import type { PhraseCategory } from '../../contracts/category.ts';
import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';

/** Finds loaded phrases that no list can hold. `find` is linear in the article and gives spans in no order. */
export type PhraseRule = {
  readonly name: string;
  readonly category: PhraseCategory;
  find(segmented: Segmented): readonly DraftPhrase[];
};
