import type { Rivals } from '../rivals.ts';
import type { Row } from '../table.ts';

/** What a section of the bench works with. `program`: the built command; `folder`: to write in. */
export type Bench = { readonly program: string; readonly folder: string; readonly rivals: Rivals; readonly runs: number };

/** Measures one thing, beside rivals where there are any. */
export type Section = (
  bench: Bench,
) => Promise<{ readonly title: string; readonly rows: readonly Row[]; readonly notes: readonly string[] }>;
