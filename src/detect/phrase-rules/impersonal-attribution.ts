import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Statements given to nobody at all: "There is a growing sense across the city that", "It is an open secret that", "as any economist will tell you". */
export const impersonalAttribution: PhraseRule = { name: 'impersonal-attribution', category: 'vague-attribution', find };

const place = String.raw`(?:\s+(?:in|across|among|within|throughout|around|at)\s+(?:[a-zà-ÿ'’-]+\s+){1,5}|\s+)`;
const beforeThat = [
  String.raw`there\s+(?:is|was|are|were|has\s+been)\s+(?:a\s+)?(?:growing|widespread|mounting|increasing|palpable|general|real|broad)\s+(?:sense|feeling|belief|fear|fears|consensus|suspicion|unease|concern|view|recognition|anger|agreement|acceptance)`,
  String.raw`it\s+(?:is|was|has\s+long\s+been)\s+(?:an\s+open\s+secret|an\s+article\s+of\s+faith|well\s+known)`,
  String.raw`it\s+(?:is|was|has\s+(?:long\s+)?been)\s+(?:widely|generally|commonly|universally|broadly|almost\s+universally)\s+(?:accepted|believed|thought|acknowledged|assumed|known|agreed|recognised|recognized|felt|held)`,
  String.raw`(?:few|nobody|no\s+one|no-one|hardly\s+anyone)`,
].map(
  (opening, index) =>
    new RegExp(
      String.raw`\b(?:${opening})${place}${index === 3 ? String.raw`(?:(?:would|could|can|will|now|seriously|still)\s+){0,2}(?:doubts?|disputes?|deny|denies|questions?|disagrees?)\s+` : ''}that\b`,
      'gi',
    ),
);
const asEveryone =
  /\bas\s+(?:(?:any|every)\s+(?:[a-zà-ÿ'’-]+\s+){1,3}(?:will|would|could|can)\s+(?:(?:readily|gladly)\s+)?(?:tell|confirm|attest|know)(?:\s+you)?|(?:everyone|everybody|we\s+all|every\s+[a-zà-ÿ-]+)\s+knows?)\b,?/gi;
const widelySeen =
  /\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:widely|generally|universally|commonly)\s+(?:expected\s+to|seen\s+as|regarded\s+as|viewed\s+as|considered(?:\s+to\s+be)?|believed\s+to|thought\s+to|hailed\s+as)\b/gi;

function find(segmented: Segmented): DraftPhrase[] {
  const open = sentencesWith(segmented, ['that']).flatMap((sentence) => beforeThat.flatMap((pattern) => spansOf(pattern, sentence)));
  const everyone = sentencesWith(segmented, ['as']).flatMap((sentence) => spansOf(asEveryone, sentence));
  const seen = sentencesWith(segmented, ['widely', 'generally', 'universally', 'commonly']).flatMap((sentence) =>
    spansOf(widelySeen, sentence),
  );
  const reason = 'Nobody in particular is said to hold this view, so nobody can check it.';
  return [
    ...open.map((span) => ({ span, judgement: { alternatives: [] } })),
    ...everyone.map((span) => ({
      span,
      judgement:
        segmented.genre === 'opinion'
          ? { alternatives: ['in my view', 'in my opinion'], kind: 'attribute' as const }
          : { alternatives: [''] },
    })),
    ...seen.map((span) => ({ span, judgement: { alternatives: [], strength: 'arguable' as const } })),
  ]
    .filter(({ span }) => isWritersVoice(segmented, span))
    .map(({ span, judgement }) => foundPhrase(span, { category: 'vague-attribution', reason, ...judgement }));
}
