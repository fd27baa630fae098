import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { cheapLetters, external, isOurPackageImport, lexiconBeside, lexiconFile, lightCommander, namedExports } from './bundle-plugins.ts';

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  external,
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * What is bundled into one file each, named after its first member, though it is imported later: each file that a run loads costs it a millisecond.
 * A later group takes what an earlier one holds from there.
 */
const groups: readonly (readonly string[])[] = [
  // a run with the embedded engine over a file of text
  [
    'src/cli/commands/neutralise.ts',
    'src/engines/embedded/embedded-engine.ts',
    'src/read/readers/text.ts',
    'src/render/terminal.ts',
    'src/render/json.ts',
  ],
  // a run that asks a model, and an evaluation of one
  [
    'src/engines/model/model-engine.ts',
    'src/model/adapters/index.ts',
    'src/model/adapters/openai-adapter.ts',
    'src/cli/commands/eval.ts',
    'src/evaluate/reports/terminal.ts',
    ...globSync('src/evaluate/scorers/*.ts').sort(),
    // so that there is one zod
    ...globSync('src/**/*.ts')
      .sort()
      .filter((file) => /^import \{.*from 'zod';$/m.test(readFileSync(file, 'utf8'))),
  ],
];

/**
 * Bundles the command into `folder`, so that a run loads only what it uses, with the licences of what is bundled beside it.
 *
 * What every run loads is one file (`main`), what most runs load besides is in `groups`, and what else is imported later is split by its importers.
 */
export async function bundleCommand(folder: string): Promise<void> {
  const later = new Map<string, string>();
  const first = await build({
    ...shared,
    external: [],
    banner: {},
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: folder,
    plugins: [cutDynamicImports(later), lightCommander, cheapLetters],
  });
  const built: Group[] = [];
  for (const members of groups) built.push(await buildGroup(folder, members, built, later));
  const isGrouped = (file: string) => built.some(({ names }) => names.has(file));
  const rest = await build({
    ...shared,
    entryPoints: Object.fromEntries([...later].filter(([, file]) => !isGrouped(file))),
    plugins: [takenFromGroups(built), namedExports, cheapLetters],
    outdir: folder,
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  // those that main imports by a name of their own
  for (const [name, file] of later) {
    const group = built.find(({ names }) => names.has(file));
    if (!group || group.file === `./${name}.js`) continue;
    const own = [...group.names.get(file)!].map(([original, given]) => `${given} as ${original}`);
    writeFileSync(join(folder, `${name}.js`), `export { ${own.join(', ')} } from ${JSON.stringify(group.file)};\n`);
  }
  // this one must be readable for any Node, to say that it is too old
  await build({
    entryPoints: ['src/cli/evenhand.ts'],
    outdir: folder,
    format: 'esm',
    platform: 'node',
    target: 'es2020',
    logLevel: 'warning',
  });
  for (const file of readdirSync(folder)) if (file.endsWith('.js')) writeAscii(join(folder, file));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licencesOf([first, ...built, rest].map(({ metafile }) => metafile)));
}

/**
 * Escapes what esbuild leaves in regular expressions and raw templates (which hold expressions too): a single character beyond Latin-1 doubles the
 * memory of a program's text, and Node takes longer to read it.
 */
function writeAscii(file: string): void {
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** `names`: what a module exports, by its file, as it is exported by the one file that holds them all. */
type Group = { readonly file: string; readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>; readonly metafile: Metafile };

async function buildGroup(
  folder: string,
  members: readonly string[],
  earlier: readonly Group[],
  later: Map<string, string>,
): Promise<Group> {
  const entries = members.map((file) => join(process.cwd(), file)).filter((file) => !earlier.some(({ names }) => names.has(file)));
  const name = nameOf(entries[0]!);
  const options = {
    ...shared,
    plugins: [takenFromGroups(earlier), cutDynamicImports(later, new Set(entries)), namedExports, lexiconBeside, cheapLetters],
  };
  const all = entries.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
  const probe = await build({ ...options, stdin: { contents: all, resolveDir: process.cwd() }, write: false });
  const modules = Object.keys(probe.metafile.inputs).filter((input) => /^src\/.*\.ts$/.test(input));
  const alone = await build({ ...shared, bundle: false, external: [], entryPoints: modules, outdir: folder, write: false });
  const exported = new Map(Object.values(alone.metafile.outputs).map((output) => [output.entryPoint!, output.exports]));
  const names = new Map(
    modules.map((file, index) => [
      join(process.cwd(), file),
      new Map((exported.get(file) ?? []).map((original) => [original, `${original}_${index}`])),
    ]),
  );
  const contents = [...names]
    .filter(([, own]) => own.size > 0)
    .map(
      ([file, own]) =>
        `export { ${[...own].map(([original, given]) => `${original} as ${given}`).join(', ')} } from ${JSON.stringify(file)};`,
    )
    .concat(`export * from ${JSON.stringify(entries[0])};`)
    .join('\n');
  const { metafile } = await build({ ...options, stdin: { contents, resolveDir: process.cwd() }, outfile: join(folder, `${name}.js`) });
  if (modules.some((file) => file.endsWith('/lexicon.generated.ts'))) {
    const { lexiconText } = await import('../../src/detect/lexicon.generated.ts');
    writeFileSync(join(folder, lexiconFile), lexiconText, 'latin1');
  }
  return { file: `./${name}.js`, names, metafile };
}

/** Lets a module that a group holds be taken from there. */
function takenFromGroups(built: readonly Group[]): Plugin {
  const groupOf = (file: string) => built.find(({ names }) => names.has(file));
  return {
    name: 'taken-from-groups',
    setup(builder) {
      builder.onResolve({ filter: /^\.?\.?\// }, ({ path, resolveDir, namespace }) => {
        if (namespace === 'group') return { path, external: true };
        const target = resolve(resolveDir, path);
        return groupOf(target) ? { path: target, namespace: 'group', sideEffects: false } : undefined;
      });
      builder.onLoad({ filter: /.*/, namespace: 'group' }, ({ path }) => {
        const { file, names } = groupOf(path)!;
        const own = [...names.get(path)!].map(([original, given]) => `${given} as ${original}`);
        return { contents: `export { ${own.join(', ')} } from ${JSON.stringify(file)};`, loader: 'js' };
      });
    },
  };
}

/** Leaves dynamic imports, but for those of `kept`, as imports of files of their own, and collects those files in `later`: entry point by name. */
function cutDynamicImports(later: Map<string, string>, kept: ReadonlySet<string> = new Set()): Plugin {
  return {
    name: 'cut-dynamic-imports',
    setup(builder) {
      builder.onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = join(resolveDir, path);
        if (kept.has(file)) return undefined;
        const name = nameOf(file);
        later.set(name, file);
        return { path: `./${name}.js`, external: true };
      });
      builder.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
        if (!isOurPackageImport(path, kind, importer)) return undefined;
        const name = `package-${path.replace(/\W+/g, '-')}`;
        later.set(name, path);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}

function nameOf(file: string): string {
  return relative('src', file).replace(/\.ts$/, '').replaceAll(sep, '-');
}

function licencesOf(metafiles: readonly Metafile[]): string {
  const packages = new Set<string>();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const match = /(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]!);
  }
  const entries = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The command bundles these packages.\n\n${entries.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
