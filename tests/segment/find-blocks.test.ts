import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/segment/find-blocks.ts';

const long = 'The council voted on Tuesday to keep the library open for another year, after a debate that went on past midnight.';
const other = 'Members of the public left early because the last bus goes at eleven, and the clerk read the result to empty chairs.';

const layouts: Record<string, { text: string; blocks: string[] }> = {
  'paragraphs between blank lines': {
    text: `Library stays open\n\n${long}\n\n${other}`,
    blocks: [`h1 Library stays open`, `p ${long}`, `p ${other}`],
  },
  'one paragraph a line, with headings': {
    text: `${long}\nA late night\n${other}\nWhat comes next\n${long}`,
    blocks: [`p ${long}`, 'h2 A late night', `p ${other}`, 'h2 What comes next', `p ${long}`],
  },
  'lines broken by a machine': {
    text: 'Library stays open\n\nThe council voted on Tuesday to keep the library open for another\nyear, after a debate that went on past midnight. Members of the\npublic left early because the last bus goes at eleven.\n\nThe clerk read the result to empty chairs, and nobody clapped at\nall.',
    blocks: [
      'h1 Library stays open',
      'p The council voted on Tuesday to keep the library open for another\nyear, after a debate that went on past midnight. Members of the\npublic left early because the last bus goes at eleven.',
      'p The clerk read the result to empty chairs, and nobody clapped at\nall.',
    ],
  },
  'a wrapped line that ends with a sentence': {
    text: 'The council voted on Tuesday to keep the library open for a year.\nIt was a debate that went on past midnight, and members of the\npublic left early because the last bus goes at eleven o’clock.',
    blocks: [
      'p The council voted on Tuesday to keep the library open for a year.\nIt was a debate that went on past midnight, and members of the\npublic left early because the last bus goes at eleven o’clock.',
    ],
  },
  'carriage returns': {
    text: `Library stays open\r\n\r\n${long}\r\n\r\n${other}\r\n`,
    blocks: ['h1 Library stays open', `p ${long}`, `p ${other}`],
  },
  'a title, a byline and text without blank lines': {
    text: `Library stays open\nBy Jane Doe\n${long}\n${other}`,
    blocks: ['h1 Library stays open', 'p By Jane Doe', `p ${long}`, `p ${other}`],
  },
  'a heading in capitals': { text: `${long}\n\nTHE MONEY\n\n${other}`, blocks: [`p ${long}`, 'h2 THE MONEY', `p ${other}`] },
  'a question as a heading': {
    text: `${long}\n\nWho pays for it?\n\n${other}`,
    blocks: [`p ${long}`, 'h2 Who pays for it?', `p ${other}`],
  },
  'marks of headings and lists': {
    text: `# Library stays open\n\n${long}\n\n## Costs\n\n- Books\n- Light and heat\n\n1. Vote\n2. Count`,
    blocks: ['h1 Library stays open', `p ${long}`, 'h2 Costs', 'i Books', 'i Light and heat', 'i Vote', 'i Count'],
  },
  'a title underlined': { text: `Library stays open\n==================\n\n${long}`, blocks: ['h1 Library stays open', `p ${long}`] },
  'quoted lines': { text: `${long}\n\n> ${other}`, blocks: [`p ${long}`, `q ${other}`] },
  'a short last line is no heading': { text: `${long}\n\nReporting by Ann Lee`, blocks: [`p ${long}`, 'p Reporting by Ann Lee'] },
  'a short paragraph with a stop is no heading': {
    text: `${long}\n\nNobody clapped.\n\n${other}`,
    blocks: [`p ${long}`, 'p Nobody clapped.', `p ${other}`],
  },
  'a quotation as a paragraph is no heading': {
    text: `${long}\n\n“Who pays?”\n\n${other}`,
    blocks: [`p ${long}`, 'p “Who pays?”', `p ${other}`],
  },
  'a table of short lines is no row of headings': {
    text: `${long}\n\nHome 3\n\nAway 2\n\nDrawn 1\n\nLost 4\n\n${other}`,
    blocks: [`p ${long}`, 'p Home 3', 'p Away 2', 'p Drawn 1', 'p Lost 4', `p ${other}`],
  },
  'what pages put between paragraphs is no heading': {
    text: `${long}\n\nAdvertisement\n\n${other}`,
    blocks: [`p ${long}`, 'p Advertisement', `p ${other}`],
  },
  'an emoji before the title': { text: `🔥 Library stays open\n\n${long}`, blocks: ['h1 🔥 Library stays open', `p ${long}`] },
  'a lone line': { text: 'Library stays open', blocks: ['p Library stays open'] },
  nothing: { text: ' \n\n ', blocks: [] },
};

describe('findBlocks', () => {
  test.each(Object.entries(layouts))('reads %s', (_, { text, blocks }) => {
    const shown = findBlocks(text).map(({ kind, level, start, end }) => `${kind[0]}${level || ''} ${text.slice(start, end)}`);
    expect(shown).toEqual(blocks);
  });

  test('blocks of any text stand in order, do not overlap and are trimmed', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom('\n', '\r\n', ' ', '- ', '# ', 'Word', '. ', 'a'), fc.string({ unit: 'grapheme', maxLength: 3 })),
          maxLength: 80,
        }),
        (text) => {
          let end = 0;
          for (const block of findBlocks(text)) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
            end = block.end;
          }
        },
      ),
    );
  });
});
