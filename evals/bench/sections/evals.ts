import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startDelayedServer } from '../delayed-server.ts';
import { writeEvalSuite } from '../eval-suite.ts';
import { type Command, measure, usable } from '../measure.ts';
import { type Row, times } from '../table.ts';
import type { Section } from './section.ts';

const delay = 0.1;
const atOnce = 32;
const sizes = [
  { count: 200, reach: { seconds: 1.2, peakMib: 120 } },
  { count: 2000, reach: { seconds: 7.5, peakMib: undefined } },
];

/** How long many cases take against a server that answers in 100 ms, one call a case, beside other harnesses. */
export const measureEvals: Section = async ({ program, folder, rivals, runs }) => {
  await using server = await startDelayedServer(delay * 1000);
  const rows: Row[] = [];
  const notes: string[] = [];
  for (const { count, reach } of sizes) {
    const work = join(folder, `evals-${count}`);
    mkdirSync(work);
    const { suite, articles } = writeEvalSuite(work, count);
    const ours: Command = {
      argv: [process.execPath, program, 'eval', suite, '--only', 'phrases', '--base-url', server.baseUrl, '--concurrency', String(atOnce)],
      environment: { OPENAI_API_KEY: 'none' },
      exits: [0],
    };
    const before = server.asked();
    await measure({ evenhand: ours }, 1);
    const calls = (server.asked() - before) / (2 * count);
    const { works: others, broken } = await usable(rivals.harnesses(articles, server.baseUrl));
    const measured: Record<string, { seconds: number; peakMib: number }> = await measure(
      { evenhand: ours, ...others },
      count > 1000 ? Math.min(3, runs) : runs,
    );
    const ideal = (count * delay) / atOnce;
    notes.push(
      `${count} cases: the ideal is ${ideal.toFixed(3)} s; evenhand asked ${calls.toFixed(2)} times a case.`,
      ...broken.map((why) => `Left out: ${why}`),
    );
    rows.push(
      ...Object.entries(measured).map(([what, { seconds, peakMib }]) => ({
        what: `${what}, ${count} cases`,
        seconds,
        peakMib,
        ratio: times(seconds / ideal),
        ...(what === 'evenhand' && {
          reach: `≤ ${reach.seconds} s${reach.peakMib ? `, peak ≤ ${reach.peakMib} MiB` : ''}`,
          isReached: seconds <= reach.seconds && peakMib <= (reach.peakMib ?? Number.POSITIVE_INFINITY),
        }),
      })),
    );
  }
  return {
    title: `Evals, ${atOnce} at once, against a server that answers in ${delay * 1000} ms`,
    rows,
    notes: ['Ratios are to the ideal.', ...notes],
  };
};
