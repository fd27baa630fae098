import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { evenhand, folderWith, plainArticle } from './evenhand-process.ts';
import { startModelServer } from './model-server.ts';

/** A server that takes whatever is posted, and keeps it. */
async function startCollector() {
  const posted: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request.setEncoding('latin1')) body += piece;
    posted.push(`${request.method} ${request.url} ${body}`);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { posted, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const small = (baseUrl: string) => ['--only', 'summary', '--no-cache', '--model', 'openai:small', '--base-url', baseUrl];

test('LangSmith is sent runs when --trace says so, and nothing when only the environment does', async () => {
  const [{ baseUrl }, { posted, endpoint }] = await Promise.all([startModelServer(), startCollector()]);
  const environment = { LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: 'lsv2_test', LANGSMITH_ENDPOINT: endpoint };
  const untold = await evenhand(small(baseUrl), { input: plainArticle, environment });
  expect({ code: untold.code, stderr: untold.stderr, posted }).toEqual({ code: 0, stderr: '', posted: [] });
  const told = await evenhand(['--trace', 'langsmith', ...small(baseUrl)], { input: plainArticle, environment });
  expect({ code: told.code, stderr: told.stderr }).toEqual({ code: 0, stderr: '' });
  expect(posted.some((request) => /^POST \S*runs/.test(request))).toBe(true);
}, 60_000);

test('eval follows its models too, and says of each call what it did', async () => {
  const [{ baseUrl }, { posted, endpoint }] = await Promise.all([startModelServer(), startCollector()]);
  const record = {
    id: 'a',
    group: 'a',
    source: 'The council met. Councillors voted by 9 to 4.',
    summary: 'They voted 9 to 5.',
    faithful: false,
  };
  const folder = folderWith({ 'set.jsonl': [record, { ...record, id: 'b', faithful: true }].map((one) => JSON.stringify(one)).join('\n') });
  const args = ['eval', '--dataset', 'summedits=set.jsonl', '--model', 'local', '--base-url', baseUrl, '--verbose', '--trace', 'langsmith'];
  const environment = { LANGSMITH_API_KEY: 'lsv2_test', LANGSMITH_ENDPOINT: endpoint };
  const { code, stderr } = await evenhand(args, { folder, environment });
  expect(code).toBe(0);
  expect(stderr).toContain('evenhand: call 1, support: 100 tokens in, 10 out, ');
  expect(posted.some((request) => /^POST \S*runs/.test(request))).toBe(true);
}, 60_000);

test.each(
  Object.entries({
    'langsmith without a key': {
      name: 'langsmith',
      stderr: 'evenhand: --trace langsmith: LANGSMITH_API_KEY is not set. Export it, or leave --trace out.\n',
    },
    'otel without its package': {
      name: 'otel',
      stderr: expect.stringContaining('the package @opentelemetry/api is not installed. Install it with: npm install'),
    },
    'a name that there is none of': { name: 'langsmiht', stderr: expect.stringContaining('Did you mean "langsmith"?') },
  }),
)('--trace %s is a mistake', async (_, { name, stderr }) => {
  expect(await evenhand(['--trace', name, ...small('http://127.0.0.1:1/v1')], { input: plainArticle })).toEqual({
    code: 2,
    stdout: '',
    stderr,
  });
});

test('a configuration that was only found follows nobody', async () => {
  const folder = folderWith({ 'evenhand.config.json': '{"trace": "langsmith"}' });
  const { code, stderr } = await evenhand(small('http://127.0.0.1:1/v1'), {
    folder,
    input: plainArticle,
    environment: { LANGSMITH_API_KEY: 'x' },
  });
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('it would follow runs with langsmith') });
});
