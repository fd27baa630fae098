import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segmented } from '../../src/contracts/segmented.ts';
import type { Span } from '../../src/contracts/span.ts';
import { documentFromMarkdown } from '../../src/read/document-from-markdown.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

const body = 'The council voted on Tuesday to keep the library open for another year, after a long debate.';

const articles: Record<string, object> = {
  'wrapped.txt': {
    title: 'Library in Merrow stays open',
    byline: 'Ann Lee',
    genre: 'news',
    language: 'en',
    headings: ['Library in Merrow stays open', 'What it costs'],
    sentences: 9,
    quotations: ['Bob Roe: It was close,', 'Bob Roe: I did not sleep.', 'Eve Hart: a gamble'],
  },
  'lines.txt': {
    title: 'Library in Merrow stays open',
    byline: null,
    genre: 'news',
    language: 'en',
    headings: ['Library in Merrow stays open', 'What it costs'],
    sentences: 5,
    quotations: ['Bob Roe: It was close,'],
  },
};

describe('segment', () => {
  test('finds title, byline and the numbers of sentences', () => {
    const text = `Library stays open\n\nBy JANE DOE and John Roe | Wire service\n\n${body} Nobody clapped.`;
    const { title, byline, sentences } = segment(documentFromText(text));
    expect(slice(text, title)).toBe('Library stays open');
    expect(slice(text, byline)).toBe('JANE DOE and John Roe');
    expect(sentences.map(({ number, block, kind }) => [number, block, kind])).toEqual([
      [1, 0, 'heading'],
      [2, 1, 'sentence'],
      [3, 2, 'sentence'],
      [4, 2, 'sentence'],
    ]);
  });

  test.each(
    Object.entries({
      'By Gordon Hale': 'Gordon Hale',
      'by Gordon Hale': 'Gordon Hale',
      'By Gordon Hale, political editor': 'Gordon Hale',
      'By Ana de la Cruz and Seán O’Brien': 'Ana de la Cruz and Seán O’Brien',
      'Words by Gordon Hale': 'Gordon Hale',
      'By Gordon Hale in Merrow': 'Gordon Hale',
      'By Monday the water had gone.': null,
      'By and large it went well': null,
      'Bygones are bygones': null,
    }),
  )('reads the byline of %s', (line, name) => {
    const text = `Library stays open\n\n${line}\n\n${body}`;
    expect(slice(text, segment(documentFromText(text)).byline)).toBe(name);
  });

  test.each(['wrapped.txt', 'lines.txt'])('reads the article %s', (file) => {
    const text = readFileSync(`tests/fixtures/articles/${file}`, 'utf8');
    const { title, byline, genre, language, blocks, sentences, quotations } = segment(documentFromText(text));
    expect({
      title: slice(text, title),
      byline: slice(text, byline),
      genre,
      language,
      headings: blocks.filter(({ kind }) => kind === 'heading').map((block) => slice(text, block)),
      sentences: sentences.length,
      quotations: quotations.map(({ inside, speaker }) => `${speaker?.name}: ${slice(text, inside)}`),
    }).toEqual(articles[file]);
  });

  test('has no title when the text begins with its body', () => {
    expect(segment(documentFromText(`${body}\n\n${body}`)).title).toBeNull();
  });

  test('reads Markdown by its own blocks, without its marks', async () => {
    const text = '# Library *stays* open\n\n**MERROW** — “It was [close](http://a.example),” said **Ann Lee**. `x. Y`\n\n- One crown\n';
    const { sentences, quotations, title } = segment(await documentFromMarkdown(text));
    expect(slice(text, title)).toBe('Library *stays* open');
    expect(sentences.map(({ kind }) => kind)).toEqual(['heading', 'sentence', 'item']);
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee']);
  });

  test('gives the paragraphs of one quotation to its speaker, and says that it goes on', () => {
    const text = `“We won,” said Ann Lee. “It was close.\n\n“It was late, too.\n\n“But we won.” Nobody clapped.`;
    const { quotations } = segment(documentFromText(text));
    expect(quotations.map(({ isContinued, speaker, inside }) => [isContinued, speaker?.name, slice(text, inside)])).toEqual([
      [false, 'Ann Lee', 'We won,'],
      [true, 'Ann Lee', 'It was close.'],
      [true, 'Ann Lee', 'It was late, too.'],
      [false, 'Ann Lee', 'But we won.'],
    ]);
  });

  test('names the last paragraph’s speaker for all of them', () => {
    const text = '“We won.\n\n“It was late, too,” said Ann Lee.';
    expect(segment(documentFromText(text)).quotations.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee']);
  });

  test('gives the speaker’s name where it stands', () => {
    const text = 'Finance Minister Edda Vahl spoke.\n\n“It is over,” Vahl said.';
    const [quotation] = segment(documentFromText(text)).quotations;
    expect(slice(text, quotation!.speaker!.span)).toBe('Edda Vahl');
  });

  const pieces = fc.constantFrom(
    'Ann Lee',
    ' said ',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '. ',
    '? ',
    ', ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    'he ',
    'U.S. ',
    'Mr. ',
    '5',
    '- ',
    '# ',
    '> ',
    '—',
    '\ud83d',
    '🔥',
    '*',
    '[a](b)',
    '`',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('sentences tile any plain text', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => /[^\s\u200b-\u200d\u2060\ufeff]/.test(text)),
        (text) => {
          const document = documentFromText(text);
          expectSound(segment(document), isMarkOrSpace);
        },
      ),
    );
  });

  test('sentences tile any Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => /[^\s\u200b-\u200d\u2060\ufeff]/.test(text)),
        async (text) => {
          expectSound(segment(await documentFromMarkdown(text)), (gap) => gap.trim() === '');
        },
      ),
    );
  });

  test.each(
    Object.entries({
      'quotation marks': '"'.repeat(200_000),
      'opening marks': '“'.repeat(200_000),
      apostrophes: "'".repeat(200_000),
      names: 'Ann Lee '.repeat(25_000),
      speakers: '“We won,” said Ann Lee. '.repeat(8_000),
      pronouns: '“We won,” he said to Bob. '.repeat(8_000),
      'one sentence full of quotations': '“We won”, said Ann Lee and '.repeat(8_000),
      'one word a line': 'word\n'.repeat(40_000),
      capitals: 'A'.repeat(200_000),
      'capitals and stops': 'A.'.repeat(100_000),
      commas: ','.repeat(200_000),
      spaces: `a${' '.repeat(200_000)}b`,
      'blank lines': `a${'\n'.repeat(200_000)}b`,
    }),
  )('copes with a long text of %s', (_, text) => {
    const { sentences, quotations } = segment(documentFromText(text));
    expect(sentences.length).toBeGreaterThan(0);
    expect(quotations.every(({ start, end }) => start < end)).toBe(true);
  });
});

