import { rm, stat } from 'node:fs/promises';
import { isEvenhandError } from '../../errors/evenhand-error.ts';
import { UsageError } from '../../errors/usage-error.ts';
import { type CacheSize, cachePath, defaultCacheBytes, sqliteStore } from '../../model/store/sqlite-store.ts';
import { counted } from '../../render/counted.ts';
import { closestName } from '../../text/closest-name.ts';
import { cacheChoiceFrom } from '../cache-folder.ts';
import { exitCodes } from '../exit-code.ts';
import { oneOf } from '../parse-setting.ts';
import { settingsFrom } from '../settings.ts';
import { say } from '../surroundings.ts';
import type { Action } from './command-entry.ts';

const deeds = ['where', 'size', 'clear'] as const;

/** Says where a model's answers are kept and how much that is, or forgets them. */
export const manageCache: Action = async ({ operands, flags: { format = 'text', ...flags }, surroundings }) => {
  const [deed] = operands;
  await refuseStrange(operands);
  const isJson = (await oneOf(['text', 'json'])(format, '--format')) === 'json';
  const settings = await settingsFrom(flags, surroundings);
  // a setting that turns the cache off does not make it go away
  const choice = cacheChoiceFrom(settings.cache === false ? { ...settings, cache: true } : settings, surroundings)!;
  const path = cachePath(choice.folder);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  let size: CacheSize = { replies: 0, bytes: 0 };
  if (isThere && deed !== 'where') {
    try {
      using store = await sqliteStore(choice.folder, { onNotice: (message) => void say(surroundings, message) });
      size = deed === 'clear' ? store.clear() : store.size();
    } catch (error) {
      if (deed !== 'clear' || !isEvenhandError(error)) throw error;
      throw new UsageError({
        code: 'cache-unusable',
        where: path,
        what: 'it is no cache of this evenhand',
        hint: 'Remove the file yourself',
      });
    }
    if (deed === 'clear') await rm(`${path}.damaged`, { force: true });
  }
  const { output } = surroundings;
  if (isJson) await output.write(`${JSON.stringify({ path, ...size, maxBytes: defaultCacheBytes, cleared: deed === 'clear' }, null, 2)}\n`);
  else if (deed === 'where') await output.write(`${path}\n`);
  else if (deed === 'clear') await output.write(`forgot ${counted(size.replies, 'answer')}\n`);
  else {
    const held = `${counted(size.replies, 'answer')}, ${megabytes(size.bytes)} of at most ${megabytes(defaultCacheBytes)}`;
    await output.write(deed === 'size' ? `${held}\n` : `${path}\n${held}\n`);
  }
  return exitCodes.done;
};

async function refuseStrange([deed, ...others]: readonly string[]): Promise<void> {
  if (deed === undefined) return;
  if (others.length > 0)
    throw new UsageError({ where: 'cache', what: 'it does one thing at a time', hint: `Name one of ${deeds.join(', ')}` });
  if ((deeds as readonly string[]).includes(deed)) return;
  const meant = await closestName(deed, deeds);
  throw new UsageError({
    where: 'cache',
    what: `it cannot "${deed}"`,
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}Choose from ${deeds.join(', ')}`,
  });
}

function megabytes(bytes: number): string {
  const amount = bytes / 1024 / 1024;
  return `${amount > 0 && amount < 10 ? amount.toFixed(1) : Math.round(amount)} MB`;
}
