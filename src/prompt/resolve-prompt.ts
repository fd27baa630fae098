import { createHash } from 'node:crypto';
import { PromptError } from '../errors/prompt-error.ts';
import { closestName } from '../text/closest-name.ts';
import type { ParsedPrompt, Prompt, PromptFile, PromptMessage } from './prompt.ts';

/**
 * Puts the partials into a prompt and parts it into messages.
 *
 * `{{> name}}` is a partial, `{{name}}` an input, `<!-- system -->` and `<!-- user -->` on lines of their own begin a message. A partial holds no partials.
 *
 * @param partials - by name
 * @throws PromptError with file and line: an unknown partial, an input that is used but not declared or declared but not used, words outside a message
 */
export async function resolvePrompt(parsed: ParsedPrompt, partials: ReadonlyMap<string, PromptFile>): Promise<Prompt> {
  const text = await putPartialsIn(parsed, partials);
  const { body: _, bodyLine, text: source, digest, ...prompt } = parsed;
  const frontMatter = source.slice(0, source.length - parsed.body.length);
  const hasPartials = text !== parsed.body;
  const resolved: Prompt = {
    ...prompt,
    digest: hasPartials
      ? createHash('sha256')
          .update(frontMatter + text)
          .digest('hex')
      : digest,
    messages: messagesIn(text, parsed.path, bodyLine),
  };
  await compareInputs(resolved);
  return resolved;
}

async function putPartialsIn({ body, bodyLine, path }: ParsedPrompt, partials: ReadonlyMap<string, PromptFile>): Promise<string> {
  for (const match of body.matchAll(/\{\{\s*>\s*([^}]*?)\s*\}\}/g)) {
    const name = match[1]!;
    const where = `${path}:${bodyLine + lineBreaksIn(body.slice(0, match.index))}`;
    const partial = partials.get(name);
    if (!partial) {
      const meant = await closestName(name, [...partials.keys()]);
      throw new PromptError({
        where,
        what: `there is no partial "${name}"`,
        hint: meant ? `Did you mean "${meant}"?` : `Partials are the files in partials/: ${[...partials.keys()].join(', ')}`,
      });
    }
    if (/\{\{\s*>/.test(partial.text))
      throw new PromptError({ where: partial.path, what: 'a partial holds a partial', hint: 'Put it into the prompt instead' });
  }
  return body.replace(/\{\{\s*>\s*([^}]*?)\s*\}\}/g, (_, name: string) => partials.get(name)!.text.trim());
}

function messagesIn(text: string, path: string, bodyLine: number): PromptMessage[] {
  const [before, ...pieces] = text.split(/^<!--[ \t]*(system|user)[ \t]*-->[ \t]*\r?$/m);
  if (before!.trim() !== '' || pieces.length === 0) {
    throw new PromptError({
      where: `${path}:${bodyLine}`,
      what: 'the prompt does not begin with a message',
      hint: 'Put <!-- system --> or <!-- user --> on a line before the words',
    });
  }
  const messages: PromptMessage[] = [];
  for (let at = 0; at < pieces.length; at += 2)
    messages.push({ role: pieces[at] as PromptMessage['role'], content: pieces[at + 1]!.trim() });
  return messages;
}

async function compareInputs({ path, inputs, messages }: Prompt): Promise<void> {
  const used = new Set(messages.flatMap(({ content }) => inputNamesIn(content)));
  for (const name of used) {
    if (name in inputs) continue;
    const meant = await closestName(name, Object.keys(inputs));
    throw new PromptError({
      where: path,
      what: `the input "${name}" is used but not declared`,
      hint: meant ? `Did you mean "${meant}"?` : 'Declare it under "inputs"',
    });
  }
  const spare = Object.keys(inputs).find((name) => !used.has(name));
  if (spare !== undefined)
    throw new PromptError({
      where: path,
      what: `the input "${spare}" is declared but not used`,
      hint: 'Use it, or take it out of "inputs"',
    });
}

function inputNamesIn(content: string): string[] {
  return Array.from(content.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g), (match) => match[1]!);
}

function lineBreaksIn(text: string): number {
  return text.split('\n').length - 1;
}
