import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from '../../src/render/visible-text.ts';

test.each(
  Object.entries({
    'plain words as they are': ['The regime fell.', 'The regime fell.'],
    'white space as one space': ['a\r\n\tb\u00a0 c\u2028d', 'a b c d'],
    'an escape sequence as a picture': ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    'a C1 control by its number': ['\u009b31m', '⟨U+009B⟩31m'],
    'a bell, a backspace and a delete': ['\u0007\b\u007f', '␇␈␡'],
    'a turn of the reading direction': ['abc\u202edef\u2066', 'abc⟨U+202E⟩def⟨U+2066⟩'],
    'a zero-width space': ['re\u200bgime', 're⟨U+200B⟩gime'],
    'no soft hyphen': ['re\u00adgime', 'regime'],
    'an emoji with its joiners': ['👩‍🚒 won', '👩‍🚒 won'],
    'half a surrogate pair': ['\ud83d!', '⟨U+D83D⟩!'],
  }),
)('shows %s', (_, [text, shown]) => expect(visibleText(text!)).toBe(shown));

test('what is shown is one line that steers nothing, and showing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleText(text);
      expect(shown).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      expect(visibleText(shown)).toBe(shown);
    }),
  );
});
