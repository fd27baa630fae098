import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { articleWords } from '../article-words.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { allSentences, spansOf } from './sentences-with.ts';

/** Headings that call somebody guilty whom the article only shows arrested or charged: "Arsonist caught". */
export const presumedGuilt: PhraseRule = { name: 'presumed-guilt', category: 'label', find };

const guilty =
  /\b(?:arsonist|killer|murderer|rapist|thief|fraudster|attacker|vandal|looter|kidnapper|conman|robber|burglar|crook|thug|predator|terrorist)s?\s+(?:caught|arrested|held|charged|nabbed|behind\s+bars|detained|in\s+custody|busted|captured|in\s+court|faces\s+court)\b/gi;
const judged = ['convicted', 'guilty', 'sentenced', 'jailed', 'pleaded', 'verdict', 'confessed'];

function find(segmented: Segmented): DraftPhrase[] {
  const { positions } = articleWords(segmented);
  // a plea of not guilty holds the word as well
  if (judged.some((word) => word !== 'guilty' && word !== 'pleaded' && positions.has(word))) return [];
  return allSentences(segmented)
    .filter(({ sentence }) => sentence.kind === 'heading')
    .flatMap((sentence) => spansOf(guilty, sentence))
    .map((span) => {
      const verb = /charged/i.test(span.match[0]) ? 'charged' : /court/i.test(span.match[0]) ? 'in court' : 'arrested';
      return foundPhrase(span, {
        category: 'label',
        leans: 'against',
        reason: 'Calls somebody guilty before a court has.',
        alternatives: positions.has('charged') && verb === 'arrested' ? ['suspect charged', 'suspect arrested'] : [`suspect ${verb}`],
      });
    });
}
