import { describe, expect, test } from 'vitest';
import { wrongLanguage } from '../../../src/engines/model/wrong-language.ts';
import { article, context, replies } from './article.ts';
import { engineSaying } from './engine-saying.ts';

const german =
  'Der Stadtrat hat am Montag über den Haushalt beraten und ihn mit einer Stimme Mehrheit angenommen, wie die Verwaltung am Abend in der Stadt mitteilte.';
const english =
  'The council met on Monday to talk about the budget, and it was adopted by a majority of one vote, the office said in the evening.';
const summaryOf = (text: string) => ({ doubts: [], sentences: [{ text, sources: [1] }] });

describe('the language of a reply', () => {
  test.each(
    Object.entries({
      'is the article’s': { text: english, language: 'en', fault: undefined },
      'is another': { text: german, language: 'en', fault: 'it is written in German, and the article in English' },
      'cannot be told from a few words': { text: 'Der Rat tagte.', language: 'en', fault: undefined },
      'is not judged when that of the article is not known': { text: german, language: null, fault: undefined },
    }),
  )('%s', (_, { text, language, fault }) => expect(wrongLanguage(summaryOf(text), language)?.fault).toBe(fault));

  test('is not that of the words it quotes', () => {
    expect(wrongLanguage({ phrases: [{ quote: german, reason: german }] }, 'en')).toBeUndefined();
  });
});

test('a summary in another language is asked for again, once; then the part says what is wrong', async () => {
  let calls = 0;
  const mended = await engineSaying({ summary: () => ({ json: calls++ === 0 ? summaryOf(german) : replies.summary }) });
  expect((await mended.engine.draft(article, context())).gaps).toEqual([]);
  expect(
    mended.model.calls
      .filter(({ promptId }) => promptId === 'summary')
      .at(-1)!
      .messages.at(-1)!.content,
  ).toContain('it is written in German');

  const stubborn = await engineSaying({ summary: { json: summaryOf(german) } });
  expect((await stubborn.engine.draft(article, context())).gaps).toMatchObject([
    { part: 'summary', code: 'model-wrong-language', failsPart: true },
  ]);
});
