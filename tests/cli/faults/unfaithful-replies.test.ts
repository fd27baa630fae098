import { expect, test } from 'vitest';
import { expectRow } from './expected.ts';
import { article, goodInconsistency, goodPhrase } from './good-replies.ts';
import { type FaultyRun, runWithFaults } from './run-with-faults.ts';

/** What a model flags, as sentence and quote, and what of it is in the report, in the article's own words; `dropped`: as what, and why. */
type Row = {
  readonly flagged: readonly (readonly [sentence: number, quote: string, more?: object])[];
  readonly kept: readonly string[];
  readonly dropped?: readonly string[];
};

test.concurrent.each(
  Object.entries<Row>({
    'the same thing twice': {
      flagged: [
        [3, 'slammed'],
        [3, 'slammed'],
      ],
      kept: ['slammed'],
      dropped: ['phrase: duplicate'],
    },
    'what overlaps': {
      flagged: [
        [3, 'mayor slammed'],
        [3, 'slammed “the closure”'],
      ],
      kept: ['slammed “the closure”'],
      dropped: ['phrase: overlap'],
    },
    'what overlaps, the shorter of it clear': {
      flagged: [
        [3, 'mayor slammed', { strength: 'arguable' }],
        [3, 'slammed'],
      ],
      kept: ['slammed'],
      dropped: ['phrase: overlap'],
    },
    'words that are not there': {
      flagged: [
        [3, 'slammed'],
        [3, 'lambasted'],
      ],
      kept: ['slammed'],
      dropped: ['phrase: not-in-text'],
    },
    'nothing but words that are not there': { flagged: [[3, 'lambasted']], kept: [], dropped: ['phrase: not-in-text'] },
    'other quotation marks': { flagged: [[3, 'slammed "the closure"']], kept: ['slammed “the closure”'] },
    'other dashes': { flagged: [[3, '” - a “shameful” step —']], kept: ['” – a “shameful” step –'] },
    'other spaces': { flagged: [[3, ' The\u00a0mayor \n slammed ']], kept: ['The mayor slammed'] },
    'other capitals': { flagged: [[3, 'the MAYOR Slammed']], kept: ['The mayor slammed'] },
    'words left out behind three dots': {
      flagged: [[3, 'mayor slammed ... a “shameful” step']],
      kept: ['mayor slammed “the closure” – a “shameful” step'],
    },
    'words left out behind an ellipsis': {
      flagged: [[3, 'mayor … left']],
      kept: ['mayor slammed “the closure” – a “shameful” step – and left'],
    },
    'a full stop that is not there': { flagged: [[3, 'slammed.']], kept: ['slammed'] },
    'the mark of the sentence': { flagged: [[3, '[3] The mayor slammed']], kept: ['The mayor slammed'] },
    'half a word': { flagged: [[3, 'slam']], kept: [], dropped: ['phrase: not-in-text'] },
    'the number of another sentence': { flagged: [[5, 'slammed']], kept: ['slammed'] },
    'numbers that are no sentence’s': {
      flagged: [
        [0, 'slammed'],
        [-7, 'shameful'],
        [9_000_000, 'left'],
      ],
      kept: ['slammed', 'shameful', 'left'],
    },
    'nothing but punctuation': {
      flagged: [
        [3, 'slammed'],
        [3, '“'],
      ],
      kept: ['slammed'],
    },
  }),
)('a model that flags %s: what stands in the article is kept, in its own words', async (_, { flagged, kept, dropped = [] }) => {
  const phrases = flagged.map(([sentence, quote, more]) => ({ ...goodPhrase, sentence, quote, ...more }));
  const run = await runWithFaults({ loadedPhrases: [{ content: { phrases } }] }, { args: ['--only', 'phrases'] });
  expect(summaryOf(run)).toEqual({ code: 0, stderr: '', gaps: [], loadedPhrases: 1, kept, dropped });
  for (const { passage } of run.report!.loadedPhrases) expect(article.slice(passage.start, passage.end)).toBe(passage.text);
});

function summaryOf({ code, stderr, requests, report }: FaultyRun): unknown {
  return {
    code,
    stderr,
    gaps: report!.gaps,
    loadedPhrases: requests.loadedPhrases,
    kept: report!.loadedPhrases.map(({ passage }) => passage.text),
    dropped: report!.dropped.filter(({ what }) => what === 'phrase').map(({ what, reason }) => `${what}: ${reason}`),
  };
}

test.concurrent('the same clash twice, one of the same place and one that is not there leave one', async () => {
  const [first, second] = goodInconsistency.evidence;
  const inconsistencies = [
    goodInconsistency,
    { ...goodInconsistency, evidence: [second, first] },
    { ...goodInconsistency, evidence: [first, first] },
    { ...goodInconsistency, evidence: [first, { sentence: 99, quote: 'The depot had 70 drivers.' }] },
  ];
  const run = await runWithFaults({ inconsistencies: [{ content: { ledger: [], inconsistencies, claims: [] } }] });
  expectRow(run, { script: {}, code: 0 });
  expect(run.report!.inconsistencies).toHaveLength(1);
  expect(
    run
      .report!.dropped.filter(({ what }) => what === 'inconsistency')
      .map(({ reason }) => reason)
      .sort(),
  ).toEqual(expect.arrayContaining(['duplicate', 'not-in-text', 'overlap']));
});

test.concurrent('a summary that cites no sentence of the article is not shown', async () => {
  const sentences = [
    { text: 'The council closed the depot on Monday.', sources: [2, 77] },
    { text: 'The depot is on fire.', sources: [0, 77] },
  ];
  const run = await runWithFaults({ summary: [{ content: { doubts: [], sentences } }] });
  expectRow(run, { script: {}, code: 0 });
  expect(run.report!.summary.text).toBe('The council closed the depot on Monday.');
});
