import { counted } from '../../render/counted.ts';
import type { RunLog } from '../run-log.ts';

/** What a run was, in a few words each: suite, cases, state, seed, provenance. `variant` tells the last of a single one. */
export function runFacts(log: RunLog, variant?: string): string[] {
  const errored = log.results.filter(({ state }) => state === 'errored').length;
  const identity = log.identities.find((own) => own.variant === (variant ?? log.variants[0]?.id));
  const { suite, git, usage } = log;
  return [
    counted(log.cases.length, 'case'),
    ...(suite.repeats > 1 ? [counted(suite.repeats, 'repeat')] : []),
    ...(errored > 0 ? [`${errored} errored`] : []),
    log.status === 'done' ? `finished ${log.finishedAt?.slice(0, 16).replace('T', ' ')}` : `${log.status}: not finished`,
    `seed ${suite.seed}`,
    ...(identity ? [`evenhand ${identity.evenhand}`, `lexicon ${identity.lexicon.slice(0, 8)}`] : []),
    ...(git ? [`revision ${git.revision.slice(0, 8)}${git.isDirty ? ' with changes' : ''}`] : []),
    ...(usage.calls > 0
      ? [counted(usage.calls, 'call'), `${usage.costUsd === null ? 'price unknown' : `$${usage.costUsd.toFixed(4)}`}`]
      : []),
  ];
}
