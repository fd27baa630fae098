import type { RunComparison } from '../comparison/comparison.ts';
import type { RunLog } from '../run-log.ts';

/** A run, and how it stands against its baseline where it has one. */
export type ReportedRun = { readonly log: RunLog; readonly comparison: RunComparison | null };

export type ReportingOptions = {
  /** Columns to write in, for formats made of lines; 60 to 160 are used. Default: 80. */
  readonly width?: number | undefined;
  /** Whether terminal colours are wanted. Default: false. */
  readonly colour?: boolean | undefined;
  /** Show every case and every fault, not just the worst. Default: false. */
  readonly all?: boolean | undefined;
  /** Leave out what is of one run alone, in formats made to be read. Default: false. */
  readonly onlyComparison?: boolean | undefined;
};

/** Writes down what runs measured. Ends with a line feed. Words of articles, models and file names are escaped: none of them can steer what reads it. */
export type Reporter = {
  readonly name: string;
  readonly mediaType: string;
  render(runs: readonly ReportedRun[], options?: ReportingOptions): string;
};

/** What a list of formats shows without loading any of them. */
export type ReporterEntry = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  load(): Promise<Reporter>;
};
