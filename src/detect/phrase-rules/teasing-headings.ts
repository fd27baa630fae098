import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { allSentences, spansOf } from './sentences-with.ts';

/** Headings that tease instead of telling: "You won’t believe what …", "… and it’s not what you think", "Here’s why", "The shocking truth about …". */
export const teasingHeadings: PhraseRule = { name: 'teasing-headings', category: 'editorial', find };

const teasers =
  /\b(?:you\s+(?:won['’]t|will\s+(?:not|never)|wouldn['’]t)\s+(?:believe|guess)(?:\s+(?:what|who|how|why)\b.*)?|what\s+happen(?:ed|s)\s+next(?:\s+(?:will|is|was)\b.*)?|the\s+(?:shocking|surprising|real|dark|ugly|awful|dirty|untold|hidden)\s+(?:truth|reason|reasons|secret|secrets|story)\s+(?:about|behind|why|of)\b|(?:and|but)\s+(?:it|the\s+(?:answer|reason|result))(?:['’]s|\s+is)\s+not\s+what\s+you\s+(?:think|expect)|here['’]s\s+(?:why|how|what\s+(?:you|they|happened))\b|this\s+is\s+(?:why|how|what)\s+(?:you|we|they)\b|(?:everything|all)\s+you\s+need\s+to\s+know|what\s+(?:they|he|she|the\s+[a-z]+)\s+(?:don['’]t|doesn['’]t|do(?:es)?\s+not)\s+want\s+you\s+to\s+know|will\s+(?:shock|surprise|blow\s+your\s+mind|break\s+your\s+heart|make\s+you\s+(?:cry|angry|think))(?:\s+you)?|jaws?\s+drop(?:s|ped)?|the\s+internet\s+(?:is\s+)?(?:can['’]t|cannot|reacts?|explodes?|loses\s+it|furious|divided|in\s+tears))/gi;

function find(segmented: Segmented): DraftPhrase[] {
  return allSentences(segmented)
    .filter(({ sentence, text }) => sentence.kind === 'heading' && text.length < 200)
    .flatMap((sentence) => spansOf(teasers, sentence))
    .map(({ start, end }) =>
      foundPhrase(
        { start, end },
        { category: 'editorial', reason: 'Teases the reader instead of telling what happened.', alternatives: [] },
      ),
    );
}
