import { resolve } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';
import type { EvenhandOptions } from '../evenhand.ts';
import type { WatchModel } from '../model/model-event.ts';
import { cacheChoiceFrom } from './cache-folder.ts';
import { keyFor } from './key-for.ts';
import type { Settings } from './settings.ts';
import { type Surroundings, say } from './surroundings.ts';

/**
 * The options of the engine that the settings name. Only a model that is named gets a key, and it comes from the environment.
 *
 * @param watch - is told of what happens at the model; default: notices are said on standard error
 * @throws UsageError when a flag needs a model and none is named, for a house style that cannot be read, or when a configuration that nobody named
 * would choose who gets the key
 */
export async function engineOptionsFrom(
  settings: Settings,
  surroundings: Surroundings,
  watch: WatchModel = (event) => void (event.kind === 'notice' && say(surroundings, event.message)),
): Promise<EvenhandOptions> {
  const engine = await engineOf(settings, surroundings, watch);
  if (settings.style === undefined) return engine;
  const { readHouseStyle } = await import('../read/read-house-style.ts');
  return { ...engine, style: await readHouseStyle(resolve(surroundings.folder, settings.style)) };
}

async function engineOf(settings: Settings, surroundings: Surroundings, watch: WatchModel): Promise<EvenhandOptions> {
  const { model, offline = false, baseUrl, timeout: timeoutMs, prompts, record, replay, prices, maxCost: maxCostUsd } = settings;
  if (record !== undefined && replay !== undefined)
    throw new UsageError({ where: '--record', what: 'it cannot go with --replay', hint: 'Leave one of them out' });
  if (offline) {
    if (model !== undefined) await say(surroundings, `offline, so ${model} is not asked`);
    return { offline };
  }
  if (model === undefined) {
    refuseWithoutModel(settings);
    return {};
  }
  if (replay !== undefined) return { model, baseUrl, timeoutMs, promptFolder: prompts, replay, prices, watch };
  const provider = await providerOf(model);
  const apiKey = await keyFor(provider, settings, surroundings);
  // other providers find keys of their own in the environment, whether or not there is one of ours
  if (apiKey !== undefined || provider !== 'openai') refuseStrangeHost(settings, provider);
  if (settings.trace !== undefined && settings.origins.trace === 'found')
    throw foundFileError(settings, `it would follow runs with ${settings.trace}`, `--trace ${settings.trace}`);
  const cache = record === undefined ? cacheChoiceFrom(settings, surroundings) : undefined;
  return { model, baseUrl, timeoutMs, promptFolder: prompts, record, apiKey, prices, maxCostUsd, cache, watch };
}

/** Whether a model will be asked. */
export function asksModel({ model, offline }: Settings): boolean {
  return model !== undefined && offline !== true;
}

function refuseWithoutModel({ record, replay, origins }: Settings): void {
  const flags = { baseUrl: '--base-url', maxCost: '--max-cost', apiKeyFile: '--api-key-file' } as const;
  const given = (Object.keys(flags) as (keyof typeof flags)[]).find((key) => origins[key] === 'flag');
  const idle = record !== undefined ? '--record' : replay !== undefined ? '--replay' : given && flags[given];
  if (idle === undefined) return;
  throw new UsageError({
    where: idle,
    what: 'no model is named, so nothing would be asked',
    hint: 'Add --model, such as --model openai:gpt-5-mini',
  });
}

/** What stands before the colon, when it is a provider; else OpenAI's protocol is spoken, as in "qwen3:8b". */
async function providerOf(model: string): Promise<string> {
  const { adapters } = await import('../model/adapters/index.ts');
  const prefix = model.slice(0, Math.max(0, model.indexOf(':')));
  return adapters.some(({ providers }) => providers.includes(prefix)) ? prefix : 'openai';
}

/** A configuration that lies in a folder somebody fetched must not decide where a key goes. */
function refuseStrangeHost({ model, baseUrl, origins, configName = 'the configuration' }: Settings, provider: string): void {
  const refuse = (host: string, flag: string) => {
    throw foundFileError({ configName }, `it would send a key to ${host}`, flag);
  };
  if (origins.baseUrl === 'found' && baseUrl !== undefined && !isLoopback(new URL(baseUrl).hostname))
    refuse(new URL(baseUrl).host, `--base-url ${baseUrl}`);
  if (origins.model === 'found' && provider !== 'openai') refuse(provider, `--model ${model}`);
}

function foundFileError({ configName = 'the configuration' }: Pick<Settings, 'configName'>, what: string, flag: string): UsageError {
  return new UsageError({
    code: 'config-invalid',
    where: configName,
    what: `nobody named this file, and ${what}`,
    hint: `If that is meant, say so with ${flag}, or with --config ${configName}`,
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
