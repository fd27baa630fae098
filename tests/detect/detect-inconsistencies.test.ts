import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectInconsistencies } from '../../src/detect/detect-inconsistencies.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

function passagesOf(text: string): string[][] {
  return detectInconsistencies(segment(documentFromText(text))).map(({ evidence }) =>
    evidence.map((anchor) => (anchor.kind === 'span' ? text.slice(anchor.start, anchor.end) : anchor.quote)),
  );
}

const share = 'Side effects were seen in 30 of the 120 patients (35 per cent).';
const ages = 'Darren Pike, 34, was seen on Friday. The 43-year-old has no job.';

test('an article without clashes has none', () => {
  expect(passagesOf('The council met on Monday. It has 18 members, and 11 of them voted for the pool.')).toEqual([]);
});

test('findings and their passages stand in text order', () => {
  expect(passagesOf(`${ages} ${share}`)).toEqual([
    ['Darren Pike, 34', 'The 43-year-old'],
    ['30 of the 120 patients', '35 per cent'],
  ]);
});

test('a clash that two rules see is told once', () => {
  const text =
    'Three dead in mill fire\n\nTwo workers were killed in a fire at a mill on Monday.\n\nThe names of the three dead have not been released.';
  expect(passagesOf(text)).toHaveLength(1);
});

test('a text in another language is left alone', () => {
  const german =
    'Der Rat stimmte am Montag mit 31 zu 20 Stimmen für den Plan, wie die Stadt am Abend mitteilte. Der Rat hat 48 Mitglieder, sagte der Sprecher.';
  expect(passagesOf(german)).toEqual([]);
});

test('a clash in the last pages of a book is found', () => {
  const filler = 'The weather was fine and the sea was calm all day. '.repeat(700);
  expect(passagesOf(`${filler}${share}`)).toEqual([['30 of the 120 patients', '35 per cent']]);
});

test('passages have at most 40 words and lie in the text, whatever it is', () => {
  const part = fc.constantFrom(
    share,
    ages,
    'and',
    ', who said',
    '“No,”',
    ' 12 ',
    'on 4 May',
    '.',
    '\n\n',
    'the mayor, Ann Lee,',
    'votes',
    '🔥',
    'not',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      fc.pre(text.trim() !== '');
      for (const passage of passagesOf(text).flat()) {
        expect(passage).not.toBe('');
        expect(passage.trim().split(/\s+/).length).toBeLessThanOrEqual(40);
        expect(text).toContain(passage);
      }
    }),
  );
});
