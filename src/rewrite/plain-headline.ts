import type { Edit, GroundedPhrase } from '../contracts/draft.ts';
import type { Segmented, Sentence } from '../contracts/segmented.ts';
import { meaningOf } from '../facts/meaning-of.ts';
import { overlaps } from '../text/overlaps.ts';
import { countWords } from '../text/words.ts';
import { chargedWordsIn } from './charged-words.ts';
import { digitsOf } from './figures.ts';
import { plainStatementOf, unsayableOf } from './plain-statement.ts';
import { hasVerb } from './shorten-sentence.ts';

/** A headline says what its article says early on. */
const sentencesRead = 2;
/** What a headline states stands in this much of the body, in code units. */
const charactersRead = 20_000;
const mostWords = 18;
const leastWords = 5;

/** Wording that a headline cannot lose word by word and still say the same: what it says is the slant. */
const slanted = new Set(['label', 'metaphor', 'editorial', 'insinuation', 'emotive', 'intensifier', 'euphemism']);

/**
 * A plain headline for a loaded one: the article's first statement of what happened, as far as it is free of loaded words.
 *
 * Only in news, and only where all that the headline states stands in the body: its numbers, its names and its denials. Nobody's words in it are touched.
 *
 * @param edits - planned so far; those inside the headline give way
 */
export function plainHeadline(phrases: readonly GroundedPhrase[], segmented: Segmented, edits: readonly Edit[]): Edit | undefined {
  const { document, title, genre, sentences, quotations } = segmented;
  if (title === null || genre !== 'news') return undefined;
  const inTitle = phrases.filter(({ passage, inQuotation }) => !inQuotation && overlaps(passage, title));
  if (!inTitle.some(({ strength, category }) => strength === 'clear' && slanted.has(category))) return undefined;
  const words = document.text.slice(title.start, title.end);
  if (words !== document.prose.slice(title.start, title.end) || quotations.some((quotation) => overlaps(quotation, title)))
    return undefined;
  const body = sentences.filter(({ kind, start }) => kind !== 'heading' && start >= title.end);
  const prose = document.prose.slice(title.end, title.end + charactersRead);
  if (!standsIn(words, prose)) return undefined;
  const { stuck, verdicts } = unsayableOf(phrases, edits);
  for (const sentence of body.slice(0, sentencesRead)) {
    const headline = headlineOf(sentence, segmented, edits, stuck, verdicts);
    if (headline !== undefined && polarityOf(headline) === polarityOf(words) && isAboutTheSame(headline, words))
      return {
        start: title.start,
        end: title.end,
        replacement: headline,
        kind: 'replace',
        phraseIds: inTitle.map(({ id }) => id),
        by: 'listed',
      };
  }
  return undefined;
}

function headlineOf(
  sentence: Sentence,
  { document, quotations }: Segmented,
  edits: readonly Edit[],
  ...[stuck, verdicts]: [Parameters<typeof plainStatementOf>[3], Parameters<typeof plainStatementOf>[4]]
): string | undefined {
  if (quotations.some((quotation) => overlaps(quotation, sentence))) return undefined;
  const plain = document.prose.slice(sentence.start, sentence.end);
  const statement = plainStatementOf(sentence, plain, edits, stuck, verdicts);
  if (statement === undefined || statement.verdicts > 0 || chargedWordsIn(statement.text) > 0) return undefined;
  const short = shortened(statement.text.replace(/\.$/, ''));
  const isWhole = countWords(short) >= leastWords && countWords(short) <= mostWords && hasVerb(`${short}.`);
  return isWhole && !leans.test(short) && !/[“”"?!:;\r\n]/.test(short) ? short : undefined;
}

/** The main clause, where what follows it is a clause of its own. */
function shortened(text: string): string {
  let short = text;
  for (const tail of tails) {
    if (countWords(short) <= mostWords - 4) break;
    const cut = short.replace(tail, '');
    if (countWords(cut) >= leastWords + 2 && hasVerb(`${cut}.`) && !openClause.test(cut)) short = cut;
  }
  return short;
}

const tailOfLastClause = /, (?:which|who|whose|where|when|while|after|before|as|with|because|but|and|in|amid|despite|\p{Ll}+ing)\b[^,]*$/u;
const tailOfClauses = /, (?:which|who|whose|where|when|while|after|before|as|with|because|but|amid|despite|\p{Ll}+ing)\b.*$/u;
const tailOfSubordinate = / (?:after|before|while|because|when|as|amid|despite|unless|until) (?!(?:a result|\d)).*$/u;
const tails = [tailOfLastClause, tailOfClauses, tailOfSubordinate];
/** "After the vote": without the main clause that followed. "said that": without what was said. */
const openClause =
  /^(?:After|Before|When|While|As|If|Although|Because|Since|Despite|Amid)\b[^,]*$|\b(?:that|to|of|the|an?|and|or|in|on|at|for|by|with|from|was|were|is|are|has|have|had|said|says)$/;
const leans =
  /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|There|I|We|You|Our|My|Such|Both|But|And|Yet|So|Then|Now|The (?:two|other|same|move|plan|decision|closure|report|deal|vote))\b|\b(?:I|we|our|your|you|my|he|she|they|him|them|it)\b/;

/** Whether all that a headline states stands in the body: names also as common words, since each word of a headline may have a capital. */
function standsIn(headline: string, prose: string): boolean {
  const lower = prose.toLowerCase();
  const { items } = meaningOf(`so ${headline}`);
  const body = meaningOf(prose).items;
  return (
    items.every(({ kind, text }) => {
      if (kind === 'name') return text.length < 3 || lower.includes(text.toLowerCase().replace(/[’']s$/, '')) || !isName(text, headline);
      return (
        kind === 'negation' || kind === 'modal' || kind === 'quotation' || body.some((item) => item.kind === kind && item.text === text)
      );
    }) &&
    digitsOf(headline)
      .split(' ')
      .every((digits) => digits === '' || prose.includes(digits))
  );
}

/** Whether two headlines share a name, or two other words that say something. */
function isAboutTheSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => new Set(text.match(/\p{L}{4,}/gu) ?? [])) as [Set<string>, Set<string>];
  const stems = new Set([...second].map(stemOf));
  const shared = [...first].filter(
    (word) => stems.has(stemOf(word)) && !/^(?:with|after|over|from|that|this|have|will|says|said|into|their)$/i.test(word),
  );
  return shared.length >= 2 || shared.some((word) => /^\p{Lu}/u.test(word) && !one.startsWith(word));
}

function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:ing|ed|es|s|e)$/, '');
}

/** In a headline with a capital for each word a capital makes no name. */
function isName(word: string, headline: string): boolean {
  const words = headline.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.filter((other) => /^\p{Lu}/u.test(other)).length < words.length * 0.7 && headline.includes(word);
}

function polarityOf(text: string): number {
  return meaningOf(text).items.filter(({ kind }) => kind === 'negation').length;
}
