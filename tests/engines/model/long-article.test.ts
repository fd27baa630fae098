import { describe, expect, test } from 'vitest';
import type { Segmented } from '../../../src/contracts/segmented.ts';
import { ground } from '../../../src/ground/ground.ts';
import type { ModelRequest } from '../../../src/model/chat-model.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';
import type { ScriptedReply } from '../../../src/testing.ts';
import { countWords } from '../../../src/text/words.ts';
import { context } from './article.ts';
import { engineSaying, failure } from './engine-saying.ts';

const early = 'The harbour master, Lena Okoro, is 54 years old.';
const late = 'Lena Okoro, now 61 years old, has led the harbour since the spring.';

/** So many words of sober harbour news, each paragraph with a number of its own, and two statements far apart. */
function dossier(words: number): Segmented {
  const paragraph = (number: number) =>
    `Berth ${number} was inspected by the port authority in the morning. ${`The crane at berth ${number} lifted its load onto the quay without delay. `.repeat(7).trim()}`;
  const paragraphs = Array.from({ length: Math.ceil(words / countWords(paragraph(1))) }, (_, index) => paragraph(index + 1));
  paragraphs.splice(3, 0, early);
  paragraphs.splice(-3, 0, late);
  return segment(documentFromText(paragraphs.join('\n\n')));
}

/** Sentence numbers and their words, as a request shows them. */
function linesOf({ messages }: ModelRequest): { number: number; words: string }[] {
  return Array.from(messages[1]!.content.matchAll(/^\[(\d+)\] (.*)$/gm), ([, number, words]) => ({
    number: Number(number),
    words: words!,
  }));
}

/** What a reader who forgets nothing would reply. */
const reader: Record<string, (request: ModelRequest) => ScriptedReply> = {
  'loaded-phrases': () => ({ json: { phrases: [] } }),
  inconsistencies: () => ({ json: { ledger: [], inconsistencies: [], claims: [] } }),
  summary: (request) => {
    const lines = linesOf(request);
    const told = lines.filter(({ words }) => words.includes('Okoro')).concat(lines.slice(0, 4));
    return { json: { doubts: [], sentences: told.map(({ number, words }) => ({ text: words, sources: [number] })) } };
  },
  'summary-and-inconsistencies': (request) => {
    const [found, summed] = [reader.inconsistencies!(request), reader.summary!(request)] as { json: object }[];
    return { json: { ...found!.json, ...summed!.json } };
  },
  statements: (request) => ({
    json: {
      statements: linesOf(request)
        .filter(({ words }) => words.includes('Okoro') || words.includes('inspected'))
        .map(({ number, words }) => ({
          subject: words.includes('Okoro') ? 'Lena Okoro' : 'port authority',
          sentence: number,
          quote: words,
        })),
    },
  }),
  'compare-statements': (request) => {
    const ages = linesOf(request).filter(({ words }) => words.startsWith('Lena Okoro: '));
    const evidence = ages.map(({ number, words }) => ({ sentence: number, quote: words.match(/«(.*)»/)![1]! }));
    const finding = { category: 'identity', explanation: 'Okoro is 54 and 61.', strength: 'clear', evidence };
    return { json: { comparisons: [], inconsistencies: evidence.length > 1 ? [finding] : [] } };
  },
};

/** The rules have a say of their own about so uniform a text. */
const isModels = ({ foundBy }: { readonly foundBy: readonly string[] }) => foundBy.includes('model');

