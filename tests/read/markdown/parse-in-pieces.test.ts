import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankSyntax } from '../../../src/read/markdown/blank-syntax.ts';
import { blocksOf } from '../../../src/read/markdown/blocks-of.ts';
import { parseInPieces } from '../../../src/read/markdown/parse-in-pieces.ts';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.ts';

const blocks = [
  'A plain paragraph of some words, and of *emphasis*,\nand of a [link](http://a.b/c) over its lines.',
  '# A heading',
  'A heading below\n===============',
  '> A quotation\n> of two lines\ngoes on.\n>\n> - and an item',
  '- an item\n- an item\n\n  and its second paragraph\n\n      code in it',
  '  1. an item with an indent\n\n     - and one below\n\n     more of it',
  '```\n# code\n\n> *goes* on\n```',
  '    code by indentation\n\n    goes on',
  '<!-- a comment\n\n# goes on -->',
  '<script>\n\nlet a = "*b*";\n\n</script>',
  '| a | b |\n|---|---|\n| c | *d* |',
  'A link [by reference][far] and [far], a note[^far], [Lee] and [none].',
  '[Lee]: I was there.',
  '***',
  'Escaped \\*marks\\* and `code`.',
];

describe('parseInPieces', () => {
  test('gives for a long text what parsing it whole gives', () => {
    const longText = fc
      .array(fc.constantFrom(...blocks), { minLength: 100, maxLength: 200 })
      .chain((parts) => fc.constantFrom('\n\n', '\n\n\n', '\r\n\r\n').map((between) => parts.join(between)))
      .map((text) => `${text}\n\n***\n\n[far]: http://a.b\n[^far]: A note.\n`);
    fc.assert(
      fc.property(longText, (text) => {
        const pieces = [...parseInPieces(text, 0)];
        const whole = [{ ...parseMarkdown(text), shift: 0, isContinuation: false }];
        const prose = blankSyntax(text, whole);
        fc.pre(pieces.length > 1);
        expect(blankSyntax(text, pieces)).toBe(prose);
        expect(blocksOf(prose, pieces)).toEqual(blocksOf(prose, whole));
      }),
      { numRuns: 20 },
    );
  });

  test.each(
    Object.entries({
      'a line': 'all words in one line, of 1998. It ',
      'many lines': 'all words in\nmany lines ',
    }),
  )('keeps a paragraph of %s whole', (_, words) => {
    const text = `${words.repeat(10_000)}end`;
    const pieces = [...parseInPieces(text, 0)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(blankSyntax(text, pieces)).toBe(text);
    expect(blocksOf(text, pieces)).toEqual([{ kind: 'paragraph', level: 0, start: 0, end: text.length }]);
  });

  test('keeps the code of a long block from being prose', () => {
    const text = `\`\`\`\n${'a = b\n\n'.repeat(10_000)}\`\`\`\n\nText.`;
    expect(blankSyntax(text, [...parseInPieces(text, 0)]).trim()).toBe('Text.');
  });

  test('goes on at an item of a long list', () => {
    const text = '- an *item*\n\n  more of it\n'.repeat(1000);
    const pieces = [...parseInPieces(text, 0)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(new Set(blocksOf(blankSyntax(text, pieces), pieces).map(({ kind }) => kind))).toEqual(new Set(['item']));
    expect(blocksOf(blankSyntax(text, pieces), pieces)).toHaveLength(2000);
  });
});
