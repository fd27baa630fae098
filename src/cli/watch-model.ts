import type { ModelEvent, WatchModel } from '../model/model-event.ts';
import { dollars } from '../model/money/dollars.ts';
import { counted } from '../render/counted.ts';
import type { Progress } from './progress.ts';
import type { RunProgress } from './run-progress.ts';
import type { Settings } from './settings.ts';
import { type Surroundings, say } from './surroundings.ts';

/**
 * Says on standard error what happens at the model: notices always, each call when it is wanted.
 *
 * @param run - shown on the progress line; default: that line is somebody else's
 */
export function watchModel(
  { verbose = false }: Pick<Settings, 'verbose'>,
  surroundings: Surroundings,
  progress: Progress,
  run?: RunProgress,
): WatchModel {
  // lines leave in the order of what happened
  let written = Promise.resolve();
  const tell = (message: string) => {
    written = written.then(() => progress.clear()).then(() => say(surroundings, message));
  };
  return (event) => {
    run?.see(event);
    if (run) void progress.show(run.line());
    if (event.kind === 'notice') tell(event.message);
    else if (verbose && event.kind !== 'asked') tell(lineOf(event));
  };
}

/** "call 3, loaded-phrases: 3,425 tokens in (1,536 cached), 1,284 out, 12.3 s, 1 retry, $0.0034". */
function lineOf(event: Exclude<ModelEvent, { kind: 'notice' | 'asked' }>): string {
  const call = `call ${event.call}, ${event.promptId}`;
  const seconds = `${event.seconds.toFixed(1)} s`;
  if (event.kind === 'failed') return `${call}: failed after ${seconds}: ${event.why}`;
  const { isStored, usage, retries, costUsd, finish } = event;
  if (isStored) return `${call}: kept from an earlier run, nothing sent`;
  const cached = usage.cachedInputTokens > 0 ? ` (${amount(usage.cachedInputTokens)} cached)` : '';
  const tokens = `${amount(usage.inputTokens)} tokens in${cached}, ${amount(usage.outputTokens)} out`;
  const again = retries === null || retries === 0 ? '' : `, sent again ${counted(retries, 'time')}`;
  const cost = costUsd === null ? 'price unknown' : dollars(costUsd);
  return `${call}: ${tokens}, ${seconds}${again}, ${cost}${finish === 'stop' ? '' : `, ended by ${finish}`}`;
}

function amount(tokens: number): string {
  return tokens.toLocaleString('en');
}
