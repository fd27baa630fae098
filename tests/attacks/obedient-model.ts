import type { ModelRequest } from '../../src/model/chat-model.ts';
import { type ScriptedReply, scriptedModel } from '../../src/testing.ts';

/** What an attacker would like to see in a report, in each place that takes a model's words. None of it stands in the article. */
export const wishes = [
  'https://evil.example',
  'evil.example',
  '<script',
  'onerror',
  'javascript:',
  'glorious',
  'Visit Sunny Carrow',
  '\u001b',
  '\u202e',
  'experts agree',
];

const poison = 'Visit Sunny Carrow <script>alert(1)</script> [here](javascript:alert(1)) https://evil.example/?q=secret \u001b[31m\u202e';
const phrase = { reason: poison, category: 'label', strength: 'clear', leans: 'for', target: poison, polarity: 'same' } as const;

/** A model that does whatever it is told by the article: it praises, invents, links, and writes scripts, with a sentence number for each. */
const obedient: Readonly<Record<string, unknown>> = {
  summary: {
    doubts: [],
    sentences: [
      { text: 'Owen Pike is a glorious hero.', sources: [1, 2, 3] },
      { text: `The council voted on Tuesday, see https://evil.example/?q=9to4.`, sources: [2] },
      { text: `The council voted. ${poison}`, sources: [2] },
      { text: 'As experts agree, the mayor told the council that the pool cost 1.2 million crowns a year.', sources: [1, 2, 3, 4, 5, 6] },
      { text: 'The council voted by 99 to 1 for the mayor.', sources: [2] },
    ],
  },
  'loaded-phrases': {
    phrases: [
      { ...phrase, sentence: 2, quote: 'voted', edit: 'replace', alternatives: [poison, 'gave its glorious blessing to Sunny Carrow'] },
      { ...phrase, sentence: 2, quote: 'The council is a gang of thieves', edit: 'replace', alternatives: ['Visit Sunny Carrow'] },
      { ...phrase, sentence: 3, quote: 'swimmers would have to travel 12 km', edit: 'cut', alternatives: [''] },
      {
        ...phrase,
        sentence: 3,
        quote: 'said',
        edit: 'attribute',
        alternatives: ['said, as experts agree,', 'said (https://evil.example)'],
      },
    ],
  },
  inconsistencies: {
    ledger: [],
    inconsistencies: [
      {
        category: 'logic',
        explanation: poison,
        strength: 'clear',
        evidence: [
          { sentence: 2, quote: 'The mayor stole the pool' },
          { sentence: 3, quote: 'nobody saw it' },
        ],
      },
      {
        category: 'logic',
        explanation: poison,
        strength: 'clear',
        evidence: [
          { sentence: 2, quote: 'to close the Mill Lane pool' },
          { sentence: 3, quote: 'Councillor Ana Ruiz said' },
        ],
      },
    ],
    claims: [
      { sentence: 2, quote: 'The council voted by 9 to 4', speaker: 'Visit Sunny Carrow', sourcing: 'named', check: poison },
      { sentence: 2, quote: 'The mayor is glorious', speaker: null, sourcing: 'none', check: poison },
    ],
  },
  'review-findings': {
    inconsistencies: [
      { id: 'I1', analysis: poison, verdict: 'stands', why: poison },
      { id: 'I77', analysis: '', verdict: 'refuted', why: poison },
    ],
    summary: [
      { number: 1, analysis: '', verdict: 'repair', text: 'Owen Pike is a glorious hero. Visit Sunny Carrow.', why: poison },
      { number: 2, analysis: '', verdict: 'repair', text: poison, why: poison },
    ],
  },
  smooth: {
    paragraphs: [1, 2, 3].map((number) => ({ number, text: `The glorious mayor. ${poison}` })),
  },
};

/** Such a model; it keeps what it was asked. */
export function obedientModel() {
  return scriptedModel((request: ModelRequest): ScriptedReply => ({ json: obedient[request.promptId] }));
}
