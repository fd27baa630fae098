import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Whole sentences in which the writer passes judgement: "It is hard to avoid the conclusion that …", "Residents are entitled to ask why …". */
export const verdictSentences: PhraseRule = { name: 'verdict-sentences', category: 'editorial', find };

const verdicts = [
  /\bit\s+is\s+(?:hard|difficult|impossible)\s+(?:not\s+to\s+(?:conclude|feel|think|suspect|see|wonder|ask)|to\s+(?:avoid|escape|resist)\s+the\s+(?:conclusion|impression|feeling|suspicion|sense))\b/i,
  /\b(?:is|are|have\s+every\s+right)\s+(?:entitled\s+|right\s+)?to\s+(?:ask|wonder|question)\s+(?:why|how|whether|what|who)\b/i,
  /^(?:one|you)\s+(?:can\s+only\s+wonder|has\s+to\s+wonder|have\s+to\s+wonder|might\s+(?:well\s+)?(?:ask|wonder)|wonders|couldn['’]t\s+make\s+it\s+up)\b/i,
  /^(?:this|that|it|which)\s+(?:begs|raises)\s+the\s+(?:obvious\s+)?question\b/i,
  /^(?:the\s+question\s+(?:must|has\s+to)\s+be\s+asked|enough\s+is\s+enough|don['’]t\s+hold\s+your\s+breath|history\s+will\s+(?:not\s+)?(?:judge|forgive|remember)|shame\s+on\b|so\s+much\s+for\b|it\s+is\s+time\s+(?:for|to|that)\b.{0,60}\b(?:stop|end|act|wake|face|admit|listen)\b)/i,
  /^(?:\S+\s+){0,6}(?:deserve|deserves|should\s+be\s+ashamed|ought\s+to\s+be\s+ashamed|should\s+hang\s+(?:its|his|her|their)\s+heads?)\b.{0,60}\b(?:better|ashamed|shame|answers)\b/i,
];

function find(segmented: Segmented): DraftPhrase[] {
  const triggers = [
    'hard',
    'difficult',
    'impossible',
    'entitled',
    'right',
    'wonder',
    'wonders',
    'ask',
    'asked',
    'begs',
    'raises',
    'enough',
    'breath',
    'history',
    'shame',
    'much',
    'time',
    'deserve',
    'deserves',
    'ashamed',
    'heads',
    'head',
  ];
  return sentencesWith(segmented, triggers)
    .filter((searched) => verdicts.some((pattern) => spansOf(new RegExp(pattern.source, 'gi'), searched).length > 0))
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
    .filter((span) => isWritersVoice(segmented, span))
    .map((span) =>
      foundPhrase(span, {
        category: 'editorial',
        reason: 'The sentence gives the writer’s verdict and no fact.',
        alternatives: [''],
      }),
    );
}
