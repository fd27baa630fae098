import type { Document, Node } from 'yaml';
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import { closestName } from '../../text/closest-name.ts';
import { type SuiteFile, suiteSchema } from '../suite.ts';

/**
 * Reads the text of a suite file.
 *
 * @param path - shown in messages, with the line: "evals/suites/fixtures.yaml:4"
 * @throws EvaluationError `eval-suite-invalid` for what is no YAML, an unknown key or value (with the one that was probably meant), a missing one or one of another kind
 */
export async function parseSuite(text: string, path: string): Promise<SuiteFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault)
    refuse(
      `${path}:${lines.linePos(fault.pos[0]).line}`,
      `it is not YAML (${fault.message.split('\n')[0]!.replace(/ at line.*$/, '')})`,
      'Mend it there',
    );
  const parsed = suiteSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const line = lines.linePos(offsetOf(document, issue)).line;
  refuse(`${path}:${line}`, ...(await inWords(issue, document)));
}

type Issue = z.core.$ZodIssue;

/** Where the thing itself stands, or the nearest thing round it. */
function offsetOf(document: Document, issue: Issue): number {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path[length - 1])) : undefined;
    const node: unknown = isPair(pair) ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return (document.contents as Node | null)?.range?.[0] ?? 0;
}

async function inWords(issue: Issue, document: Document): Promise<[what: string, hint: string]> {
  const name = issue.path.join('.');
  const prefix = name === '' ? '' : `${name}: `;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    const meant = await closestName(issue.keys[0]!, known);
    return [
      `${prefix}the key "${issue.keys[0]}" is not known`,
      `${meant ? `Did you mean "${meant}"? ` : ''}The keys are ${known.join(', ')}`,
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const written = String(document.getIn(issue.path) ?? '');
    const meant = await closestName(written, values);
    return [`${prefix}"${written}" is not known`, `${meant ? `Did you mean "${meant}"? ` : ''}It can be ${values.join(', ')}`];
  }
  if (issue.code === 'invalid_type' && document.getIn(issue.path) === undefined)
    return [`"${name}" is missing`, 'Add it; evals/README.md describes the keys'];
  return [`${prefix}${issue.message}`, 'evals/README.md describes the keys'];
}

/** Keys that the schema has at a path; those of the suite itself when the path leads somewhere else. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = suiteSchema;
  for (const key of path) {
    const inner = unwrapped(schema);
    schema = inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? inner.shape[String(key)] : inner;
  }
  const found = unwrapped(schema);
  return Object.keys(found instanceof z.ZodObject ? found.shape : suiteSchema.shape);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}

function refuse(where: string, what: string, hint: string): never {
  throw new EvaluationError({ code: 'eval-suite-invalid', where, what, hint });
}
