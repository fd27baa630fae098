import type { Report } from './contracts/report.ts';
import type { SupportReport } from './contracts/support.ts';
import { createEvenhand, type EvenhandOptions, type NeutraliseOptions, type SupportOptions } from './evenhand.ts';
import type { Article } from './read/article.ts';

export type { Genre, InconsistencyCategory, PartName, PhraseCategory } from './contracts/category.ts';
export type { Found } from './contracts/engine.ts';
export type { CallEstimate, Estimate } from './contracts/estimate.ts';
export type { Claim, Inconsistency, LoadedPhrase, Rewrite, SpeakerHeard, Summary } from './contracts/finding.ts';
export type { HouseStyleInput } from './contracts/house-style.ts';
export type { Passage } from './contracts/passage.ts';
export type { Report } from './contracts/report.ts';
export type { DoubtKind, StatementSupport, SupportDoubt, SupportReport, SupportVerdict } from './contracts/support.ts';
export { isEvenhandError } from './errors/evenhand-error.ts';
export { createEvenhand, type Evenhand, type EvenhandOptions, type NeutraliseOptions, type SupportOptions } from './evenhand.ts';
export type { ChatModel, ModelReply, ModelRequest } from './model/chat-model.ts';
export type { ModelEvent } from './model/model-event.ts';
export type { Prices } from './model/money/price.ts';
export type { Article, ArticleInput } from './read/article.ts';
export { applyEdits } from './rewrite/apply-edits.ts';

/**
 * Reads one article and gives its report.
 *
 * Without a `model` the embedded engine reads it: no key, no network.
 *
 * @throws InputError when there are no words; ModelError when a model is named and cannot be set up
 */
export async function neutralise(article: Article, options: EvenhandOptions & NeutraliseOptions = {}): Promise<Report> {
  await using evenhand = createEvenhand(options);
  return await evenhand.neutralise(article, options);
}

/**
 * Tells which statements of a summary its article supports, where the article comes nearest, and what speaks against the others: a figure, date,
 * name or quotation that the article does not have, a statement turned round, a plan told as done, parties exchanged, or no passage at all.
 *
 * Without a `model` the rules of the package judge: no key, no network, no learning. They see what differs in words. A paraphrase in quite other words
 * may be doubted, and a falsehood that sounds like the article may pass: on the news of SummEdits (Laban et al. 2023) their balanced accuracy is 0.72,
 * people's 0.90. A model that is named judges in their place, in any language; a verdict of its whose words the article does not have is not taken.
 *
 * @param summary - somebody's summary; `statements` point into its text
 * @param article - what it is a summary of; passages point into its text
 * @throws UsageError for a value that is no article, InputError when one of the two has no words; ModelError when a model is named and cannot be set
 * up; the signal's reason when aborted. What could not be judged is a gap: for the rules another language than English
 */
export async function supportOf(
  summary: Article,
  article: Article,
  options: EvenhandOptions & SupportOptions = {},
): Promise<SupportReport> {
  await using evenhand = createEvenhand(options);
  return await evenhand.support(summary, article, options);
}
