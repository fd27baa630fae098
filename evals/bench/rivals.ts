import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.ts';

/** Other programs, installed by whoever runs the bench into a folder of their own; see README.md. Those that are not there are left out. */
export type Rivals = {
  /** Linters of prose that can be run on a file of text. */
  linters(file: string): Record<string, Command>;
  /** Eval harnesses, set up to ask a server about each article and to look whether the reply lists phrases. */
  harnesses(articles: readonly string[], baseUrl: string): Record<string, Command>;
  /** Names of those that are not installed. */
  readonly missing: readonly string[];
};

const linterNames = ['write-good', 'alex', 'textlint'];
const harnessNames = ['promptfoo', 'vitest-evals', 'evalite'];
const atOnce = 32;

/** @param folder - with a `node_modules`; `undefined` when there is none */
export function rivalsIn(folder: string | undefined): Rivals {
  const has = (name: string) => folder !== undefined && existsSync(join(folder, 'node_modules', name, 'package.json'));
  const bin = (name: string) => join(folder!, 'node_modules', '.bin', name);
  const only = (commands: Record<string, () => Command>) =>
    Object.fromEntries(
      Object.entries(commands)
        .filter(([name]) => has(name))
        .map(([name, build]) => [name, build()]),
    );
  return {
    missing: [...linterNames, ...harnessNames].filter((name) => !has(name)),
    linters: (file) =>
      only({
        'write-good': () => ({ argv: [process.execPath, bin('write-good'), file] }),
        alex: () => ({ argv: [process.execPath, bin('alex'), '--text', file] }),
        textlint: () => ({ argv: [process.execPath, bin('textlint'), '--rule', 'alex', '--rule', 'write-good', file], folder: folder! }),
      }),
    harnesses: (articles, baseUrl) => {
      const work = join(folder ?? '', '.evenhand-bench', String(articles.length));
      return only({
        promptfoo: () => promptfoo(work, articles, baseUrl, bin('promptfoo')),
        'vitest-evals': () => vitestEvals(work, articles, baseUrl, bin('vitest')),
        evalite: () => evalite(work, articles, baseUrl, bin('evalite')),
      });
    },
  };
}

function promptfoo(work: string, articles: readonly string[], baseUrl: string, program: string): Command {
  const folder = folderWith(join(work, 'promptfoo'), {
    'promptfooconfig.json': JSON.stringify({
      prompts: ['List the loaded phrases: {{article}}'],
      providers: [{ id: 'openai:chat:bench', config: { apiBaseUrl: baseUrl, apiKey: 'none' } }],
      tests: articles.map((article) => ({ vars: { article }, assert: [{ type: 'contains', value: 'phrases' }] })),
    }),
  });
  const environment = { PROMPTFOO_DISABLE_TELEMETRY: '1', PROMPTFOO_DISABLE_UPDATE: '1', PROMPTFOO_CONFIG_DIR: join(folder, 'home') };
  const argv = [process.execPath, program, 'eval', '-c', 'promptfooconfig.json', '--no-cache', '--no-table', '-j', String(atOnce)] as const;
  return { argv, folder, environment, exits: [0] };
}

function vitestEvals(work: string, articles: readonly string[], baseUrl: string, program: string): Command {
  const folder = folderWith(join(work, 'vitest-evals'), {
    'articles.json': JSON.stringify(articles),
    'vitest.config.mjs': `export default { test: { include: ['*.eval.mjs'], maxConcurrency: ${atOnce}, reporters: ['vitest-evals/reporter'] } };\n`,
    'phrases.eval.mjs': `${ask(baseUrl)}
import { createHarness, describeEval } from 'vitest-evals';
import { expect } from 'vitest';
const harness = createHarness({ name: 'bench', run: async ({ input }) => {
  const output = await ask(input);
  return { output, messages: [{ role: 'user', content: input }, { role: 'assistant', content: output }] };
} });
describeEval('phrases', { harness }, (it) => {
  articles.forEach((article, index) => {
    it.concurrent('case ' + index, async ({ run }) => {
      const result = await run(article);
      expect(result.output).toContain('phrases');
    });
  });
});
`,
  });
  return { argv: [process.execPath, program, 'run', '--root', folder], folder, exits: [0] };
}

function evalite(work: string, articles: readonly string[], baseUrl: string, program: string): Command {
  const folder = folderWith(join(work, 'evalite'), {
    'articles.json': JSON.stringify(articles),
    'evalite.config.mjs': `export default { maxConcurrency: ${atOnce}, hideTable: true };\n`,
    'phrases.eval.ts': `${ask(baseUrl)}
import { evalite } from 'evalite';
evalite('phrases', {
  data: articles.map((input) => ({ input })),
  task: ask,
  scorers: [{ name: 'lists phrases', scorer: ({ output }) => (output.includes('phrases') ? 1 : 0) }],
});
`,
  });
  return { argv: [process.execPath, program, 'run', '--noCache'], folder, exits: [0] };
}

/** What the two that are programmed run for each case. */
function ask(baseUrl: string): string {
  return `import { readFileSync } from 'node:fs';
const articles = JSON.parse(readFileSync(new URL('./articles.json', import.meta.url), 'utf8'));
async function ask(article) {
  const response = await fetch(${JSON.stringify(`${baseUrl}/chat/completions`)}, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'bench', messages: [{ role: 'user', content: 'List the loaded phrases: ' + article }] }),
  });
  return (await response.json()).choices[0].message.content;
}`;
}

function folderWith(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
