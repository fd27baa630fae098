import { readFile } from 'node:fs/promises';
import type { HouseStyle } from '../contracts/house-style.ts';
import { UsageError } from '../errors/usage-error.ts';
import { parseHouseStyle } from './parse-house-style.ts';

/**
 * Reads a house style from a file of YAML or JSON.
 *
 * @throws UsageError when the file cannot be read, is no YAML, or is no house style; the message says where
 */
export async function readHouseStyle(path: string): Promise<HouseStyle> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code})`;
    throw new UsageError({ code: 'config-invalid', where: path, what, hint: 'Check the path given with --style' });
  });
  const { parse } = await import('yaml');
  try {
    return await parseHouseStyle(parse(text), path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const what = `it is no YAML (${(error as Error).message.split('\n')[0]!.replace(/:$/, '')})`;
    throw new UsageError({ code: 'config-invalid', where: path, what, hint: 'Mend it, or see README for what a style looks like' });
  }
}
