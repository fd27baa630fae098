import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Words that tell the reader how big a figure is to be felt: "a mere 40 minutes", "a staggering £3m", "every single target", "a tiny handful". */
export const loadedFigures: PhraseRule = { name: 'loaded-figures', category: 'intensifier', find };

const figure = String.raw`(?:[$£€¥]?\d+(?:[.,]\d+)*[\p{L}\p{N}%-]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds|thousands|millions|billions|half|a\s+(?:million|billion))`;
const sized =
  'mere|paltry|measly|derisory|miserly|generous|mammoth|staggering|whopping|eye-watering|jaw-dropping|mind-boggling|astonishing|astounding|colossal|meagre|meager|cool|hefty|massive|eye-popping|scandalous|incredible|pitiful|shocking|startling|stunning';
const figures = new RegExp(
  String.raw`\b(?:an?\s+)?(?:${sized})\s+(?<figure>(?:[$£€¥]|\b)${figure}(?:\s+(?:per\s+cent|percent|million|billion|(?!(?:for|of|in|on|to|and|or|a|an|the|at|by|from|with|after|before|as|that|which|over|under|per|was|is)\b)[\p{L}]+))?)`,
  'giu',
);
const everySingle = /\b(every|each)\s+single(?=\s+[a-zà-ÿ])/gi;
/** "a crushing majority, 61 per cent": the figure beside it gives the size. */
const beside =
  /\b(?<span>crushing|overwhelming|thumping|resounding|landslide|whopping|staggering|massive|huge|enormous|colossal|gigantic|mammoth|hefty|eye-watering|jaw-dropping|paltry|measly|derisory|miserable|pitiful|meagre|meager|wafer-thin|razor-thin|tiny|record-breaking|astonishing|astronomical|sky-high|exorbitant|extortionate|scandalous|shocking|obscene|monstrous|generous|handsome|princely)\s+(?:[a-z-]+\s+){0,2}?(?:majority|minority|margin|share|bill|sum|amount|fine|fee|profit|profits|loss|losses|debt|debts|deficit|surplus|rise|increase|fall|drop|cut|payout|bonus|salary|pay|price|cost|costs|fare|rent|tax|levy|crowd|turnout|number|total|budget|grant|offer|deal|award|pension|dividend|dividends|lead|swing)\s*(?:,|:|\(|—|–|of|to|from|at|by|that\s+(?:now\s+)?(?:stands\s+at|reached|came\s+to)|which\s+(?:now\s+)?(?:stands\s+at|reached|came\s+to)|came\s+to|stood\s+at|stands\s+at|reached|totalled|was|is)\s*(?:about\s+|around\s+|nearly\s+|almost\s+|more\s+than\s+|over\s+)?[$£€¥]?\d/gi;
/** "no fewer than 40", "a full 40 per cent": some editors leave these. */
const pressed =
  /\b(?:no\s+(?:fewer|less)\s+than|a\s+(?:full|whole)|fully|an\s+(?:entire|incredible|unbelievable))\s+(?<figure>[$£€¥]?\d[\d.,]*)/gi;
const mother = /\bthe\s+mother\s+of\s+all\s+(?<noun>[a-z]+)/gi;
const handful = /\b(?:a\s+)?(?:tiny|mere|paltry|measly)\s+(?<few>handful|minority|number|fraction)\b/gi;

const besideTriggers =
  'crushing overwhelming thumping resounding landslide whopping staggering massive huge enormous colossal gigantic mammoth hefty watering dropping paltry measly derisory miserable pitiful meagre meager thin tiny breaking astonishing astronomical high exorbitant extortionate scandalous shocking obscene monstrous generous handsome princely'.split(
    ' ',
  );

function find(segmented: Segmented): DraftPhrase[] {
  const triggers = [...sized.split('|').filter((word) => !word.includes('-')), 'eye', 'jaw', 'mind', 'tiny'];
  const sentences = sentencesWith(segmented, triggers);
  const phrases = [
    ...sentences
      .flatMap((sentence) => spansOf(figures, sentence))
      .map((span) => ({
        span,
        alternatives: [withArticle(span.match[0], span.match.groups!.figure!, segmented.document.prose.slice(span.end, span.end + 40))],
      })),
    ...sentences
      .flatMap((sentence) => spansOf(handful, sentence))
      .map((span) => ({
        span,
        alternatives: [`a small ${span.match.groups!.few === 'handful' ? 'number' : span.match.groups!.few}`],
      })),
    ...sentencesWith(segmented, ['single'])
      .flatMap((sentence) => spansOf(everySingle, sentence))
      .map((span) => ({ span, alternatives: [span.match[1]!.toLowerCase()] })),
  ];
  const bigs = sentencesWith(segmented, besideTriggers)
    .flatMap((sentence) => spansOf(beside, sentence))
    .map(({ start, end }) => ({ span: { start, end }, alternatives: [''] }));
  const pushed = sentencesWith(segmented, ['fewer', 'less', 'full', 'whole', 'fully', 'entire', 'incredible', 'unbelievable'])
    .flatMap((sentence) => spansOf(pressed, sentence))
    .map(({ start, end, match }) => ({ span: { start, end }, alternatives: [match.groups!.figure!], strength: 'arguable' as const }));
  const mothers = sentencesWith(segmented, ['mother'])
    .flatMap((sentence) => spansOf(mother, sentence))
    .map(({ start, end, match }) => ({
      span: { start, end },
      alternatives: [`a large ${match.groups!.noun!.toLowerCase().replace(/([^s])s$/, '$1')}`],
    }));
  return [...phrases, ...bigs, ...pushed, ...mothers]
    .filter(({ span }) => isWritersVoice(segmented, span))
    .map(({ span, alternatives, ...rest }) =>
      foundPhrase(span, {
        ...rest,
        category: 'intensifier',
        reason: 'The figure speaks for itself; the word tells the reader what to feel about it.',
        alternatives,
      }),
    );
}

/** "A staggering £3m" loses its article with its adjective, "a staggering £3m loss" and "a generous 3.5 per cent pay rise" keep it. */
function withArticle(words: string, plain: string, behind: string): string {
  if (!/^an?\s/i.test(words)) return plain;
  const noun = /\s(?!(?:cent|percent|million|billion)$)(\p{L}+)$/u.exec(plain)?.[1];
  const next = /^[\s-]+(\p{L}+)/u.exec(behind)?.[1];
  const thing = noun ?? next;
  const isOneThing = thing !== undefined && !functionWords.has(thing.toLowerCase()) && !(noun !== undefined && /[^s]s$/.test(noun));
  return isOneThing ? `${/^(?:8|11(?!\d)|18(?!\d)|eight)/.test(plain) ? 'an' : 'a'} ${plain}` : plain;
}

const functionWords = new Set(
  'for of in on to and or a an the at by from with after before as that which who over under per was is were are had has have will would its their his her this last next more less'.split(
    ' ',
  ),
);
