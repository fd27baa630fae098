const stopWords = new Set(
  'the a an and or but of to in on at by for from with as that this these those which who whose it its they their he his she her is are was were be been being has have had do does did not no will would can could may might must should said says say told than then so if also into over after before during about between because since there when where what all any more most other some such only own same too very up out off'.split(
    ' ',
  ),
);

/** What a word says for a sentence: more the more of the sentences have it, and more when the headline has it. */
export function weighWords(sentences: readonly string[][], title: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, 0.6 + Math.log2(1 + count) + (title.has(word) ? 1.2 : 0)]));
}

/** The words of a text that say something, in lower case. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu) ?? [])
    .map((word) => word.replace(/[’']s$/, ''))
    .filter((word) => word.length > 1 && !stopWords.has(word));
}
