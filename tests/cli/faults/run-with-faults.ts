import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseReport, type Report } from '../../../src/schema.ts';
import { outcomeOf, startEvenhand } from '../evenhand-process.ts';
import { article } from './good-replies.ts';
import type { Output, Script, Seen } from './script.ts';

/** What a run against a failing server left behind. */
export type FaultyRun = {
  /** `null` for a run that did not end and was killed. */
  readonly code: number | null;
  readonly stderr: string;
  /** How many requests the server saw, by what they asked for. */
  readonly requests: Readonly<Record<string, number>>;
  readonly seen: readonly Seen[];
  /** `null` when none was written. */
  readonly report: Report | null;
};

type RunOptions = {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the cache; default: none. */
  readonly cache?: string;
};

/** Never to be seen in what a run says. */
export const key = 'sk-secret-of-the-editor-0123456789';
const hangsAfterMs = 25_000;

/** Runs the built program against a server of its own that fails by a script. */
export async function runWithFaults(script: Script, options: RunOptions = {}): Promise<FaultyRun> {
  await using server = await startFaultyServer(script);
  const ended = await runAt(server.baseUrl, options);
  const seen = await server.seen();
  return { ...ended, seen, requests: countsOf(seen) };
}

/** Runs the built program to its end, asking the server at an address. The key must not show. */
export async function runAt(
  baseUrl: string,
  { args = [], input = article, environment = {}, cache }: RunOptions = {},
): Promise<Pick<FaultyRun, 'code' | 'stderr' | 'report'>> {
  const flags = [
    '--base-url',
    baseUrl,
    '--model',
    'openai:x',
    '--format',
    'json',
    '--timeout',
    '10',
    ...(cache ? ['--cache', cache] : ['--no-cache']),
  ];
  const child = startEvenhand([...flags, ...args], { environment: { OPENAI_API_KEY: key, ...environment } });
  const watchdog = setTimeout(() => child.kill('SIGKILL'), hangsAfterMs);
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(input);
  const { code, stdout, stderr } = await outcomeOf(child);
  clearTimeout(watchdog);
  expect(stdout + stderr).not.toContain(key);
  return { code, stderr, report: stdout === '' ? null : parseReport(JSON.parse(stdout)) };
}

/** A server under way; disposing ends its process. */
export type FaultyServer = AsyncDisposable & {
  readonly baseUrl: string;
  readonly seen: () => Promise<Seen[]>;
  readonly sawOne: (output: Output) => Promise<void>;
};

/** Starts the server as a process of its own; it is asked one thing at a time. */
export async function startFaultyServer(script: Script): Promise<FaultyServer> {
  const server = fork(join(import.meta.dirname, 'faulty-server.ts'), [JSON.stringify(script)], { execArgv: [] });
  const port = await messageOf<number>(server);
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async seen() {
      server.send('seen');
      return messageOf<Seen[]>(server);
    },
    async sawOne(output) {
      server.send(output);
      await messageOf(server);
    },
    async [Symbol.asyncDispose]() {
      const gone = once(server, 'exit');
      server.disconnect();
      await gone;
    },
  };
}

/** How many requests asked for what. */
export function countsOf(seen: readonly Seen[]): Record<string, number> {
  return Object.fromEntries(Object.entries(Object.groupBy(seen, ({ output }) => output)).map(([name, list]) => [name, list!.length]));
}

async function messageOf<T>(server: ChildProcess): Promise<T> {
  const [message] = await once(server, 'message');
  return message as T;
}
