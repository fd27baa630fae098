import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../src/read/document-from-text.ts';

describe('documentFromText', () => {
  test('keeps the text as it is, all of it prose', () => {
    expect(documentFromText('A line.\r\n\tAnother 🔥.')).toEqual({
      id: createHash('sha256').update('A line.\r\n\tAnother 🔥.').digest('hex').slice(0, 12),
      origin: { kind: 'text', location: null },
      offsets: 'file',
      text: 'A line.\r\n\tAnother 🔥.',
      prose: 'A line.\r\n\tAnother 🔥.',
      blocks: null,
      title: null,
      byline: null,
      genre: null,
      hasByteOrderMark: false,
      sha256: createHash('sha256').update('A line.\r\n\tAnother 🔥.').digest('hex'),
    });
  });

  test('takes what the caller knows', () => {
    const details = {
      id: 'a1',
      title: 'Open',
      byline: 'Ann Lee',
      genre: 'opinion',
      origin: { kind: 'url', location: 'https://a.example' },
    } as const;
    expect(documentFromText('Text.', details)).toMatchObject(details);
  });

  test('takes the location for an id', () => {
    expect(documentFromText('Text.', { origin: { kind: 'file', location: 'a.txt' } }).id).toBe('a.txt');
  });

  test('takes the byte order mark off and remembers it', () => {
    const document = documentFromText('\ufeffText.');
    expect(document.text).toBe('Text.');
    expect(document.hasByteOrderMark).toBe(true);
    expect(document.sha256).toBe(documentFromText('Text.').sha256);
  });

  test.each(
    Object.entries({
      nothing: { text: '', code: 'input-empty', message: 'a1: there is nothing in it. Give an article of at least one sentence.' },
      'a byte order mark alone': {
        text: '\ufeff',
        code: 'input-empty',
        message: 'a1: there is nothing in it. Give an article of at least one sentence.',
      },
      'white space': {
        text: ' \n\t\u00a0\u200b',
        code: 'input-blank',
        message: 'a1: there is only white space in it. Give an article of at least one sentence.',
      },
    }),
  )('refuses %s', (_, { text, code, message }) => {
    expect(() => documentFromText(text, { id: 'a1' })).toThrow(expect.objectContaining({ code, message }));
  });

  test('takes any other string, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).map((text) => `x${text}\ud83d`),
        (text) => {
          expect(documentFromText(text).prose).toBe(text);
        },
      ),
    );
  });
});
