import { type HouseStyle, houseStyleSchema } from '../contracts/house-style.ts';
import { UsageError } from '../errors/usage-error.ts';
import { closestName } from '../text/closest-name.ts';

const keys = { style: ['terms', 'allow'], term: ['term', 'instead', 'why', 'category'] };
const hint = `A style has \`terms\` (each with ${keys.term.map((key) => `\`${key}\``).join(', ')}) and \`allow\`, a list of words`;

/**
 * Checks a house style and fills in its defaults. A bare list counts as its `terms`.
 *
 * @param where - the file, for messages
 * @throws UsageError for a key or value that a style does not have, and for a style that says nothing
 */
export async function parseHouseStyle(value: unknown, where: string): Promise<HouseStyle> {
  const result = houseStyleSchema.safeParse(Array.isArray(value) ? { terms: value } : (value ?? {}));
  if (result.success) {
    if (result.data.terms.length + result.data.allow.length > 0) return result.data;
    throw new UsageError({ code: 'config-invalid', where, what: 'it holds neither terms nor allowed words', hint });
  }
  const issue = result.error.issues[0]!;
  const place = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const at = place === '' ? where : `${where}: ${place.replace(/^\./, '')}`;
  if (issue.code !== 'unrecognized_keys') {
    const what = `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
    throw new UsageError({ code: 'config-invalid', where: at, what, hint });
  }
  const key = issue.keys[0]!;
  const meant = await closestName(key, place === '' ? keys.style : keys.term);
  throw new UsageError({
    code: 'config-invalid',
    where: at,
    what: `there is no key "${key}"`,
    hint: meant ? `Did you mean "${meant}"? ${hint}` : hint,
  });
}
