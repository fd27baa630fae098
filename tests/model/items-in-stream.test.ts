import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsInStream, type StreamedItem } from '../../src/model/items-in-stream.ts';

function read(text: string, cuts: readonly number[] = []): StreamedItem[] {
  const push = itemsInStream();
  const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort((a, b) => a - b);
  return places.slice(1).flatMap((end, index) => push(text.slice(places[index]!, end)));
}

const item = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
const reply = fc.record({
  doubts: fc.jsonValue({ maxDepth: 1 }),
  phrases: fc.array(item, { maxLength: 4 }),
  claims: fc.array(item, { maxLength: 2 }),
});

test('whatever the pieces, the items of the lists come, whole and in order', () => {
  fc.assert(
    fc.property(reply, fc.array(fc.nat(), { maxLength: 12 }), ({ phrases, claims }, cuts) => {
      const text = JSON.stringify({ note: 'a [ and a { in "words"', phrases, claims });
      const expected = [...phrases.map((one) => ['phrases', one]), ...claims.map((one) => ['claims', one])];
      // through JSON once: -0 has no form in it
      expect(read(text, cuts).map(({ list, item: one }) => [list, one])).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
  );
});

test.each(
  Object.entries({
    'in a code fence': ['```json\n{"phrases": [{"quote": "a"}]}\n```', 1],
    'with an item that is not whole yet': ['{"phrases": [{"quote": "a"}, {"quote": "b', 1],
    'with words and numbers in its lists': ['{"phrases": ["a", 1, {"quote": "b"}]}', 1],
    'without a list': ['{"phrases": {"a": [{"quote": "b"}]}}', 0],
    'that is no JSON': ['I cannot { do [ that } really ]', 0],
  } as const),
)('a reply %s', (_, [text, count]) => expect(read(text)).toHaveLength(count));

test('is read once, however long', () => {
  const text = `{"phrases": [${'{"quote": "[{"},'.repeat(40_000)}{"quote": "z"}]}`;
  const push = itemsInStream();
  let count = 0;
  for (let at = 0; at < text.length; at += 7) count += push(text.slice(at, at + 7)).length;
  expect(count).toBe(40_001);
});
