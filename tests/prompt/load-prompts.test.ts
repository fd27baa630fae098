import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPrompts } from '../../src/prompt/load-prompts.ts';
import { packagedPartials, packagedPrompts } from '../../src/prompt/prompts.generated.ts';
import { compilePrompts } from '../../tools/build/compile-prompts.ts';

const ids = [
  'compare-statements',
  'inconsistencies',
  'loaded-phrases',
  'reference',
  'review-findings',
  'smooth',
  'statements',
  'summary',
  'summary-and-inconsistencies',
  'support',
];
/** Beside the article and the rules for handling it. */
const ownPartials: Readonly<Record<string, number>> = { inconsistencies: 1, summary: 1, 'summary-and-inconsistencies': 2 };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-prompts-'));
  await mkdir(join(folder, 'partials'));
});
afterEach(() => rm(folder, { recursive: true }));

const packaged = (id: string) => packagedPrompts.find((prompt) => prompt.id === id)!.text;

describe('the prompts of the package', () => {
  test('are all there, with versions and digests of their own', async () => {
    const prompts = await loadPrompts();
    expect([...prompts.keys()].sort()).toEqual(ids);
    expect(new Set([...prompts.values()].map(({ digest }) => digest)).size).toBe(ids.length);
  });

  test('are the files in prompts/, as they are now', async () => {
    for (const { path, text, digest } of [...packagedPrompts, ...packagedPartials]) {
      expect(text).toBe(await readFile(path, 'utf8'));
      expect(digest).toBe(createHash('sha256').update(text).digest('hex'));
    }
    expect(await compilePrompts('prompts')).toBe(await readFile('src/prompt/prompts.generated.ts', 'utf8'));
  });

  test.each(ids)('%s holds each partial it names, and its task comes after the article', async (id) => {
    const prompt = (await loadPrompts()).get(id)!;
    const source = packaged(id);
    const named = packagedPartials.filter(({ path }) => source.includes(`{{> ${path.split('/').at(-1)!.replace('.md', '')}}}`));
    expect(named).toHaveLength(2 + (ownPartials[id] ?? 0));
    const words = prompt.messages.map(({ content }) => content).join('\n');
    for (const { text } of named) expect(words).toContain(text.trim());
    expect(words).not.toContain('{{>');
    expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(prompt.messages[1]!.content).toMatch(/^BEGIN \{\{delimiter\}\}\n\{\{sentences\}\}\nEND \{\{delimiter\}\}\n\n# Your task/);
  });
});

describe('a folder of one’s own', () => {
  test('replaces the prompts it holds, and no others', async () => {
    await writeFile(
      join(folder, 'summary.md'),
      packaged('summary').replace('version: 2', 'version: 7').replace('Reply with', 'Reply differently, with'),
    );
    await writeFile(join(folder, 'README.md'), 'Notes.');
    const [own, plain] = [await loadPrompts(folder), await loadPrompts()];
    expect(own.get('summary')).toMatchObject({ version: 7, messages: [{}, { content: expect.stringContaining('differently') }] });
    expect(own.get('summary')!.digest).not.toBe(plain.get('summary')!.digest);
    expect(own.get('smooth')).toEqual(plain.get('smooth'));
  });

  test('may replace a partial, for every prompt that names it', async () => {
    await writeFile(join(folder, 'partials', 'article-rules.md'), 'Be brief about {{delimiter}}.');
    const prompts = await loadPrompts(folder);
    expect([...prompts.values()].map(({ messages }) => messages[0]!.content)).toEqual(ids.map(() => 'Be brief about {{delimiter}}.'));
  });

  test.each(
    Object.entries({
      'a name that replaces nothing': {
        write: () => writeFile(join(folder, 'sumary.md'), packaged('summary').replace('id: summary', 'id: sumary')),
        says: 'Did you mean "summary.md"?',
      },
      'other inputs': {
        write: () => writeFile(join(folder, 'smooth.md'), packaged('smooth').replaceAll('paragraphs', 'paras')),
        says: 'its inputs differ',
      },
      'another output': {
        write: () => writeFile(join(folder, 'smooth.md'), packaged('smooth').replace('output: smoothed', 'output: summary')),
        says: 'its output is "summary". Make it "smoothed".',
      },
      'a file that leads out of it': {
        write: () => symlink(join(process.cwd(), 'prompts', 'smooth.md'), join(folder, 'smooth.md')),
        says: 'the file leads out of the prompt folder',
      },
      'partials that lead out of it': {
        write: async () => {
          await rm(join(folder, 'partials'), { recursive: true });
          await symlink(join(process.cwd(), 'prompts', 'partials'), join(folder, 'partials'));
        },
        says: 'the file leads out of the prompt folder',
      },
    }),
  )('%s is a mistake', async (_, { write, says }) => {
    await write();
    await expect(loadPrompts(folder)).rejects.toMatchObject({ code: 'prompt-invalid', message: expect.stringContaining(says) });
  });

  test('that is not there is a mistake', async () => {
    await expect(loadPrompts(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'prompt-invalid', where: join(folder, 'nowhere') });
  });
});
