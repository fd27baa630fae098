import type { Document } from '../../contracts/document.ts';
import type { Report } from '../../contracts/report.ts';
import { isEvenhandError } from '../../errors/evenhand-error.ts';
import { UsageError } from '../../errors/usage-error.ts';
import { createEvenhand } from '../../evenhand.ts';
import { readArticles } from '../../read/read-articles.ts';
import { renderers } from '../../render/index.ts';
import { articlesOf } from '../articles-of.ts';
import { asksModel, engineOptionsFrom } from '../engine-settings.ts';
import { exitCodeOf, type Tally } from '../exit-code.ts';
import { failsOn, refuseIdleGate } from '../fail-on.ts';
import { modelRunFor } from '../model-run.ts';
import { type Progress, progressOn } from '../progress.ts';
import { type ReportSink, sinkFor } from '../report-sink.ts';
import { limitsOf, type RunLimits } from '../run-limits.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import { type Surroundings, say } from '../surroundings.ts';
import type { Action } from './command-entry.ts';

/** Reads articles and writes a report of each, in their order; one that cannot be read does not stop the others. */
export const neutraliseArticles: Action = async (invocation) => {
  const { operands, flags, surroundings } = invocation;
  if (flags.dryRun === true) return (await import('./dry-run.ts')).estimateArticles(invocation);
  const settings = await settingsFrom(flags, surroundings);
  refuseIdleGate(settings.failOn, settings.only);
  const entry = renderers.find(({ name }) => name === (settings.format ?? renderers[0]!.name))!;
  const sink = await sinkFor({ output: settings.output, all: settings.all ?? false, entry, surroundings });
  const progress = progressOn(surroundings.errors, operands.length > 1 || asksModel(settings));
  await using model = await modelRunFor(settings, surroundings, progress);
  const options = await engineOptionsFrom(settings, surroundings, model?.watch);
  await using evenhand = createEvenhand({ ...options, callbacks: model?.callbacks });
  const limits = limitsOf(surroundings.signal, settings.maxTime);
  const { only, words } = settings;
  const references = await referencesFrom(settings, surroundings);
  const read = (document: Document, source: string) => {
    model?.begin(source);
    return evenhand.neutralise(document, { only, words, references, ...limits, onFound: model?.found });
  };
  try {
    return exitCodeOf(await reportAll({ operands, read, sink, progress, limits, settings, surroundings }));
  } finally {
    await sink.finish();
  }
};

/** A reference that cannot be read stops the run: a report without it would look as if nothing clashed. */
async function referencesFrom({ reference = [], maxBytes, only }: Settings, { folder }: Surroundings): Promise<Document[]> {
  if (reference.length > 0 && only !== undefined && !only.includes('inconsistencies')) {
    throw new UsageError({
      where: '--reference',
      what: 'it needs the part inconsistencies',
      hint: 'Add it to --only, or leave --only out',
    });
  }
  const documents: Document[] = [];
  for await (const article of readArticles(reference, { cwd: folder, maxBytes })) {
    if ('error' in article) throw article.error;
    documents.push(article.document);
  }
  return documents;
}

type Run = {
  readonly operands: readonly string[];
  readonly read: (document: Document, source: string) => Promise<Report>;
  readonly sink: ReportSink;
  readonly progress: Progress;
  readonly limits: RunLimits;
  readonly settings: Settings;
  readonly surroundings: Surroundings;
};

async function reportAll({ operands, read, sink, progress, limits, settings, surroundings }: Run): Promise<Tally> {
  const ended = AbortSignal.any([limits.signal, limits.stop]);
  const tally: Tally = { reports: 0, unreadable: 0, withGaps: 0, hits: 0, isInterrupted: false, isCutShort: false };
  const refuse = async (error: unknown) => {
    if (!isUnreadable(error)) throw error;
    tally.unreadable += 1;
    await progress.clear();
    await say(surroundings, error.message);
  };
  let isSeveral = operands.length > 1;
  let isLeftOut = false;
  const articles = articlesOf(operands, settings, surroundings, ended);
  let next = await articles.next();
  while (!next.done && !ended.aborted) {
    const article = next.value;
    await progress.show(`reading ${article.source}`);
    // a folder or a pattern may hold more: whether an article is one of several shows when the next one is there
    const ahead = isSeveral ? undefined : await articles.next();
    isSeveral ||= ahead?.done === false;
    let isSpent = false;
    isLeftOut = false;
    try {
      if ('error' in article) throw article.error;
      const report = await read(article.document, article.source);
      isSpent = report.gaps.some(({ code }) => code === 'model-over-budget');
      await progress.clear();
      // of several, one that nothing could be done about any more is one that was not read
      isLeftOut = !hasDone(report) && (ended.aborted || (isSpent && isSeveral));
      if (!isLeftOut) {
        await sink.put(report, isSeveral);
        count(report, settings, tally);
      }
    } catch (error) {
      if (limits.signal.aborted) break;
      await refuse(error);
    }
    next = ahead ?? (await articles.next());
    if (isSpent) {
      tally.isCutShort = true;
      const rest = isLeftOut ? `${article.source} is not read` : `${article.source} is the last article`;
      if (isLeftOut || !next.done) await say(surroundings, `the budget is used up, so ${rest}; raise --max-cost`);
      break;
    }
  }
  await progress.clear();
  await closeTally(tally, next.done === true && !isLeftOut, limits, surroundings);
  return tally;
}

/** The process stopped, the time was over, or all is done. */
async function closeTally(tally: Tally, isAll: boolean, { stop }: RunLimits, surroundings: Surroundings): Promise<void> {
  tally.isInterrupted = surroundings.signal.aborted && surroundings.signal.reason === 'interrupted';
  if (tally.isInterrupted || !stop.aborted) return;
  tally.isCutShort = true;
  if (!isAll) await say(surroundings, 'the time is over, so not all articles are read; allow more with --max-time');
}

function hasDone({ parts }: Report): boolean {
  return Object.values(parts).includes('done');
}

/** Errors of one article; all others would come back with the next one. */
function isUnreadable(error: unknown): error is Error {
  return isEvenhandError(error) && error.code.startsWith('input-');
}

function count(report: Report, { failOn }: Settings, tally: Tally): void {
  const isIncomplete = report.gaps.length > 0 || Object.values(report.parts).includes('failed');
  tally.reports += 1;
  if (isIncomplete) tally.withGaps += 1;
  if (failsOn(failOn, report)) tally.hits += 1;
}
