const small =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const number = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d[\\d,]*(?:\\.\\d+)?|(?:${tens.join('|')})(?:-(?:one|${small.slice(0, 8).join('|')}))?(?!\\p{L})|(?:${small.join('|')})(?!\\p{L}))`,
  'giu',
);

/**
 * The numbers of a text, in figures or in words up to ninety-nine, as plain decimals ("1,200" and "1200" are one): each once, in text order.
 * "one" is left out, since it is mostly no number.
 */
export function numbersIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(number)].map(([written]) =>
      String(/\d/.test(written) ? Number(written.replaceAll(',', '')) : valueOfWords(written.toLowerCase())),
    ),
  );
}

function valueOfWords(words: string): number {
  const [first, second] = words.split('-') as [string, string?];
  const ten = tens.indexOf(first);
  if (ten === -1) return small.indexOf(first) + 2;
  return (ten + 2) * 10 + (second === undefined ? 0 : second === 'one' ? 1 : small.indexOf(second) + 2);
}