describe('an article of 60,000 words', () => {
  const long = dossier(60_000);

  test('has facts that clash forty pages apart found, and anchored', async () => {
    const { engine } = await engineSaying(reader);
    const draft = await engine.draft(long, context());
    const { inconsistencies, dropped } = ground(draft, long);
    expect(inconsistencies.filter(isModels).map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([[early, late]]);
    expect(dropped.filter(({ reason }) => reason === 'not-in-text')).toEqual([]);
    expect(draft.gaps).toEqual([]);
  });

  test('is read whole by every chain, with the numbers of the whole', async () => {
    const { model, engine } = await engineSaying(reader);
    await engine.draft(long, context());
    for (const id of ['loaded-phrases', 'inconsistencies', 'statements', 'summary']) {
      const numbers = model.calls.filter(({ promptId }) => promptId === id).flatMap((call) => linesOf(call).map(({ number }) => number));
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(long.sentences.map(({ number }) => number));
    }
  });

  test('has a summary within its length, from all chunks', async () => {
    const { engine } = await engineSaying(reader);
    const { summary } = await engine.draft(long, context({ words: 60 }));
    expect(summary.reduce((sum, { text }) => sum + countWords(text), 0)).toBeLessThanOrEqual(60);
    expect(summary.map(({ text }) => text)).toEqual(expect.arrayContaining([early, late]));
  });

  test('takes calls in proportion to its length', async () => {
    const calls = async (words: number) => {
      const { model, engine } = await engineSaying(reader);
      await engine.draft(dossier(words), context());
      return model.calls.length;
    };
    const [half, whole] = await Promise.all([calls(30_000), calls(60_000)]);
    expect(half).toBeGreaterThan(10);
    expect(whole / half).toBeLessThan(2.1);
  });
});

describe('a chunk', () => {
  test('that fails leaves a gap that names its sentences, and the others are read', async () => {
    let chunk = 0;
    const { engine } = await engineSaying({
      ...reader,
      'loaded-phrases': () => (chunk++ === 1 ? failure('model-timeout') : { json: { phrases: [] } }),
    });
    const draft = await engine.draft(dossier(14_000), context({ parts: new Set(['phrases']) }));
    expect(draft.gaps).toMatchObject([
      {
        part: 'phrases',
        code: 'model-timeout',
        failsPart: false,
        why: expect.stringMatching(/^Sentences \d+ to \d+ were not read for loaded phrases/),
      },
    ]);
  });

  test('whose ledger fails costs only the comparison, and a gap says so', async () => {
    const { engine } = await engineSaying({ ...reader, statements: failure('model-unreachable') });
    const draft = await engine.draft(dossier(14_000), context({ parts: new Set(['inconsistencies']) }));
    expect(draft.gaps).toMatchObject([
      { part: 'inconsistencies', failsPart: false, why: expect.stringContaining('Statements far apart were not compared') },
    ]);
  });
});

describe('a model with little room', () => {
  const text = dossier(3_000);
  const refusesBeyond = (words: number, reply: (request: ModelRequest) => ScriptedReply) => (request: ModelRequest) =>
    countWords(request.messages[1]!.content) > words ? failure('model-context-too-long', 400) : reply(request);

  test('reads the article in halves of halves, and nothing is left out', async () => {
    const { model, engine } = await engineSaying(
      Object.fromEntries(Object.entries(reader).map(([id, reply]) => [id, refusesBeyond(2_600, reply)])),
    );
    const draft = await engine.draft(text, context());
    expect(draft.gaps).toEqual([]);
    const { inconsistencies } = ground(draft, text);
    expect(inconsistencies.filter(isModels).map(({ evidence }) => evidence.map((passage) => passage.text))).toEqual([[early, late]]);
    const read = model.calls
      .filter(({ promptId, messages }) => promptId === 'loaded-phrases' && countWords(messages[1]!.content) <= 2_600)
      .flatMap((call) => linesOf(call).map(({ number }) => number));
    expect(read).toEqual(text.sentences.map(({ number }) => number));
  });

  test('that has none at all leaves a gap, after few calls', async () => {
    const { model, engine } = await engineSaying({ 'loaded-phrases': failure('model-context-too-long', 400) });
    const draft = await engine.draft(text, context({ parts: new Set(['phrases']) }));
    expect(draft.gaps).toMatchObject([{ part: 'phrases', failsPart: true }]);
    expect(model.calls.length).toBeLessThan(10);
  });
});
