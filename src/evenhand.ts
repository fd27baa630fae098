import { articleSource } from './contracts/article-source.ts';
import { type PartName, partNames } from './contracts/category.ts';
import type { Document } from './contracts/document.ts';
import type { Engine, Found } from './contracts/engine.ts';
import type { Estimate } from './contracts/estimate.ts';
import type { HouseStyle, HouseStyleInput } from './contracts/house-style.ts';
import type { Report } from './contracts/report.ts';
import type { SupportReport } from './contracts/support.ts';
import { type EngineOptions, engineFor, estimatorFor } from './engines/index.ts';
import { UsageError } from './errors/usage-error.ts';
import { defaultWords, neutraliseDocument } from './pipeline.ts';
import { type Article, documentOf } from './read/article.ts';
import { segment } from './segment/segment.ts';

export type EvenhandOptions = EngineOptions & {
  /** Uses the embedded engine whatever else is said: nothing is sent anywhere. Default: false. */
  readonly offline?: boolean | undefined;
  /** A house style: words of the editor's own to flag, with what to put in their place, and words to let pass. */
  readonly style?: HouseStyleInput | undefined;
};

export type NeutraliseOptions = {
  /** The parts to do. Default: all. */
  readonly only?: readonly PartName[] | undefined;
  /** Length of the summary, in words, at most; 20 or more. Default: 110. */
  readonly words?: number | undefined;
  /** Texts to hold the article against: clashes with them are listed among its inconsistencies. Each needs an `id` of its own, else it gets one. */
  readonly references?: readonly Article[] | undefined;
  /** Gives up, and throws its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Gives up the calls under way, and brings what is done: the report comes, with a gap for each part that is not. */
  readonly stop?: AbortSignal | undefined;
  /** Is told of findings as they come from a model, part by part; some may be dropped yet. */
  readonly onFound?: ((found: Found) => void) | undefined;
};

/** `signal` gives up and throws its reason; `stop` brings what is done. */
export type SupportOptions = Pick<NeutraliseOptions, 'signal' | 'stop'>;

/** Whatever gives the report of an article. */
export type Neutraliser = AsyncDisposable & {
  /**
   * Reads one article and gives its report. Calls are independent of each other.
   *
   * @throws UsageError, InputError; ModelError when the model cannot be set up; the signal's reason when aborted. A part that fails is a gap in the report.
   */
  neutralise(article: Article, options?: NeutraliseOptions): Promise<Report>;
};

export type Evenhand = Neutraliser & {
  /** What `neutralise` would cost for an article. Nothing is sent, and no key is needed. */
  estimate(article: Article, options?: NeutraliseOptions): Promise<Estimate>;
  /**
   * Tells which statements of a summary its article supports; see `supportOf`.
   *
   * @throws as `neutralise`. What a model could not judge is a gap in the report, and what the rules judged in its place says so.
   */
  support(summary: Article, article: Article, options?: SupportOptions): Promise<SupportReport>;
  /** What `support` would cost. Nothing is sent, and no key is needed. */
  estimateSupport(summary: Article, article: Article, options?: SupportOptions): Promise<Estimate>;
};

/** An evenhand with an engine of its own: the embedded one, or a model's when `model` is named. Reads no environment and keeps nothing between calls. */
export function createEvenhand({ style, ...options }: EvenhandOptions = {}): Evenhand {
  let engine: Promise<Engine> | undefined;
  let houseStyle: Promise<HouseStyle> | undefined;
  return {
    async neutralise(article, { only, words, references = [], signal, stop, onFound } = {}) {
      checkOptions(only, words);
      const document = await documentOf(article);
      const documents = withIds(await Promise.all(references.map(documentOf)));
      engine ??= engineFor(options);
      // the style's schema is loaded only for those who have one
      if (style) houseStyle ??= import('./read/parse-house-style.ts').then(({ parseHouseStyle }) => parseHouseStyle(style, 'style'));
      return neutraliseDocument(document, await engine, {
        only,
        words,
        style: await houseStyle,
        references: documents,
        signal,
        stop,
        onFound,
        now: () => performance.now(),
      });
    },
    async estimate(article, { only = partNames, words = defaultWords, signal } = {}) {
      checkOptions(only, words);
      const [document, estimate] = await Promise.all([documentOf(article), estimatorFor(options)]);
      return estimate.article(segment(document), { parts: new Set(only), words, signal, stop: undefined });
    },
    async support(summary, article, { signal, stop } = {}) {
      const [said, written] = await Promise.all([documentOf(summary), documentOf(article)]);
      engine ??= engineFor(options);
      const { checkSummary } = await import('./support/check-summary.ts');
      return checkSummary(said, written, await engine, { signal, stop, now: () => performance.now() });
    },
    async estimateSupport(summary, article, { signal } = {}) {
      const [said, written, estimate] = await Promise.all([documentOf(summary), documentOf(article), estimatorFor(options)]);
      return estimate.support(segment(said), segment(written), { signal, stop: undefined });
    },
    async [Symbol.asyncDispose]() {
      // an engine that could not be set up holds nothing
      const made = await engine?.catch(() => undefined);
      made?.[Symbol.dispose]?.();
    },
  };
}

function checkOptions(only: readonly PartName[] | undefined, words: number | undefined): void {
  const stranger = only?.find((part) => !partNames.includes(part));
  if (stranger !== undefined)
    throw new UsageError({ where: 'only', what: `there is no part "${stranger}"`, hint: `Parts are ${partNames.join(', ')}` });
  if (only?.length === 0)
    throw new UsageError({ where: 'only', what: 'no part is named', hint: `Name one of ${partNames.join(', ')}, or leave it out` });
  if (words !== undefined && !(Number.isInteger(words) && words >= 20)) {
    throw new UsageError({ where: 'words', what: `a summary of ${words} words cannot be made`, hint: 'Give a whole number of 20 or more' });
  }
}

/** The ids of references name the source of a passage: they differ from each other and from the article's. */
function withIds(references: readonly Document[]): Document[] {
  const taken = new Set<string>([articleSource]);
  return references.map((document) => {
    let id = document.id;
    for (let number = 2; taken.has(id); number += 1) id = `${document.id}-${number}`;
    taken.add(id);
    return { ...document, id };
  });
}
