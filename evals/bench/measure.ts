import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A whole process: its program with arguments, and what it needs. */
export type Command = {
  readonly argv: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** What its exit codes may be. Default: any, as linters exit with what they found. */
  readonly exits?: readonly number[];
};

/** `seconds`: median of the runs. `peakMib`: resident memory of its largest process. */
export type Measured = { readonly seconds: number; readonly peakMib: number };

const timeoutMs = 300_000;

/**
 * Runs commands in turn, again and again, so that what the machine does meanwhile hits all alike; memory is read in a run of its own, which is not timed.
 *
 * @throws when a command exits otherwise than it should: an error message is no result
 */
export async function measure<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  runs: number,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(commands) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) times.get(name)!.push(await secondsOf(name, commands[name]));
  }
  const measured = {} as Record<Name, Measured>;
  for (const name of names) measured[name] = { seconds: median(times.get(name)!), peakMib: await peakOf(name, commands[name]) };
  return measured;
}

/** Of the commands those that do their work, and why the others do not: a rival that its registry or its version broke is no reason to measure nothing. */
export async function usable(commands: Readonly<Record<string, Command>>): Promise<{ works: Record<string, Command>; broken: string[] }> {
  const works: Record<string, Command> = {};
  const broken: string[] = [];
  for (const [name, command] of Object.entries(commands)) {
    await finish(name, command).then(
      () => {
        works[name] = command;
      },
      (error: Error) => void broken.push(error.message.replace(/\s+/g, ' ').slice(0, 200)),
    );
  }
  return { works, broken };
}

/** The middle one; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function secondsOf(name: string, command: Command): Promise<number> {
  const begin = performance.now();
  await finish(name, command);
  return (performance.now() - begin) / 1000;
}

async function peakOf(name: string, command: Command): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peak-'));
  try {
    await finish(name, {
      ...command,
      environment: {
        ...command.environment,
        BENCH_PEAK_FOLDER: folder,
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href}`,
      },
    });
    const peaks = readdirSync(folder).map((file) => Number(readFileSync(join(folder, file), 'utf8')) / 1024);
    return Math.max(0, ...peaks);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function finish(name: string, { argv: [program, ...args], environment = {}, folder, exits }: Command): Promise<void> {
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...environment },
    // what is printed goes nowhere: several linters lose most of it in a pipe
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: timeoutMs,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    errors = (errors + piece).slice(-2000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === null || (exits && !exits.includes(code))) throw new Error(`${name} exited with ${code ?? 'a signal'}: ${errors.trim()}`);
}
