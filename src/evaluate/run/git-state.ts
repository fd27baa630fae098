import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RunHead } from '../run-log.ts';

const run = promisify(execFile);

/** Revision of the repository that holds a folder, and whether anything in it is not committed; `null` outside a repository, before its first commit, or without git. */
export async function gitState(folder: string): Promise<RunHead['git']> {
  try {
    // one process for both: starting it is what takes time
    const { stdout } = await run('git', ['status', '--porcelain=v2', '--branch'], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    const revision = /^# branch\.oid ([0-9a-f]+)$/m.exec(stdout)?.[1];
    return revision === undefined ? null : { revision, isDirty: /^[^#\n]/m.test(stdout) };
  } catch {
    return null;
  }
}
