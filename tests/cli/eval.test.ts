import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRunLog } from '../../src/evaluate/run/read-run-log.ts';
import { evenhand, folderWith } from './evenhand-process.ts';
import { startModelServer } from './model-server.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'evals', 'fixtures');
const names = ['port-strike-employer', 'port-strike-union', 'silo-explosion'];

/** A folder with three cases of the project and suites beside them. */
function projectWith(suites: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith(files);
  for (const name of names) cpSync(join(fixtures, name), join(folder, 'evals', 'fixtures', name), { recursive: true });
  mkdirSync(join(folder, 'evals', 'suites'));
  for (const [name, text] of Object.entries(suites)) {
    writeFileSync(join(folder, 'evals', 'suites', `${name}.yaml`), `name: ${name}\npurpose: To see.\ncases: [../fixtures]\n${text}`);
  }
  return folder;
}

/** A scorer that says 1, and does something to its own process at one case while the environment says so. */
const meddling = (deed: string) => `export const own = {
  name: 'own', meaning: 'one', unit: 'share', range: [0, 1], better: 'more',
  async score({ case: { id } }) {
    if (id === 'port-strike-union' && process.env.MEDDLE === '1') { ${deed} }
    return { state: 'scored', counts: { hits: 1, of: 1 }, misses: [], falseAlarms: [], notes: [] };
  },
};`;

