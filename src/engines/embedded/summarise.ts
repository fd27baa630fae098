import { noUsage } from '../../contracts/add-usage.ts';
import type { Anchor, DraftInconsistency, DraftPhrase, DraftSummarySentence } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import type { Facts } from '../../facts/facts.ts';
import { factsOf } from '../../facts/facts-of.ts';
import { ground } from '../../ground/ground.ts';
import { planEdits } from '../../rewrite/plan-edits.ts';
import { loadedWordsIn } from '../../support/loaded-words-in.ts';
import { countWords } from '../../text/words.ts';
import { chooseSentences } from './choose-sentences.ts';
import { joinSentences } from './join-sentences.ts';
import { personNamesOf } from './name-persons.ts';
import { thingNamesOf } from './name-things.ts';
import { authorOf, candidatesOf, type SummaryCandidate } from './summary-candidates.ts';

type Findings = {
  readonly phrases: readonly DraftPhrase[];
  readonly inconsistencies: readonly DraftInconsistency[];
  readonly words: number;
};

/** More sentences than this are no summary. */
const maxSentences = 5;
/** What a very long text says beyond this many sentences is not in its summary. */
const maxSentencesRead = 500;
/** After so many statements that turned out to be loaded, the rest is left to the check of the finished summary. */
const mostExcluded = 30;
/** Short statements are joined, so that a summary may rest on more of them than it has sentences. */
const mostStatements = 8;

/**
 * Summarises by the article's own sentences: shortened, their loaded words replaced or cut, attributions kept, in the order of the story.
 *
 * @param findings - what the detector found; a sentence with loaded words that have no safe edit is shortened before them or not used
 */
export function summarise(segmented: Segmented, { phrases, inconsistencies, words }: Findings): DraftSummarySentence[] {
  const horizon = segmented.sentences[maxSentencesRead - 1]?.end ?? Number.POSITIVE_INFINITY;
  const read = phrases.filter(({ anchor }) => anchor.kind === 'span' && anchor.start < horizon);
  const grounded = ground({ summary: [], phrases: read, inconsistencies, claims: [], dropped: [], gaps: [], usage: noUsage }, segmented);
  const { edits } = planEdits(grounded.phrases, segmented);
  const title = segmented.title === null ? '' : segmented.document.prose.slice(segmented.title.start, segmented.title.end);
  const persons = personNamesOf(factsOf(segmented), segmented.document.prose);
  const candidates = candidatesOf(segmented, grounded, edits, persons, thingNamesOf(segmented), maxSentencesRead);
  const isCommonWord = commonWordsOf(factsOf(segmented));
  const isLoaded = loadedOf(segmented);
  const excluded = new Set<SummaryCandidate>();
  let maxWords = words;
  let maxStatements = mostStatements;
  for (;;) {
    const chosen = chooseSentences(candidates, { maxWords, maxSentences: maxStatements, title, excluded, countWords });
    const loaded = excluded.size < mostExcluded ? chosen.filter(({ text }) => isLoaded(text)) : [];
    if (loaded.length > 0) {
      for (const candidate of loaded) excluded.add(candidate);
      continue;
    }
    const joined = joinSentences(withAuthor(chosen.map(withCaveat), segmented, isCommonWord), maxSentences, isCommonWord);
    const texts = persons.introduce(joined.map(({ text }) => text));
    const excess = countWords(texts.join(' ')) - words;
    if (excess > 0) maxWords -= excess;
    else if (joined.length > maxSentences) maxStatements -= 1;
    else
      return joined.map(({ from }, index) => ({
        text: texts[index]!,
        sources: from.flatMap((at) => sourcesOf(chosen[at]!)),
        support: 'extracted',
      }));
  }
}

/** Whether the detector flags what a sentence says once it is shortened; each is looked at once. */
function loadedOf(segmented: Segmented): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const isLoaded = known.get(text) ?? loadedWordsIn(text, segmented).length > 0;
    known.set(text, isLoaded);
    return isLoaded;
  };
}

/** A signed opinion piece is summed up as what its author writes: where no sentence says so, the first one does. */
function withAuthor(texts: readonly string[], segmented: Segmented, isCommonWord: (word: string) => boolean): string[] {
  const author = authorOf(segmented);
  const [first, ...others] = texts;
  if (author === undefined || first === undefined || texts.some((text) => text.includes(author))) return [...texts];
  const word = /^\p{L}+/u.exec(first)?.[0] ?? '';
  const rest = isCommonWord(word.toLowerCase()) ? first.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : first;
  return [`${author} writes in an opinion piece that ${rest}`, ...others];
}

function withCaveat({ text, caveat }: SummaryCandidate): string {
  return caveat ? `${text.replace(/[.!?](?=[”"’']?$)/, '')}; ${caveat.text}.` : text;
}

function sourcesOf({ sentence: { start, end }, caveat }: SummaryCandidate): Anchor[] {
  const own: Anchor = { kind: 'span', start, end };
  return caveat ? [own, { kind: 'span', start: caveat.passage.start, end: caveat.passage.end }] : [own];
}

/** Whether a word, given in lower case, is part of no name: its capital only opened a sentence. */
function commonWordsOf({ names }: Facts): (word: string) => boolean {
  const named = new Set(names.flatMap(({ text }) => text.toLowerCase().split(/[ -]/)));
  return (word) => !named.has(word);
}
