import type { Output } from './script.ts';

/** A short article with marks and dashes to quote wrongly; its last two sentences contradict each other. Sentence 1 is the headline. */
export const article = `Council closes depot

The council closed the depot on Monday.
The mayor slammed “the closure” – a “shameful” step – and left.
The depot had 40 drivers.
The depot had 55 drivers.
`;

/** A loaded phrase of the article, as a model names it. */
export const goodPhrase = {
  sentence: 3,
  quote: 'slammed',
  reason: 'It dramatises a criticism.',
  category: 'emotive',
  strength: 'clear',
  leans: null,
  target: null,
  edit: 'replace',
  alternatives: ['criticised'],
  polarity: 'kept',
};

/** The clash of its last two sentences. */
export const goodInconsistency = {
  category: 'number',
  evidence: [
    { sentence: 4, quote: 'The depot had 40 drivers.' },
    { sentence: 5, quote: 'The depot had 55 drivers.' },
  ],
  explanation: 'The depot has 40 drivers in one sentence and 55 in the next.',
  strength: 'clear',
};

/** What a faultless model replies about the article. */
export const goodReplies: Readonly<Record<Output, unknown>> = {
  summary: { doubts: [], sentences: [{ text: 'The council closed the depot on Monday.', sources: [2] }] },
  loadedPhrases: { phrases: [goodPhrase] },
  inconsistencies: { ledger: [], inconsistencies: [goodInconsistency], claims: [] },
  review: { inconsistencies: [], summary: [] },
  smoothed: { paragraphs: [] },
  statements: { statements: [] },
  compared: { comparisons: [], inconsistencies: [] },
};
