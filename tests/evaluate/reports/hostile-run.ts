import { compareRuns } from '../../../src/evaluate/comparison/compare-runs.ts';
import type { RunComparison } from '../../../src/evaluate/comparison/comparison.ts';
import { measuredRunOf } from '../../../src/evaluate/comparison/measured-run.ts';
import { runSuite } from '../../../src/evaluate/run/run-suite.ts';
import type { RunLog } from '../../../src/evaluate/run-log.ts';
import type { Neutraliser } from '../../../src/evenhand.ts';
import { articleCase, foundClash, foundPhrase, goldClash, goldPhrase, report } from '../made-up.ts';
import { madeUpSuite } from '../made-up-run.ts';

const markup = `<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 1">`;

/** An article that tries everything a page, a terminal, a build server or an XML reader could fall for; gold, finds and wrong finds lie on it. */
export const hostileText = [
  `The ${markup} headline \u001b[31mred\u001b[2J`,
  '::error title=forged::forged by an article',
  '</style></template></textarea>-->]]> & "quotes" \'single\' `code` | cell | [link](javascript:alert(1)) @someone #12',
  'Turned \u202ereading\u202c direction, a bell \u0007, a bad \ufffe character and an emoji 🔥.',
  'Prices rose by 5 per cent.\r\nPrices fell by 7 per cent.',
  '##[error]forged again 100%, so: there',
].join('\n');

const misses = [markup, '::error title=forged::forged by an article', 'Turned \u202ereading\u202c direction', '🔥'];
const alarms = [
  `headline \u001b[31mred\u001b[2J`,
  '</style></template></textarea>-->]]>',
  'bad \ufffe character',
  '##[error]forged again 100%, so: there',
];
const clash = ['Prices rose by 5 per cent', 'Prices fell by 7 per cent'];

const cases = [
  articleCase(
    hostileText,
    {
      id: 'hostile',
      loaded: [...misses, '`code`'].map((words) => goldPhrase(hostileText, words, { alternatives: [markup] })),
      inconsistencies: [goldClash(hostileText, clash, { explanation: markup })],
      clean: [{ ...goldPhrase(hostileText, 'quotes'), why: markup }].map(({ text, start, end, why }) => ({ text, start, end, why })),
    },
    { location: 'evals/fixtures/a,b:c%/gold.json' },
  ),
  articleCase('A plain text.', { id: 'plain' }),
  articleCase('Another text.', { id: 'broken <b>"case"</b>' }),
];

/** A run with a hostile article, a clean one and an errored one; one gate fails. */
export async function hostileRun(): Promise<{ log: RunLog; comparison: RunComparison }> {
  const suite = madeUpSuite({ gates: [{ scorer: 'phrase-f1-clear', atLeast: 0.9 }] });
  const options = { cases, now: () => new Date('2026-01-02T03:04:05.000Z') };
  const earlier = await runSuite(suite, { ...options, createEvenhand: () => editor([...misses, '`code`']) });
  const log = await runSuite(suite, { ...options, createEvenhand: () => editor([...alarms, '`code`']) });
  return { log, comparison: compareRuns(measuredRunOf(earlier, 'earlier | <b>.jsonl'), log, 'this run') };
}

function editor(finds: readonly string[]): Neutraliser {
  return {
    async neutralise(article) {
      const { id, text } = article as { id: string; text: string };
      if (id.startsWith('broken')) throw new Error(`no reply: ${markup}\n::error::forged`);
      if (id !== 'hostile') return report(text);
      return report(hostileText, {
        loadedPhrases: finds.map((words) => foundPhrase(hostileText, words)),
        inconsistencies: [foundClash(hostileText, clash)],
        summary: { text: markup, sentences: [] },
        rewrite: { text: hostileText, edits: [], unresolved: [] },
      });
    },
    async [Symbol.asyncDispose]() {},
  };
}
