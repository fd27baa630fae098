import { describe, expect, test } from 'vitest';
import { noUsage } from '../../src/contracts/add-usage.ts';
import type { Draft, Grounded, Review } from '../../src/contracts/draft.ts';
import { ground } from '../../src/ground/ground.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { applyReview } from '../../src/report/apply-review.ts';
import { speakersHeard } from '../../src/report/speakers-heard.ts';
import { segment } from '../../src/segment/segment.ts';

const text = '“We met twice,” said Ana Ruiz. The council met once. “We will meet again,” Ruiz said. “Nobody asked us,” a resident said.';
const segmented = segment(documentFromText(text));
const anchor = (quote: string) => ({ kind: 'quote' as const, quote, sentence: null });

const draft: Draft = {
  summary: [
    { text: 'The council met once.', sources: [anchor('The council met once')], support: 'verified' },
    { text: 'Ana Ruiz spoke.', sources: [anchor('said Ana Ruiz')], support: 'verified' },
  ],
  phrases: [],
  inconsistencies: [
    {
      category: 'number',
      evidence: [anchor('We met twice'), anchor('The council met once')],
      explanation: 'Twice or once.',
      strength: 'clear',
      foundBy: ['model'],
    },
    {
      category: 'logic',
      evidence: [anchor('The council met once'), anchor('We will meet again')],
      explanation: 'Once, and again.',
      strength: 'arguable',
      foundBy: ['model'],
    },
  ],
  claims: [],
  dropped: [],
  gaps: [],
  usage: noUsage,
};
const grounded: Grounded = ground(draft, segmented);
const review = (more: Partial<Review>): Review => ({
  refuted: [],
  summary: [],
  smoothed: [],
  dropped: [],
  gaps: [],
  usage: noUsage,
  ...more,
});

describe('a review', () => {
  test('that says nothing changes nothing', () => {
    expect(applyReview(grounded, review({}))).toEqual({ ...grounded, smoothed: [] });
  });

  test('takes refuted findings out, says why, and leaves no other pointing at them', () => {
    const reviewed = applyReview(grounded, review({ refuted: [{ id: 'I2', why: 'It is a plan.' }] }));
    expect(reviewed.inconsistencies.map(({ id, related }) => [id, related])).toEqual([['I1', []]]);
    expect(reviewed.dropped).toEqual([{ what: 'inconsistency', reason: 'refuted', detail: 'Once, and again. Refuted: It is a plan.' }]);
  });

  test('repairs and cuts summary sentences', () => {
    const reviewed = applyReview(
      grounded,
      review({
        summary: [
          { index: 0, text: 'The council met.', why: 'how often is in doubt' },
          { index: 1, text: null, why: 'says nothing' },
        ],
      }),
    );
    expect(reviewed.summary.map(({ text: kept, support }) => [kept, support])).toEqual([['The council met.', 'repaired']]);
    expect(reviewed.dropped.map(({ detail }) => detail)).toEqual(['Ana Ruiz spoke. Refuted: says nothing']);
  });
});

test('who is heard comes in the order of speaking, with the words between the marks', () => {
  expect(
    speakersHeard(segmented).map(({ name, quotedWords, passages }) => [name, quotedWords, passages.map((passage) => passage.text)]),
  ).toEqual([
    ['Ana Ruiz', 7, ['We met twice,', 'We will meet again,']],
    ['a resident', 3, ['Nobody asked us,']],
  ]);
});
