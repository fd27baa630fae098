import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { sentencesWith, spansOf } from './sentences-with.ts';

/** Praise without a measure: "the region's most loved snack maker", "the finest fans in the land", "industry-leading". */
export const promotionalSuperlatives: PhraseRule = { name: 'promotional-superlatives', category: 'intensifier', find };

const praised =
  /(?<!one\s+of\s+)\b(?:(?:the|(?:[a-zà-ÿ-]+\s+)?[a-zà-ÿ-]+['’]s|our|its|their)\s+)?(?:best-loved|most[\s-](?:loved|beloved|trusted|admired|exciting|innovative|respected|cherished|iconic|ambitious|prestigious|talented|inspiring|popular\s+and\s+trusted))(?:\s+[a-zà-ÿ-]+){1,2}/gi;
const finest =
  /(?<!one\s+of\s+)\bthe\s+(?:finest|greatest|best|most\s+(?:beautiful|loyal|passionate|talented|dynamic|inspiring|exciting|remarkable|vibrant))\s+(?:[a-zà-ÿ-]+\s+){1,2}in\s+(?:the\s+(?:land|world|country|business|game|galaxy|universe)|history|living\s+memory)\b/gi;
const leading = /\b(?:industry|market|world|class|best-in|sector|award|record)-(?:leading|beating|class|defining|shattering)\b/gi;

function find(segmented: Segmented): DraftPhrase[] {
  const ranked = sentencesWith(segmented, ['most', 'loved']).flatMap((sentence) => spansOf(praised, sentence));
  const best = sentencesWith(segmented, ['finest', 'greatest', 'best', 'most']).flatMap((sentence) => spansOf(finest, sentence));
  const led = sentencesWith(segmented, ['leading', 'beating', 'class', 'defining', 'shattering']).flatMap((sentence) =>
    spansOf(leading, sentence),
  );
  const reason = 'Praise without a measure that a reader could check.';
  return [
    ...[...ranked, ...best].map((span) => foundPhrase(span, { category: 'label', leans: 'for', reason, alternatives: [] })),
    ...led.map((span) => foundPhrase(span, { category: 'intensifier', leans: 'for', reason, alternatives: [''] })),
  ];
}
