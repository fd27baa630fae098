import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RunHead } from '../run-log.ts';

const run = promisify(execFile);

/** Revision of the repository that holds a folder, and whether anything in it is not committed; `null` outside a repository, before its first commit, or without git. */
export async function gitState(folder: string): Promise<RunHead['git']> {
  try {
    const [revision, status] = await Promise.all([
      run('git', ['rev-parse', 'HEAD'], { cwd: folder }),
      run('git', ['status', '--porcelain'], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }),
    ]);
    return { revision: revision.stdout.trim(), isDirty: status.stdout.trim() !== '' };
  } catch {
    return null;
  }
}
