import { expect, test } from 'vitest';
import { expectRow, type Row } from './expected.ts';
import { article } from './good-replies.ts';
import { key, runWithFaults } from './run-with-faults.ts';
import type { Fault } from './script.ts';

const atOnce = { 'retry-after-ms': '1' };
const busy = (headers: Record<string, string> = {}): Fault => ({ status: 429, error: { message: 'Slow down.' }, headers });
const failing = (status: number): Fault => ({ status, error: { message: 'Oh no.' }, headers: atOnce });
const phrasesLost = { code: 3, failed: ['phrases', 'rewrite'] } as const;
const unreachable = { ...phrasesLost, gaps: ['phrases: model-unreachable', 'rewrite: model-unreachable'] } as const;
const onlySummary = { args: ['--only', 'summary'], requests: { summary: 1 }, code: 2, failed: 'all' } as const;

/** What makes the article too long for a small model: 840 words in paragraphs of a sentence each. */
const wishes = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Grove', 'Hazel', 'Ivy'].flatMap((street) =>
  ['a bench', 'new lamps', 'the old tree', 'quiet nights', 'wider pavements', 'a bus stop', 'more bins', 'a crossing'].map(
    (thing) => `People in ${street} Road want ${thing}, as their neighbours do.`,
  ),
);

test.concurrent.each(
  Object.entries<Row>({
    'nothing goes wrong': { script: {}, code: 0 },
    '429 again and again, with no time to wait': {
      ...unreachable,
      script: { loadedPhrases: [busy()] },
      requests: { loadedPhrases: 3 },
      why: 'takes no more requests for now (429 Slow down)',
    },
    '429 that asks to wait longer than a call may take': {
      ...phrasesLost,
      script: { loadedPhrases: [busy({ 'retry-after': '30' })] },
      args: ['--timeout', '3'],
      gaps: ['phrases: model-timeout', 'rewrite: model-timeout'],
      why: 'no answer within 3 s',
    },
    '500 again and again': {
      ...unreachable,
      script: { loadedPhrases: [failing(500)] },
      requests: { loadedPhrases: 3 },
      why: 'failed (500',
    },
    '502 again and again': {
      ...unreachable,
      script: { loadedPhrases: [failing(502)] },
      requests: { loadedPhrases: 3 },
      why: 'failed (502',
    },
    '503 again and again': {
      ...unreachable,
      script: { loadedPhrases: [failing(503)] },
      requests: { loadedPhrases: 3 },
      why: 'failed (503',
    },
    '529 again and again': {
      ...unreachable,
      script: { loadedPhrases: [failing(529)] },
      requests: { loadedPhrases: 3 },
      why: 'failed (529',
    },
    'two different faults in a row, then an answer': {
      script: { loadedPhrases: [failing(503), { connection: 'reset' }, 'answer'] },
      requests: { loadedPhrases: 3 },
      code: 0,
    },
    'two faults in different parts': {
      script: { summary: [failing(500)], loadedPhrases: [{ body: 'nonsense' }] },
      requests: { summary: 3 },
      code: 3,
      failed: ['summary', 'phrases', 'rewrite'],
      gaps: ['summary: model-unreachable', 'phrases: model-bad-reply', 'rewrite: model-bad-reply'],
    },
    'a fault of the review only': {
      script: { review: [failing(500)] },
      requests: { review: 3 },
      code: 3,
      gaps: ['inconsistencies: review-failed', 'summary: review-failed'],
      why: 'This part was not looked at a second time.',
    },
    'every request fails': {
      script: { all: [failing(500)] },
      requests: { summary: 3, loadedPhrases: 3, inconsistencies: 3, review: 0 },
      code: 3,
      failed: ['summary', 'phrases', 'inconsistencies', 'claims', 'rewrite'],
      gaps: ['summary', 'phrases', 'rewrite', 'inconsistencies', 'claims'].map((part) => `${part}: model-unreachable`),
    },
    '401, with the key in what the server says': {
      ...onlySummary,
      script: { all: [{ status: 401, error: { message: `Incorrect API key provided: ${key}.`, code: 'invalid_api_key' } }] },
      stderr: 'the server refused the key (401 Incorrect API key provided: [key]). Check the key',
    },
    '403': {
      ...onlySummary,
      script: { all: [{ status: 403, error: { message: 'Not in your country.' } }] },
      stderr: 'the server refused the key (403 Not in your country). Check the key and what it may use.',
    },
    '404 for the model': {
      ...onlySummary,
      script: { all: [{ status: 404, error: { message: 'The model `x` does not exist.', code: 'model_not_found' } }] },
      stderr: 'the server knows no such model or path (404 The model `x` does not exist). Check the name of the model',
    },
    'an account without credit': {
      ...phrasesLost,
      script: {
        loadedPhrases: [{ status: 429, headers: atOnce, error: { message: 'You exceeded your quota.', code: 'insufficient_quota' } }],
      },
      requests: { loadedPhrases: 1 },
      gaps: ['phrases: model-failed', 'rewrite: model-failed'],
      why: 'the account has no credit left (429 You exceeded your quota). Top it up with the provider, or name another model.',
    },
    'a request that is wrong': {
      ...phrasesLost,
      script: { loadedPhrases: [{ status: 400, error: { message: 'Bad parameter.' } }] },
      gaps: ['phrases: model-failed', 'rewrite: model-failed'],
      why: 'rejected the request (400 Bad parameter)',
    },
    'a request that the content filter refuses': {
      ...phrasesLost,
      script: { loadedPhrases: [{ status: 400, error: { message: 'The response was filtered.', code: 'content_filter' } }] },
      gaps: ['phrases: model-filtered', 'rewrite: model-filtered'],
      why: "the provider's content filter refused the request",
    },
  }),
)('%s', async (_, row) => expectRow(await runWithFaults(row.script, row), row));

