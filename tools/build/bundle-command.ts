import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { withCheapLetterClasses } from './cheap-letter-classes.ts';

/** Packages that stay outside the bundle: LangChain's optional providers, what loads them by name, and the megabytes of a vocabulary. */
const external = [
  'gpt-tokenizer/*',
  'langchain',
  'langchain/*',
  '@langchain/anthropic',
  '@langchain/google-genai',
  '@langchain/google-vertexai',
  '@langchain/mistralai',
  '@langchain/ollama',
  '@langchain/groq',
];

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

/** What a run with the embedded engine over a file of text imports later; all of it is in one file, with the command that needs it. */
const quickEntries = [
  'src/cli/commands/neutralise.ts',
  'src/engines/embedded/embedded-engine.ts',
  'src/read/readers/text.ts',
  'src/render/terminal.ts',
  'src/render/json.ts',
];

/**
 * Bundles the command into `folder`, so that a run loads only what it uses, with the licences of what is bundled beside it.
 *
 * Each file that a run loads costs it a millisecond. So there are three steps: what every run loads is one file (`main`), what nearly every run loads
 * besides is a second one (`quickEntries`), and what is imported later is split by its importers, and takes what it shares with the second from there.
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
  const quick = await buildQuick(folder, later);
  const rest = await build({
    ...shared,
    entryPoints: Object.fromEntries([...later].filter(([, file]) => !quick.names.has(file))),
    plugins: [takenFromQuick(quick), namedExports, cheapLetters],
    outdir: folder,
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
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
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licencesOf([first.metafile, quick.metafile, rest.metafile]));
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
type Quick = { readonly file: string; readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>; readonly metafile: Metafile };

async function buildQuick(folder: string, later: Map<string, string>): Promise<Quick> {
  const entries = quickEntries.map((file) => join(process.cwd(), file));
  const name = nameOf(entries[0]!);
  const options = { ...shared, plugins: [cutDynamicImports(later, new Set(entries)), namedExports, lexiconBeside, cheapLetters] };
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
  const { lexiconText } = await import('../../src/detect/lexicon.generated.ts');
  writeFileSync(join(folder, lexiconFile), lexiconText, 'latin1');
  return { file: `./${name}.js`, names, metafile };
}

/** Lets a module that the quick file holds be taken from there. */
function takenFromQuick({ file, names }: Quick): Plugin {
  return {
    name: 'taken-from-quick',
    setup(builder) {
      builder.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, namespace }) => {
        if (namespace === 'quick') return { path: file, external: true };
        const target = join(resolveDir, path);
        return names.has(target) ? { path: target, namespace: 'quick', sideEffects: false } : undefined;
      });
      builder.onLoad({ filter: /.*/, namespace: 'quick' }, ({ path }) => {
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
    },
  };
}

function nameOf(file: string): string {
  return relative('src', file).replace(/\.ts$/, '').replaceAll(sep, '-');
}

/**
 * Gives a CommonJS package that is imported later the names that Node would give it; esbuild alone leaves it nothing but a default export.
 */
const namedExports: Plugin = {
  name: 'named-exports',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, resolveDir }) => {
      const isOurs = kind === 'dynamic-import' && !/[\\/]node_modules[\\/]/.test(importer) && !path.startsWith('node:');
      const isExternal = external.some((name) => path === name || (name.endsWith('/*') && path.startsWith(name.slice(0, -1))));
      return isOurs && !isExternal ? { path, namespace: 'named-exports', pluginData: resolveDir } : undefined;
    });
    builder.onLoad({ filter: /.*/, namespace: 'named-exports' }, async ({ path, pluginData }) => {
      const names = Object.keys(await import(path)).filter((name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
      return { contents: `export { ${names.join(', ')} } from ${JSON.stringify(path)};`, resolveDir: pluginData };
    });
  },
};

/** What stands for builtins that Commander imports: loading one by name costs up to 6 ms. */
const stands: Readonly<Record<string, string>> = {
  // both are for commands that are programs of their own, and there are none
  'node:child_process': 'export default {};',
  'node:fs': 'export default {};',
  'node:process': 'export default process;',
  // measures help, which has no colours
  'node:util': 'export const stripVTControlCharacters = (text) => text;',
};

const lightCommander: Plugin = {
  name: 'light-commander',
  setup(builder) {
    builder.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in stands && /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'light-commander' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'light-commander' }, ({ path }) => ({ contents: stands[path]! }));
  },
};

/** Where the lexicon lies beside the command: as a file of its own it is read faster than as a literal of the program. */
const lexiconFile = 'lexicon.txt';

/** Has the lexicon's text read from `lexiconFile`. */
const lexiconBeside: Plugin = {
  name: 'lexicon-beside',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]lexicon\.generated\.ts$/ }, async ({ path }) => {
      const { lexiconText, ...rest } = await import(pathToFileURL(path).href);
      const constants = Object.entries(rest).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      const text = `export const lexiconText = readFileSync(new URL('./${lexiconFile}', import.meta.url), 'latin1');`;
      return { contents: [`import { readFileSync } from 'node:fs';`, text, ...constants].join('\n'), loader: 'js' };
    });
  },
};

const cheapLetters: Plugin = {
  name: 'cheap-letters',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      /[\\/]node_modules[\\/]/.test(path) ? undefined : { contents: withCheapLetterClasses(readFileSync(path, 'utf8')), loader: 'ts' },
    );
  },
};

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
