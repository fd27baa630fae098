import { partNames } from '../contracts/category.ts';
import { renderers } from '../render/index.ts';
import {
  dollarsOf,
  folderOrNot,
  oneOf,
  type ParseSetting,
  pricesOf,
  secondsAsMs,
  someOf,
  text,
  texts,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './parse-setting.ts';

/** What `--fail-on` can look for. */
export const failures = ['phrases', 'inconsistencies', 'any'] as const;
export type Failure = (typeof failures)[number];

/** A summary of fewer words says nothing. */
const fewestWords = 20;

/** Settings that come from a flag, from EVENHAND_… and from a configuration, in this order. */
export const settingEntries = {
  model: entry('model', text),
  baseUrl: entry('base-url', webAddress),
  apiKeyFile: entry('api-key-file', text, { isPath: true }),
  offline: entry('offline', yesOrNo),
  timeout: entry('timeout', secondsAsMs),
  maxTime: entry('max-time', secondsAsMs),
  maxCost: entry('max-cost', dollarsOf),
  prices: entry('prices', pricesOf),
  cache: entry('cache', folderOrNot, { isPath: true }),
  verbose: entry('verbose', yesOrNo),
  trace: entry('trace', oneOf(['langsmith', 'otel'])),
  prompts: entry('prompts', text, { isPath: true }),
  style: entry('style', text, { isPath: true }),
  only: entry('only', someOf(partNames)),
  words: entry('words', wholeNumber(fewestWords)),
  format: entry('format', oneOf(renderers.map(({ name }) => name))),
  all: entry('all', yesOrNo),
  failOn: entry('fail-on', oneOf(failures)),
  maxBytes: entry('max-bytes', wholeNumber(1)),
} as const;
export type SettingKey = keyof typeof settingEntries;

/** Settings of one run only: a configuration that lies in a folder must not choose where things are written. */
export const flagEntries = {
  output: entry('output', text),
  reference: entry('reference', texts),
  record: entry('record', text),
  replay: entry('replay', text),
  dryRun: entry('dry-run', yesOrNo),
} as const;

type SettingEntry<T> = {
  readonly flag: string;
  readonly variable: string;
  readonly parse: ParseSetting<T>;
  /** In a configuration it is meant from that file's folder. */
  readonly isPath: boolean;
};

function entry<T>(flag: string, parse: ParseSetting<T>, { isPath = false } = {}): SettingEntry<T> {
  return { flag: `--${flag}`, variable: `EVENHAND_${flag.toUpperCase().replaceAll('-', '_')}`, parse, isPath };
}
