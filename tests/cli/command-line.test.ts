import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { outputTo } from '../../src/cli/output.ts';
import { article, evenhand, folderWith, plainArticle } from './evenhand-process.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('mistakes are said in a sentence on standard error, with exit code 2 and nothing on standard output:', () => {
  test.each(
    Object.entries({
      'a misspelt flag': [['--modle', 'openai:x', 'article.txt'], "unknown option '--modle'. Did you mean --model?"],
      'a flag of a later version': [['--sarif'], "unknown option '--sarif'. evenhand --help lists what there is."],
      'a flag without its value': [
        ['article.txt', '--words'],
        "option '--words <number>' argument missing. evenhand --help lists what there is.",
      ],
      'a misspelt command': [
        ['rewrit', 'article.txt'],
        'rewrit: there is no such command, and no such file. Did you mean "evenhand rewrite"? evenhand --help lists the commands.',
      ],
      'too much for a command': [
        ['schema', 'article.txt'],
        "too many arguments for 'schema'. Expected 0 arguments but got 1: article.txt. evenhand --help lists what there is.",
      ],
      'a number that is none': [
        ['--words', 'many', 'article.txt'],
        '--words: "many" is not a whole number of 20 or more. Write one, such as 20.',
      ],
      'a summary that is too short': [
        ['--words', '3', 'article.txt'],
        '--words: "3" is not a whole number of 20 or more. Write one, such as 20.',
      ],
      'a misspelt format': [
        ['--format', 'jsn', 'article.txt'],
        '--format: there is no "jsn". Did you mean "json"? Choose from text, json, markdown.',
      ],
      'a misspelt part': [
        ['--only', 'phrase', 'article.txt'],
        '--only: there is no "phrase". Did you mean "phrases"? Choose from summary, phrases, inconsistencies, claims, rewrite.',
      ],
      'a gate that could never shut': [
        ['--only', 'summary', '--fail-on', 'any', 'article.txt'],
        '--fail-on: any cannot be found, since --only leaves out phrases and inconsistencies. Add phrases,inconsistencies to --only.',
      ],
      'a time that is none': [['--timeout', '0', 'article.txt'], '--timeout: "0" is not a number of seconds. Write one, such as 60.'],
      'an address that is none': [
        ['--model', 'openai:x', '--base-url', 'localhost', 'article.txt'],
        '--base-url: "localhost" is not an address. Write one that begins with http:// or https://, such as http://localhost:11434/v1.',
      ],
      'a key in an address': [
        ['--model', 'openai:x', '--base-url', 'https://me:secret@x.org', 'article.txt'],
        '--base-url: the address holds a name or a password. Put the key into EVENHAND_API_KEY instead.',
      ],
      'an address without a model': [
        ['--base-url', 'http://localhost:1/v1', 'article.txt'],
        '--base-url: no model is named, so nothing would be asked. Add --model, such as --model openai:gpt-5-mini.',
      ],
      'recording and replaying at once': [
        ['--model', 'openai:x', '--record', 'a', '--replay', 'b', 'article.txt'],
        '--record: it cannot go with --replay. Leave one of them out.',
      ],
      'a model without its key': [
        ['--model', 'openai:gpt-5-mini', 'article.txt'],
        'openai:gpt-5-mini: OPENAI_API_KEY is not set. Export it, or run without --model.',
      ],
      'an article that is not there': [
        ['artcle.txt'],
        'artcle.txt: there is no such file. Did you mean "article.txt"? Otherwise check the path.',
      ],
      'an empty standard input': [[], /^(?:stdin|standard input): there is nothing in it\. /],
      'a configuration that is not there': [
        ['--config', 'other.json', 'article.txt'],
        'other.json: there is no such file. Name a configuration that is there.',
      ],
      'an output folder that is not there': [
        ['-o', 'missing/report.txt', 'article.txt'],
        /^\S+missing\/report\.txt: its folder is not there\. Name a file in a folder that is there, or a folder with a \/ behind it\.$/,
      ],
      'the article as its own output': [
        ['-o', './article.txt', 'article.txt'],
        /^\S+article\.txt: it is the article itself\. Name another file; evenhand rewrite --write puts the neutral text into the article\.$/,
      ],
    } as const),
  )('%s', async (_, [args, message]) => {
    const folder = folderWith({ 'article.txt': article });
    const { code, stdout, stderr } = await evenhand(args, { folder });
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    const said = stderr.replace(/^evenhand: /, '').trimEnd();
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

describe('what is asked for on standard output:', () => {
  test('the version', async () => {
    expect(await evenhand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('help, with examples, variables and exit codes', async () => {
    const { code, stdout, stderr } = await evenhand(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      'Usage: evenhand [options] [article...]',
      '--model <provider:name>',
      'Commands:',
      'rewrite',
      'Examples:',
      'OPENAI_API_KEY',
      'Exit codes:',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('help of a command', async () => {
    const { code, stdout, stderr } = await evenhand(['rewrite', '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: evenhand rewrite \[options\] \[article\]\n[\s\S]*--diff/);
  });

  test('the JSON Schema', async () => {
    const { code, stdout, stderr } = await evenhand(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ title: 'evenhand report, version 1', type: 'object' });
  });

  test('the prompts with versions and digests', async () => {
    const { code, stdout, stderr } = await evenhand(['prompts']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^loaded-phrases +v\d+ {2}[0-9a-f]{12} {2}\S/m);
  });
});

test('with nothing to read and a person at the keyboard, help goes to standard error and the code is 2', async () => {
  const streams = { output: new PassThrough(), errors: new PassThrough() };
  const code = await run([], {
    input: Object.assign(new PassThrough(), { isTTY: true }),
    output: outputTo(streams.output, {}, () => undefined),
    errors: outputTo(streams.errors, {}, () => undefined),
    environment: {},
    folder: '.',
    signal: new AbortController().signal,
  });
  expect(code).toBe(2);
  expect(streams.output.read()).toBeNull();
  expect(String(streams.errors.read())).toMatch(/^Usage: evenhand/);
});

test('a Node that is too old is told so in one sentence', async () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`;
  const outcome = await evenhand(['--version'], { nodeOptions: ['--import', old] });
  expect(outcome).toEqual({
    code: 2,
    stdout: '',
    stderr: 'evenhand needs Node 24 or newer, and this is Node 20.1.0. Install it from https://nodejs.org and run again.\n',
  });
});

test('a file may be called like a command', async () => {
  const folder = folderWith({ schema: plainArticle, rewri: plainArticle });
  expect((await evenhand(['./schema', '--only', 'phrases'], { folder })).stdout).toContain('schema · ');
  expect(await evenhand(['rewri', '--only', 'phrases'], { folder })).toMatchObject({ code: 0, stderr: '' });
});
