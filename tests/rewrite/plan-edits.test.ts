import { describe, expect, test } from 'vitest';
import { noUsage } from '../../src/contracts/add-usage.ts';
import type { DraftPhrase, EditProposal } from '../../src/contracts/draft.ts';
import { ground } from '../../src/ground/ground.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { applyEdits } from '../../src/rewrite/apply-edits.ts';
import { planEdits } from '../../src/rewrite/plan-edits.ts';
import { segment } from '../../src/segment/segment.ts';

type Wish = readonly [words: string, alternatives: readonly string[], kind?: EditProposal['kind'], polarity?: EditProposal['polarity']];

function rewritten(text: string, ...wishes: Wish[]): string {
  const segmented = segment(documentFromText(text));
  const phrases = wishes.map(([words, alternatives, kind = 'replace', polarity = 'kept']): DraftPhrase => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`the test's text lacks “${words}”`);
    const anchor = { kind: 'span' as const, start, end: start + words.length };
    return {
      anchor,
      category: 'emotive',
      strength: 'clear',
      leans: null,
      target: null,
      reason: 'test',
      alternatives,
      edit: { kind, polarity },
      foundBy: ['embedded'],
    };
  });
  const grounded = ground({ summary: [], phrases, inconsistencies: [], claims: [], dropped: [], gaps: [], usage: noUsage }, segmented);
  return applyEdits(text, planEdits(grounded.phrases, segmented).edits);
}

test.each(
  Object.entries({
    'a phrase by its best alternative': [
      'Iran defiantly rejected it.',
      [['defiantly rejected', ['rejected', 'refused']]],
      'Iran rejected it.',
    ],
    '“a” becomes “an”': ['It met a brazen incursion on Tuesday.', [['brazen', ['']]], 'It met an incursion on Tuesday.'],
    '“an” becomes “a”': ['It was an utterly woeful afternoon.', [['utterly woeful', ['poor']]], 'It was a poor afternoon.'],
    '“An” at the start keeps its capital': ['An awful result followed at once.', [['awful', ['poor']]], 'A poor result followed at once.'],
    'a cut takes one of two spaces': ['She gave members a mere 40 minutes.', [['mere', ['']]], 'She gave members 40 minutes.'],
    'a cut at the end takes the space before the stop': [
      'The fans sang on, gloriously.',
      [
        ['gloriously', ['']],
        [',', ['']],
      ],
      'The fans sang on.',
    ],
    'a cut opening hands its capital on': ['Shamefully, the bill exempts judges.', [['Shamefully', ['']]], 'The bill exempts judges.'],
    'a cut opening with its comma': ['Obviously, repeal would cost money.', [['Obviously,', ['']]], 'Repeal would cost money.'],
    'a cut frame with a colon in mid-sentence': [
      'As they talk, one thing is clear: the plan stays.',
      [['one thing is clear:', ['']]],
      'As they talk, the plan stays.',
    ],
    'a cut between commas takes both': ['The minister, shamefully, agreed.', [['shamefully', ['']]], 'The minister agreed.'],
    'two cuts side by side': [
      'It was a truly shocking result.',
      [
        ['truly', ['']],
        ['shocking', ['']],
      ],
      'It was a result.',
    ],
    'a whole sentence with its stop': [
      'The cameras stay. Shame on them! They cost money.',
      [['Shame on them', ['']]],
      'The cameras stay. They cost money.',
    ],
    'a sentence that opens its paragraph': ['Shame! The plan passed at noon.', [['Shame', ['']]], 'The plan passed at noon.'],
    'capitals of a title': [
      'Iran Playing for Time\n\nThe talks went on for weeks in Vienna.',
      [['Playing for Time', ['seeking delay']]],
      'Iran Seeking Delay\n\nThe talks went on for weeks in Vienna.',
    ],
    'capitals at the start of a sentence': [
      'Analysts believe Iran waits.',
      [['Analysts believe', ['unnamed analysts say']]],
      'Unnamed analysts say Iran waits.',
    ],
    'capitals throughout': [
      'THE REGIME FELL\n\nIt had ruled the country for ten years.',
      [['REGIME', ['government']]],
      'THE GOVERNMENT FELL\n\nIt had ruled the country for ten years.',
    ],
    'the article’s kind of apostrophe': [
      'Khamenei’s regime’s aims are known.',
      [['regime’s', ["government's"]]],
      'Khamenei’s government’s aims are known.',
    ],
    'scare quotes go': [
      'The authority’s “safety” trial cost a lot of money.',
      [['“safety”', ['safety']]],
      'The authority’s safety trial cost a lot of money.',
    ],
  } satisfies Record<string, [string, Wish[], string]>),
)('%s', (_, [text, wishes, expected]) => expect(rewritten(text, ...wishes)).toBe(expected));

