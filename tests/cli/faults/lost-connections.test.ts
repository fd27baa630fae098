import { expect, test } from 'vitest';
import { expectRow, type Row } from './expected.ts';
import { runAt, runWithFaults } from './run-with-faults.ts';

const phrasesLost = { code: 3, failed: ['phrases', 'rewrite'] } as const;
const unreachable = { ...phrasesLost, gaps: ['phrases: model-unreachable', 'rewrite: model-unreachable'] } as const;
const late = {
  ...phrasesLost,
  args: ['--timeout', '3'],
  gaps: ['phrases: model-timeout', 'rewrite: model-timeout'],
  why: 'openai:x, prompt loaded-phrases: no answer within 3 s. Try again, or allow more time with --timeout.',
} as const;
const tooLong = {
  ...phrasesLost,
  gaps: ['phrases: model-bad-reply', 'rewrite: model-bad-reply'],
  why: "the server's answer is longer than 4 MB, and was not read to its end",
} as const;

test.concurrent.each(
  Object.entries<Row>({
    'reset before the reply, again and again': {
      ...unreachable,
      script: { loadedPhrases: [{ connection: 'reset' }] },
      requests: { loadedPhrases: 3 },
      why: 'cannot be reached (ECONNRESET). Check that it runs',
    },
    'reset before the reply, once': {
      script: { loadedPhrases: [{ connection: 'reset' }, 'answer'] },
      requests: { loadedPhrases: 2 },
      code: 0,
    },
    'reset in the middle of the reply, again and again': {
      ...unreachable,
      script: { loadedPhrases: [{ connection: 'cut' }] },
      requests: { loadedPhrases: 3 },
      why: 'cannot be reached',
    },
    'reset in the middle of the reply, once': {
      script: { loadedPhrases: [{ connection: 'cut' }, 'answer'] },
      requests: { loadedPhrases: 2 },
      code: 0,
    },
    'never answered': { ...late, script: { loadedPhrases: [{ connection: 'silent' }] } },
    'silent after the headers': { ...late, script: { loadedPhrases: [{ connection: 'stalled' }] } },
    'a byte now and then': { ...late, script: { loadedPhrases: [{ connection: 'trickling' }] } },
    'a reply of 50 MB': { ...tooLong, script: { loadedPhrases: [{ bytes: 50_000_000 }] } },
    'a refusal of 50 MB': {
      ...phrasesLost,
      script: { loadedPhrases: [{ bytes: 50_000_000, status: 400 }] },
      gaps: ['phrases: model-failed', 'rewrite: model-failed'],
      why: 'longer than 4 MB',
    },
  }),
)('a connection: %s', async (_, row) => expectRow(await runWithFaults(row.script, row), row));

test.concurrent('a host that nobody knows is a part that could not be done', async () => {
  const { code, stderr, report } = await runAt('http://nowhere.invalid/v1', { args: ['--only', 'summary', '--timeout', '3'] });
  expect({ code, stderr, parts: report?.parts.summary }).toEqual({ code: 3, stderr: '', parts: 'failed' });
  // a resolver that does not answer either is told by the time
  expect(report!.gaps[0]!.why).toMatch(
    /the server at http:\/\/nowhere\.invalid cannot be reached \((?:ENOTFOUND|EAI_AGAIN)\)|no answer within 3 s/,
  );
});
