import pLimit from 'p-limit';
import { createEvenhand } from '../../src/evenhand.ts';
import { median } from './measure.ts';
import { fixtureArticles } from './news-text.ts';

// Run by the bench in a process of its own: node in-process.ts BASE_URL ARTICLES CONCURRENCY. Prints, in seconds, the median of one article at a time
// and how long all of them took.
const [, , baseUrl, count, concurrency] = process.argv;
const evenhand = createEvenhand({ model: 'openai:bench', baseUrl: baseUrl!, apiKey: 'none' });
const articles = fixtureArticles();
const text = (index: number) => `${articles[index % articles.length]}\n\nNumber ${index}.`;

// the first ones load the engine and open connections
for (let index = 0; index < 3; index += 1) await evenhand.neutralise(text(index));
const single: number[] = [];
for (let index = 3; index < 12; index += 1) single.push(await secondsOf(() => evenhand.neutralise(text(index))));

const limit = pLimit(Number(concurrency));
const all = await secondsOf(() =>
  Promise.all(Array.from({ length: Number(count) }, (_, index) => limit(() => evenhand.neutralise(text(100 + index))))),
);
process.stdout.write(`${JSON.stringify({ single: median(single), all })}\n`);

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
