import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each(
  Object.entries({
    'curly marks become straight': { text: '“It’s”', folded: '"it\'s"' },
    'dashes become hyphens': { text: 'a—b–c−d', folded: 'a-b-c-d' },
    'any white space is one space': { text: 'a \r\n\t b', folded: 'a b' },
    'an ellipsis becomes three points': { text: 'so…', folded: 'so...' },
    'soft hyphens and zero-width marks go': { text: 're\u00adgi\u200bme', folded: 'regime' },
    'a letter that grows in lower case stays': { text: 'İ', folded: 'İ' },
  }),
)('%s', (_, { text, folded }) => expect(fold(text).text).toBe(folded));

test('each folded code unit knows where it came from, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      expect(folded.origin).toHaveLength(folded.text.length + 1);
      expect(folded.origin.at(-1)).toBe(text.length);
      for (let at = 1; at < folded.origin.length; at += 1) expect(folded.origin[at]!).toBeGreaterThanOrEqual(folded.origin[at - 1]!);
    }),
  );
});
