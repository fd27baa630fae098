import { z } from 'zod';
import { inconsistencyCategories, leanings, phraseCategories, sourcings, strengths } from '../../contracts/category.ts';
import { supportVerdicts } from '../../contracts/support.ts';

const sentenceNumber = z.int().describe('number of the sentence, as in its square brackets');
const quote = z.string().min(1).describe("the article's own words, character by character, from that sentence");

/** Reply to the prompt `summary`. */
export const summaryReply = z.object({
  doubts: z
    .array(z.object({ sentences: z.array(z.int()), what: z.string() }))
    .describe('what the article contradicts or gives in two versions'),
  sentences: z.array(
    z.object({ text: z.string().min(1), sources: z.array(z.int()).min(1).describe('numbers of the sentences that support it') }),
  ),
});

/** Reply to the prompt `loaded-phrases`. */
export const loadedPhrasesReply = z.object({
  phrases: z.array(
    z.object({
      sentence: sentenceNumber,
      quote,
      reason: z.string(),
      category: z.enum(phraseCategories),
      strength: z.enum(strengths),
      leans: z.enum(leanings).nullable(),
      target: z.string().nullable(),
      edit: z.enum(['replace', 'cut', 'attribute', 'mark']),
      alternatives: z.array(z.string()).describe('best first; each stands in the sentence in place of the quote; "" leaves it out'),
      polarity: z.enum(['kept', 'same']),
    }),
  ),
});

const foundInconsistencies = z.array(
  z.object({
    category: z.enum(inconsistencyCategories),
    evidence: z
      .array(z.object({ sentence: sentenceNumber, quote }))
      .min(2)
      .describe('two or more, each the shortest clause that carries the clash'),
    explanation: z.string().min(1),
    strength: z.enum(strengths),
  }),
);

/** Reply to the prompt `inconsistencies`. */
export const inconsistenciesReply = z.object({
  ledger: z.array(
    z.object({
      subject: z.string(),
      statements: z.array(z.object({ sentence: sentenceNumber, says: z.string() })),
      comparison: z.string(),
    }),
  ),
  inconsistencies: foundInconsistencies,
  claims: z.array(
    z.object({
      sentence: sentenceNumber,
      quote,
      speaker: z.string().nullable(),
      sourcing: z.enum(sourcings),
      check: z.string().nullable(),
    }),
  ),
});

/** Reply to the prompt `summary-and-inconsistencies`. */
export const togetherReply = z.object({ ...inconsistenciesReply.shape, ...summaryReply.shape });

/** Reply to the prompt `statements`. */
export const statementsReply = z.object({ statements: z.array(z.object({ subject: z.string(), sentence: sentenceNumber, quote })) });

/** Reply to the prompt `compare-statements`. */
export const comparedReply = z.object({
  comparisons: z.array(z.object({ subject: z.string(), sentences: z.array(z.int()), comparison: z.string() })),
  inconsistencies: foundInconsistencies,
});

/** Reply to the prompt `reference`. */
export const clashesReply = z.object({
  clashes: z.array(
    z.object({
      category: z.enum(inconsistencyCategories),
      article: z.object({ sentence: sentenceNumber, quote }),
      reference: z.object({ sentence: sentenceNumber, quote }),
      explanation: z.string().min(1),
      strength: z.enum(strengths),
    }),
  ),
});

/** Reply to the prompt `review-findings`. */
export const reviewReply = z.object({
  inconsistencies: z.array(z.object({ id: z.string(), analysis: z.string(), verdict: z.enum(['stands', 'refuted']), why: z.string() })),
  summary: z.array(
    z.object({
      number: z.int(),
      analysis: z.string(),
      verdict: z.enum(['holds', 'repair', 'cut']),
      text: z.string().nullable(),
      why: z.string(),
    }),
  ),
});

/** Reply to the prompt `smooth`. */
export const smoothReply = z.object({ paragraphs: z.array(z.object({ number: z.int(), text: z.string().nullable() })) });

/** Reply to the prompt `support`. */
export const supportReply = z.object({
  statements: z.array(
    z.object({
      number: z.int().describe('of the statement'),
      pieces: z.array(z.object({ says: z.string(), article: z.string() })),
      passages: z.array(z.object({ sentence: sentenceNumber, quote: z.string() })),
      differences: z.array(
        z.object({
          kind: z.enum([
            'number',
            'date',
            'name',
            'roles',
            'polarity',
            'opposite',
            'order',
            'certainty',
            'degree',
            'attribution',
            'quotation',
            'addition',
          ]),
          words: z.string(),
          instead: z.string().nullable(),
          why: z.string(),
        }),
      ),
      verdict: z.enum(supportVerdicts),
    }),
  ),
});

/** Replies by the `output` that a prompt names. */
export const replySchemas = {
  summary: summaryReply,
  loadedPhrases: loadedPhrasesReply,
  inconsistencies: inconsistenciesReply,
  together: togetherReply,
  statements: statementsReply,
  compared: comparedReply,
  clashes: clashesReply,
  review: reviewReply,
  smoothed: smoothReply,
  support: supportReply,
};
