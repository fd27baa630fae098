import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Verdicts by contrast: "is not diplomacy—it is blackmail", "are not just rhetorical". */
export const rhetoricalContrast: PhraseRule = { name: 'rhetorical-contrast', category: 'editorial', find };

const contrast =
  /\b(?:is|are|was|were)(?:\s+not|n['’]t)\s+(?:(?:a|an|the|about|just|merely|simply|mere)\s+){0,2}[a-zà-ÿ'’-]+(?:\s+[a-zà-ÿ'’-]+){0,3}\s*(?:—|–|--|;|,\s+but\b|:|,)\s*(?:it|this|that|they|these)(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+(?:(?:a|an|the|about|nothing)\s+){0,2}[a-zà-ÿ'’-]+(?:\s+[a-zà-ÿ'’-]+){0,3}/gi;
const notJust =
  /(?<=^|[:;—]\s)[^.,;:—]{3,60}?\b(?:is|are|was|were)(?:\s+not|n['’]t)\s+(?:just|merely|simply|only)\s+[a-zà-ÿ-]+(?=\s*[.—])/gi;

function find(segmented: Segmented): DraftPhrase[] {
  const sentences = sentencesWith(segmented, ['not', "isn't", "aren't", "wasn't", "weren't"]);
  const contrasts = sentences.flatMap((sentence) => spansOf(contrast, sentence));
  const understated = sentences
    .filter((sentence) => followedByVerdict(segmented, sentence.start, sentence.text))
    .flatMap((sentence) => spansOf(notJust, sentence));
  return [...contrasts, ...understated]
    .filter((span) => isWritersVoice(segmented, span))
    .map(({ start, end }) =>
      foundPhrase({ start, end }, { category: 'editorial', reason: 'Sets up a contrast in order to pass a verdict.', alternatives: [] }),
    );
}

/** "… are not just rhetorical. They are …": the next sentence drives it home. */
function followedByVerdict({ document }: Segmented, start: number, text: string): boolean {
  return /^\s*(?:—\s*)?(?:it|they|this|these)\s+(?:is|are|was|were)\b/i.test(
    document.prose.slice(start + text.length, start + text.length + 40),
  );
}
