import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** Packages that stay outside the bundle: LangChain's optional providers, and what loads them by name. */
const external = [
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

/**
 * Bundles the command into `folder`, so that a run loads only what it uses, with the licences of what is bundled beside it.
 *
 * What every run loads is one file: each further file costs a millisecond at the start. What is imported later is split in a second step.
 */
export async function bundleCommand(folder: string): Promise<void> {
  const later = new Map<string, string>();
  const first = await build({
    ...shared,
    external: [],
    banner: {},
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: folder,
    plugins: [cutDynamicImports(later), lightCommander],
  });
  const rest = await build({
    ...shared,
    external: [...external],
    entryPoints: Object.fromEntries(later),
    plugins: [namedExports],
    outdir: folder,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
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
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licencesOf([first.metafile, rest.metafile]));
}

/** Leaves dynamic imports as imports of files of their own, and collects those files in `later`: entry point by name. */
function cutDynamicImports(later: Map<string, string>): Plugin {
  return {
    name: 'cut-dynamic-imports',
    setup(builder) {
      builder.onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = join(resolveDir, path);
        const name = relative('src', file).replace(/\.ts$/, '').replaceAll(sep, '-');
        later.set(name, file);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
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
