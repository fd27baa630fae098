import { expect, test } from 'vitest';
import { printable } from '../../src/cli/printable.ts';

test.each(
  Object.entries({
    'lines and tabs as they are': ['one\n\ttwo\n', 'one\n\ttwo\n'],
    'Windows line ends as line ends': ['one\r\ntwo', 'one\ntwo'],
    'a lone carriage return as a mark, since it would overwrite the line': ['safe\revil', 'safe␍evil'],
    'escape sequences as marks, hidden text too': ['\u001b[8mhidden\u001b[0m', '␛[8mhidden␛[0m'],
    'turns of the reading direction as marks': ['a\u202eb', 'a⟨U+202E⟩b'],
    'emoji with joiners as they are': ['👩‍🚒', '👩‍🚒'],
  }),
)('a terminal gets %s', (_, [text, shown]) => expect(printable(text!)).toBe(shown));
