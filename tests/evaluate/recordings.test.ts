import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSuite } from '../../src/evaluate/run/run-suite.ts';
import { loadSuites } from '../../src/evaluate/suites/load-suites.ts';

const folder = 'evals/recordings';
const suites = (await loadSuites(['*'])).filter(({ replay }) => replay !== undefined);

describe('the model engine on recorded replies', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('a replay asked the network')));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('has recordings, and a suite that replays them', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).not.toEqual([]);
    expect(suites.map(({ name }) => name)).not.toEqual([]);
  });

  test.each(suites.map((suite) => [suite.name, suite] as const))(
    'does the suite %s without a key and without the network, and breaks no promise',
    async (_, suite) => {
      const log = await runSuite(suite, { engine: { replay: join(suite.folder, suite.replay!) }, concurrency: 2 });
      expect(log.results.filter(({ state }) => state === 'errored').map(({ error }) => error?.message)).toEqual([]);
      expect(log.cases.length).toBeGreaterThanOrEqual(3);
      expect(log.usage.cacheHits + log.usage.calls).toBeGreaterThan(0);
      expect(log.gates.filter(({ isPassed }) => !isPassed)).toEqual([]);
    },
    120_000,
  );
});
