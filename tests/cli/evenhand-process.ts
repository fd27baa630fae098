import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A cache of its own for each test file: none is answered from another's, nor from that of whoever runs them. */
const cacheHome = mkdtempSync(join(tmpdir(), 'evenhand-cache-home-'));
process.once('exit', () => rmSync(cacheHome, { recursive: true, force: true }));

const bin = join(import.meta.dirname, '..', '..', 'dist', 'bin', 'evenhand.js');

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type RunOptions = {
  /** Text for standard input; nothing leaves it empty. */
  readonly input?: string | Buffer;
  /** Added to a nearly empty environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** For node, before the name of the program. */
  readonly nodeOptions?: readonly string[];
};

/** Starts the built program; the caller listens to it. */
export function startEvenhand(
  args: readonly string[],
  { environment = {}, folder = tmpdir(), nodeOptions = [] }: RunOptions = {},
): ChildProcess {
  if (!existsSync(bin)) throw new Error(`${bin} is missing: npm run build makes it`);
  return spawn(process.execPath, [...nodeOptions, bin, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', XDG_CACHE_HOME: cacheHome, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the built program to its end. */
export async function evenhand(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = startEvenhand(args, options);
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(options.input ?? '');
  return outcomeOf(child);
}

/** Waits for a started program. */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
  child.stderr!.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** A folder of its own for a test, with files in it; it is removed when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A short article with two loaded phrases, a quotation with another, and a sum that does not add up. */
export const article = `Council slams depot plan

The council's brutal regime closed the depot on Monday, and the mayor slammed the decision.
“It is a spineless surrender,” said Joe Park, a driver.
The depot has 40 drivers. Of the 40 drivers, 30 voted for the plan and 20 voted against it.
`;

/** An article with nothing to change. */
export const plainArticle = `The council met on Monday. It approved the budget for the library.\n`;
