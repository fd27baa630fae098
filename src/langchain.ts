// lets the callbacks of a call reach what runs inside it
import '@langchain/core/context';
import { dispatchCustomEvent } from '@langchain/core/callbacks/dispatch/web';
import { Runnable, type RunnableConfig, RunnableLambda } from '@langchain/core/runnables';
import type { PartName } from './contracts/category.ts';
import type { Found } from './contracts/engine.ts';
import type { Report } from './contracts/report.ts';
import { ModelError } from './errors/model-error.ts';
import { createEvenhand, type EvenhandOptions, type NeutraliseOptions } from './evenhand.ts';
import type { Article } from './read/article.ts';

/** Name of the custom event that tells of a finding while a model's reply is still coming; its data is a `Found`. */
export const foundEvent = 'evenhand_found';

/** What a chain is made with: how articles are read, and the length of the summary. A signal comes with each call, in its config. */
export type ChainOptions = EvenhandOptions & Pick<NeutraliseOptions, 'words'>;

/**
 * The whole path as a Runnable of LangChain: an article in, its report out.
 *
 * It batches, retries and falls back as any Runnable does; `signal` and `callbacks` of the config reach every chain and call inside, so that
 * `streamEvents` shows them as they run, and each finding as it comes in a model's reply: a custom event `evenhand_found` with a `Found`. `stream`
 * gives the report in one piece; `followedChain` streams findings.
 *
 * @param options - as of `createEvenhand`, and `only` for some parts. Without a `model` the embedded engine reads
 * @returns a Runnable whose calls throw what `neutralise` throws; a part that fails is a gap in its report
 */
export function reportChain(options: ChainOptions & Pick<NeutraliseOptions, 'only'> = {}): RunnableLambda<Article, Report> {
  const { only, words, ...engine } = options;
  const evenhand = createEvenhand(engine);
  return named('evenhand', (article, options) => evenhand.neutralise(article, { only, words, ...options }));
}

/** What a followed chain streams: findings as a model writes them, then the report that holds what stood the check against the text. */
export type Followed = { readonly found: Found } | { readonly report: Report };

/**
 * The whole path as a Runnable whose `stream` gives findings while replies are still coming, and the report as its last piece; `invoke` gives the report
 * alone. By the embedded engine there is nothing to wait for, and the report is the only piece.
 *
 * @param options - as of `reportChain`
 */
export function followedChain(options: ChainOptions & Pick<NeutraliseOptions, 'only'> = {}): Runnable<Article, Followed> {
  const { only, words, ...engine } = options;
  const evenhand = createEvenhand(engine);
  return new FollowedChain((article, call) => evenhand.neutralise(article, { only, words, ...call }));
}

/** The neutral summary, each sentence with the passages that support it. Throws ModelError when it cannot be made. */
export function summaryChain(options: ChainOptions = {}): RunnableLambda<Article, Report['summary']> {
  return chainOf('summary', options, ({ summary }) => summary);
}

/** The loaded phrases with neutral alternatives; an empty list means that there are none. Throws ModelError when the article cannot be read for them. */
export function loadedPhrasesChain(options: ChainOptions = {}): RunnableLambda<Article, Report['loadedPhrases']> {
  return chainOf('phrases', options, ({ loadedPhrases }) => loadedPhrases);
}

/** What cannot both be true; an empty list means that nothing clashes. Throws ModelError when the article cannot be read for it. */
export function inconsistenciesChain(options: ChainOptions = {}): RunnableLambda<Article, Report['inconsistencies']> {
  return chainOf('inconsistencies', options, ({ inconsistencies }) => inconsistencies);
}

/** What a fact-checker would take outside the article. Throws ModelError when the article cannot be read for it. */
export function claimsChain(options: ChainOptions = {}): RunnableLambda<Article, Report['claims']> {
  return chainOf('claims', options, ({ claims }) => claims);
}

/** The neutral rewrite, with its edits and the phrases that have no safe one. Throws ModelError when it cannot be made. */
export function rewriteChain(options: ChainOptions = {}): RunnableLambda<Article, Report['rewrite']> {
  return chainOf('rewrite', options, ({ rewrite }) => rewrite);
}

class FollowedChain extends Runnable<Article, Followed> {
  lc_namespace = ['evenhand'];
  readonly #read: (article: Article, options: CallOptions) => Promise<Report>;

  constructor(read: (article: Article, options: CallOptions) => Promise<Report>) {
    super();
    this.#read = read;
  }

  async invoke(article: Article, config?: Partial<RunnableConfig>): Promise<Followed> {
    return { report: await named('evenhand', this.#read).invoke(article, config) };
  }

  override async *_streamIterator(article: Article, config?: Partial<RunnableConfig>): AsyncGenerator<Followed> {
    const found: Found[] = [];
    let more = Promise.withResolvers<void>();
    const onFound = (finding: Found) => {
      found.push(finding);
      more.resolve();
    };
    const chain = named('evenhand', (text, call) => this.#read(text, { ...call, onFound: both(onFound, call.onFound) }));
    let isDone = false;
    const report = chain.invoke(article, config).finally(() => {
      isDone = true;
      more.resolve();
    });
    // told where it is awaited
    report.catch(() => undefined);
    while (!isDone || found.length > 0) {
      await more.promise;
      more = Promise.withResolvers();
      if (isDone) more.resolve();
      yield* found.splice(0).map((finding) => ({ found: finding }));
    }
    yield { report: await report };
  }
}

function both(own: (found: Found) => void, other: CallOptions['onFound']): (found: Found) => void {
  return (found) => {
    own(found);
    other?.(found);
  };
}

function chainOf<Output>(
  part: PartName,
  { words, ...engine }: ChainOptions,
  take: (report: Report) => Output,
): RunnableLambda<Article, Output> {
  const evenhand = createEvenhand(engine);
  return named(`evenhand ${part}`, async (article, options) => {
    const report = await evenhand.neutralise(article, { only: [part], words, ...options });
    // an empty list must mean that somebody has looked: retries and fallbacks of LangChain need a throw
    const gap = report.parts[part] === 'failed' ? report.gaps.find((other) => other.part === part) : undefined;
    if (!gap) return take(report);
    throw new ModelError({
      code: 'model-bad-reply',
      where: `the chain for ${part}`,
      what: `it could not be done (${gap.why.replace(/\.$/, '')})`,
    });
  });
}

type CallOptions = Pick<NeutraliseOptions, 'signal' | 'onFound'>;

function named<Output>(name: string, work: (article: Article, options: CallOptions) => Promise<Output>): RunnableLambda<Article, Output> {
  const chain = RunnableLambda.from<Article, Output>((article, config) => {
    // replies are streamed only when somebody listens
    const isHeard = listenersOf(config).some((handler) => handler.handleCustomEvent !== undefined && !handler.ignoreCustomEvent);
    const onFound = (found: Found) => void dispatchCustomEvent(foundEvent, found, config).catch(() => undefined);
    return work(article, { signal: config?.signal, onFound: isHeard ? onFound : undefined });
  });
  chain.name = name;
  return chain;
}

type Listener = { readonly handleCustomEvent?: unknown; readonly ignoreCustomEvent?: boolean };

function listenersOf(config: RunnableConfig | undefined): readonly Listener[] {
  const { callbacks } = config ?? {};
  return (Array.isArray(callbacks) ? callbacks : (callbacks?.handlers ?? [])) as readonly Listener[];
}
