import type { Found } from '../contracts/engine.ts';
import type { ModelEvent } from '../model/model-event.ts';
import { dollars } from '../model/money/dollars.ts';

/** What a run is doing, for the line that says so. */
export type RunProgress = {
  begin(source: string): void;
  /** Takes in what happens at the model. */
  see(event: ModelEvent): void;
  found(found: Found): void;
  /** "12 s · 14 phrases, last “slammed” · waiting for summary, inconsistencies · $0.012 so far · a.txt"; what came last stands first. */
  line(): string;
  /** Whether a call is under way. */
  isWaiting(): boolean;
};

/** Follows a run; `now` gives milliseconds. Money is counted over all articles, the rest begins anew with each. */
export function runProgress(now: () => number): RunProgress {
  let source = '';
  let begun = now();
  let spentUsd = 0;
  const waiting = new Map<number, string>();
  const findings = new Map<Found['part'], Found>();
  return {
    begin(article) {
      source = article;
      begun = now();
      findings.clear();
    },
    see(event) {
      if (event.kind === 'asked') waiting.set(event.call, event.promptId);
      else if (event.kind !== 'notice') waiting.delete(event.call);
      if (event.kind === 'answered') spentUsd += event.costUsd ?? 0;
    },
    isWaiting: () => waiting.size > 0,
    found(found) {
      findings.delete(found.part);
      findings.set(found.part, found);
    },
    line() {
      const prompts = countedNames([...waiting.values()]);
      return [
        waiting.size > 0 && `${Math.floor((now() - begun) / 1000)} s`,
        ...[...findings.values()].reverse().map(wordsOf),
        prompts !== '' && `waiting for ${prompts}`,
        spentUsd > 0 && `${dollars(spentUsd)} so far`,
        // last, since a narrow window cuts there: a path may be long
        source === '' ? 'reading' : source,
      ]
        .filter(Boolean)
        .join(' · ');
    },
  };
}

/** "summary, loaded-phrases ×3": chunks of one article are asked about by one prompt. */
function countedNames(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(', ');
}

const nouns: Readonly<Record<Found['part'], readonly [one: string, many: string]>> = {
  summary: ['summary sentence', 'summary sentences'],
  phrases: ['phrase', 'phrases'],
  inconsistencies: ['inconsistency', 'inconsistencies'],
  claims: ['claim', 'claims'],
  rewrite: ['edit', 'edits'],
};

function wordsOf({ part, count, last }: Found): string {
  const words = last === null || part === 'summary' ? '' : `, last “${last}”`;
  return `${count} ${nouns[part][count === 1 ? 0 : 1]}${words}`;
}
