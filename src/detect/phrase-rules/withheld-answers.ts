import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Silence told as guilt or as defiance: "refused to apologise", "failed to answer", "would admit to only 1,200". */
export const withheldAnswers: PhraseRule = { name: 'withheld-answers', category: 'reporting-verb', find };

/** The base verb, as "did not …" wants it; "declined to …" keeps the will of "refused to say". */
const remorse =
  /\b(?:(?:flatly|point-blank|stubbornly|steadfastly|repeatedly|pointedly|angrily)\s+)?refused\s+(?:point-blank\s+)?to\s+(?<verb>apologi[sz]e|say\s+sorry|express\s+(?:regret|remorse)|admit\s+(?:fault|blame|guilt)|accept\s+(?:blame|responsibility)|back\s+down|budge|condemn)\b/gi;
const answers =
  /\b(?<how>refused|failed)\s+to\s+(?<verb>comment|say|answer|respond|reply|elaborate|explain|discuss|disclose|provide|return)\b/gi;
const admitted =
  /\b(?:would|could|will)\s+(?:only\s+)?(?:admit|own\s+up|concede|confess)\s+(?:to\s+)?(?:only\s+|just\s+)?(?=\d|[a-z]+-?(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand)\b)/gi;

function find(segmented: Segmented): DraftPhrase[] {
  const refusals = sentencesWith(segmented, ['refused']).flatMap((sentence) => spansOf(remorse, sentence));
  const silences = sentencesWith(segmented, ['refused', 'failed']).flatMap((sentence) => spansOf(answers, sentence));
  const figures = sentencesWith(segmented, ['admit', 'own', 'concede', 'confess']).flatMap((sentence) => spansOf(admitted, sentence));
  const inVoice = (span: { readonly start: number; readonly end: number }) => isWritersVoice(segmented, span);
  return [
    ...refusals.filter(inVoice).map((span) =>
      foundPhrase(span, {
        category: 'insinuation',
        leans: 'against',
        reason: 'Presumes that there was something to say sorry for, or to give way in.',
        alternatives: [`declined to ${span.match.groups!.verb!.toLowerCase()}`, `did not ${span.match.groups!.verb!.toLowerCase()}`],
        polarity: 'same',
      }),
    ),
    ...silences.filter(inVoice).map((span) => {
      const verb = span.match.groups!.verb!.toLowerCase();
      const isRefusal = span.match.groups!.how!.toLowerCase() === 'refused';
      return foundPhrase(span, {
        category: 'reporting-verb',
        strength: 'arguable',
        leans: 'against',
        reason: 'Tells a silence as a fault.',
        alternatives: isRefusal ? [`declined to ${verb}`, `did not ${verb}`] : [`did not ${verb}`],
        polarity: 'same',
      });
    }),
    ...figures.filter(inVoice).map(({ start, end }) =>
      foundPhrase(
        { start, end: start + segmented.document.prose.slice(start, end).trimEnd().length },
        {
          category: 'reporting-verb',
          leans: 'against',
          reason: 'Suggests that the true figure is another.',
          alternatives: ['gave a figure of', 'put the figure at'],
          polarity: 'same',
        },
      ),
    ),
  ];
}
