// Builds the package: generated sources (lexicon, prompts, version), the library (tsc), the JSON Schema, the bundled CLI (esbuild).
//   node tools/build/build.ts [--only generated|library|bin]
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleCommand } from './bundle-command.ts';

const root = join(import.meta.dirname, '..', '..');
process.chdir(root);
const { values } = parseArgs({ options: { only: { type: 'string', default: 'all' } } });

await generate();
if (values.only === 'all' || values.only === 'library') await buildLibrary();
if (values.only === 'all' || values.only === 'bin') await buildCommand();

async function generate(): Promise<void> {
  await generated(
    'src/detect/lexicon.generated.ts',
    ['src/detect/lexicon/*.yaml', 'tools/build/compile-lexicon.ts', 'tools/build/lexicon/*.ts', 'src/detect/lexicon/*.ts'],
    async () => {
      const { compileLexicon } = await import('./compile-lexicon.ts');
      return compileLexicon('src/detect/lexicon');
    },
  );
  await generated('src/prompt/prompts.generated.ts', ['prompts/**/*.md', 'tools/build/compile-prompts.ts'], async () => {
    const { compilePrompts } = await import('./compile-prompts.ts');
    return compilePrompts('prompts');
  });
  await generated('src/report/version.generated.ts', ['package.json'], async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    return `/** Version of the package. */\nexport const evenhandVersion = '${version}';\n`;
  });
}

async function generated(target: string, sources: string[], write: () => Promise<string>): Promise<void> {
  if (isNewer(target, sources)) return;
  const source = await write();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, source);
}

async function buildLibrary(): Promise<void> {
  const made = 'dist.library';
  rmSync(made, { recursive: true, force: true });
  execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json', '--outDir', made], { stdio: 'inherit' });
  const { reportJsonSchema } = await import('../../src/schema.ts');
  mkdirSync(`${made}/schema`, { recursive: true });
  writeFileSync(`${made}/schema/report-v1.json`, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  // the old files go only when the new ones are whole
  mkdirSync('dist', { recursive: true });
  for (const name of readdirSync('dist')) if (name !== 'bin') rmSync(join('dist', name), { recursive: true, force: true });
  for (const name of readdirSync(made)) renameSync(join(made, name), join('dist', name));
  rmSync(made, { recursive: true, force: true });
}

async function buildCommand(): Promise<void> {
  if (isNewer('dist/bin/evenhand.js', ['src/**/*.ts', 'tools/build/*.ts', 'package.json'])) return;
  const made = 'dist.bin';
  rmSync(made, { recursive: true, force: true });
  await bundleCommand(made);
  mkdirSync('dist', { recursive: true });
  rmSync('dist/bin', { recursive: true, force: true });
  renameSync(made, 'dist/bin');
}

function isNewer(target: string, sources: string[]): boolean {
  if (!existsSync(target)) return false;
  const age = statSync(target).mtimeMs;
  const files = sources.flatMap((pattern) => globSync(pattern));
  // folders too, so that a removed file counts as a change
  const folders = new Set(files.map((file) => dirname(file)));
  return [...files, ...folders]
    .filter((file) => file !== dirname(target) || !target.endsWith('.generated.ts'))
    .every((file) => file === target || statSync(file).mtimeMs <= age);
}
