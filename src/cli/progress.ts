import { cutToWidth } from '../render/display-width.ts';
import { visibleText } from '../render/visible-text.ts';
import type { Output } from './output.ts';

/** One line on standard error that says what is going on; only when that is a terminal. */
export type Progress = { readonly isShown: boolean; show(message: string): Promise<void>; clear(): Promise<void> };

/** Shows progress on `errors`, or nothing when `isWanted` is false. `clear` takes the line away, so that results do not mix with it. */
export function progressOn(errors: Output, isWanted: boolean): Progress {
  const isShown = isWanted && errors.isTerminal;
  const write = async (text: string) => {
    if (isShown) await errors.write(`\r\u001b[2K${text}`);
  };
  return { isShown, show: (message) => write(cutToWidth(visibleText(message), errors.width - 1)), clear: () => write('') };
}