test.each(
  Object.entries({
    'words inside a quotation': ['“This regime must go,” said Ana Ferrer.', [['regime', ['government']]]],
    'a phrase that reaches into a quotation': ['The regime said “never again”, said Ana Ferrer.', [['said “never', ['said “not']]]],
    'a marked phrase': ['It is blackmail, they wrote.', [['is blackmail', ['is pressure'], 'mark']]],
    'a sentence that is all its paragraph holds': ['The plan passed.\n\nShame on them.', [['Shame on them', ['']]]],
    'a phrase whose number would be lost': ['A staggering 40 people came.', [['staggering 40', ['many']]]],
    'a phrase whose negation would be lost': ['The plan is not wicked.', [['not wicked', ['good']]]],
    'a phrase whose name would be lost': ['They met Putin’s puppet in Minsk.', [['Putin’s puppet', ['the leader']]]],
    'an alternative with a source of its own': ['The plan is a disaster.', [['a disaster', ['a failure, critics say']]]],
    'an alternative with markup': ['The regime fell.', [['regime', ['<b>government</b>']]]],
    'an alternative that adds a number': ['A huge crowd came.', [['huge crowd', ['crowd of 4,000']]]],
  } satisfies Record<string, [string, Wish[]]>),
)('leaves alone %s', (_, [text, wishes]) => expect(rewritten(text, ...wishes)).toBe(text));

test('takes the next alternative when the first is unsafe', () => {
  expect(rewritten('The plan is a disaster.', ['a disaster', ['a failure, critics say', 'a failure']])).toBe('The plan is a failure.');
});

test('a declared change of polarity is no loss', () => {
  expect(rewritten('Iran has remained unbowed this year.', ['remained unbowed', ['not changed its position'], 'replace', 'same'])).toBe(
    'Iran has not changed its position this year.',
  );
});

describe('an aside of opinion', () => {
  const aside = (text: string, words: string) => {
    const segmented = segment(documentFromText(text));
    const start = text.indexOf(words);
    const phrases: DraftPhrase[] = [
      {
        anchor: { kind: 'span', start, end: start + words.length },
        category: 'insinuation',
        strength: 'clear',
        leans: null,
        target: null,
        reason: 'test',
        alternatives: [''],
        edit: { kind: 'cut', polarity: 'kept' },
        foundBy: ['embedded'],
      },
    ];
    const grounded = ground({ summary: [], phrases, inconsistencies: [], claims: [], dropped: [], gaps: [], usage: noUsage }, segmented);
    return applyEdits(text, planEdits(grounded.phrases, segmented).edits);
  };

  test('goes with its “no”', () => {
    expect(aside('Marsh, no stranger to controversy, said so.', ', no stranger to controversy,')).toBe('Marsh said so.');
  });
  test('goes with a name that stands elsewhere', () => {
    expect(aside('Ashmere has a clinic. The board, never kind to Ashmere, shut it.', ', never kind to Ashmere,')).toBe(
      'Ashmere has a clinic. The board shut it.',
    );
  });
  test('stays with a name that stands nowhere else', () => {
    const text = 'The board, never kind to Ashmere, shut the clinic.';
    expect(aside(text, ', never kind to Ashmere,')).toBe(text);
  });
  test('stays with a figure', () => {
    const text = 'The board, never kind to 40 nurses, shut the clinic of 40 nurses.';
    expect(aside(text, ', never kind to 40 nurses,')).toBe(text);
  });
});
