import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { PromptError } from '../errors/prompt-error.ts';
import { closestName } from '../text/closest-name.ts';
import type { InputKind, ModelWishes, ParsedPrompt, PromptFile } from './prompt.ts';

const keys = ['id', 'version', 'purpose', 'inputs', 'output', 'model'];
const wishes = ['temperature', 'maxOutputTokens'];
const inputKinds = ['string', 'number'];
const keysHint = `The keys are ${keys.join(', ')}`;

/**
 * Parses a prompt file: YAML front matter between two lines of three dashes, then Markdown.
 *
 * @throws PromptError with file and line: front matter missing or malformed, a key missing or unknown, an id that is not the file's name
 */
export async function parsePrompt(file: PromptFile): Promise<ParsedPrompt> {
  const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(file.text);
  if (fence?.index !== 0) {
    const hint = `Begin the file with a line of three dashes, the keys, and three dashes again. ${keysHint}`;
    throw new PromptError({ where: `${file.path}:1`, what: 'the front matter is missing', hint });
  }
  const matter = readYaml(fence[1]!, file.path);
  await refuseUnknownKeys(matter, [], keys, 'the front matter has', keysHint);
  const frontMatter = {
    id: textAt(matter, 'id'),
    version: versionIn(matter),
    purpose: textAt(matter, 'purpose'),
    inputs: inputsIn(matter),
    output: textAt(matter, 'output'),
    model: await wishesIn(matter),
  };
  const name = file.path.split(/[\\/]/).at(-1)!.replace(/\.md$/, '');
  if (frontMatter.id !== name) matter.fail(['id'], `the id is "${frontMatter.id}" but the file is named "${name}.md"`, 'Make them equal');
  return { ...file, ...frontMatter, body: file.text.slice(fence[0].length), bodyLine: fence[0].split('\n').length };
}

/** Front matter as a plain value; `fail` throws with the line at which the key of a path stands. */
type Matter = { readonly values: Record<string, unknown>; fail(path: readonly string[], what: string, hint?: string): never };

function readYaml(yaml: string, path: string): Matter {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter });
  const throwAt = (offset: number, what: string, hint?: string): never => {
    throw new PromptError({ where: `${path}:${counter.linePos(offset).line + 1}`, what, ...(hint && { hint }) });
  };
  const fault = parsed.errors[0];
  if (fault)
    throwAt(fault.pos[0], `the front matter is not YAML: ${fault.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`);
  const values: unknown = parsed.toJS();
  if (!isRecord(values)) throwAt(0, 'the front matter holds no keys', keysHint);
  const offsetOf = (names: readonly string[]): number => {
    const parent = names.length > 1 ? parsed.getIn(names.slice(0, -1)) : parsed.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === names.at(-1)) : undefined;
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  };
  return { values: values as Record<string, unknown>, fail: (names, what, hint) => throwAt(offsetOf(names), what, hint) };
}

async function refuseUnknownKeys(
  { values, fail }: Matter,
  path: string[],
  known: readonly string[],
  subject: string,
  hint: string,
): Promise<void> {
  const holder = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], values) as Record<string, unknown>;
  const unknown = Object.keys(holder).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = await closestName(unknown, known);
  fail([...path, unknown], `${subject} an unknown key "${unknown}"`, meant ? `Did you mean "${meant}"? ${hint}` : hint);
}

function required({ values, fail }: Matter, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : fail([], `the front matter lacks "${key}"`, keysHint);
}

function textAt(matter: Matter, key: string): string {
  const value = required(matter, key);
  return typeof value === 'string' && value.trim() !== '' ? value : matter.fail([key], `"${key}" must be a text`);
}

function versionIn(matter: Matter): number {
  const version = required(matter, 'version');
  return typeof version === 'number' && Number.isInteger(version) && version > 0
    ? version
    : matter.fail(['version'], '"version" must be a whole number from 1');
}

function inputsIn(matter: Matter): Record<string, InputKind> {
  const inputs = required(matter, 'inputs');
  if (!isRecord(inputs)) return matter.fail(['inputs'], '"inputs" must list the inputs', 'Write for instance: inputs: { article: string }');
  for (const [name, kind] of Object.entries(inputs)) {
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) matter.fail(['inputs', name], `the input "${name}" must be named with letters and digits`);
    if (!inputKinds.includes(String(kind)))
      matter.fail(['inputs', name], `the input "${name}" is of no known kind`, `The kinds are ${inputKinds.join(' and ')}`);
  }
  return inputs as Record<string, InputKind>;
}

async function wishesIn(matter: Matter): Promise<ModelWishes> {
  const { model = {} } = matter.values;
  if (!isRecord(model)) return matter.fail(['model'], '"model" must list wishes', `The wishes are ${wishes.join(', ')}`);
  if (Object.keys(model).length > 0)
    await refuseUnknownKeys(matter, ['model'], wishes, '"model" has', `The wishes are ${wishes.join(', ')}`);
  for (const [name, value] of Object.entries(model)) {
    if (typeof value !== 'number' || value < 0) matter.fail(['model', name], `"${name}" must be a number from 0`);
  }
  return model;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
