import { roleWords, titleWords } from '../../segment/role-words.ts';
import { countWords } from '../../text/words.ts';

/** Two statements joined are no longer than this, in words. */
const maxJoinedWords = 38;

/** Words that begin a sentence with a capital only because they begin it. */
const opener =
  /^(?:The|A|An|It|Its|They|Their|He|She|His|Her|In|On|At|After|Before|During|About|Some|Many|Most|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Another|Both|Under|Last|This|That|These|Those|No|Of|From|Next|Each|Every|Several|Talks|Work|People|Police)\b/;

/**
 * Brings statements down to `maxSentences` by joining neighbours with a semicolon, the shortest pair first.
 *
 * @param isCommonWord - whether a lower-case word may stand inside a sentence, so that its capital only opened one
 * @returns for each sentence, the indexes of the statements it holds; statements that cannot be joined stay apart, also beyond the limit
 */
export function joinSentences(
  statements: readonly string[],
  maxSentences: number,
  isCommonWord: (word: string) => boolean,
): { text: string; from: number[] }[] {
  const sentences = statements.map((text, index) => ({ text, from: [index] }));
  while (sentences.length > maxSentences) {
    let best = -1;
    let bestLength = maxJoinedWords + 1;
    for (let index = 0; index + 1 < sentences.length; index += 1) {
      const length = countWords(sentences[index]!.text) + countWords(sentences[index + 1]!.text);
      if (length < bestLength && canJoin(sentences[index]!.text, sentences[index + 1]!.text)) [best, bestLength] = [index, length];
    }
    if (best === -1) break;
    const [first, second] = [sentences[best]!, sentences[best + 1]!];
    sentences.splice(best, 2, { text: joined(first.text, second.text, isCommonWord), from: [...first.from, ...second.from] });
  }
  return sentences;
}

function canJoin(first: string, second: string): boolean {
  return (
    /[\p{L}\p{N}%)]\.$/u.test(first) && !/[;:“”"]/.test(first + second) && !/\b(?:Mr|Mrs|Dr|St|No|Inc|Corp|Co|U\.S|[ap]\.m)\.$/.test(first)
  );
}

function joined(first: string, second: string, isCommonWord: (word: string) => boolean): string {
  const word = /^\p{Lu}[\p{Ll}’'-]*(?= \p{Ll}|,? \d)/u.exec(second)?.[0];
  const office = /^\p{Lu}\p{Ll}+(?= \p{Lu})/u.exec(second)?.[0]?.toLowerCase() ?? '';
  const rest =
    opener.test(second) ||
    // "referee Alan Moyle", but "Judge Alan Moyle"
    (roleWords.has(office) && !titleWords.has(office)) ||
    (word !== undefined && isCommonWord(word.toLowerCase().replace(/[’']s?$/, '')))
      ? second.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      : second;
  return `${first.slice(0, -1)}; ${rest}`;
}
