import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/schema.ts';
import { evenhand, folderWith, outcomeOf, plainArticle, startEvenhand } from './evenhand-process.ts';
import { startModelServer } from './model-server.ts';

/** Small is 100 tokens in and 10 out a call: 0.002 dollars. */
const prices = { EVENHAND_PRICES: '{"openai:small": {"input": 10, "output": 100}}' };
const small = (baseUrl: string) => ['--model', 'openai:small', '--base-url', baseUrl];
const reportIn = (stdout: string) => parseReport(JSON.parse(stdout));

describe('the cache', () => {
  test('answers the same article the second time, and the report says so', async () => {
    const { baseUrl, asked } = await startModelServer();
    const flags = [...small(baseUrl), '--format', 'json'];
    const first = await evenhand(flags, { input: plainArticle, environment: prices });
    const sent = asked.length;
    const second = await evenhand(flags, { input: plainArticle, environment: prices });
    expect([first.code, second.code, second.stderr]).toEqual([0, 0, '']);
    expect(asked).toHaveLength(sent);
    const [paid, free] = [reportIn(first.stdout), reportIn(second.stdout)];
    expect(paid.usage).toMatchObject({ calls: sent, cacheHits: 0, costUsd: expect.closeTo(sent * 0.002, 9) });
    expect(free.usage).toMatchObject({ calls: 0, cacheHits: sent, inputTokens: 0, outputTokens: 0, costUsd: 0 });
    expect({ ...free, usage: null }).toEqual({ ...paid, usage: null });
  });

  test('is left alone by --no-cache, by the setting, and by a run without a model', async () => {
    const { baseUrl, asked } = await startModelServer();
    const folder = folderWith({ 'evenhand.config.json': '{"cache": false}' });
    const environment = { XDG_CACHE_HOME: join(folder, 'home') };
    await evenhand(['--no-cache', ...small(baseUrl)], { input: plainArticle, environment });
    const sent = asked.length;
    await evenhand(small(baseUrl), { input: plainArticle, environment, folder });
    expect(asked).toHaveLength(2 * sent);
    await evenhand([], { input: plainArticle, environment });
    expect(existsSync(join(folder, 'home'))).toBe(false);
  });

  test('is where one says; it tells where it is and how much it holds, and forgets', async () => {
    const { baseUrl, asked } = await startModelServer();
    const folder = folderWith({});
    const run = (args: readonly string[]) => evenhand(args, { folder, input: plainArticle });
    await run(['--cache', 'kept', ...small(baseUrl)]);
    const path = join(folder, 'kept', 'replies.sqlite');
    const where = await run(['cache', 'where', '--cache', 'kept']);
    expect(where).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect((await run(['cache', '--cache', 'kept'])).stdout).toMatch(
      new RegExp(`^${path}\n${asked.length} answers, 0\\.\\d MB of at most 256 MB\n$`),
    );
    expect(JSON.parse((await run(['cache', 'size', '--cache', 'kept', '--format', 'json'])).stdout)).toMatchObject({
      path,
      replies: asked.length,
    });
    expect((await run(['cache', 'clear', '--cache', 'kept'])).stdout).toBe(`forgot ${asked.length} answers\n`);
    expect((await run(['cache', 'size', '--cache', 'kept'])).stdout).toMatch(/^0 answers/);
  });

  test('a misspelt deed is not done', async () => {
    const { code, stderr } = await evenhand(['cache', 'claer']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'evenhand: cache: it cannot "claer". Did you mean "clear"? Choose from where, size, clear.\n',
    });
  });

  test('that nobody chose and that cannot be made is a notice; one that was named is a mistake', async () => {
    const { baseUrl } = await startModelServer();
    const folder = folderWith({ file: '' });
    const optional = await evenhand(small(baseUrl), { input: plainArticle, environment: { XDG_CACHE_HOME: join(folder, 'file') } });
    expect(optional).toMatchObject({ code: 0, stderr: expect.stringContaining('This run goes without a cache.') });
    const named = await evenhand([...small(baseUrl), '--cache', 'file/cache'], { folder, input: plainArticle });
    expect(named).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Name another folder with --cache') });
  });

  test('a configuration that was only found does not choose where it is', async () => {
    const folder = folderWith({ 'evenhand.config.json': '{"cache": "here"}' });
    const { code, stderr } = await evenhand(['--model', 'openai:small', '--base-url', 'http://127.0.0.1:1/v1'], {
      folder,
      input: plainArticle,
    });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('it would choose where things are written') });
  });
});

