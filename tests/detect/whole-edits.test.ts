import { describe, expect, test } from 'vitest';
import type { DraftPhrase } from '../../src/contracts/draft.ts';
import { giveToOwner } from '../../src/detect/give-to-owner.ts';
import { leaveOutSize } from '../../src/detect/leave-out-size.ts';
import { foundPhrase, type Judgement } from '../../src/detect/phrase-rules/found-phrase.ts';
import { widenAside } from '../../src/detect/widen-asides.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

function phraseIn(text: string, words: string, judgement: Partial<Judgement>): DraftPhrase {
  const start = text.indexOf(words);
  return foundPhrase({ start, end: start + words.length }, { category: 'label', reason: 'test', alternatives: [], ...judgement });
}

function wordsOf({ anchor }: DraftPhrase, text: string): string {
  return anchor.kind === 'span' ? text.slice(anchor.start, anchor.end) : '';
}

describe('an aside that its phrase fills is taken whole', () => {
  test.each(
    Object.entries({
      'a name as apposition': [
        'The federation, a mouthpiece of the biggest landlords, objects.',
        'mouthpiece',
        'label',
        ', a mouthpiece of the biggest landlords,',
      ],
      'an adjective of one': ['The union, a hard-left pressure group, objects.', 'hard-left', 'label', ', a hard-left pressure group,'],
      'an image as participle': [
        'The firm hired staff, throwing a lifeline to local shops.',
        'throwing a lifeline to',
        'metaphor',
        ', throwing a lifeline to local shops',
      ],
    } satisfies Record<string, [string, string, 'label' | 'metaphor', string]>),
  )('%s', (_, [text, words, category, aside]) => {
    const widened = widenAside(phraseIn(text, words, { category, alternatives: ['plain words'] }), segment(documentFromText(text)));
    expect(wordsOf(widened, text)).toBe(aside);
    expect(widened.alternatives).toEqual(['', aside.replace(words, 'plain words')]);
    expect(widened.edit.kind).toBe('cut');
  });

  test.each(
    Object.entries({
      'a figure in it': ['The firm hired staff, throwing a lifeline to 40 local shops.', 'throwing a lifeline to', 'metaphor'],
      'a name in it': ['The firm, an asset-stripper of Carrow, owns shops.', 'asset-stripper', 'label'],
      'a relative clause in it': ['The man, a thug who had been jailed, ran.', 'thug', 'label'],
      'no comma before it': ['The firm is a mouthpiece of landlords, he said.', 'mouthpiece', 'label'],
      'one plain participle': ['They went in, snatching 84 workers.', 'snatching', 'metaphor'],
    } satisfies Record<string, [string, string, 'label' | 'metaphor']>),
  )('not with %s', (_, [text, words, category]) => {
    const phrase = phraseIn(text, words, { category });
    expect(widenAside(phrase, segment(documentFromText(text)))).toBe(phrase);
  });
});

describe('a size is left out', () => {
  test.each(
    Object.entries({
      'where a figure gives it': ['It adds to a staggering weekly bill that now stands at £6 million.', 'staggering', ''],
      'where a thing has none': ['They sell a jaw-dropping home assistant.', 'jaw-dropping', ''],
      'but not of an amount without a figure': ['It was a staggering rise in rents.', 'staggering', 'large'],
      'but not after a verb': ['The bill is staggering.', 'staggering', 'large'],
    }),
  )('%s', (_, [text, words, first]) => {
    const phrase = phraseIn(text!, words!, { category: 'intensifier', alternatives: ['large', 'high'] });
    expect(leaveOutSize(phrase, segment(documentFromText(text!))).alternatives[0]).toBe(first);
  });
});

describe('a view of nobody’s', () => {
  const firstFor = (text: string, words: string) =>
    giveToOwner(phraseIn(text, words, { category: 'vague-attribution' }), segment(documentFromText(text)));

  test('is the writer’s in a signed column', () => {
    const text =
      'Why the cap must go\n\nOpinion by Maeve Tallis\n\nI have lived here for ten years. Everyone knows that rents are high. I think we should act.';
    expect(firstFor(text, 'Everyone knows that')).toMatchObject({
      alternatives: ['I believe that', 'I think that'],
      edit: { kind: 'attribute' },
    });
  });
  test('is the issuer’s in a release', () => {
    const text =
      'FOR IMMEDIATE RELEASE\n\nSolvane reports first half\n\nELMSTOW, 14 August — Solvane, a snack maker, today announced its results. Industry watchers agree that it grew.\n\nPress contact: Jo Reed';
    expect(firstFor(text, 'Industry watchers agree')).toMatchObject({
      alternatives: ['Solvane says industry watchers agree', 'Solvane says'],
      edit: { kind: 'attribute' },
    });
  });
  test('is nobody’s in a news text', () => {
    const text = 'Council meets\n\nBy Maeve Tallis\n\nThe council met on Monday. Everyone knows that rents are high.';
    expect(firstFor(text, 'Everyone knows that')).toMatchObject({ alternatives: [], edit: { kind: 'mark' } });
  });
});
