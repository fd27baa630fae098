import type { DraftInconsistency } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { rules } from './rules/index.ts';
import { readingOf } from './rules/reading.ts';
import { windowsOf } from './rules/windows-of.ts';

/**
 * Statements of an article that cannot both hold, as far as rules can tell: sums, shares, dates, ages, offices, states of affairs, quotations
 * that change, headlines that say something else.
 *
 * Of two findings over the same passages the first stays.
 *
 * @returns in the order in which their evidence stands in the text; the passages of each in text order
 */
export function detectInconsistencies(segmented: Segmented): DraftInconsistency[] {
  if (segmented.language !== null && segmented.language !== 'en') return [];
  const kept = windowsOf(readingOf(segmented)).flatMap((window) => distinct(rules.flatMap((rule) => rule.find(window))));
  // two windows overlap, so that a clash may be found twice
  const found = distinct(kept.sort((a, b) => startOf(a) - startOf(b)));
  return found.map((clash) => ({ ...clash, evidence: clash.evidence.map((passage) => shortened(passage, segmented.document.text)) }));
}

/** The first 40 words of a passage. */
function shortened(passage: Evidence[number], text: string): Evidence[number] {
  if (passage.kind !== 'span') return passage;
  const words = Array.from(text.slice(passage.start, passage.end).matchAll(/\S+/g));
  const last = words[39];
  return last === undefined ? passage : { ...passage, end: passage.start + last.index + last[0].length };
}

/** Compared with the last hundred only: duplicates stand close together, and the time stays linear. */
function distinct(found: readonly DraftInconsistency[]): DraftInconsistency[] {
  const kept: DraftInconsistency[] = [];
  for (const one of found) {
    if (!kept.slice(-100).some((other) => isSameClash(one, other))) kept.push({ ...one, evidence: inTextOrder(one.evidence) });
  }
  return kept;
}

type Evidence = DraftInconsistency['evidence'];

/** Two passages of one lie over two different passages of the other. */
function isSameClash(a: DraftInconsistency, b: DraftInconsistency): boolean {
  const shared = a.evidence.map((passage) => b.evidence.findIndex((other) => overlap(passage, other))).filter((index) => index !== -1);
  return new Set(shared).size >= 2;
}

function overlap(a: Evidence[number], b: Evidence[number]): boolean {
  return a.kind === 'span' && b.kind === 'span' && a.start < b.end && b.start < a.end;
}

function inTextOrder(evidence: Evidence): Evidence {
  return [...evidence].sort((a, b) => (a.kind === 'span' && b.kind === 'span' ? a.start - b.start : 0));
}

function startOf({ evidence: [first] }: DraftInconsistency): number {
  return first?.kind === 'span' ? first.start : 0;
}
