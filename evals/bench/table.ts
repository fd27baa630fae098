/** One line of the results. `reach`: what it is meant to be; `isReached`: `null` where nothing is asked for. */
export type Row = {
  readonly what: string;
  readonly seconds: number;
  readonly peakMib?: number | undefined;
  readonly ratio?: string | undefined;
  readonly reach?: string | undefined;
  readonly isReached?: boolean | undefined;
};

/** Rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, seconds, peakMib, ratio = '', reach = '', isReached }) =>
    [
      what,
      shownSeconds(seconds),
      peakMib === undefined ? '' : `${peakMib.toFixed(0)} MiB`,
      ratio,
      reach,
      isReached === undefined ? '' : isReached ? 'yes' : '**no**',
    ].join(' | '),
  );
  return ['| what | median | peak | ratio | to reach | reached |', '|---|--:|--:|--:|---|---|', ...lines.map((line) => `| ${line} |`)].join(
    '\n',
  );
}

/** "2.31 ×" */
export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function shownSeconds(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(2)} s`;
}
