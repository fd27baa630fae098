import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, measure, usable } from '../measure.ts';
import { hostileTexts, newsText } from '../news-text.ts';
import { type Row, times } from '../table.ts';
import type { Section } from './section.ts';

const megabyte = 1_000_000;

/** How long big and hostile texts take with the embedded engine. */
export const measureText: Section = async ({ program, folder, rivals, runs }) => {
  const file = (name: string, text: string) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.txt`);
    writeFileSync(path, text);
    return path;
  };
  // a text without a sentence has parts that could not be done: exit code 3
  const ours = (path: string): Command => ({
    argv: [process.execPath, program, '--format', 'json', '--max-bytes', '100000000', path],
    exits: [0, 3],
  });
  const [one, ten] = [file('1 MB', newsText(megabyte)), file('10 MB', newsText(10 * megabyte))];
  const { works: linters, broken } = await usable(rivals.linters(one));
  const news = await measure<string>({ 'evenhand, 1 MB': ours(one), ...linters }, runs);
  const big = await measure({ 'evenhand, 10 MB': ours(ten) }, Math.min(3, runs));
  const hostile = await measure(
    Object.fromEntries(Object.entries(hostileTexts(megabyte)).map(([name, text]) => [`1 MB, ${name}`, ours(file(name, text))])),
    Math.min(3, runs),
  );

  const own = news['evenhand, 1 MB']!;
  const others = Object.keys(linters).map((name) => news[name]!.seconds);
  const fastest = Math.min(...others);
  const rows: Row[] = [
    {
      what: 'evenhand, 1 MB of news',
      ...own,
      ratio: others.length > 0 ? times(own.seconds / fastest) : '',
      reach: '≤ 0.4 × the fastest linter, peak ≤ 150 MiB',
      isReached: others.length > 0 ? own.seconds <= 0.4 * fastest && own.peakMib <= 150 : undefined,
    },
    ...Object.keys(linters).map((name) => ({ what: `${name}, the same`, ...news[name]! })),
    ...Object.values(big).map((each) => ({
      what: 'evenhand, 10 MB of news',
      ...each,
      ratio: times(each.seconds / own.seconds),
      reach: '≤ 11 × 1 MB',
      isReached: each.seconds <= 11 * own.seconds,
    })),
    ...Object.entries(hostile).map(([what, each]) => ({ what: `evenhand, ${what}`, ...each, ratio: times(each.seconds / own.seconds) })),
  ];
  return {
    title: 'Big texts, embedded engine',
    rows,
    notes: [
      'The ratio of hostile texts is to 1 MB of news: far above 1 would mean more than linear time.',
      ...broken.map((why) => `Left out: ${why}`),
    ],
  };
};
