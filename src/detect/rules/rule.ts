import type { InconsistencyCategory } from '../../contracts/category.ts';
import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Reading } from './reading.ts';

/** Looks for one kind of clash between statements of an article. */
export type Rule = {
  /** Kebab-case, equal to the name of its file. */
  readonly name: string;
  readonly category: InconsistencyCategory;
  /** Linear in the length of the text; never throws. */
  find(reading: Reading): DraftInconsistency[];
};
