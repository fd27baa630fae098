import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { countsOf, runAt, startFaultyServer } from './run-with-faults.ts';

const proxyIsNotThere = 'http://127.0.0.1:1';
const args = ['--only', 'summary', '--timeout', '5'];

/** Proxies are Node's own affair: its `fetch` takes no notice of their variables before NODE_USE_ENV_PROXY=1 says so. */
test.concurrent.each(
  Object.entries({
    'variables alone change nothing': { environment: {}, isProxied: false },
    'variables count when Node is told so': { environment: { NODE_USE_ENV_PROXY: '1' }, isProxied: true },
    'NO_PROXY leaves a host out': { environment: { NODE_USE_ENV_PROXY: '1', NO_PROXY: '127.0.0.1' }, isProxied: false },
  }),
)('a proxy: %s', async (_, { environment, isProxied }) => {
  await using server = await startFaultyServer({});
  await using proxy = await startProxy();
  const variables = { HTTP_PROXY: proxy.address, HTTPS_PROXY: proxy.address, ...environment };
  const { code, stderr, report } = await runAt(server.baseUrl, { args, environment: variables });
  expect({ code, summary: report?.parts.summary }).toEqual({ code: 0, summary: 'done' });
  expect(stderr).not.toContain(proxy.address);
  expect(countsOf(await server.seen())).toEqual({ summary: 1, review: 1 });
  expect(proxy.passed() > 0).toBe(isProxied);
});

test.concurrent('a proxy that is not there is a part that could not be done', async () => {
  await using server = await startFaultyServer({});
  const environment = { HTTP_PROXY: proxyIsNotThere, NODE_USE_ENV_PROXY: '1' };
  const { code, report } = await runAt(server.baseUrl, { args, environment });
  expect({ code, summary: report?.parts.summary, seen: await server.seen() }).toEqual({ code: 3, summary: 'failed', seen: [] });
  expect(report!.gaps[0]!.why).toContain('cannot be reached (ECONNREFUSED)');
});

type Proxy = AsyncDisposable & { readonly address: string; readonly passed: () => number };

/** A proxy that passes on plain requests and tunnels alike. */
async function startProxy(): Promise<Proxy> {
  let passed = 0;
  const proxy: Server = createServer((incoming, outgoing) => {
    passed += 1;
    const { method, headers } = incoming;
    const onward = forward(incoming.url!, { ...(method !== undefined && { method }), headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  proxy.on('connect', ({ url }, socket) => {
    passed += 1;
    const [host, port] = url!.split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    passed: () => passed,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
