import { loadPrompts } from '../../prompt/load-prompts.ts';
import { visibleText } from '../../render/visible-text.ts';
import { exitCodes } from '../exit-code.ts';
import { settingsFrom } from '../settings.ts';
import type { Action } from './command-entry.ts';

/** Characters of a digest that tell prompts apart for a person. */
const shownDigits = 12;

/** Lists the prompts: id, version, digest, and what each is for. */
export const listPrompts: Action = async ({ flags, surroundings }) => {
  const { prompts: folder } = await settingsFrom(flags, surroundings);
  const prompts = [...(await loadPrompts(folder)).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const idWidth = Math.max(...prompts.map(({ id }) => id.length));
  const lines = prompts.map(
    ({ id, version, digest, purpose }) => `${id.padEnd(idWidth)}  v${version}  ${digest.slice(0, shownDigits)}  ${visibleText(purpose)}\n`,
  );
  await surroundings.output.write(lines.join(''));
  return exitCodes.done;
};
