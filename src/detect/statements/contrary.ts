import type { InconsistencyCategory } from '../../contracts/category.ts';
import { stemsOf } from '../rules/stems.ts';

/**
 * Two things that are not said of one person, event or document at once, each by the ways to say it.
 * `person`: both have to be said of the same person. `headline`: the first has to stand in the title.
 */
export type ContraryClaims = {
  readonly name: string;
  /** Stems of which a sentence of the first side holds one: the rest need not be read. */
  readonly hints: ReadonlySet<string>;
  readonly category: InconsistencyCategory;
  readonly of: 'person' | 'event' | 'headline';
  readonly sides: readonly [RegExp, RegExp];
  /** Behind "It is said that", twice. */
  readonly told: readonly [string, string];
  /** What in either sentence sets them apart. */
  readonly unless?: RegExp;
};

/** One entry: `first` and `second` are the sources of the two patterns, `told` has both tellings with " / " between. */
export function contrary(
  name: string,
  hints: string,
  category: InconsistencyCategory,
  of: ContraryClaims['of'],
  first: string,
  second: string,
  told: string,
  unless?: string,
): ContraryClaims {
  return {
    name,
    hints: stemsOf(hints),
    category,
    of,
    sides: [new RegExp(first, 'iu'), new RegExp(second, 'iu')],
    told: told.split(' / ') as [string, string],
    ...(unless === undefined ? {} : { unless: new RegExp(unless, 'iu') }),
  };
}
