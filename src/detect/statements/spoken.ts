import type { Reading, ReadSentence } from '../rules/reading.ts';
import { sourceOf } from './circumstances.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "We" in a quotation as its speaker, "he" behind "Berg said" as Berg; any other phrase as it is. */
export function spoken(phrase: NounPhrase, sentence: ReadSentence, reading: Pick<Reading, 'speech'>): NounPhrase {
  if (!phrase.isPronoun || !/^(?:i|we|he|she)$/.test(phrase.raw)) return phrase;
  const source = sourceOf(sentence, reading);
  return source === null || source === 'somebody' ? phrase : { ...phrase, head: source, raw: source, isName: true, isPronoun: false };
}
