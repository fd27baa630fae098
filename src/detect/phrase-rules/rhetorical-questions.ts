import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { allSentences, isWritersVoice } from './sentences-with.ts';

/** Questions that the writer asks to suggest the answer: "Do they want to bankrupt every small owner?" */
export const rhetoricalQuestions: PhraseRule = { name: 'rhetorical-questions', category: 'insinuation', find };

/** Questions that news texts ask and answer are "What happens next?"; these instead expect yes, no or nobody. */
const suggestive =
  /^(?:(?:and|but|so|or)\s+)?(?:(?:do|does|did|is|are|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|can|can['’]t|could|would|wouldn['’]t|should|shouldn['’]t|has|have|hasn['’]t|haven['’]t)\s+(?:any|anyone|we|they|he|she|it|you|this|that|these|those|the|our|their|his|her|its|\p{Lu})|who\s+(?:would|could|can|needs|wants|are\s+they)|why\s+(?:should|would|not|else|on\s+earth|then)|how\s+(?:can|could|dare|many\s+more|much\s+more|much\s+longer|is\s+it|long\s+must)|what\s+(?:kind\s+of|sort\s+of|else\s+(?:could|would)|on\s+earth|have\s+they\s+got)|where\s+(?:is|was)\s+the\s+(?:outrage|evidence|accountability))/iu;

function find(segmented: Segmented): DraftPhrase[] {
  return allSentences(segmented)
    .filter(({ sentence, text }) => sentence.kind === 'sentence' && text.endsWith('?') && suggestive.test(text))
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
    .filter((span) => isWritersVoice(segmented, span))
    .map((span) =>
      foundPhrase(span, { category: 'insinuation', reason: 'Suggests its answer without giving a fact for it.', alternatives: [''] }),
    );
}
