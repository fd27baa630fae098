import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeOf, startEvenhand } from '../evenhand-process.ts';
import { article } from './good-replies.ts';
import { countsOf, runAt, startFaultyServer } from './run-with-faults.ts';

test('a run that is killed while a reply is awaited pays for nothing twice when it is started again', async () => {
  using cache = temporaryFolder();
  // the second look is asked for once everything before is there
  await using server = await startFaultyServer({ review: [{ connection: 'silent' }, 'answer'] });
  const flags = ['--base-url', server.baseUrl, '--model', 'openai:x', '--format', 'json', '--cache', cache.path];
  const first = startEvenhand(flags, {});
  first.stdin!.end(article);
  const killed = outcomeOf(first);
  await server.sawOne('review');
  first.kill('SIGKILL');
  expect(await killed).toEqual({ code: null, stdout: '', stderr: '' });
  expect(countsOf(await server.seen())).toEqual({ summary: 1, loadedPhrases: 1, inconsistencies: 1, review: 1 });

  const again = await runAt(server.baseUrl, { cache: cache.path });
  expect({ code: again.code, stderr: again.stderr, gaps: again.report?.gaps }).toEqual({ code: 0, stderr: '', gaps: [] });
  expect(countsOf(await server.seen())).toEqual({ summary: 1, loadedPhrases: 1, inconsistencies: 1, review: 2 });
  expect(again.report!.loadedPhrases).toHaveLength(1);

  const third = await runAt(server.baseUrl, { cache: cache.path });
  expect({ ...third.report, usage: null }).toEqual({ ...again.report, usage: null });
  expect(await server.seen()).toHaveLength(5);
});

test('a reply that left a gap is asked for again, and nothing else is', async () => {
  using cache = temporaryFolder();
  await using server = await startFaultyServer({ loadedPhrases: [{ content: '', refusal: 'No.' }, 'answer'] });
  const first = await runAt(server.baseUrl, { cache: cache.path });
  expect({ code: first.code, gaps: first.report!.gaps.map(({ part }) => part) }).toEqual({ code: 3, gaps: ['phrases', 'rewrite'] });
  const second = await runAt(server.baseUrl, { cache: cache.path });
  expect({ code: second.code, gaps: second.report!.gaps }).toEqual({ code: 0, gaps: [] });
  expect(countsOf(await server.seen())).toEqual({ summary: 1, loadedPhrases: 2, inconsistencies: 1, review: 1 });
});

function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-killed-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
