import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PromptError } from '../errors/prompt-error.ts';
import { closestName } from '../text/closest-name.ts';
import type { ParsedPrompt, Prompt, PromptFile } from './prompt.ts';
import { packagedPartials, packagedPrompts } from './prompts.generated.ts';
import { resolvePrompt } from './resolve-prompt.ts';

/** Prompts by id. */
export type Prompts = ReadonlyMap<string, Prompt>;

/**
 * The prompts of the package, those that a user's folder holds in their place.
 *
 * @param folder - with `<id>.md` and `partials/<name>.md`; files by other names than the package's are mistakes, README.md is passed over
 * @throws PromptError when the folder cannot be read, a file leads out of it, or a prompt in it is of no use or asks for other inputs than the package's
 */
export async function loadPrompts(folder?: string): Promise<Prompts> {
  const own = folder === undefined ? undefined : await readFolder(folder);
  const partials = new Map(packagedPartials.map((partial) => [nameOf(partial), partial]));
  for (const partial of own?.partials ?? []) partials.set(await knownName(partial, partials), partial);
  const parsed = new Map(packagedPrompts.map((prompt) => [prompt.id, prompt]));
  for (const prompt of own?.prompts ?? []) {
    const replaced = parsed.get(await knownName(prompt, parsed))!;
    refuseOtherShape(prompt, replaced);
    parsed.set(prompt.id, prompt);
  }
  const resolved = await Promise.all([...parsed.values()].map((prompt) => resolvePrompt(prompt, partials)));
  return new Map(resolved.map((prompt) => [prompt.id, prompt]));
}

async function readFolder(folder: string): Promise<{ prompts: ParsedPrompt[]; partials: PromptFile[] }> {
  const [root, files, partials] = await Promise.all([
    realpath(folder).catch((cause: unknown) => unreadable(folder, cause)),
    markdownIn(folder, false),
    markdownIn(join(folder, 'partials'), true),
  ]);
  const { parsePrompt } = await import('./parse-prompt.ts');
  const read = (paths: string[]) => Promise.all(paths.map((path) => readInside(path, root)));
  return { prompts: await Promise.all((await read(files)).map(parsePrompt)), partials: await read(partials) };
}

async function markdownIn(folder: string, mayBeMissing: boolean): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) =>
    mayBeMissing && cause.code === 'ENOENT' ? [] : unreadable(folder, cause),
  );
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return names
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => join(folder, name));
}

async function readInside(path: string, root: string): Promise<PromptFile> {
  const real = await realpath(path).catch((cause: unknown) => unreadable(path, cause));
  if (relative(root, real).split(sep)[0] === '..')
    throw new PromptError({ where: path, what: 'the file leads out of the prompt folder', hint: 'Copy it into the folder' });
  const text = await readFile(real, 'utf8').catch((cause: unknown) => unreadable(path, cause));
  return { path, text, digest: createHash('sha256').update(text).digest('hex') };
}

function unreadable(where: string, cause: unknown): never {
  throw new PromptError({ where, what: 'the prompts cannot be read', hint: 'Name a folder that holds them', cause });
}

function nameOf({ path }: PromptFile): string {
  return path.split(/[\\/]/).at(-1)!.replace(/\.md$/, '');
}

async function knownName(file: PromptFile, known: ReadonlyMap<string, unknown>): Promise<string> {
  const name = nameOf(file);
  if (known.has(name)) return name;
  const meant = await closestName(name, [...known.keys()]);
  throw new PromptError({
    where: file.path,
    what: 'it replaces no file of the package',
    hint: `${meant ? `Did you mean "${meant}.md"? ` : ''}The names are ${[...known.keys()].join(', ')}`,
  });
}

/** A prompt that asks for other inputs could not be filled, and one with another output could not be read. */
function refuseOtherShape(prompt: ParsedPrompt, replaced: ParsedPrompt): void {
  const inputs = Object.entries(replaced.inputs);
  const isSame = inputs.length === Object.keys(prompt.inputs).length && inputs.every(([name, kind]) => prompt.inputs[name] === kind);
  if (!isSame)
    throw new PromptError({
      where: prompt.path,
      what: 'its inputs differ from those of the prompt it replaces',
      hint: `Declare ${inputs.map(([name, kind]) => `${name}: ${kind}`).join(', ')}`,
    });
  if (prompt.output !== replaced.output)
    throw new PromptError({ where: prompt.path, what: `its output is "${prompt.output}"`, hint: `Make it "${replaced.output}"` });
}