describe('evenhand eval', () => {
  test('runs a suite by its name, and passes', async () => {
    const folder = projectWith({ small: 'scorers: [phrase-recall]\ngates: [{ scorer: phrase-recall, atLeast: 0.1 }]' });
    const { code, stdout, stderr } = await evenhand(['eval', 'small'], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('phrase-recall');
  });

  test('exits 1 when a gate fails, and says what was measured', async () => {
    const folder = projectWith({ strict: 'scorers: [phrase-recall]\ngates: [{ scorer: phrase-recall, atMost: 0.01 }]' });
    const { code, stdout } = await evenhand(['eval', 'strict'], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain('phrase-recall at most 0.01');
  });

  test('exits 1 when nothing was scored: a green run that measured nothing is none', async () => {
    const folder = projectWith({ idle: 'scorers: [name-swap-changes]' });
    const { code, stdout } = await evenhand(['eval', 'idle'], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain('nothing was scored');
  });

  test('exits 3 when a case cannot be scored, and reports the others', async () => {
    const folder = projectWith({ broken: 'scorers: [phrase-recall, ../../own.mjs]' }, { 'own.mjs': meddling("throw new Error('oh');") });
    const { code, stdout } = await evenhand(['eval', 'broken'], { folder, environment: { MEDDLE: '1' } });
    expect(code).toBe(3);
    expect(stdout).toContain('the scorer "own" threw: oh');
  });

  test.each(
    Object.entries({
      'a suite that there is none of': [['eval', 'smal'], 'evals/suites: there is no suite "smal". Did you mean "small"? '],
      'a misspelt key': [['eval', 'typo'], 'evals/suites/typo.yaml:4: the key "scorer" is not known. Did you mean "scorers"? '],
      'a model engine without a model': [['eval', 'small', '--engine', 'model'], 'the matrix is empty'],
      'recordings without a model': [['eval', 'small', '--replay', 'x'], '--replay: the suite asks no model. '],
      'a data set without a file': [['eval', '--dataset', 'babe'], '--dataset: "babe" names no file. '],
      'a data set that there is none of': [['eval', '--dataset', 'bab=x'], 'Did you mean "babe"?'],
      'cases that are not there': [['eval', '--cases', 'nowhere'], 'nowhere: there is no case. '],
      'resuming without a log': [['eval', 'small', '--resume'], '--resume: no log is named. '],
      'no repeats': [['eval', 'small', '--repeats', '0'], '--repeats: '],
    } satisfies Record<string, [string[], string]>),
  )('exits 2 for %s', async (_, [args, message]) => {
    const folder = projectWith({ small: 'scorers: [phrase-recall]', typo: 'scorer: [x]' });
    const { code, stdout, stderr } = await evenhand(args, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('runs cases without a suite', async () => {
    const folder = projectWith();
    const { code, stdout } = await evenhand(['eval', '--cases', 'evals/fixtures/silo-explosion', '--scorers', 'report-*'], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('report-slices');
    expect(stdout).not.toContain('phrase-recall');
  });

  test('loses no finished case to kill -9, and goes on after it', async () => {
    const folder = projectWith(
      { killed: 'scorers: [../../own.mjs]' },
      { 'own.mjs': meddling("process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});") },
    );
    const run = ['eval', 'killed', '--log', 'run.jsonl', '--concurrency', '1'];
    const killed = await evenhand(run, { folder, environment: { MEDDLE: '1' } });
    expect(killed.code).toBeNull();
    const log = await readRunLog(join(folder, 'run.jsonl'));
    expect([log.status, log.results.map((result) => result.case)]).toEqual(['running', ['port-strike-employer']]);
    const { code } = await evenhand([...run, '--resume'], { folder });
    expect(code).toBe(0);
    const resumed = await readRunLog(join(folder, 'run.jsonl'));
    expect([resumed.status, resumed.results.map((result) => result.case).sort()]).toEqual(['done', names]);
  });

  test('keeps what it has at Ctrl-C, and exits 130', async () => {
    const folder = projectWith(
      { stopped: 'scorers: [../../own.mjs]' },
      {
        'own.mjs': meddling(
          "process.kill(process.pid, 'SIGINT'); const alive = setInterval(() => {}, 1000); await new Promise((resolve) => process.once('SIGINT', resolve)); clearInterval(alive);",
        ),
      },
    );
    const { code } = await evenhand(['eval', 'stopped', '--log', 'run.jsonl', '--concurrency', '1'], {
      folder,
      environment: { MEDDLE: '1' },
    });
    expect(code).toBe(130);
    const { status, results } = await readRunLog(join(folder, 'run.jsonl'));
    expect([status, results.map((result) => result.case)]).toEqual(['interrupted', ['port-strike-employer', 'port-strike-union']]);
  });

  test('asks a model anew for each repeat, and replays all of it without a key', async () => {
    const folder = projectWith();
    const { baseUrl, asked } = await startModelServer();
    const run = [
      'eval',
      '--cases',
      'evals/fixtures/silo-explosion',
      '--scorers',
      'report-*,cost-calls',
      '--model',
      'openai:small',
      '--repeats',
      '2',
    ];
    const recorded = await evenhand([...run, '--base-url', baseUrl, '--record', 'kept', '--log', 'one.jsonl'], { folder });
    expect(recorded.stderr).toBe('');
    const requests = asked.length;
    expect(requests).toBeGreaterThan(0);
    expect(requests % 2).toBe(0);
    const replayed = await evenhand([...run, '--replay', 'kept', '--log', 'two.jsonl'], { folder });
    expect(asked).toHaveLength(requests);
    const [one, two] = [await readRunLog(join(folder, 'one.jsonl')), await readRunLog(join(folder, 'two.jsonl'))];
    expect(replayed.code).toBe(recorded.code);
    expect(two.results.map(({ scores }) => scores['report-slices'])).toEqual(one.results.map(({ scores }) => scores['report-slices']));
    expect(two.identities).toMatchObject([{ model: 'openai:small', prompts: one.identities[0]!.prompts }]);
  });

  test('lists the scorers', async () => {
    const { code, stdout } = await evenhand(['eval', 'scorers']);
    expect(code).toBe(0);
    expect(stdout).toContain('phrase-f1-clear\n  F1 of flagged phrases against clear gold');
  });
});

describe('evenhand eval validate', () => {
  test('passes the project’s own cases', async () => {
    const { code, stdout } = await evenhand(['eval', 'validate', fixtures]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+ cases, all valid\.\n$/) });
  });

  test('says where gold is wrong', async () => {
    const folder = projectWith();
    const path = join(folder, 'evals', 'fixtures', 'port-strike-union', 'gold.json');
    const gold = JSON.parse(readFileSync(path, 'utf8'));
    gold.loaded[3].text = 'slammed';
    writeFileSync(path, JSON.stringify(gold));
    const { code, stdout } = await evenhand(['eval', 'validate'], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'evals/fixtures/port-strike-union/gold.json: loaded[3].text is "slammed" but the article has "derisory" at 182–190. Correct the offsets.\n',
    );
  });
});

test('evenhand eval new-case drafts a case that validates', async () => {
  const folder = folderWith({ 'My story.txt': 'The regime slammed the deal on Monday. “A farce,” said Ann Lee.' });
  const { code, stdout } = await evenhand(['eval', 'new-case', 'My story.txt'], { folder });
  expect(code).toBe(0);
  expect(stdout).toContain('evals/fixtures/my-story');
  expect(existsSync(join(folder, 'evals', 'fixtures', 'my-story', 'gold.json'))).toBe(true);
  expect((await evenhand(['eval', 'validate'], { folder })).stdout).toBe('1 case, all valid.\n');
});
