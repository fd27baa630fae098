import type { Report } from '../contracts/report.ts';

export type RenderOptions = {
  /** Columns to write in, for formats made of lines; 40 to 120 are used. Default: 80. */
  readonly width?: number;
  /** Whether terminal colours are wanted. Default: false. */
  readonly colour?: boolean;
  /** Show every finding and every reason, not just the first dozen. Default: false. */
  readonly all?: boolean;
  /** Whether these are some of several reports that are written one after the other. Default: whether there is more than one. */
  readonly several?: boolean;
};

/** Writes reports down. The string ends with a line feed, so that strings of one run can follow each other. */
export type Renderer = {
  readonly name: string;
  readonly mediaType: string;
  render(reports: readonly Report[], options?: RenderOptions): string;
};

/** What a list of formats shows without loading any of them. */
export type RendererEntry = {
  readonly name: string;
  readonly mediaType: string;
  /** File name extension, without its full stop. */
  readonly extension: string;
  readonly description: string;
  load(): Promise<Renderer>;
};
