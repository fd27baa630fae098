import { noUsage } from '../../contracts/add-usage.ts';
import type { Anchor, DraftInconsistency, DraftPhrase, DraftSummarySentence } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { factsOf } from '../../facts/facts-of.ts';
import { ground } from '../../ground/ground.ts';
import { planEdits } from '../../rewrite/plan-edits.ts';
import { countWords } from '../../text/words.ts';
import { chooseSentences } from './choose-sentences.ts';
import { joinSentences } from './join-sentences.ts';
import { personNamesOf } from './name-persons.ts';
import { candidatesOf, type SummaryCandidate } from './summary-candidates.ts';

type Findings = {
  readonly phrases: readonly DraftPhrase[];
  readonly inconsistencies: readonly DraftInconsistency[];
  readonly words: number;
};

/** More sentences than this are no summary. */
const maxSentences = 5;
/** What a very long text says beyond this many sentences is not in its summary. */
const maxSentencesRead = 500;
/** Short statements are joined, so that a summary may rest on more of them than it has sentences. */
const mostStatements = 7;

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
  const persons = personNamesOf(factsOf(segmented));
  const candidates = candidatesOf(segmented, grounded, edits, persons, maxSentencesRead);
  let maxWords = words;
  let maxStatements = mostStatements;
  for (;;) {
    const chosen = chooseSentences(candidates, { maxWords, maxSentences: maxStatements, title, countWords });
    const joined = joinSentences(
      chosen.map(({ text }) => text),
      maxSentences,
    );
    const texts = persons.introduce(joined.map(({ text }) => text));
    const excess = countWords(texts.join(' ')) - words;
    if (excess > 0) maxWords -= excess;
    else if (joined.length > maxSentences) maxStatements -= 1;
    else
      return joined.map(({ from }, index) => ({
        text: texts[index]!,
        sources: from.map((at) => sourceOf(chosen[at]!)),
        support: 'extracted',
      }));
  }
}

function sourceOf({ sentence: { start, end } }: SummaryCandidate): Anchor {
  return { kind: 'span', start, end };
}
