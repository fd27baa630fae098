import { describe, expect, test } from 'vitest';
import { ModelError } from '../src/errors/model-error.ts';
import * as door from '../src/langchain.ts';
import { scriptedModel } from '../src/testing.ts';
import { articleText, replies } from './engines/model/article.ts';

const { claimsChain, inconsistenciesChain, loadedPhrasesChain, reportChain, rewriteChain, summaryChain } = door;
const capable = () => scriptedModel((request) => ({ json: replies[request.promptId] }));
const failing = () => scriptedModel(() => new ModelError({ code: 'model-unreachable', where: 'scripted:model', what: 'it is gone' }));

test('the door offers the whole path and each chain', () => {
  expect(Object.keys(door).sort()).toEqual([
    'claimsChain',
    'followedChain',
    'foundEvent',
    'inconsistenciesChain',
    'loadedPhrasesChain',
    'reportChain',
    'rewriteChain',
    'summaryChain',
  ]);
});

describe('the whole path as a Runnable', () => {
  test('gives a report, by the embedded engine without a model', async () => {
    const report = await reportChain().invoke(articleText);
    expect(report).toMatchObject({ version: 1, engine: { name: 'embedded' }, parts: { summary: 'done', rewrite: 'done' } });
  });

  test('batches in order, and pipes on', async () => {
    const chain = reportChain({ only: ['phrases'] }).pipe(({ loadedPhrases }) => loadedPhrases.length);
    expect(await chain.batch(['The council slammed the plan.', 'The council met.'])).toEqual([1, 0]);
  });

  test('streams its report in one piece', async () => {
    const chunks = [];
    for await (const chunk of await reportChain({ only: ['phrases'] }).stream(articleText)) chunks.push(chunk);
    expect(chunks).toMatchObject([{ version: 1 }]);
  });

  test('hands its callbacks on to every chain inside, and shows them as events', async () => {
    const started: string[] = [];
    const events = reportChain({ model: capable() }).streamEvents(articleText, { version: 'v2' });
    for await (const { event, name } of events) if (event === 'on_chain_start') started.push(name);
    expect(started).toEqual(expect.arrayContaining(['evenhand', 'summary', 'phrases', 'inconsistencies', 'findings']));
  });

  test('tells of each finding while the reply is still coming, as an event', async () => {
    const found: { part: string; count: number; last: string | null; said: unknown }[] = [];
    const events = reportChain({ model: capable(), only: ['phrases', 'claims'] }).streamEvents(articleText, { version: 'v2' });
    for await (const { event, name, data } of events)
      if (event === 'on_custom_event' && name === door.foundEvent) found.push(data as never);
    const phrases = found.filter(({ part }) => part === 'phrases');
    expect(phrases.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
    expect(phrases[0]).toMatchObject({ last: 'brazenly voted', said: { category: 'emotive', alternatives: ['voted'] } });
    expect(phrases.at(-1)).toMatchObject({ last: 'bragged', said: null });
    expect(found.some(({ part }) => part === 'inconsistencies')).toBe(false);
  });

  test('streams findings as they come, then the report, when it is followed', async () => {
    const chain = door.followedChain({ model: capable(), only: ['phrases'] });
    const kinds: string[] = [];
    let last: unknown;
    for await (const piece of await chain.stream(articleText)) {
      kinds.push('found' in piece ? `found ${piece.found.count}` : 'report');
      last = piece;
    }
    expect(kinds).toEqual([...[1, 2, 3, 4, 5, 6, 7, 7].map((count) => `found ${count}`), 'report']);
    const { report } = (await chain.invoke(articleText)) as { report: { loadedPhrases: unknown } };
    expect(last).toMatchObject({ report: { loadedPhrases: report.loadedPhrases } });
  });

  test('gives the report alone where nothing is waited for, and throws what stops it', async () => {
    const pieces = [];
    for await (const piece of await door.followedChain({ only: ['phrases'] }).stream(articleText)) pieces.push(Object.keys(piece));
    expect(pieces).toEqual([['report']]);
    const refused = scriptedModel(
      () => new ModelError({ code: 'model-rejected', where: 'scripted:model', what: 'no such key', status: 401 }),
    );
    const stream = await door
      .followedChain({ model: refused })
      .stream(articleText)
      .catch((error: unknown) => error);
    const read = async () => {
      if (stream instanceof Error) throw stream;
      for await (const _ of stream as AsyncIterable<unknown>);
    };
    await expect(read()).rejects.toThrow('no such key');
  });

  test('does not stream when nobody listens', async () => {
    const model = capable();
    const heard: unknown[] = [];
    const chain = reportChain({
      model: {
        name: 'deaf',
        complete: (request, options) => {
          heard.push(options.onPiece);
          return model.complete(request, options);
        },
      },
    });
    await chain.invoke(articleText);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every((onPiece) => onPiece === undefined)).toBe(true);
  });

  test('ends when its signal is aborted', async () => {
    const controller = new AbortController();
    const model = scriptedModel(() => {
      controller.abort(new Error('enough'));
      return '';
    });
    await expect(reportChain({ model }).invoke(articleText, { signal: controller.signal })).rejects.toThrow(/enough|abort/i);
  });
});

describe('a chain as a Runnable', () => {
  test('gives its own part, of a model too', async () => {
    const model = capable();
    expect((await loadedPhrasesChain({ model }).invoke(articleText)).map(({ passage }) => passage.text)).toContain('lackeys');
    expect(model.calls.map(({ promptId }) => promptId)).toEqual(['loaded-phrases']);
    expect((await summaryChain({ model }).invoke(articleText)).text).toContain('close the Mill Lane pool');
    expect(await inconsistenciesChain({ model }).invoke(articleText)).toHaveLength(1);
    expect(await claimsChain({ model }).invoke(articleText)).toHaveLength(1);
    expect((await rewriteChain({ model }).invoke(articleText)).text).not.toContain('lackeys');
  });

  test('that fails throws, so that a fallback steps in', async () => {
    await expect(loadedPhrasesChain({ model: failing() }).invoke(articleText)).rejects.toThrow(
      /the chain for phrases: it could not be done \(scripted:model: it is gone/,
    );
    const chain = loadedPhrasesChain({ model: failing() }).withFallbacks([loadedPhrasesChain()]);
    expect((await chain.invoke(articleText)).length).toBeGreaterThan(0);
  });
});
