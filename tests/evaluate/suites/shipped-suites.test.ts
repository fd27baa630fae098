import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../src/evaluate/cases/cases-of.ts';
import { runSuite } from '../../../src/evaluate/run/run-suite.ts';
import { variantsOf } from '../../../src/evaluate/run/variants-of.ts';
import { chooseScorers } from '../../../src/evaluate/scorers/choose-scorers.ts';
import { loadSuites } from '../../../src/evaluate/suites/load-suites.ts';

const names = globSync('evals/suites/*.yaml')
  .map((path) => basename(path, '.yaml'))
  .sort();

describe('the suites that are shipped', () => {
  test.each(names)('%s has cases, scorers that fit them, and something to run', async (name) => {
    const [suite] = await loadSuites([name]);
    const cases = await casesOf(suite!);
    expect(cases.length).toBeGreaterThan(0);
    expect((await chooseScorers(suite!, cases)).length).toBeGreaterThan(0);
    expect(variantsOf(suite!).length).toBeGreaterThan(0);
  });

  test('are called by globs too, each once', async () => {
    expect((await loadSuites(['*', 'fix*'])).map((suite) => suite.name)).toEqual(names);
  });

  test('a suite of three cases runs with the engine of the package, and every invariant holds', async () => {
    const [suite] = await loadSuites(['phrases']);
    const log = await runSuite({ ...suite!, scorers: ['*'] });
    expect(log.results.map(({ state, error }) => [state, error])).toEqual(Array(3).fill(['scored', null]));
    expect(log.gates.filter(({ isPassed }) => !isPassed)).toEqual([]);
    expect(log.identities).toMatchObject([{ variant: 'embedded', model: null, lexicon: expect.stringMatching(/^[0-9a-f]{8,}$/) }]);
  });
});
