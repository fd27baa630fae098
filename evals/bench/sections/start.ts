import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import { fixtureArticles } from '../news-text.ts';
import { times } from '../table.ts';
import type { Section } from './section.ts';

/** How long a person waits for the smallest things, as multiples of a process that does nothing. */
export const measureStart: Section = async ({ program, folder, rivals, runs }) => {
  const article = join(folder, 'article.txt');
  writeFileSync(article, fixtureArticles()[0]!);
  const node = process.execPath;
  const measured = await measure(
    {
      'node -e 0': { argv: [node, '-e', '0'], exits: [0] },
      'evenhand --help': { argv: [node, program, '--help'], exits: [0] },
      'evenhand article.txt': { argv: [node, program, article], exits: [0] },
      ...rivals.linters(article),
    },
    // short processes vary most
    runs * 3,
  );
  const empty = measured['node -e 0'].seconds;
  const reach: Readonly<Record<string, number>> = { 'evenhand --help': 1.6, 'evenhand article.txt': 2.5 };
  return {
    title: 'Start, and one article with the embedded engine',
    notes: ['Ratios are to `node -e 0`.'],
    rows: Object.entries(measured).map(([what, { seconds, peakMib }]) => ({
      what,
      seconds,
      peakMib,
      ratio: times(seconds / empty),
      ...(reach[what] === undefined ? {} : { reach: `≤ ${reach[what]} ×`, isReached: seconds / empty <= reach[what] }),
    })),
  };
};
