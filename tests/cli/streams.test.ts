import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { article, evenhand, folderWith, outcomeOf, plainArticle, startEvenhand } from './evenhand-process.ts';

describe('colour', () => {
  const folder = () => folderWith({ 'a.txt': article });
  test.each(
    Object.entries({
      'is off where nobody looks': [{}, false],
      'can be forced': [{ FORCE_COLOR: '1' }, true],
      'can be forced off': [{ FORCE_COLOR: '0' }, false],
      'is off with NO_COLOR': [{ NO_COLOR: '1' }, false],
      'is on when forced, whatever NO_COLOR says, as in Node': [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    } as const),
  )('%s', async (_, [environment, isColoured]) => {
    const { code, stdout, stderr } = await evenhand(['a.txt'], { folder: folder(), environment });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.includes('\u001b[')).toBe(isColoured);
  });
});

test('a reader that closes the pipe ends the run without a word', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, article])));
  const child = startEvenhand(['.', '--format', 'json'], { folder });
  child.stdin!.end();
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  await once(child.stdout!, 'data');
  child.stdout!.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('Ctrl-C ends a run with 130, and what was done stands', async () => {
  const child = startEvenhand(['a.txt', '-', 'b.txt'], { folder: folderWith({ 'a.txt': plainArticle, 'b.txt': plainArticle }) });
  const outcome = outcomeOf(child);
  // the second article is being waited for once the first is there
  await once(child.stdout!, 'data');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await outcome;
  expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  expect(stdout).toContain('a.txt · ');
  expect(stdout).not.toContain('b.txt · ');
});

test('names of files cannot steer the terminal', async () => {
  const { code, stderr } = await evenhand(['\u001bcevil\u202e.txt']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^evenhand: ␛cevil⟨U\+202E⟩\.txt: there is no such file\./);
});