describe('--max-cost', () => {
  test('stops before the call that could pass it; what is done is kept', async () => {
    const { baseUrl, asked } = await startModelServer();
    const folder = folderWith({ 'a.txt': plainArticle, 'b.txt': plainArticle });
    // a summary may have 3,000 tokens and costs 0.3 dollars at most, its review 0.8
    const { code, stdout, stderr } = await evenhand(
      ['a.txt', 'b.txt', '--only', 'summary', '--max-cost', '0.5', '--format', 'json', ...small(baseUrl)],
      { folder, environment: prices },
    );
    expect(asked).toHaveLength(1);
    const report = reportIn(stdout.trim());
    expect(report.parts.summary).toBe('done');
    expect(report.gaps).toMatchObject([{ part: 'summary', why: expect.stringContaining('could pass the budget of $0.50 ($0.002 spent)') }]);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'evenhand: the budget is used up, so a.txt is the last article; raise --max-cost\n',
    });
  });

  test('a single article that cannot be begun has a report that says why', async () => {
    const { baseUrl, asked } = await startModelServer();
    const { code, stdout } = await evenhand(['--max-cost', '0.01', '--format', 'json', ...small(baseUrl)], {
      input: plainArticle,
      environment: prices,
    });
    expect({ code, asked: asked.length }).toEqual({ code: 3, asked: 0 });
    expect(reportIn(stdout).gaps[0]).toMatchObject({ code: 'model-over-budget', why: expect.stringContaining('$0 spent') });
  });

  test('needs a price', async () => {
    const { code, stderr } = await evenhand(['--max-cost', '1', ...small('http://127.0.0.1:1/v1')], { input: plainArticle });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'evenhand: openai:small: its price is not known, so a budget could not stop it. Give its price under "prices" in the configuration, or leave the budget out.\n',
    });
  });

  test.each(
    Object.entries({
      '--max-cost of nothing': {
        args: ['--max-cost', '0'],
        stderr: 'evenhand: --max-cost: "0" is not an amount of dollars. Write one, such as 0.50.\n',
      },
      '--max-cost without a model': {
        args: ['--max-cost', '1'],
        stderr: 'evenhand: --max-cost: no model is named, so nothing would be asked. Add --model, such as --model openai:gpt-5-mini.\n',
      },
    }),
  )('%s is a mistake', async (_, { args, stderr }) => {
    expect(await evenhand(args, { input: plainArticle })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('--dry-run', () => {
  test('says what would be asked and what it would cost, without a key and without sending anything', async () => {
    const folder = folderWith({ 'a.txt': plainArticle, 'b.txt': plainArticle });
    const { code, stdout, stderr } = await evenhand(['a.txt', 'b.txt', '--dry-run', '--model', 'openai:gpt-5-mini'], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const line = String.raw`4 calls, about [\d,]+ tokens in, [\d,]+ out, about \$0\.0\d+, at most \$0\.\d+`;
    expect(stdout).toMatch(
      new RegExp(
        `^a\\.txt: ${line}\nb\\.txt: ${line}\n2 articles: 8 calls, [^\n]+\nNothing was sent to openai:gpt-5-mini\\. Prices were read on \\d{4}-\\d\\d-\\d\\d\\.\n$`,
      ),
    );
  });

  test('an unknown price is unknown, never 0', async () => {
    const { stdout } = await evenhand(['--dry-run', '--model', 'openai:no-such', '--format', 'json'], { input: plainArticle });
    expect(JSON.parse(stdout).total).toMatchObject({ calls: 4, costUsd: null, maxCostUsd: null, priceRead: null });
    const { stdout: text } = await evenhand(['--dry-run', '--model', 'openai:no-such'], { input: plainArticle });
    expect(text).toContain('price unknown\n');
    expect(text).toContain('The price of openai:no-such is not known');
  });

  test('knows what the cache holds, and makes none', async () => {
    const { baseUrl, asked } = await startModelServer();
    const folder = folderWith({});
    const flags = ['--cache', 'kept', ...small(baseUrl)];
    const before = await evenhand([...flags, '--dry-run'], { folder, input: plainArticle, environment: prices });
    expect(before.stdout).toMatch(/: 4 calls, /);
    expect(readdirSync(folder)).toEqual([]);
    await evenhand(flags, { folder, input: plainArticle, environment: prices });
    const after = await evenhand([...flags, '--dry-run'], { folder, input: plainArticle, environment: prices });
    expect(after.stdout).toContain(`no call beside ${asked.length} from the cache, nothing is paid\n`);
  });

  test('without a model says that nothing would be paid', async () => {
    expect((await evenhand(['--dry-run'], { input: plainArticle })).stdout).toMatch(
      /: nothing is sent, nothing is paid\nNo model is named\.\n$/,
    );
  });
});

describe('time', () => {
  test('Ctrl-C keeps the parts that are done', async () => {
    const { baseUrl, held } = await startModelServer({ holdFrom: 3 });
    const folder = folderWith({ 'a.txt': plainArticle });
    const child = startEvenhand(['a.txt', ...small(baseUrl), '--format', 'json', '-o', 'report.json'], { folder });
    const outcome = outcomeOf(child);
    await held;
    child.kill('SIGINT');
    expect(await outcome).toEqual({ code: 130, stdout: '', stderr: '' });
    const report = reportIn(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(Object.values(report.parts)).toContain('done');
    expect(Object.values(report.parts)).toContain('failed');
    expect(report.gaps.map(({ code }) => code)).toContain('interrupted');
  });

  test('--max-time ends a run whose server never answers; what is done is kept', async () => {
    const { baseUrl } = await startModelServer({ holdFrom: 3 });
    const folder = folderWith({ 'a.txt': plainArticle, 'b.txt': plainArticle });
    const { code, stdout, stderr } = await evenhand(
      ['a.txt', 'b.txt', '--only', 'summary', '--max-time', '4', '--no-cache', ...small(baseUrl)],
      {
        folder,
      },
    );
    expect(code).toBe(3);
    expect(stdout).toContain('a.txt · ');
    expect(stdout).not.toContain('b.txt · ');
    expect(stderr).toBe('evenhand: the time is over, so not all articles are read; allow more with --max-time\n');
  }, 30_000);

  test('--timeout ends a call that is not answered', async () => {
    const { baseUrl } = await startModelServer({ holdFrom: 1 });
    const { code, stdout } = await evenhand(['--only', 'summary', '--timeout', '0.5', ...small(baseUrl)], { input: plainArticle });
    expect(code).toBe(3);
    expect(stdout).toContain('no answer within 0.5 s');
  });
});

test('--verbose says what each call did', async () => {
  const { baseUrl } = await startModelServer();
  const flags = ['--only', 'summary', '--verbose', ...small(baseUrl)];
  const first = await evenhand(flags, { input: plainArticle, environment: prices });
  expect(first.stderr).toMatch(
    /^evenhand: call 1, summary: 100 tokens in, 10 out, \d+\.\d s, \$0\.002\nevenhand: call 2, review-findings: 100 tokens in, 10 out, \d+\.\d s, \$0\.002\n$/,
  );
  const second = await evenhand(flags, { input: plainArticle, environment: prices });
  expect(second.stderr).toBe(
    'evenhand: call 1, summary: kept from an earlier run, nothing sent\nevenhand: call 2, review-findings: kept from an earlier run, nothing sent\n',
  );
});

describe('a key from a file', () => {
  test.each(
    Object.entries({
      '--api-key-file': { args: ['--api-key-file', 'key.txt'], environment: {} },
      EVENHAND_API_KEY_FILE: { args: [], environment: { EVENHAND_API_KEY_FILE: 'key.txt' } },
      OPENAI_API_KEY_FILE: { args: [], environment: { OPENAI_API_KEY_FILE: 'key.txt' } },
    }),
  )('named by %s is sent, and shown nowhere', async (_, { args, environment }) => {
    const { baseUrl, asked } = await startModelServer();
    const folder = folderWith({ 'key.txt': 'sk-from-a-file-123\n' });
    const { code, stdout, stderr } = await evenhand([...args, '--verbose', '--format', 'json', ...small(baseUrl)], {
      folder,
      environment,
      input: plainArticle,
    });
    expect(code).toBe(0);
    expect(asked[0]).toMatchObject({ authorization: 'Bearer sk-from-a-file-123' });
    expect(stdout + stderr).not.toContain('sk-from');
  });

  test('that holds something else is a mistake, and is not shown', async () => {
    const folder = folderWith({ 'key.txt': 'root:x:0\nsecret:y:1\n' });
    const { code, stderr } = await evenhand(['--api-key-file', 'key.txt', ...small('http://127.0.0.1:1/v1')], {
      folder,
      input: plainArticle,
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'evenhand: key.txt: the file holds something else than one key. Name a file that holds the key and nothing else.\n',
    });
  });

  test('is not taken from a configuration that was only found', async () => {
    const folder = folderWith({ 'key.txt': 'sk-from-a-file-123' });
    writeFileSync(join(folder, 'evenhand.config.json'), '{"apiKeyFile": "key.txt"}');
    const { code, stderr } = await evenhand(small('http://127.0.0.1:1/v1'), { folder, input: plainArticle });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('it would choose a file to send as a key') });
  });
});
