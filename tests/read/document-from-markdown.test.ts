import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromMarkdown } from '../../src/read/document-from-markdown.ts';

type Expected = { markdown: string; prose: string; blocks: string };

const samples: Record<string, Expected> = {
  emphasis: { markdown: 'a *b* __c__ ***d***', prose: 'a  b    c      d   ', blocks: 'paragraph' },
  'marks that are text': { markdown: 'snake_case 4 * 5 * 6 a**', prose: 'snake_case 4 * 5 * 6 a**', blocks: 'paragraph' },
  'emphasis inside a word': { markdown: 'a*b*c', prose: 'a b c', blocks: 'paragraph' },
  'a link and an image': { markdown: '[a](b "t") ![c](d)', prose: ' a                ', blocks: 'paragraph' },
  'a link with brackets in its target': { markdown: '[a](b(c)d) e', prose: ' a         e', blocks: 'paragraph' },
  'a link by reference': { markdown: '[a][x] [x]\n\n[x]: http://y', prose: ' a      x \n\n             ', blocks: 'paragraph' },
  'brackets that are text': { markdown: 'he said [sic] so', prose: 'he said [sic] so', blocks: 'paragraph' },
  code: { markdown: 'a `b *c*` ``d`e``', prose: 'a                ', blocks: 'paragraph' },
  'a backtick alone': { markdown: 'a ` b', prose: 'a ` b', blocks: 'paragraph' },
  escapes: { markdown: 'a \\*b\\* c\\\nd', prose: 'a  *b * c \nd', blocks: 'paragraph' },
  'tags and comments': { markdown: '<b>x</b> <!-- y --> z', prose: '   x                z', blocks: 'paragraph' },
  'addresses in angle brackets': { markdown: '<https://a.b> <a@b.c>', prose: ' https://a.b   a@b.c ', blocks: 'paragraph' },
  headings: { markdown: '## A ##\n\nB\n===', prose: '   A   \n\nB\n   ', blocks: 'heading2 heading1' },
  'a quotation of two lines': { markdown: '> a\n> b\n\nc', prose: '  a\n  b\n\nc', blocks: 'quote paragraph' },
  'lists in lists': { markdown: '- a\n  1. b\n  2. c\n- d', prose: '  a\n     b\n     c\n  d', blocks: 'item item item item' },
  'a number that begins a line': { markdown: 'It was\n1998. So.', prose: 'It was\n1998. So.', blocks: 'paragraph' },
  'code between fences': { markdown: 'a\n\n```js\n*b*\n```\n\nc', prose: 'a\n\n     \n   \n   \n\nc', blocks: 'paragraph paragraph' },
  'code by indentation': { markdown: 'a\n\n    b\n\nc', prose: 'a\n\n     \n\nc', blocks: 'paragraph paragraph' },
  'a comment over a blank line': {
    markdown: 'a\n\n<!-- b\n\nc -->\n\nd',
    prose: 'a\n\n      \n\n     \n\nd',
    blocks: 'paragraph paragraph',
  },
  rules: { markdown: 'a\n\n* * *\n\nb', prose: 'a\n\n     \n\nb', blocks: 'paragraph paragraph' },
  'carriage returns': { markdown: '# A\r\n\r\n*b*\r\nc', prose: '  A\r\n\r\n b \r\nc', blocks: 'heading1 paragraph' },
};

// What CommonMark leaves to extensions.
const extensions: Record<string, Expected> = {
  'a table': {
    markdown: '| a | b |\n|---|:-:|\n| c | d |\n\ne',
    prose: '  a   b  \n         \n  c   d  \n\ne',
    blocks: 'item item paragraph',
  },
  strikethrough: { markdown: '~~a~~ b', prose: '  a   b', blocks: 'paragraph' },
  'task boxes': { markdown: '- [ ] a\n- [x] b', prose: '      a\n      b', blocks: 'item item' },
  footnotes: { markdown: 'a[^1]\n\n[^1]: b', prose: 'a    \n\n      b', blocks: 'paragraph paragraph' },
  'a hard space': { markdown: 'a&nbsp;b &amp; c', prose: 'a      b &amp; c', blocks: 'paragraph' },
  'a bare address': { markdown: 'see www.a.org/b_c_d, a@b.c', prose: 'see www.a.org/b_c_d, a@b.c', blocks: 'paragraph' },
  'one tilde': { markdown: '~5 to 6~ a', prose: '~5 to 6~ a', blocks: 'paragraph' },
  'a bar in a table': { markdown: '|a \\| b|\n|-|', prose: ' a  | b \n   ', blocks: 'item' },
  'front matter': { markdown: '---\ntitle: A\n---\n\nb', prose: '   \n        \n   \n\nb', blocks: 'paragraph' },
  'a table in text of a bar': { markdown: 'a | b', prose: 'a | b', blocks: 'paragraph' },
};

