import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDelayedServer } from '../delayed-server.ts';
import { measure } from '../measure.ts';
import { fixtureArticles } from '../news-text.ts';
import type { Section } from './section.ts';

const run = promisify(execFile);
const delay = 0.5;
const [articles, atOnce] = [500, 32];

/** What is our own of the time that a model takes: against a server that answers after a fixed delay. */
export const measureModel: Section = async ({ program, folder, runs }) => {
  await using server = await startDelayedServer(delay * 1000);
  const article = join(folder, 'article.txt');
  writeFileSync(article, fixtureArticles()[0]!);
  const environment = { OPENAI_API_KEY: 'none' };
  const whole = await measure(
    {
      one: {
        // a reply that an earlier run kept would be measured in place of the call
        argv: [process.execPath, program, article, '--model', 'openai:bench', '--no-cache', '--base-url', server.baseUrl],
        environment,
        exits: [0, 3],
      },
    },
    runs,
  );
  const before = server.asked();
  const { stdout } = await run(
    process.execPath,
    [join(import.meta.dirname, '..', 'in-process.ts'), server.baseUrl, String(articles), String(atOnce)],
    {
      maxBuffer: 1024 * 1024,
    },
  );
  const { single, all } = JSON.parse(stdout) as { single: number; all: number };
  const asked = (server.asked() - before) / (articles + 12);
  // every request that is on its way at once takes one delay; each article waits for two, one after the other
  const ideal = (articles / atOnce) * 2 * delay;
  return {
    title: `Model engine, against a server that answers after d = ${delay * 1000} ms`,
    notes: [
      `An article asked ${asked.toFixed(1)} times in the mean. The ideal of ${articles} articles at concurrency ${atOnce} is ${ideal.toFixed(2)} s.`,
    ],
    rows: [
      {
        what: 'one article, whole process',
        ...whole.one,
        ratio: `2 d + ${ms(whole.one.seconds - 2 * delay)}`,
        reach: '≤ 2 d + 400 ms',
        isReached: whole.one.seconds <= 2 * delay + 0.4,
      },
      {
        what: 'one article, in process',
        seconds: single,
        ratio: `2 d + ${ms(single - 2 * delay)}`,
        reach: '≤ 2 d + 60 ms',
        isReached: single <= 2 * delay + 0.06,
      },
      {
        what: `${articles} articles, ${atOnce} at once`,
        seconds: all,
        ratio: `${((100 * ideal) / all).toFixed(0)} % of the ideal rate`,
        reach: '≥ 95 %',
        isReached: ideal / all >= 0.95,
      },
    ],
  };
};

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
