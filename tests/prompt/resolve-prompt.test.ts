import { describe, expect, test } from 'vitest';
import { fillPrompt } from '../../src/prompt/fill-prompt.ts';
import { parsePrompt } from '../../src/prompt/parse-prompt.ts';
import { resolvePrompt } from '../../src/prompt/resolve-prompt.ts';

const partials = new Map([
  ['rules', { path: 'prompts/partials/rules.md', text: 'Obey {{delimiter}}.\n', digest: 'r' }],
  ['nested', { path: 'prompts/partials/nested.md', text: '{{> rules}}', digest: 'n' }],
]);
const body = '<!-- system -->\n{{> rules}}\n\n<!-- user -->\n{{article}} in {{ delimiter }}\n';
const resolve = async (text: string, inputs = '{ article: string, delimiter: string }', known = partials) => {
  const parsed = await parsePrompt({
    path: 'prompts/sum.md',
    text: `---\nid: sum\nversion: 1\npurpose: p\ninputs: ${inputs}\noutput: o\n---\n${text}`,
    digest: 'd',
  });
  return resolvePrompt(parsed, known);
};

test('partials are put in, and messages parted', async () => {
  expect((await resolve(body)).messages).toEqual([
    { role: 'system', content: 'Obey {{delimiter}}.' },
    { role: 'user', content: '{{article}} in {{ delimiter }}' },
  ]);
});

test('a changed partial is a changed prompt', async () => {
  const changed = new Map([...partials, ['rules', { path: 'prompts/partials/rules.md', text: 'Follow {{delimiter}}.', digest: 'x' }]]);
  const before = (await resolve(body)).digest;
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect((await resolve(body)).digest).toBe(before);
  expect((await resolve(body, undefined, changed)).digest).not.toBe(before);
});

describe('a mistake', () => {
  test.each(
    Object.entries({
      'an unknown partial': {
        text: '<!-- user -->\n{{article}}{{delimiter}}\n{{> ruels}}',
        message: 'prompts/sum.md:10: there is no partial "ruels". Did you mean "rules"?',
      },
      'a partial in a partial': {
        text: '<!-- user -->\n{{article}}{{> nested}}',
        message: 'prompts/partials/nested.md: a partial holds a partial.',
      },
      'an input that is not declared': {
        text: '<!-- user -->\n{{artcle}} {{delimiter}}',
        message: 'the input "artcle" is used but not declared. Did you mean "article"?',
      },
      'an input that is not used': { text: '<!-- user -->\n{{article}}', message: 'the input "delimiter" is declared but not used.' },
      'words outside a message': {
        text: 'Hello.\n<!-- user -->\n{{article}} {{delimiter}}',
        message: 'prompts/sum.md:8: the prompt does not begin with a message.',
      },
    }),
  )('%s is told', async (_, { text, message }) => {
    await expect(resolve(text)).rejects.toMatchObject({ code: 'prompt-invalid', message: expect.stringContaining(message) });
  });
});

describe('filling', () => {
  test('puts inputs in once: braces in an article stay as they are', async () => {
    const [system, user] = fillPrompt(await resolve(body), { article: '{{delimiter}} $& {{> rules}}', delimiter: 'X' });
    expect(system!.content).toBe('Obey X.');
    expect(user!.content).toBe('{{delimiter}} $& {{> rules}} in X');
  });

  test.each(
    Object.entries({
      'a missing input': { inputs: { article: 'a' }, message: 'the input "delimiter" is missing' },
      'a spare input': { inputs: { article: 'a', delimiter: 'd', extra: 1 }, message: 'the prompt does not know the input "extra"' },
      'an input of another kind': { inputs: { article: 'a', delimiter: 1 }, message: 'the input "delimiter" must be a string' },
      'an input of every object': {
        inputs: { article: 'a', delimiter: 'd', toString: 'x' },
        message: 'the prompt does not know the input "toString"',
      },
    }),
  )('%s is an error', async (_, { inputs, message }) => {
    const prompt = await resolve(body);
    expect(() => fillPrompt(prompt, inputs as Record<string, string>)).toThrow(message);
  });
});
