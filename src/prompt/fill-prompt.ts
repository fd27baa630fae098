import { PromptError } from '../errors/prompt-error.ts';
import type { Prompt, PromptMessage } from './prompt.ts';

/**
 * The messages of a prompt with its inputs put in, in one pass: braces inside an input stay as they are.
 *
 * @throws PromptError when an input is missing, to spare, or of another kind than declared
 */
export function fillPrompt(
  { path, inputs: declared, messages }: Prompt,
  inputs: Readonly<Record<string, string | number>>,
): PromptMessage[] {
  for (const [name, kind] of Object.entries(declared)) {
    if (!Object.hasOwn(inputs, name))
      throw new PromptError({ where: path, what: `the input "${name}" is missing`, hint: 'Give it, or take it out of "inputs"' });
    if (typeof inputs[name] !== kind) throw new PromptError({ where: path, what: `the input "${name}" must be a ${kind}` });
  }
  const spare = Object.keys(inputs).find((name) => !Object.hasOwn(declared, name));
  if (spare !== undefined)
    throw new PromptError({
      where: path,
      what: `the prompt does not know the input "${spare}"`,
      hint: 'Declare it under "inputs" and use it',
    });
  return messages.map(({ role, content }) => ({
    role,
    content: content.replace(/\{\{\s*([^}]*?)\s*\}\}/g, (_, name: string) => String(inputs[name])),
  }));
}
