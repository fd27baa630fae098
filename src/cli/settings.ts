import { dirname, resolve } from 'node:path';
import { closestName } from '../text/closest-name.ts';
import { type ConfigFile, readConfig } from './config-file.ts';
import { flagEntries, type SettingKey, settingEntries } from './setting-entries.ts';
import { type Surroundings, say } from './surroundings.ts';

type Parsed<Entries extends Record<string, { parse: (value: never, where: never) => unknown }>> = {
  readonly [Key in keyof Entries]?: Awaited<ReturnType<Entries[Key]['parse']>>;
};

/** Where the value of a setting comes from; `found` is a configuration that nobody named. */
export type SettingOrigin = 'flag' | 'environment' | 'named' | 'found';

/** What a run goes by, each value checked; what nobody set is missing. */
export type Settings = Parsed<typeof settingEntries> &
  Parsed<typeof flagEntries> & {
    readonly origins: Readonly<Partial<Record<SettingKey, SettingOrigin>>>;
    /** The configuration that was read, for messages. */
    readonly configName: string | undefined;
  };

const keys = Object.keys(settingEntries) as SettingKey[];

/**
 * Settles what a run goes by: flags, then EVENHAND_… variables, then a configuration.
 *
 * @throws UsageError for a value that is of no use, wherever it stands
 */
export async function settingsFrom(flags: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<Settings> {
  const { environment, folder } = surroundings;
  const named = flags.config ?? nonEmpty(environment.EVENHAND_CONFIG);
  const config = await readConfig({ named: named as string | undefined, folder, keys });
  await warnOfStrangers(surroundings);

  const values: Record<string, unknown> = {};
  const origins: Partial<Record<SettingKey, SettingOrigin>> = {};
  for (const key of keys) {
    const { flag, variable, parse, isPath } = settingEntries[key];
    const source = sourceOf(key, { flags, flag, environment, variable, config });
    if (source === undefined) continue;
    const value: unknown = await parse(source.value, source.where);
    values[key] = isPath && source.base !== undefined && typeof value === 'string' ? resolve(source.base, value) : value;
    origins[key] = source.origin;
  }
  for (const [key, { flag, parse }] of Object.entries(flagEntries))
    if (flags[key] !== undefined) values[key] = await parse(flags[key], flag);
  return { ...(values as Parsed<typeof settingEntries> & Parsed<typeof flagEntries>), origins, configName: config?.name };
}

type Source = { readonly value: unknown; readonly where: string; readonly origin: SettingOrigin; readonly base?: string };
type Places = {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly flag: string;
  readonly environment: Surroundings['environment'];
  readonly variable: string;
  readonly config: ConfigFile | undefined;
};

function sourceOf(key: SettingKey, { flags, flag, environment, variable, config }: Places): Source | undefined {
  if (flags[key] !== undefined) return { value: flags[key], where: flag, origin: 'flag' };
  const set = nonEmpty(environment[variable]);
  if (set !== undefined) return { value: set, where: variable, origin: 'environment' };
  if (config === undefined || config.values[key] === undefined || config.values[key] === null) return undefined;
  return {
    value: config.values[key],
    where: `${config.name}: ${key}`,
    origin: config.isNamed ? 'named' : 'found',
    base: dirname(config.path),
  };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** A misspelt variable would otherwise be passed over in silence. */
async function warnOfStrangers(surroundings: Surroundings): Promise<void> {
  const known = [...Object.values(settingEntries).map(({ variable }) => variable), 'EVENHAND_API_KEY', 'EVENHAND_CONFIG', 'EVENHAND_DEBUG'];
  for (const name of Object.keys(surroundings.environment)) {
    if (!name.startsWith('EVENHAND_') || known.includes(name)) continue;
    const meant = await closestName(name, known);
    if (meant) await say(surroundings, `the environment has ${name}, which is no setting. Did you mean ${meant}?`);
  }
}
