import { describe, expect, test } from 'vitest';
import { parsePrompt } from '../../src/prompt/parse-prompt.ts';

const keys = { id: 'sum', version: '2', purpose: 'Add up.', inputs: '{ article: string }', output: 'sum' };
const file = (text: string) => ({ path: 'prompts/sum.md', text, digest: 'd' });
const matter = (changes: Record<string, string | undefined> = {}) =>
  `---\n${Object.entries({ ...keys, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n<!-- user -->\n{{article}}\n`;

test('a prompt file gives its front matter and its body', async () => {
  expect(await parsePrompt(file(matter({ model: '{ temperature: 0, maxOutputTokens: 4000 }' })))).toMatchObject({
    id: 'sum',
    version: 2,
    purpose: 'Add up.',
    inputs: { article: 'string' },
    output: 'sum',
    model: { temperature: 0, maxOutputTokens: 4000 },
    body: '<!-- user -->\n{{article}}\n',
    bodyLine: 9,
  });
});

test('Windows line ends are read alike', async () => {
  expect(await parsePrompt(file(matter().replaceAll('\n', '\r\n')))).toMatchObject({ id: 'sum', bodyLine: 8 });
});

describe('a mistake in the front matter', () => {
  test.each(
    Object.entries({
      'no front matter': { text: 'Just words.\n', message: 'prompts/sum.md:1: the front matter is missing. Begin the file with' },
      'front matter not at the top': { text: `\n${matter()}`, message: 'prompts/sum.md:1: the front matter is missing.' },
      'an unknown key': {
        text: matter({ modle: '{ temperature: 0 }' }),
        message:
          'prompts/sum.md:7: the front matter has an unknown key "modle". Did you mean "model"? The keys are id, version, purpose, inputs, output, model.',
      },
      'an unknown wish': {
        text: matter({ model: '{ temprature: 0 }' }),
        message: 'prompts/sum.md:7: "model" has an unknown key "temprature". Did you mean "temperature"?',
      },
      'a missing key': { text: matter({ purpose: undefined }), message: 'the front matter lacks "purpose"' },
      'an id that is not the file name': {
        text: matter({ id: 'total' }),
        message: 'prompts/sum.md:2: the id is "total" but the file is named "sum.md". Make them equal.',
      },
      'a version of words': { text: matter({ version: 'two' }), message: 'prompts/sum.md:3: "version" must be a whole number from 1.' },
      'an input of no known kind': {
        text: matter({ inputs: '{ article: text }' }),
        message: 'prompts/sum.md:5: the input "article" is of no known kind.',
      },
      'an input with a strange name': {
        text: matter({ inputs: '{ "a-b": string }' }),
        message: 'prompts/sum.md:5: the input "a-b" must be named',
      },
      'inputs that are no list': { text: matter({ inputs: 'article' }), message: 'prompts/sum.md:5: "inputs" must list the inputs.' },
      'a wish below zero': {
        text: matter({ model: '{ temperature: -1 }' }),
        message: 'prompts/sum.md:7: "temperature" must be a number from 0.',
      },
      'broken YAML': { text: matter({ inputs: '{ article: string' }), message: 'the front matter is not YAML' },
    }),
  )('%s is told with file and line', async (_, { text, message }) => {
    await expect(parsePrompt(file(text))).rejects.toMatchObject({ code: 'prompt-invalid', message: expect.stringContaining(message) });
  });
});