// Blank lines, drawn rules, and the marks of headings, items and quotations.
function isMarkOrSpace(gap: string): boolean {
  return gap
    .split(/[\n\r\u2028\u2029]/)
    .every((line) => /^(?:[-=_*~#+·•—–\s]*|\s*(?:#{1,6}|[-*•‣▪◦·●–]|\(?\d{1,3}[.)]|\([a-z]\)|(?:>\s*)+)\s*)$/.test(line));
}

function expectSound({ document, sentences, quotations, blocks }: Segmented, isEmpty: (gap: string) => boolean): void {
  const { prose, text } = document;
  let end = 0;
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.number).toBe(index + 1);
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(isEmpty(prose.slice(end, sentence.start))).toBe(true);
    const block = blocks[sentence.block]!;
    expect(block.start <= sentence.start && sentence.end <= block.end).toBe(true);
    end = sentence.end;
  }
  expect(isEmpty(prose.slice(end))).toBe(true);
  let last = 0;
  for (const { start, inside, end: stop, speaker } of quotations) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(start < inside.start && inside.start < inside.end && inside.end <= stop).toBe(true);
    if (speaker) expect(text.slice(speaker.span.start, speaker.span.end).replace(/\s+/g, ' ')).toBe(speaker.name.replace(/\s+/g, ' '));
    last = stop;
  }
}

function slice(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}
