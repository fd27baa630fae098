import type { Estimate } from '../../contracts/estimate.ts';
import { createEvenhand } from '../../evenhand.ts';
import { dollars } from '../../model/money/dollars.ts';
import { counted } from '../../render/counted.ts';
import { visibleText } from '../../render/visible-text.ts';
import { articlesOf } from '../articles-of.ts';
import { engineOptionsFrom } from '../engine-settings.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { onlyArticle } from '../only-article.ts';
import { oneOf } from '../parse-setting.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import { say } from '../surroundings.ts';
import type { Action } from './command-entry.ts';

type Total = Omit<Estimate, 'calls' | 'model'> & { calls: number; storedCalls: number; inputTokens: number; outputTokens: number };

/** Says what a model would be asked about articles and what that would cost. Nothing is sent. */
export const estimateArticles: Action = async ({ operands, flags: { format = 'text', ...flags }, surroundings }) => {
  const isJson = (await oneOf(['text', 'json'])(format, '--format')) === 'json';
  const settings: Settings = await settingsFrom(flags, surroundings);
  const { maxCostUsd: _, ...options } = await engineOptionsFrom(settings, surroundings);
  await using evenhand = createEvenhand(options);
  const { output, signal } = surroundings;
  const articles: ({ source: string; model: string | null } & Total)[] = [];
  let unreadable = 0;
  for await (const article of articlesOf(operands, settings, surroundings)) {
    if (signal.aborted) break;
    if ('error' in article) {
      unreadable += 1;
      await say(surroundings, article.error.message);
      continue;
    }
    const { model, ...estimate } = await evenhand.estimate(article.document, { only: settings.only, words: settings.words, signal });
    const total = totalOf(estimate);
    articles.push({ source: article.source, model, ...total });
    if (!isJson) await output.write(`${visibleText(article.source)}: ${wordsOf(model, total)}\n`);
  }
  const total = sumOf(articles);
  if (isJson) await output.write(`${JSON.stringify({ articles, total }, null, 2)}\n`);
  else if (articles.length > 0) await output.write(closingOf(articles[0]!.model, total, articles.length));
  return exitCodeOf({
    reports: articles.length,
    unreadable,
    withGaps: 0,
    hits: 0,
    isInterrupted: signal.aborted && signal.reason === 'interrupted',
    isCutShort: false,
  });
};

/** The same of judging a summary's statements. */
export const estimateSupport: Action = async ({ operands, flags: { format = 'text', failOn: _failOn, ...flags }, surroundings }) => {
  const isJson = (await oneOf(['text', 'json'])(format, '--format')) === 'json';
  const settings: Settings = await settingsFrom(flags, surroundings);
  const { maxCostUsd: _, ...options } = await engineOptionsFrom(settings, surroundings);
  const [summary, article] = [
    await onlyArticle([operands[0]!], 'support', settings, surroundings),
    await onlyArticle([operands[1]!], 'support', settings, surroundings),
  ];
  await using evenhand = createEvenhand(options);
  const { output, signal } = surroundings;
  const { model, ...estimate } = await evenhand.estimateSupport(summary, article, { signal });
  const total = totalOf(estimate);
  const source = `${operands[0]} against ${operands[1]}`;
  if (isJson) await output.write(`${JSON.stringify({ articles: [{ source, model, ...total }], total }, null, 2)}\n`);
  else await output.write(`${visibleText(source)}: ${wordsOf(model, total)}\n${closingOf(model, total, 1)}`);
  return exitCodes.done;
};

function totalOf({ calls, ...money }: Omit<Estimate, 'model'>): Total {
  const sent = calls.filter(({ isStored }) => !isStored);
  const sum = (of: 'inputTokens' | 'outputTokens') => sent.reduce((tokens, call) => tokens + call[of], 0);
  return {
    ...money,
    calls: sent.length,
    storedCalls: calls.length - sent.length,
    inputTokens: sum('inputTokens'),
    outputTokens: sum('outputTokens'),
  };
}

function sumOf(totals: readonly Total[]): Total {
  const add = (of: 'calls' | 'storedCalls' | 'inputTokens' | 'outputTokens') => totals.reduce((sum, total) => sum + total[of], 0);
  // one price that is not known makes the sum unknown
  const addMoney = (of: 'costUsd' | 'maxCostUsd') =>
    totals.reduce<number | null>((sum, { [of]: cost }) => (sum === null || cost === null ? null : sum + cost), 0);
  return {
    calls: add('calls'),
    storedCalls: add('storedCalls'),
    inputTokens: add('inputTokens'),
    outputTokens: add('outputTokens'),
    costUsd: addMoney('costUsd'),
    maxCostUsd: addMoney('maxCostUsd'),
    priceRead: totals[0]?.priceRead ?? null,
  };
}

function wordsOf(model: string | null, { calls, storedCalls, inputTokens, outputTokens, costUsd, maxCostUsd }: Total): string {
  if (model === null) return 'nothing is sent, nothing is paid';
  const stored = storedCalls > 0 ? ` beside ${storedCalls} from the cache` : '';
  if (calls === 0) return `no call${stored}, nothing is paid`;
  const tokens = `about ${inputTokens.toLocaleString('en')} tokens in, ${outputTokens.toLocaleString('en')} out`;
  const money = costUsd === null || maxCostUsd === null ? 'price unknown' : `about ${dollars(costUsd)}, at most ${dollars(maxCostUsd)}`;
  return `${counted(calls, 'call')}${stored}, ${tokens}, ${money}`;
}

function closingOf(model: string | null, total: Total, articles: number): string {
  if (model === null) return 'No model is named.\n';
  const sum = articles > 1 ? `${counted(articles, 'article')}: ${wordsOf(model, total)}\n` : '';
  const unknown = `The price of ${visibleText(model)} is not known: give it under "prices" in the configuration.`;
  const read = total.priceRead === null ? '' : ` Prices were read on ${total.priceRead}.`;
  return `${sum}Nothing was sent to ${visibleText(model)}.${total.costUsd === null ? ` ${unknown}` : read}\n`;
}
