import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { article, evenhand, folderWith } from './evenhand-process.ts';
import { startModelServer } from './model-server.ts';

/** Writes down what is loaded and every attempt to reach the network. */
const witness = (log: string) => `
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
const note = (line) => appendFileSync(${JSON.stringify(log)}, line + '\\n');
registerHooks({ load: (url, context, next) => (note('load ' + url), next(url, context)) });
for (const [owner, name] of [[net.Socket.prototype, 'connect'], [dns, 'lookup'], [dns.promises, 'lookup'], [dgram, 'createSocket']]) {
  const original = owner[name];
  owner[name] = function (...args) { note('network ' + name); return original.apply(this, args); };
}
`;

async function witnessed(args: readonly string[]): Promise<{ loaded: string[]; network: string[]; code: number | null }> {
  const folder = folderWith({ 'a.txt': article });
  const log = join(folder, 'log');
  writeFileSync(log, '');
  writeFileSync(join(folder, 'witness.mjs'), witness(log));
  const { code } = await evenhand(args, {
    folder,
    nodeOptions: ['--import', pathToFileURL(join(folder, 'witness.mjs')).href],
    environment: {
      OPENAI_API_KEY: 'sk-lies-around',
      EVENHAND_API_KEY: 'sk-too',
      ANTHROPIC_API_KEY: 'sk-also',
      LANGSMITH_TRACING: 'true',
      LANGSMITH_API_KEY: 'x',
    },
  });
  const lines = readFileSync(log, 'utf8').split('\n');
  const linesAbout = (what: string) => lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));
  return { code, loaded: linesAbout('load').filter((url) => url.startsWith('file:')), network: linesAbout('network') };
}

/** Words that stand in the sources of packages too heavy for a run without a model, and in none of ours. */
const marks = { zod: 'invalid_union', openai: 'OpenAIError', langchain: 'lc_namespace' };

function packagesIn(urls: readonly string[]): string[] {
  const sources = urls.map((url) => readFileSync(fileURLToPath(url), 'utf8'));
  return Object.entries(marks).flatMap(([name, mark]) => (sources.some((source) => source.includes(mark)) ? [name] : []));
}

test('a run without a model opens no socket, whatever keys lie around, and loads neither zod nor openai nor langchain', async () => {
  const { code, loaded, network } = await witnessed(['a.txt', 'a.txt', '--format', 'json']);
  expect({ code, network, packages: packagesIn(loaded) }).toEqual({ code: 0, network: [], packages: [] });
});

test('the witness sees a run that asks a model', async () => {
  const { baseUrl } = await startModelServer();
  const { loaded, network } = await witnessed(['a.txt', '--only', 'summary', '--model', 'openai:x', '--base-url', baseUrl]);
  expect(network).toContain('connect');
  expect(packagesIn(loaded)).toEqual(expect.arrayContaining(['zod', 'openai']));
});

test.each([[['--help']], [['--version']]])('%j loads two files', async (args) => {
  const { code, loaded } = await witnessed(args);
  expect({ code, files: loaded.map((url) => url.split('/').at(-1)) }).toEqual({ code: 0, files: ['evenhand.js', 'main.js'] });
});
