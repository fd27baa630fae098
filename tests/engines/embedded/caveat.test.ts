import { expect, test } from 'vitest';
import { neutralise } from '../../../src/index.ts';

test('a statement that the article contradicts is given with what it says against it', async () => {
  const article = `Council backs plan for the square

Councillors in Brenwick voted on Tuesday to rebuild the market square at a cost of £2.4 million. The county will pay £1.2 million, one third of the cost. Work begins in May and lasts ten weeks. Ana Ruiz, who voted against, said shops would lose trade.
`;
  const { summary, inconsistencies } = await neutralise(article);
  expect(inconsistencies).toHaveLength(1);
  const doubted = summary.sentences.filter(({ sources }) =>
    inconsistencies[0]!.evidence.some((passage) => sources.some(({ start, end }) => start < passage.end && passage.start < end)),
  );
  for (const { text } of doubted) expect(text).toMatch(/elsewhere the article (?:says|gives)|do not add up/);
  expect(doubted.length).toBeGreaterThan(0);
});

test('a statement without the title that is in doubt needs no caveat', async () => {
  const { summary, inconsistencies } = await neutralise(`Talks refused

Iran rejected former President John Doran’s ultimatum on Monday. The Miller administration debates how to respond. Trade between the two has fallen by 12 per cent since May.
`);
  expect(inconsistencies.map(({ category }) => category)).toEqual(['status']);
  expect(summary.text).toMatch(/^Iran rejected John Doran’s/);
  expect(summary.text).not.toContain('elsewhere');
});

test('Markdown marks of a plain text are no words of a summary', async () => {
  const { summary } = await neutralise(
    '**Halden Quay, 21 April 2026** – Lumenta Lighting announced 240 redundancies at its plant on Tuesday.\n\n- **Size:** The site has 40 buildings and is to be sold next year by the company.\n',
  );
  expect(summary.text).not.toMatch(/\*|Size:/);
  expect(summary.text).toContain('Lumenta Lighting announced 240 redundancies');
});

test('an opinion piece is summed up as what its author writes', async () => {
  const { summary } = await neutralise({
    text: 'The council should buy the pool back.\n\nThe council sold the pool in 2014 for £3m. It has been shut for 200 days since then. Families have to travel 12 km to swim.',
    genre: 'opinion',
    byline: 'Nadia Kerr',
  });
  expect(summary.text).toContain('Nadia Kerr writes');
});
