import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuote } from '../../src/ground/locate-quote.ts';

test.each(
  Object.entries({
    'the nearest of two': { quote: 'regime', text: 'regime, regime', near: 9, span: { start: 8, end: 14 } },
    'a quote after an emoji (two code units)': { quote: 'regime', text: '🔥 regime', near: 0, span: { start: 3, end: 9 } },
    'nothing for an invention': { quote: 'thugs', text: 'He slammed it.', near: 0, span: undefined },
    'nothing inside a longer word': { quote: 'rage', text: 'It sparked outrage.', near: 0, span: undefined },
    'straight marks for curly ones': { quote: "the regime's aims", text: 'All the regime’s aims.', near: 0, span: { start: 4, end: 21 } },
    'a hyphen for a dash': { quote: 'not diplomacy - it', text: 'is not diplomacy – it is', near: 0, span: { start: 3, end: 21 } },
    'one space for a line break': { quote: 'terror proxies', text: 'its terror\r\n proxies', near: 0, span: { start: 4, end: 20 } },
    'another case': { quote: 'Terror Proxies', text: 'its terror proxies', near: 0, span: { start: 4, end: 18 } },
    'words in added quotation marks': { quote: '“regime”', text: 'the regime fell', near: 0, span: { start: 4, end: 10 } },
    'a full stop that is not there': { quote: 'the regime fell.', text: 'the regime fell on Monday', near: 0, span: { start: 0, end: 15 } },
    'a middle left out': { quote: 'one thing … is clear', text: 'one thing about Iran is clear', near: 0, span: { start: 0, end: 29 } },
    'a soft hyphen inside the word': { quote: 'regime', text: 'the re\u00adgime fell', near: 0, span: { start: 4, end: 11 } },
  }),
)('finds %s', (_, { quote, text, near, span }) => expect(locateQuote(quote, text, near)).toEqual(span));

test('a located span slices back to the quote, whatever stands around it', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      text,
      text.filter((quote) => quote !== ''),
      text,
      (before, quote, after) => {
        const whole = `${before} ${quote} ${after}`;
        const span = locateQuote(quote, whole, before.length + 1);
        expect(span && whole.slice(span.start, span.end)).toBe(quote);
      },
    ),
  );
});
