import type { Report } from './contracts/report.ts';
import { createEvenhand, type EvenhandOptions, type NeutraliseOptions } from './evenhand.ts';
import type { Article } from './read/article.ts';

export type { Genre, InconsistencyCategory, PartName, PhraseCategory } from './contracts/category.ts';
export type { Claim, Inconsistency, LoadedPhrase, Rewrite, SpeakerHeard, Summary } from './contracts/finding.ts';
export type { HouseStyleInput } from './contracts/house-style.ts';
export type { Passage } from './contracts/passage.ts';
export type { Report } from './contracts/report.ts';
export { isEvenhandError } from './errors/evenhand-error.ts';
export { createEvenhand, type Evenhand, type EvenhandOptions, type NeutraliseOptions } from './evenhand.ts';
export type { ChatModel, ModelReply, ModelRequest } from './model/chat-model.ts';
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
