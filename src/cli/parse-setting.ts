import { UsageError } from '../errors/usage-error.ts';
import type { Prices } from '../model/money/price.ts';
import { closestName } from '../text/closest-name.ts';

/** Turns what somebody wrote into a setting; `where` names the flag, variable or key in the error. */
export type ParseSetting<T> = (value: unknown, where: string) => T | Promise<T>;

/** Text that is not empty. */
export const text: ParseSetting<string> = (value, where) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw mistake(where, `${shown(value)} is not a text`, 'Write a word or a path');
};

/** Texts of a flag that may be given several times. */
export const texts: ParseSetting<string[]> = async (value, where) =>
  Promise.all((Array.isArray(value) ? value : [value]).map((one) => text(one, where)));

/** `true` and `false`, as JSON has them or as a variable spells them. */
export const yesOrNo: ParseSetting<boolean> = (value, where) => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(?:1|true|yes|0|false|no)$/i.test(value)) return /^(?:1|true|yes)$/i.test(value);
  throw mistake(where, `${shown(value)} is neither yes nor no`, 'Write true or false');
};

/** A whole number of at least `least`. */
export function wholeNumber(least: number): ParseSetting<number> {
  return (value, where) => {
    const number = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= least) return number;
    throw mistake(where, `${shown(value)} is not a whole number of ${least} or more`, `Write one, such as ${least}`);
  };
}

/** Seconds, also part of one; the setting is in milliseconds. */
export const secondsAsMs: ParseSetting<number> = (value, where) => {
  const seconds = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  // a timer holds no more than 2^31 milliseconds
  if (typeof seconds === 'number' && seconds > 0 && seconds <= 2_000_000) return Math.max(1, Math.round(seconds * 1000));
  throw mistake(where, `${shown(value)} is not a number of seconds`, 'Write one, such as 60');
};

/** US dollars, more than none. */
export const dollarsOf: ParseSetting<number> = (value, where) => {
  const amount = typeof value === 'string' && /^\$?(?:\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value.trim().replace('$', '')) : value;
  if (typeof amount === 'number' && amount > 0 && Number.isFinite(amount)) return amount;
  throw mistake(where, `${shown(value)} is not an amount of dollars`, 'Write one, such as 0.50');
};

/** A folder, or `false` for none; `true` for the usual one. */
export const folderOrNot: ParseSetting<string | boolean> = (value, where) => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(?:1|true|yes|0|false|no)$/i.test(value)) return yesOrNo(value, where);
  return text(value, where);
};

/** Prices by the name of the model, as a configuration has them, or as JSON in a variable. */
export const pricesOf: ParseSetting<Prices> = async (value, where) => {
  const example = 'Write them as {"openai:my-model": {"input": 0.25, "cachedInput": 0.025, "output": 2}}, in US dollars per million tokens';
  let prices = value;
  try {
    if (typeof value === 'string') prices = JSON.parse(value);
  } catch {
    throw mistake(where, `${shown(value)} is not JSON`, example);
  }
  const { pricesSchema } = await import('../model/money/price.ts');
  const parsed = pricesSchema.safeParse(prices);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw mistake(where, `${[...path].join(' → ') || 'it'}: ${message}`, example);
};

/** An http or https address without a password in it. */
export const webAddress: ParseSetting<string> = (value, where) => {
  const address = typeof value === 'string' ? URL.parse(value) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw mistake(
      where,
      `${shown(value)} is not an address`,
      'Write one that begins with http:// or https://, such as http://localhost:11434/v1',
    );
  }
  if (address.username !== '' || address.password !== '') {
    throw mistake(where, 'the address holds a name or a password', 'Put the key into EVENHAND_API_KEY instead');
  }
  return value as string;
};

/** One of some names. */
export function oneOf<const T extends string>(names: readonly T[]): ParseSetting<T> {
  return async (value, where) => {
    const name = names.find((candidate) => candidate === value);
    if (name !== undefined) return name;
    const meant = typeof value === 'string' ? await closestName(value, names) : undefined;
    throw mistake(where, `there is no ${shown(value)}`, `${meant ? `Did you mean "${meant}"? ` : ''}Choose from ${names.join(', ')}`);
  };
}

/** Some of some names: separated by commas, or a list. */
export function someOf<const T extends string>(names: readonly T[]): ParseSetting<T[]> {
  const one = oneOf(names);
  return async (value, where) => {
    const written = typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value;
    if (!Array.isArray(written) || written.length === 0)
      throw mistake(where, `${shown(value)} names nothing`, `Choose from ${names.join(', ')}`);
    const chosen = await Promise.all(written.map((name: unknown) => one(name, where)));
    return [...new Set(chosen)];
  };
}

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

function mistake(where: string, what: string, hint: string): UsageError {
  return new UsageError({ code: where.includes(': ') ? 'config-invalid' : 'usage-invalid', where, what, hint });
}
