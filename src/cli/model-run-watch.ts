import type { Found } from '../contracts/engine.ts';
import type { WatchModel } from '../model/model-event.ts';
import type { Progress } from './progress.ts';
import { runProgress } from './run-progress.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';
import { watchModel } from './watch-model.ts';

/** How often the seconds on the progress line move on. */
const tickMs = 1_000;

export type ModelRunWatch = {
  readonly watch: WatchModel;
  /** Told of an article before it is read. */
  begin(source: string): void;
  readonly found: (found: Found) => void;
  /** No more is shown; the line goes. */
  end(): void;
};

/** Shows on a terminal what a run with a model is doing, and says what it has to say. */
export function modelRunWatch(settings: Settings, surroundings: Surroundings, progress: Progress): ModelRunWatch {
  const run = runProgress(() => performance.now());
  const show = () => void progress.show(run.line());
  // between articles the terminal belongs to the report
  const tick = () => run.isWaiting() && show();
  const timer = progress.isShown ? setInterval(tick, tickMs).unref() : undefined;
  return {
    watch: watchModel(settings, surroundings, progress, run),
    begin(source) {
      run.begin(source);
      show();
    },
    found(found) {
      run.found(found);
      show();
    },
    end: () => clearInterval(timer),
  };
}
