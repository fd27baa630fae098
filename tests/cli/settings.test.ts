import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, evenhand, folderWith, plainArticle } from './evenhand-process.ts';

/** A repository with an article in a folder of it, and files at its root. */
function repositoryWith(files: Readonly<Record<string, string>>): string {
  const root = folderWith(files);
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'news'));
  writeFileSync(join(root, 'news', 'a.txt'), article);
  return join(root, 'news');
}

const formatOf = (stdout: string) => (stdout.startsWith('{') ? 'json' : stdout.startsWith('## ') ? 'markdown' : 'text');

describe('a setting comes from', () => {
  test.each(
    Object.entries({
      'its default': { files: {}, environment: {}, args: [], format: 'text' },
      'the configuration at the root of the repository': {
        files: { 'evenhand.config.json': '{"format": "json"}' },
        environment: {},
        args: [],
        format: 'json',
      },
      'a configuration in YAML': { files: { 'evenhand.config.yaml': 'format: json\n' }, environment: {}, args: [], format: 'json' },
      'the environment before the configuration': {
        files: { 'evenhand.config.json': '{"format": "json"}' },
        environment: { EVENHAND_FORMAT: 'markdown' },
        args: [],
        format: 'markdown',
      },
      'a flag before the environment': {
        files: {},
        environment: { EVENHAND_FORMAT: 'markdown' },
        args: ['--format', 'json'],
        format: 'json',
      },
      'a configuration that is named, and the one that lies there does not count': {
        files: { 'evenhand.config.json': '{"format": "json"}', 'other.yml': 'format: markdown' },
        environment: {},
        args: ['--config', '../other.yml'],
        format: 'markdown',
      },
      'its default when a variable is empty': { files: {}, environment: { EVENHAND_FORMAT: '' }, args: [], format: 'text' },
    }),
  )('%s', async (_, { files, environment, args, format }) => {
    const { code, stdout, stderr } = await evenhand(['a.txt', '--only', 'phrases', ...args], {
      folder: repositoryWith(files),
      environment,
    });
    expect({ code, stderr, format: formatOf(stdout) }).toEqual({ code: 0, stderr: '', format });
  });

  test('no folder above when it is in no repository', async () => {
    const root = folderWith({ 'evenhand.config.json': '{"format": "json"}' });
    mkdirSync(join(root, 'news'));
    const { stdout } = await evenhand(['--only', 'phrases'], { folder: join(root, 'news'), input: plainArticle });
    expect(formatOf(stdout)).toBe('text');
  });
});

describe('a configuration is refused', () => {
  test.each(
    Object.entries({
      'with an unknown key': ['{"modle": "x"}', /^evenhand\.config\.json: there is no setting "modle"\. Did you mean "model"\?/],
      'with a key that is for flags only': ['{"record": "x"}', /^evenhand\.config\.json: there is no setting "record"\./],
      'with a value of no use': ['{"words": "many"}', /^evenhand\.config\.json: words: "many" is not a whole number/],
      'with broken JSON': ['{"words": ', /^evenhand\.config\.json: it cannot be read as JSON \(/],
      'when it is a list': ['[]', /^evenhand\.config\.json: it holds no settings\./],
    } as const),
  )('%s', async (_, [text, message]) => {
    const { code, stdout, stderr } = await evenhand([], { folder: folderWith({ 'evenhand.config.json': text }), input: article });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/^evenhand: /, '')).toMatch(message);
  });

  test('when there are two', async () => {
    const folder = folderWith({ 'evenhand.config.json': '{}', 'evenhand.config.yaml': '' });
    const { code, stderr } = await evenhand([], { folder, input: article });
    expect(code).toBe(2);
    expect(stderr).toMatch(/there are two configurations in one folder/);
  });
});

describe('a configuration that nobody named', () => {
  const environment = { OPENAI_API_KEY: 'sk-secret' };

  test.each(
    Object.entries({
      'never sends a key to a host of its choosing': ['{"model": "openai:x", "baseUrl": "https://evil.example/v1"}', 'evil.example'],
      'never sends a key to a host that only looks local': [
        '{"model": "openai:x", "baseUrl": "http://localhost.evil.example/v1"}',
        'localhost.evil.example',
      ],
      'never sends a key to a provider of its choosing': ['{"model": "mistral:large"}', 'mistral'],
    }),
  )('%s', async (_, [config, host]) => {
    const folder = folderWith({ 'evenhand.config.json': config!, 'a.txt': plainArticle });
    const { code, stdout, stderr } = await evenhand(['a.txt'], { folder, environment });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      `evenhand.config.json: nobody named this file, and it would send a key to ${host}. If that is meant, say so with `,
    );
    expect(stderr).not.toContain('sk-secret');
  });

  test('is overruled by --offline', async () => {
    const folder = folderWith({
      'evenhand.config.json': '{"model": "openai:x", "baseUrl": "https://evil.example/v1"}',
      'a.txt': plainArticle,
    });
    const { code, stdout, stderr } = await evenhand(['a.txt', '--offline'], { folder, environment });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'evenhand: offline, so openai:x is not asked\n' });
    expect(stdout).toContain('embedded engine, nothing sent');
  });
});

test('a misspelt variable is pointed out, and the run goes on', async () => {
  const { code, stderr } = await evenhand(['--only', 'phrases'], { input: plainArticle, environment: { EVENHAND_MODLE: 'openai:x' } });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'evenhand: the environment has EVENHAND_MODLE, which is no setting. Did you mean EVENHAND_MODEL?\n',
  });
});
