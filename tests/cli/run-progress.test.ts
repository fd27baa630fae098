import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { outputTo } from '../../src/cli/output.ts';
import { progressOn } from '../../src/cli/progress.ts';
import { runProgress } from '../../src/cli/run-progress.ts';
import { displayWidth } from '../../src/render/display-width.ts';

const usage = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 };
const answered = (call: number, promptId: string, costUsd: number | null = 0.01) =>
  ({ kind: 'answered', call, promptId, usage, finish: 'stop', costUsd, isStored: false, seconds: 1, retries: 0 }) as const;
const asked = (call: number, promptId: string) => ({ kind: 'asked', call, promptId }) as const;

/** A terminal that keeps what is written to it. */
function terminal(columns: number, environment: Record<string, string> = {}) {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns });
  const written: string[] = [];
  stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  return { stream, written, output: outputTo(stream, environment, () => undefined) };
}

describe('the line of a run', () => {
  test('says which article, how long, what is waited for, what was found and what was spent', () => {
    let clock = 0;
    const run = runProgress(() => clock);
    run.begin('a.txt');
    for (const event of [asked(1, 'summary'), asked(2, 'loaded-phrases'), asked(3, 'loaded-phrases')]) run.see(event);
    clock = 12_900;
    expect(run.line()).toBe('12 s · waiting for summary, loaded-phrases ×2 · a.txt');
    run.see(answered(1, 'summary'));
    run.found({ part: 'summary', count: 4, last: null, said: null });
    run.see({ kind: 'failed', call: 3, promptId: 'loaded-phrases', seconds: 1, why: 'x' });
    run.found({ part: 'phrases', count: 14, last: 'slammed', said: null });
    expect(run.line()).toBe('12 s · 14 phrases, last “slammed” · 4 summary sentences · waiting for loaded-phrases · $0.01 so far · a.txt');
  });

  test('begins anew with each article, but for the money; what is not known is not counted', () => {
    const run = runProgress(() => 0);
    run.begin('a.txt');
    run.see(answered(1, 'summary', 0.5));
    run.see(answered(2, 'summary', null));
    run.found({ part: 'claims', count: 2, last: null, said: null });
    run.begin('b.txt');
    expect(run.line()).toBe('$0.50 so far · b.txt');
    expect(run.isWaiting()).toBe(false);
  });
});

describe('a terminal', () => {
  test('gets one line that is cut to the columns it has at that moment', async () => {
    const { stream, written, output } = terminal(80);
    const progress = progressOn(output, true);
    const message = 'a.txt · 12 s · waiting for 要約, loaded-phrases · 14 phrases, last “slammed” · $0.01 so far · and more, and more';
    await progress.show(message);
    stream.columns = 24;
    await progress.show(message);
    stream.columns = 1;
    await progress.show(message);
    for (const [index, columns] of [80, 24, 1].entries()) {
      expect(written[index]!.startsWith('\r\u001b[2K')).toBe(true);
      const line = written[index]!.slice('\r\u001b[2K'.length);
      expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns - 1, 1));
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  test('is not steered by the words of an article or a model', async () => {
    const { written, output } = terminal(80);
    const run = runProgress(() => 0);
    run.begin('a.txt');
    run.found({ part: 'phrases', count: 1, last: '\u001b[2J\u001b]0;owned\u0007\nnew line\u202e', said: null });
    await progressOn(output, true).show(run.line());
    expect(written.join('').slice('\r\u001b[2K'.length)).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  test('gets no colour in it, and nothing at all when it is none', async () => {
    const { written, output } = terminal(80, { FORCE_COLOR: '1' });
    await progressOn(output, true).show('reading');
    expect(written).toEqual(['\r\u001b[2Kreading']);
    const pipe = new PassThrough();
    const silent = progressOn(
      outputTo(pipe, {}, () => undefined),
      true,
    );
    await silent.show('reading');
    await silent.clear();
    expect({ isShown: silent.isShown, bytes: pipe.readableLength }).toEqual({ isShown: false, bytes: 0 });
  });
});
