import { markOf } from '../render/visible-text.ts';

/** A text of several lines as a terminal may get it: line ends and tabs stay, any other control or invisible character becomes a readable mark. */
export function printable(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/(?![\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, markOf);
}
