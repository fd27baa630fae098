import type { Segmented } from '../contracts/segmented.ts';
import { loadedWordsIn } from './loaded-words-in.ts';

/** Tells of each of some short wordings whether the detector flags it as clear. All are looked at in one go: there may be hundreds. */
export function loadedAmong(wordings: readonly string[], segmented: Segmented): (wording: string) => boolean {
  const lines = [...new Set(wordings.map((wording) => wording.replace(/\s+/g, ' ').trim()).filter((wording) => wording !== ''))];
  if (lines.length === 0) return () => false;
  const found = loadedWordsIn(lines.join('\n\n'), segmented).map((words) => words.slice(1, -1));
  const loaded = new Set(lines.filter((line) => found.some((words) => line.includes(words))));
  return (wording) => loaded.has(wording.replace(/\s+/g, ' ').trim());
}