describe('documentFromMarkdown', () => {
  test.each(Object.entries({ ...samples, ...extensions }))('blanks %s', async (_, { markdown, prose, blocks }) => {
    const document = await documentFromMarkdown(markdown);
    expect(document.text).toBe(markdown);
    expect(document.prose).toBe(prose);
    expect(document.blocks?.map(({ kind, level }) => `${kind}${level || ''}`).join(' ')).toBe(blocks);
  });

  test.each(
    Object.entries({
      'plain values': { head: 'title: Open\nauthor: Ann Lee', title: 'Open', byline: 'Ann Lee' },
      'quoted values': { head: 'title: "Open: again"\nauthor: \'Ann Lee\'', title: 'Open: again', byline: 'Ann Lee' },
      'a list in brackets': { head: 'authors: [Ann Lee, "Bob Roe"]', title: null, byline: 'Ann Lee, Bob Roe' },
      'a list below': { head: 'author:\n  - Ann Lee\n  - name: Bob Roe', title: null, byline: 'Ann Lee, Bob Roe' },
      'text over lines': { head: 'title: >\n  Open\n  again', title: 'Open again', byline: null },
      'a title of digits': { head: 'title: 1984 # the novel\nauthor:', title: '1984', byline: null },
      'keys in capitals': { head: 'Title: A\nByline: B', title: 'A', byline: 'B' },
      'an error': { head: 'title: Open: again', title: null, byline: null },
      aliases: { head: 'title: &a A\nauthor: *a', title: 'A', byline: null },
      'other keys': { head: 'date: 2025-05-06\ntags: [a]', title: null, byline: null },
    }),
  )('reads front matter with %s', async (_, { head, title, byline }) => {
    expect(await documentFromMarkdown(`---\n${head}\n---\n\nText.`)).toMatchObject({ title, byline });
  });

  test('lets what the caller knows win over front matter', async () => {
    expect((await documentFromMarkdown('---\ntitle: A\n---\n\nText.', { title: 'B' })).title).toBe('B');
  });

  test('takes a rule at the head for a rule', async () => {
    const { prose, title } = await documentFromMarkdown('---\n\nText: one.\n\n---\n');
    expect([prose.trim(), title]).toEqual(['Text: one.', null]);
  });

  test('reads a whole article', async () => {
    const markdown = readFileSync('tests/fixtures/articles/notes.md', 'utf8');
    const { prose, blocks, title, byline } = await documentFromMarkdown(markdown);
    expect([title, byline]).toEqual(['Library stays open', 'Ann Lee, Bob Roe']);
    expect(blocks!.map(({ kind, start, end }) => `${kind}: ${prose.slice(start, end).replace(/\s+/g, ' ')}`)).toEqual([
      'heading: Library in Merrow stays open',
      'paragraph: MERROW — The town council voted on Tuesday; see .',
      'quote: "It was close," said the mayor, Bob Roe.',
      'item: Books',
      'item: Light and heat',
      'item: Post Crowns',
      'item: Books 8,400',
    ]);
  });

  test('prose is as long as the text, and what it keeps stands in its place', async () => {
    const pieces = fc.constantFrom(
      'a',
      'b c',
      '**',
      '*',
      '_',
      '`',
      '[',
      '](x)',
      ']',
      '![',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '\\',
      '<b>',
      '<!--',
      '-->',
      '~~~\n',
      '    ',
      '|',
      '|-|',
      '\t',
      '\ud83d',
      '---\n',
    );
    const anyMarkdown = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 60 })
      .map((parts) => `x${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(anyMarkdown, async (markdown) => {
        const { text, prose, blocks } = await documentFromMarkdown(markdown);
        expect(prose.length).toBe(text.length);
        for (let at = 0; at < prose.length; at += 1)
          expect(prose[at] === text[at] || (prose[at] === ' ' && !/[\n\r]/.test(text[at]!))).toBe(true);
        let end = 0;
        for (const block of blocks!) {
          expect(block.start >= end && block.end > block.start && block.end <= prose.length).toBe(true);
          expect(prose.slice(block.start, block.end)).toBe(prose.slice(block.start, block.end).trim());
          end = block.end;
        }
      }),
    );
  });

  test.each(
    Object.entries({
      'nested quotations': '>',
      'open brackets': '[',
      'links that do not end': '[a](',
      'emphasis that does not end': '*a _b ',
      backticks: '`a ``b ',
      'tags that do not end': '<a ',
      'comments that do not end': '<!--',
      underlines: 'a\n-\n',
      headings: '# a\n',
      tables: '|a|\n|-|\n',
      'lists in lists': '- ',
      'numbered lists in lists': '1. ',
      'lists in quotations': '> - ',
      lists: '- a\n',
      'empty quotations': '>\n',
      'closing brackets': ']',
      'emphasis that does not begin': 'a* ',
      'links with the same target': '[a]: b\n',
      'lines without a blank one': 'a\n',
      'code that does not end': '```a\n',
    }),
  )('copes with a long text of %s', async (_, piece) => {
    const markdown = piece.repeat(100_000 / piece.length);
    expect((await documentFromMarkdown(`x ${markdown}`)).prose.length).toBe(markdown.length + 2);
  });
});
