import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';

/**
 * Writes a file in one step: whoever reads it meanwhile sees the old text or the new one, never half of it.
 *
 * A file that is there keeps its mode, and a link goes on pointing to it.
 *
 * @throws UsageError `output-unwritable`
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const mode = await stat(target).then(
      (found) => found.mode & 0o7777,
      () => undefined,
    );
    const file = await open(temporary, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(text);
      // the mask of the process may have taken bits away
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UsageError({
      code: 'output-unwritable',
      where: path,
      what: `it cannot be written (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
      hint: 'Name a file in a folder that you may write to',
      cause,
    });
  }
}
