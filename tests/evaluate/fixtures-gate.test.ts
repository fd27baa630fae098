import { describe, expect, test } from 'vitest';
import { readEarlierRun } from '../../src/evaluate/comparison/read-earlier-run.ts';
import { runSuite } from '../../src/evaluate/run/run-suite.ts';
import { loadSuites } from '../../src/evaluate/suites/load-suites.ts';

/** What a change of the lexicon, a rule or the rewriting is held against. */
const baselineFile = 'evals/baselines/fixtures.json';

describe('the embedded engine on the cases of the project', () => {
  // the same as: evenhand eval fixtures --baseline evals/baselines/fixtures.json
  test('is no worse than the committed baseline by more than noise, and breaks no promise', async () => {
    const [suite] = await loadSuites(['fixtures']);
    const baseline = await readEarlierRun(baselineFile);
    const log = await runSuite(suite!, { baseline, concurrency: 2 });
    expect(log.status).toBe('done');
    expect(log.results.filter(({ state }) => state === 'errored').map(({ error }) => error?.message)).toEqual([]);
    expect(log.gates.filter(({ isPassed }) => !isPassed)).toEqual([]);
    expect(log.gates.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        ['phrase-f1-clear', 'inconsistency-f1', 'summary-key-facts'].map((name) => `${name} no worse than the baseline`),
      ),
    );
  }, 120_000);
});
