import type { EngineContext } from '../../../src/contracts/engine.ts';
import type { Segmented } from '../../../src/contracts/segmented.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';

export const articleText = `Council closes Mill Lane pool

The council brazenly voted by 9 to 4 on Tuesday to close the Mill Lane pool. All 12 members took part in the vote.

Councillor Ana Ruiz, who opposed the plan, claimed that swimmers would have to travel 12 km. “This is a shameful day for the town,” she said.

The pool's lackeys in the town hall ignored a massive petition, and the regime of the mayor bragged that it would save 1.2 million crowns a year.
`;

export const article: Segmented = segment(documentFromText(articleText));

/** Number of the sentence that holds these words. */
export function numberOf(words: string, { document, sentences }: Segmented = article): number {
  const at = document.text.indexOf(words);
  return sentences.find(({ start, end }) => start <= at && at < end)!.number;
}

export function context(changes: Partial<EngineContext> = {}): EngineContext {
  return { parts: new Set(['summary', 'phrases', 'inconsistencies', 'claims', 'rewrite']), words: 110, signal: undefined, ...changes };
}

const phrase = { reason: 'It judges.', strength: 'clear', leans: 'against', target: 'the council', polarity: 'kept' } as const;

/** What a capable model would say of the article, by prompt. */
export const replies: Readonly<Record<string, unknown>> = {
  summary: {
    doubts: [{ sentences: [numberOf('9 to 4'), numberOf('All 12')], what: '9 and 4 make 13, and 12 took part' }],
    sentences: [
      { text: 'The council voted on Tuesday to close the Mill Lane pool.', sources: [numberOf('9 to 4')] },
      { text: 'Councillor Ana Ruiz, who opposed the plan, said swimmers would have to travel 12 km.', sources: [numberOf('Ana Ruiz')] },
    ],
  },
  'loaded-phrases': {
    phrases: [
      { ...phrase, sentence: numberOf('brazenly'), quote: 'brazenly voted', category: 'emotive', edit: 'replace', alternatives: ['voted'] },
      {
        ...phrase,
        sentence: numberOf('claimed'),
        quote: 'claimed',
        category: 'reporting-verb',
        edit: 'replace',
        alternatives: ['said', 'stated'],
      },
      { ...phrase, sentence: numberOf('shameful'), quote: 'shameful', category: 'editorial', edit: 'mark', alternatives: ['bad'] },
      { ...phrase, sentence: numberOf('lackeys'), quote: 'lackeys', category: 'label', edit: 'replace', alternatives: ['managers'] },
      { ...phrase, sentence: numberOf('massive'), quote: 'massive', category: 'intensifier', edit: 'cut', alternatives: [] },
      {
        ...phrase,
        sentence: numberOf('regime'),
        quote: 'regime of the mayor',
        category: 'label',
        edit: 'replace',
        alternatives: ['administration of the mayor'],
      },
      { ...phrase, sentence: numberOf('bragged'), quote: 'bragged', category: 'reporting-verb', edit: 'replace', alternatives: ['said'] },
    ],
  },
  inconsistencies: {
    ledger: [
      {
        subject: 'the vote',
        statements: [
          { sentence: numberOf('9 to 4'), says: '9 to 4' },
          { sentence: numberOf('All 12'), says: '12 took part' },
        ],
        comparison: '9 + 4 = 13, not 12',
      },
    ],
    inconsistencies: [
      {
        category: 'number',
        evidence: [
          { sentence: numberOf('9 to 4'), quote: 'voted by 9 to 4' },
          { sentence: numberOf('All 12'), quote: 'All 12 members took part in the vote' },
        ],
        explanation: '9 and 4 make 13 votes, but 12 members took part.',
        strength: 'clear',
      },
    ],
    claims: [
      {
        sentence: numberOf('1.2 million'),
        quote: 'it would save 1.2 million crowns a year',
        speaker: null,
        sourcing: 'unnamed',
        check: 'What do the accounts of the pool show?',
      },
    ],
  },
  'review-findings': {
    inconsistencies: [{ id: 'I1', analysis: '9 + 4 = 13.', verdict: 'stands', why: 'The sum is right.' }],
    summary: [
      { number: 1, analysis: 'All there.', verdict: 'holds', text: null, why: 'It stands in sentence 2.' },
      { number: 2, analysis: 'All there.', verdict: 'holds', text: null, why: 'It stands in sentence 4.' },
    ],
  },
  smooth: { paragraphs: [{ number: 1, text: null }] },
};
