import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ReadOptions, type ReadResult, readArticles } from '../../src/read/read-articles.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'evenhand-read-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('readArticles', () => {
  test('reads a text file as it is', async () => {
    write('a.txt', 'One.\r\nTwo.');
    const [result] = await read(['a.txt']);
    expect(result).toMatchObject({
      source: 'a.txt',
      document: { id: 'a.txt', origin: { kind: 'file', location: 'a.txt' }, text: 'One.\r\nTwo.', blocks: null },
    });
  });

  test('reads Markdown by its extension, or by the format that is named', async () => {
    write('a.md', '*One*');
    write('b.txt', '*One*');
    expect((await read(['a.md'])).map(proseOf)).toEqual([' One ']);
    expect((await read(['b.txt'], { format: 'markdown' })).map(proseOf)).toEqual([' One ']);
    expect((await read(['a.md'], { format: 'text' })).map(proseOf)).toEqual(['*One*']);
  });

  test('reads the articles of a folder at any depth, sorted, without hidden files and node_modules', async () => {
    for (const file of [
      'press/b.txt',
      'press/a.md',
      'press/deep/c.markdown',
      'press/.d.txt',
      'press/.e/f.txt',
      'press/node_modules/g.txt',
      'press/h.json',
    ])
      write(file, 'Text.');
    expect((await read(['press'])).map(({ source }) => source)).toEqual(['press/a.md', 'press/b.txt', 'press/deep/c.markdown']);
  });

  test('reads what a glob matches, sorted', async () => {
    for (const file of ['press/b.txt', 'press/a.txt', 'press/deep/c.txt', 'press/d.md']) write(file, 'Text.');
    expect((await read(['press/*.txt'])).map(({ source }) => source)).toEqual(['press/a.txt', 'press/b.txt']);
    expect((await read(['press/**/*.txt'])).map(({ source }) => source)).toEqual(['press/a.txt', 'press/b.txt', 'press/deep/c.txt']);
    expect((await read([join(cwd, 'press/*.md')])).map(({ source }) => source)).toEqual([join(cwd, 'press/d.md')]);
  });

  test('takes a file with glob characters in its name for itself', async () => {
    write('[draft].txt', 'Text.');
    write('d.txt', 'Other.');
    expect((await read(['[draft].txt'])).map(({ source }) => source)).toEqual(['[draft].txt']);
  });

  test('reads standard input', async () => {
    const [result] = await read(['-'], { stdin: Readable.from(['One ', Buffer.from('two.')]) });
    expect(result).toMatchObject({ source: '-', document: { id: 'stdin', origin: { kind: 'stdin', location: null }, text: 'One two.' } });
  });

  test('puts characters together that arrive in pieces', async () => {
    const bytes = Buffer.from('Köln 🔥');
    const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
    expect((await read(['-'], { stdin: Readable.from(pieces) })).map(proseOf)).toEqual(['Köln 🔥']);
  });

  test('goes on after an article that cannot be read', async () => {
    write('a.txt', 'One.');
    write('b.txt', '');
    write('c.txt', 'Three.');
    const results = await read(['a.txt', 'b.txt', 'none.txt', 'c.txt']);
    expect(results.map((result) => ('error' in result ? result.error.code : result.document.text))).toEqual([
      'One.',
      'input-empty',
      'input-missing',
      'Three.',
    ]);
  });

  const broken: Record<string, { bytes: string | Uint8Array; message: string; code: string }> = {
    'an empty file': {
      bytes: '',
      code: 'input-empty',
      message: 'a.txt: there is nothing in it. Give an article of at least one sentence.',
    },
    'a blank file': {
      bytes: ' \n ',
      code: 'input-blank',
      message: 'a.txt: there is only white space in it. Give an article of at least one sentence.',
    },
    'a PDF': {
      bytes: '%PDF-1.7',
      code: 'input-binary',
      message: 'a.txt: it is a PDF, not text. Take its text out first, for example with pdftotext, and give that.',
    },
    'a DOCX': {
      bytes: 'PK\u0003\u0004',
      code: 'input-binary',
      message: 'a.txt: it is a ZIP archive, such as a DOCX, ODT or EPUB, not text. Save the article as plain text or Markdown.',
    },
    'an image': {
      bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      code: 'input-binary',
      message: 'a.txt: it is a JPEG image, not text. Take its text out first, and give that.',
    },
    'NUL bytes': {
      bytes: 'One\u0000two three',
      code: 'input-binary',
      message: 'a.txt: it has NUL bytes, so it is not text. Take its text out first, and give that.',
    },
    'UTF-16 without a mark': {
      bytes: Buffer.from('One two three', 'utf16le'),
      code: 'input-binary',
      message: 'a.txt: it looks like UTF-16 without a byte order mark. Convert it to UTF-8 first.',
    },
    'control characters': {
      bytes: '\u0001\u0002\u0003\u0004 text',
      code: 'input-binary',
      message: 'a.txt: it is full of control characters, so it is not text. Take its text out first, and give that.',
    },
    'UTF-16 with a mark': {
      bytes: Buffer.from('\ufeffOne two', 'utf16le'),
      code: 'input-encoding',
      message: 'a.txt: it is UTF-16 (little endian), not UTF-8. Convert it, for example with: iconv -f UTF-16 -t UTF-8.',
    },
    'a Latin-1 letter': {
      bytes: Buffer.from('Stra\u00dfe', 'latin1'),
      code: 'input-encoding',
      message: 'a.txt: it is not UTF-8: byte 4 (0xDF) begins no character. Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8.',
    },
    'a character cut short': {
      bytes: Buffer.from('Köln 🔥').subarray(0, -1),
      code: 'input-encoding',
      message: 'a.txt: it is not UTF-8: byte 6 (0xF0) begins no character. Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8.',
    },
    'an encoded surrogate': {
      bytes: Uint8Array.of(0x61, 0xed, 0xa0, 0x80),
      code: 'input-encoding',
      message: 'a.txt: it is not UTF-8: byte 1 (0xED) begins no character. Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8.',
    },
    'too many bytes': {
      bytes: 'x'.repeat(1001),
      code: 'input-too-big',
      message: 'a.txt: it has 1,001 bytes, more than the 1,000 bytes that are read of one article. Split it into articles.',
    },
  };
  test.each(Object.entries(broken))('refuses %s', async (_, { bytes, message, code }) => {
    write('a.txt', bytes);
    expect(await errorsOf(['a.txt'], { maxBytes: 1000 })).toEqual([{ code, message }]);
  });

  test('refuses a web page that comes as text', async () => {
    write('a.html', '<!doctype html><p>Text.');
    expect(await errorsOf(['a.html'])).toEqual([
      {
        code: 'input-format',
        message: 'a.html: it is a web page, not an article. Save the text of the article, as plain text or Markdown.',
      },
    ]);
  });

  test.each(
    Object.entries({
      'a name that is nearly right': {
        source: 'articel.txt',
        message: 'articel.txt: there is no such file. Did you mean "article.txt"? Otherwise check the path.',
      },
      'a name in a folder that is nearly right': {
        source: 'press/artcle.txt',
        message: 'press/artcle.txt: there is no such file. Did you mean "press/article.txt"? Otherwise check the path.',
      },
      'a name like no other': { source: 'something-else.md', message: 'something-else.md: there is no such file. Check the path.' },
      'a path through a file': { source: 'article.txt/b.txt', message: 'article.txt/b.txt: there is no such file. Check the path.' },
      'no name at all': { source: '', message: 'an article without a name: there is no such file. Check the path.' },
      'a pattern that matches nothing': {
        source: 'none/*.txt',
        message: 'none/*.txt: no file matches this pattern. Name a file, or widen the pattern.',
      },
      'a folder without articles': {
        source: 'empty',
        message: 'empty: the folder holds no article (.txt, .text, .md, .markdown). Name a file, or a folder with articles.',
      },
      'standard input that is not there': {
        source: '-',
        message: 'standard input: there is none to read. Pipe an article in, or name a file.',
      },
    }),
  )('says what is missing: %s', async (_, { source, message }) => {
    write('article.txt', 'Text.');
    write('press/article.txt', 'Text.');
    mkdirSync(join(cwd, 'empty'));
    expect(await errorsOf([source])).toEqual([{ code: 'input-missing', message }]);
  });

  test('reads standard input once', async () => {
    const results = await read(['-', '-'], { stdin: Readable.from(['Text.']) });
    expect(results.map((result) => ('error' in result ? result.error.message : result.document.text))).toEqual([
      'Text.',
      'standard input: it was named twice and can be read once. Name - once.',
    ]);
  });

  test('stops reading standard input at the limit', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 100;
        yield 'x'.repeat(100);
      }
    }
    const [error] = await errorsOf(['-'], { stdin: endless(), maxBytes: 250 });
    expect(error).toEqual({
      code: 'input-too-big',
      message: 'standard input: it has more than the 250 bytes that are read of one article. Split it into articles.',
    });
    expect(given).toBe(300);
  });

  test('refuses a pipe, a device and a link in a circle', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    symlinkSync('circle', join(cwd, 'circle'));
    expect(await errorsOf(['pipe', '/dev/null', 'circle'])).toEqual([
      { code: 'input-unreadable', message: 'pipe: it is a pipe, not a file. Pipe the article in and name -.' },
      { code: 'input-unreadable', message: '/dev/null: it is a device, not a file. Pipe the article in and name -.' },
      { code: 'input-unreadable', message: 'circle: it is a symbolic link that leads round in a circle. Name the file itself.' },
    ]);
  });

  test('says that web addresses are not read', async () => {
    expect(await errorsOf(['https://a.example/b'])).toEqual([
      {
        code: 'input-format',
        message: 'https://a.example/b: web addresses are not read. Save the text of the article, or pipe it in and name -.',
      },
    ]);
  });
});

function write(file: string, bytes: string | Uint8Array): void {
  mkdirSync(join(cwd, file, '..'), { recursive: true });
  writeFileSync(join(cwd, file), bytes);
}

async function read(sources: string[], options: ReadOptions = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readArticles(sources, { cwd, ...options })) results.push(result);
  return results;
}

async function errorsOf(sources: string[], options: ReadOptions = {}) {
  return (await read(sources, options)).map((result) =>
    'error' in result ? { code: result.error.code, message: result.error.message } : result,
  );
}

function proseOf(result: ReadResult): string | undefined {
  return 'document' in result ? result.document.prose : undefined;
}
