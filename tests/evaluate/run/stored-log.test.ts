import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/evaluate/figures-of.ts';
import { readRunLog } from '../../../src/evaluate/run/read-run-log.ts';

// written by the first version of the format; never written anew
const stored = 'tests/fixtures/evaluate/run-log-v1.jsonl';

test('a stored log of version 1 stays readable', async () => {
  const log = await readRunLog(stored);
  expect(log).toMatchObject({
    version: 1,
    status: 'done',
    startedAt: '2026-01-02T03:04:05.000Z',
    suite: { name: 'stored', repeats: 1, seed: 1, camps: ['first side', 'second side'] },
    variants: [{ id: 'embedded', engine: 'embedded', model: null, prompts: null, settings: {} }],
    identities: [{ variant: 'embedded', lexicon: 'a', evenhand: '0.0.0' }],
    results: [
      { case: 'a', state: 'scored', summary: 'A deal.', error: null },
      { case: 'b', state: 'errored', error: { code: 'unexpected', message: 'gone' } },
    ],
    gates: [{ name: 'phrase-recall at least 0.9', isPassed: false, why: 'it is 0.5' }],
  });
});

test('a stored log of version 1 still gives the figures that were stored with it', async () => {
  const log = await readRunLog(stored);
  expect(figuresOf(log)).toEqual(log.figures);
});
