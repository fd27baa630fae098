import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Asides that run somebody down: ", who has never driven a tram,", ", in yet another blow to …,", ", a story that no serious person will swallow". */
export const belittlingAsides: PhraseRule = { name: 'belittling-asides', category: 'insinuation', find };

const never =
  /,\s+(?:who|which)\s+(?:(?:has|have|had)\s+(?:never|yet\s+to)\s+(?!held|served|been|won|faced|run|commented|publicly|married|met\s+with|played|lost|spoken|reached|missed|given|worked\s+with)[a-zà-ÿ]+|(?:has|have)\s+no\s+(?:idea|clue|interest|time|shame|ideas)|(?:seems?|appears?)\s+to\s+(?:think|believe|care|forget)|(?:likes?|loves?)\s+to|can['’]t\s+seem|prefers?\s+to)\b[^,;:.!?“”"—]{0,80},?/gi;
const blow =
  /,\s+in\s+(?:yet\s+)?(?:another|the\s+latest|a\s+(?:further|fresh|bitter|crushing|devastating|savage|cruel|stunning|humiliating|spectacular|shameless|cynical|sickening))\s+(?:blow|slap|insult|humiliation|snub|betrayal|victory|triumph|sign|attack|assault|u-turn|climbdown)\b[^,;:.!?“”"—]{0,80},?/gi;
const noSerious =
  /,?\s*(?:an?\s+(?:story|claim|excuse|argument|explanation|figure|line|idea|notion)\s+)?(?:that|which)\s+(?:no\s+(?:serious|sane|reasonable|sensible|decent|honest|self-respecting|thinking)\s+[a-zà-ÿ]+|nobody|no\s+one|only\s+(?:a\s+fool|the\s+(?:naive|gullible)|an?\s+[a-zà-ÿ]+))\s+(?:will|would|could|can|should|believes?|accepts?|takes?)\b[^,;:.!?“”"—]{0,60}/gi;

function find(segmented: Segmented): DraftPhrase[] {
  const sneers = sentencesWith(segmented, ['never', 'no', 'yet', 'seem', 'seems', 'appears', 'likes', 'loves', 'prefers']).flatMap(
    (sentence) => spansOf(never, sentence),
  );
  const blows = sentencesWith(segmented, [
    'blow',
    'slap',
    'insult',
    'humiliation',
    'snub',
    'betrayal',
    'victory',
    'triumph',
    'sign',
    'attack',
    'assault',
    'climbdown',
  ]).flatMap((sentence) => spansOf(blow, sentence));
  const swallowed = sentencesWith(segmented, [
    'serious',
    'sane',
    'reasonable',
    'sensible',
    'decent',
    'honest',
    'respecting',
    'thinking',
    'nobody',
    'no',
    'only',
  ]).flatMap((sentence) => spansOf(noSerious, sentence));
  const reason = 'An aside that judges and reports nothing.';
  return [
    ...sneers.map((span) => ({ span, category: 'insinuation' as const, kind: 'mark' as const })),
    ...blows.map((span) => ({ span, category: 'editorial' as const, kind: 'cut' as const })),
    ...swallowed.map((span) => ({ span, category: 'editorial' as const, kind: 'cut' as const })),
  ]
    .filter(({ span }) => isWritersVoice(segmented, span))
    .map(({ span, category, kind }) => foundPhrase(span, { category, leans: 'against', reason, alternatives: [''], kind }));
}
