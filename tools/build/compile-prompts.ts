import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parsePrompt } from '../../src/prompt/parse-prompt.ts';
import type { PromptFile } from '../../src/prompt/prompt.ts';
import { resolvePrompt } from '../../src/prompt/resolve-prompt.ts';

/**
 * Source of src/prompt/prompts.generated.ts: each prompt file's text, digest and front matter, so that a run parses no YAML.
 *
 * @param folder - with `<id>.md` and `partials/<name>.md`, seen from the project's root
 * @throws PromptError at the first file of no use
 */
export async function compilePrompts(folder: string): Promise<string> {
  const partials = filesIn(`${folder}/partials`);
  const prompts = await Promise.all(filesIn(folder).map(parsePrompt));
  const byName = new Map(partials.map((partial) => [partial.path.split('/').at(-1)!.replace(/\.md$/, ''), partial]));
  for (const prompt of prompts) await resolvePrompt(prompt, byName);
  return [
    "import type { ParsedPrompt, PromptFile } from './prompt.ts';",
    `/** Prompt files of the package. */\nexport const packagedPrompts: readonly ParsedPrompt[] = ${JSON.stringify(prompts, null, 1)};`,
    `/** Partials of the package. */\nexport const packagedPartials: readonly PromptFile[] = ${JSON.stringify(partials, null, 1)};\n`,
  ].join('\n\n');
}

function filesIn(folder: string): PromptFile[] {
  const paths = globSync(`${folder}/*.md`).sort();
  return paths
    .filter((path) => !path.endsWith('README.md'))
    .map((path) => {
      const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
      return { path: path.replaceAll('\\', '/'), text, digest: createHash('sha256').update(text).digest('hex') };
    });
}
