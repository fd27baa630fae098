import { resolve } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';
import { closestName } from '../text/closest-name.ts';
import { exists } from './exists.ts';

/**
 * Makes sure that the first article is not a command with a slip in its name.
 *
 * @param names - of the commands
 * @throws UsageError when it is no file, nearly a command, and everything behind it is a file
 */
export async function refuseMisspeltCommand(
  [first = '', ...others]: readonly string[],
  names: readonly string[],
  folder: string,
): Promise<void> {
  if (await exists(resolve(folder, first))) return;
  const meant = await closestName(first, names);
  if (meant === undefined) return;
  // "schemas article.txt" is a slip, "schemas missing.txt" may be two missing files
  for (const other of others) if (!(await exists(resolve(folder, other)))) return;
  throw new UsageError({
    where: first,
    what: 'there is no such command, and no such file',
    hint: `Did you mean "evenhand ${meant}"? evenhand --help lists the commands`,
  });
}
