import { expect, test } from 'vitest';
import { isEvenhandError } from '../../src/errors/evenhand-error.ts';
import { InputError } from '../../src/errors/input-error.ts';
import { ModelError } from '../../src/errors/model-error.ts';
import { PromptError } from '../../src/errors/prompt-error.ts';

test('a message says where, what, and what to do', () => {
  const error = new PromptError({
    where: 'prompts/claims.md:3',
    what: 'the front matter has an unknown key "modle"',
    hint: 'Did you mean "model"? The keys are listed in prompts/README.md',
  });
  expect(error.message).toBe(
    'prompts/claims.md:3: the front matter has an unknown key "modle". Did you mean "model"? The keys are listed in prompts/README.md.',
  );
  expect(error.name).toBe('PromptError');
});

test('a question keeps its mark and gets no stop', () => {
  expect(
    new InputError({ code: 'input-missing', where: 'artcle.txt', what: 'there is no such file', hint: 'Did you mean article.txt?' })
      .message,
  ).toBe('artcle.txt: there is no such file. Did you mean article.txt?');
});

test('an error carries its evidence and its cause', () => {
  const cause = new Error('socket hang up');
  const error = new ModelError({
    code: 'model-bad-reply',
    where: 'prompt summary',
    what: 'the reply is no JSON',
    rawReply: 'Sure!',
    status: 200,
    cause,
  });
  expect({ ...error, cause: error.cause }).toMatchObject({ code: 'model-bad-reply', rawReply: 'Sure!', status: 200, cause });
});

test('errors of ours are told by their code, also those of another installed version', () => {
  expect(isEvenhandError(new InputError({ code: 'input-empty', where: 'a.txt', what: 'there is nothing in it' }))).toBe(true);
  expect(isEvenhandError(Object.assign(new Error('x'), { code: 'input-empty', where: undefined, hint: undefined }))).toBe(true);
  expect(isEvenhandError(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe(false);
  expect(isEvenhandError('input-empty')).toBe(false);
});
