import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'evenhand-package-'));
const environment = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, NODE_OPTIONS: '' };
const text = 'The council slammed the plan on Monday. The mayor said the vote was legal.\n';

async function npm(args: readonly string[], cwd: string): Promise<string> {
  return (await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env: environment })).stdout;
}

async function node(script: string): Promise<string> {
  return (await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, env: environment })).stdout;
}

beforeAll(async () => {
  for (const file of ['dist/index.js', 'dist/bin/evenhand.js']) {
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing: npm run build makes it`);
  }
  // without scripts: they would build again, under the feet of the other tests
  const [{ filename }] = JSON.parse(await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as [
    { filename: string },
  ];
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }\n');
  await npm(['install', '--omit=dev', '--prefer-offline', '--ignore-scripts', join(folder, filename)], folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('installed from its package into an empty folder', () => {
  test('the command reads an article', async () => {
    writeFileSync(join(folder, 'a.txt'), text);
    const { stdout, stderr } = await run(process.execPath, [join(folder, 'node_modules', '.bin', 'evenhand'), 'a.txt'], {
      cwd: folder,
      env: environment,
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^a\.txt · 14 words · /);
  });

  test('the library reads an article', async () => {
    const script = `import { neutralise } from 'evenhand'; console.log(JSON.stringify(await neutralise(${JSON.stringify(text)})));`;
    expect(JSON.parse(await node(script))).toMatchObject({ version: 1, engine: { name: 'embedded' }, article: { text } });
  });

  test('every door opens', async () => {
    const { exports, name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
      name: string;
    };
    const doors = Object.keys(exports).map((path) => path.replace('.', name));
    const script = `
      const opened = [];
      for (const door of ${JSON.stringify(doors)}) {
        const type = door.endsWith('.json') ? { with: { type: 'json' } } : undefined;
        if (Object.keys(await import(door, type)).length > 0) opened.push(door);
      }
      console.log(JSON.stringify(opened));`;
    expect(JSON.parse(await node(script))).toEqual(doors);
  });

  test('a published report schema accepts what the library gives', async () => {
    const script = `
      import { neutralise } from 'evenhand'; import { render } from 'evenhand/render'; import { parseReport } from 'evenhand/schema';
      const report = parseReport(JSON.parse(await render([await neutralise(${JSON.stringify(text)})], { format: 'json' })));
      console.log(report.article.words);`;
    expect(await node(script)).toBe('14\n');
  });

  test('its types hold in a strict project', async () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { createEvenhand, neutralise, type Report } from 'evenhand';
import { render, renderers } from 'evenhand/render';
declare function show(...words: unknown[]): void;
const report: Report = await neutralise('The council met on Monday.', { only: ['phrases'] });
await using evenhand = createEvenhand({ offline: true });
const again: Report = await evenhand.neutralise({ id: 'a1', text: 'The council met.' });
for (const { passage, category, alternatives } of [...report.loadedPhrases, ...again.loadedPhrases]) show(passage.text, category satisfies string, alternatives[0]?.length);
show(await render([report], { format: renderers[0]!.name, width: 60 }));
// @ts-expect-error there is no such part
await neutralise('The council met on Monday.', { only: ['phrase'] });
`,
    );
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2024,esnext.disposable',
      '--skipLibCheck',
      '--types',
      '',
    ];
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    const { stdout } = await run(tsc, [...options, 'use.ts'], { cwd: folder, env: environment }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  test('holds what is needed and nothing else', () => {
    const packageFolder = join(folder, 'node_modules', 'evenhand');
    expect(
      readdirSync(packageFolder)
        .filter((name) => !/^(?:README|LICEN[CS]E|CHANGELOG)/.test(name))
        .sort(),
    ).toEqual(['dist', 'package.json']);
    expect(existsSync(join(packageFolder, 'dist', 'bin', 'THIRD-PARTY-LICENCES.txt'))).toBe(true);
    expect(existsSync(join(folder, 'node_modules', 'commander'))).toBe(false);
  });
});
