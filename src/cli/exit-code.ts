/** What the exit codes mean; promised by semantic versioning. */
export const exitCodes = {
  /** Everything that was asked for was done. */
  done: 0,
  /** `--fail-on` found what it was to look for. */
  hit: 1,
  /** The user's to mend: a flag, file, configuration or key. */
  mistake: 2,
  /** An article or a part of a report could not be done, and others could. */
  incomplete: 3,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What happened to the articles of a run. */
export type Tally = {
  /** Articles that gave a report. */
  reports: number;
  /** Articles that could not be read. */
  unreadable: number;
  /** Reports with a part that could not be done, or not all of it. */
  withGaps: number;
  /** Reports in which `--fail-on` found something. */
  hits: number;
  isInterrupted: boolean;
  /** Whether time or money was over before the last article. */
  isCutShort: boolean;
};

/** The one code for a run: interrupted, before nothing could start, before something is missing, before a hit. */
export function exitCodeOf({ reports, unreadable, withGaps, hits, isInterrupted, isCutShort }: Tally): ExitCode {
  if (isInterrupted) return exitCodes.interrupted;
  if (reports === 0 && unreadable > 0 && !isCutShort) return exitCodes.mistake;
  if (isCutShort || unreadable + withGaps > 0) return exitCodes.incomplete;
  return hits > 0 ? exitCodes.hit : exitCodes.done;
}