test.concurrent.each(
  Object.entries<{ fault: Fault; atLeastMs: number }>({
    'in seconds is kept to': { fault: busy({ 'retry-after': '1' }), atLeastMs: 990 },
    'in milliseconds is kept to': { fault: busy({ 'retry-after-ms': '1100' }), atLeastMs: 1_090 },
    'as a date is understood': { fault: { status: 429, error: { message: 'Slow down.' }, retryOnDate: true }, atLeastMs: 0 },
  }),
)('a time to wait %s, and nothing is missing', async (_, { fault, atLeastMs }) => {
  const run = await runWithFaults({ loadedPhrases: [fault, 'answer'] });
  expectRow(run, { script: {}, requests: { loadedPhrases: 2 }, code: 0 });
  const [first, second] = run.seen.filter(({ output }) => output === 'loadedPhrases');
  expect(second!.atMs - first!.atMs).toBeGreaterThanOrEqual(atLeastMs);
});

test.concurrent('an article that is too long for the model is read in pieces, and looked at again by its nearest sentences: nothing is missing', async () => {
  const input = `${article}\n${wishes.join('\n\n')}\n`;
  const { code, stderr, requests, report } = await runWithFaults({ all: [{ roomForCharacters: 10_000 }] }, { input });
  expect({ code, stderr, gaps: report?.gaps }).toEqual({ code: 0, stderr: '', gaps: [] });
  expect(requests).toEqual({ summary: 1, loadedPhrases: 4, inconsistencies: 4, statements: 1, review: 2 });
});

test.concurrent('a model without room for anything costs few requests, and leaves gaps', async () => {
  const { code, requests, report } = await runWithFaults({ all: [{ roomForCharacters: 0 }] });
  expect({ code, requests }).toEqual({ code: 3, requests: { summary: 1, loadedPhrases: 1, inconsistencies: 1 } });
  expect(new Set(report!.gaps.map((gap) => gap.code))).toEqual(new Set(['model-failed']));
  expect(report!.gaps[0]!.why).toContain('the article is too long for this model');
});
