import type { SupportReport } from '../../contracts/support.ts';
import type { RenderOptions } from '../renderer.ts';

/** Writes down which statements of a summary an article supports; the string ends with a line feed. */
export type SupportRenderer = {
  readonly name: string;
  render(report: SupportReport, options?: RenderOptions): string;
};

/** What a list of formats shows without loading any of them. */
export type SupportRendererEntry = { readonly name: string; load(): Promise<SupportRenderer> };
