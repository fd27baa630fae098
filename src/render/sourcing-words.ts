import type { Claim } from '../contracts/finding.ts';
import { visibleText } from './visible-text.ts';

/** Says in two or three words where a claim comes from. Fit to be shown. */
export function sourcingWords({ sourcing, speaker }: Claim): string {
  if (speaker !== null) return sourcing === 'unnamed' ? `${visibleText(speaker)} (unnamed)` : visibleText(speaker);
  return { named: 'named source', unnamed: 'unnamed source', none: 'no source' }[sourcing] ?? visibleText(sourcing);
}
