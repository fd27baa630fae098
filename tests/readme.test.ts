// The examples of README.md, run as a reader would run them, against the built package.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string) =>
  Array.from(readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g')), (match) => match[1]!);

/** Answers every model call with an empty object, so that an example with a model runs without one. */
const noModel = `data:text/javascript,${encodeURIComponent(`globalThis.fetch = async () => Response.json({ id: '1', object: 'chat.completion', created: 1, model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '{}' } }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } });`)}`;

async function evaluate(source: string): Promise<string> {
  const environment = { ...process.env, OPENAI_API_KEY: 'sk-none', NO_COLOR: '1' };
  const { stdout } = await run(process.execPath, ['--import', noModel, '--input-type=module-typescript', '--eval', source], {
    env: environment,
  });
  return stdout;
}

describe('the README', () => {
  test('shows what the command prints', async () => {
    const { stdout } = await run(process.execPath, ['dist/bin/evenhand.js', 'evals/fixtures/port-strike-employer/article.txt'], {
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
    });
    expect(blocks('text')[0]).toBe(stdout);
  });

  test('its first library example finds the regime, the claim and the clash', async () => {
    const printed = await evaluate(blocks('ts')[0]!);
    expect(printed).toContain('regime label');
    expect(printed).toContain('The government says that six ships were waiting');
    expect(printed).toContain('claims reporting-verb');
    expect(printed).toContain('Four container vessels and three tankers make 7, not 6.');
  });

  test('its example with a model prints a report as Markdown', async () => {
    expect(await evaluate(blocks('ts')[1]!)).toMatch(/^#/m);
  });

  test('its example with a scripted model counts the calls', async () => {
    expect(await evaluate(blocks('ts')[2]!)).toMatch(/^[1-9]\d* (?:done|failed)/);
  });

  test('its example for LangChain pipes a summary on and finds one phrase of two articles', async () => {
    const printed = await evaluate(blocks('ts')[3]!);
    expect(printed).toContain('voted by 9 to 4 on Tuesday');
    expect(printed).toContain('[ 1, 0 ]');
  });

  test('its example of support says what the article does not hold', async () => {
    expect(await evaluate(blocks('ts')[4]!)).toMatch(/^false \[/);
  });

  test('names only doors that the package has', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const doors = Array.from(readme.matchAll(/^\| `(evenhand[^`]*)` \|/gm), (match) => match[1]!.replace(/^evenhand/, '.'));
    expect(doors.length).toBeGreaterThan(3);
    for (const door of doors) expect(Object.keys(exports)).toContain(door);
  });
});
