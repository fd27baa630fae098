import type { Case } from '../case.ts';
import type { DatasetName } from '../suite.ts';

export type DatasetEntry = {
  readonly name: DatasetName;
  /** Gives a reader of the data set's JSON Lines file. */
  load(): Promise<(path: string) => Promise<Case[]>>;
};

/** Public data sets, none of which is in the package: a user names the file. */
export const datasets: readonly DatasetEntry[] = [
  { name: 'babe', load: async () => (await import('./babe.ts')).readBabe },
  { name: 'wnc', load: async () => (await import('./wnc.ts')).readWnc },
  { name: 'contradoc', load: async () => (await import('./contradoc.ts')).readContradoc },
  { name: 'summedits', load: async () => (await import('./summedits.ts')).readSummedits },
];
