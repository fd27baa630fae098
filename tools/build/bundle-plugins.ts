import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { withCheapLetterClasses } from './cheap-letter-classes.ts';

/** Packages that stay outside the bundle: LangChain's optional providers, what loads them by name, and the megabytes of a vocabulary. */
export const external = [
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

/**
 * Gives a CommonJS package that is imported later the names that Node would give it; esbuild alone leaves it nothing but a default export.
 */
export const namedExports: Plugin = {
  name: 'named-exports',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, resolveDir }) => {
      return isOurPackageImport(path, kind, importer) ? { path, namespace: 'named-exports', pluginData: resolveDir } : undefined;
    });
    builder.onLoad({ filter: /.*/, namespace: 'named-exports' }, async ({ path, pluginData }) => {
      const names = Object.keys(await import(path)).filter((name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
      return { contents: `export { ${names.join(', ')} } from ${JSON.stringify(path)};`, resolveDir: pluginData };
    });
  },
};

/** Where the lexicon lies beside the command: as a file of its own it is read faster than as a literal of the program. */
export const lexiconFile = 'lexicon.txt';

/** Has the lexicon's text read from `lexiconFile`. */
export const lexiconBeside: Plugin = {
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

/** Writes plain ranges of letters into our own modules; see `withCheapLetterClasses`. */
export const cheapLetters: Plugin = {
  name: 'cheap-letters',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      /[\\/]node_modules[\\/]/.test(path) ? undefined : { contents: withCheapLetterClasses(readFileSync(path, 'utf8')), loader: 'ts' },
    );
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

/** Spares Commander its builtins. */
export const lightCommander: Plugin = {
  name: 'light-commander',
  setup(builder) {
    builder.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in stands && /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'light-commander' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'light-commander' }, ({ path }) => ({ contents: stands[path]! }));
  },
};

/** Whether a file of ours imports a package later, or the package is an entry point for one that did. */
export function isOurPackageImport(path: string, kind: string, importer: string): boolean {
  const isExternal = external.some((name) => path === name || (name.endsWith('/*') && path.startsWith(name.slice(0, -1))));
  const isLater = kind === 'entry-point' || (kind === 'dynamic-import' && !/[\\/]node_modules[\\/]/.test(importer));
  return isLater && !isExternal && !path.startsWith('node:');
}
