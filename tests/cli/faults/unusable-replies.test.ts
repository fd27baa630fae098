import { test } from 'vitest';
import { expectRow, type Row } from './expected.ts';
import { goodInconsistency, goodPhrase } from './good-replies.ts';
import { runWithFaults } from './run-with-faults.ts';
import type { Fault } from './script.ts';

const lost = (code: string) => ({ code: 3, failed: ['phrases', 'rewrite'], gaps: [`phrases: ${code}`, `rewrite: ${code}`] }) as const;
/** A reply of use gets no repair call, and one of no use gets one. */
const repaired = { requests: { loadedPhrases: 2 } } as const;
const phrases = (...faults: readonly Fault[]) => ({ script: { loadedPhrases: faults } });

test.concurrent.each(
  Object.entries<Row>({
    'no chat completion': { ...phrases({ body: '{}' }), ...lost('model-bad-reply'), why: "the server's answer is no chat completion" },
    'a web page': { ...phrases({ body: '<html></html>' }), ...lost('model-bad-reply'), why: 'did not answer in JSON' },
    'half a chat completion': { ...phrases({ body: '{"choices":[{"mess' }), ...lost('model-bad-reply'), why: 'did not answer in JSON' },
    'nothing at all': { ...phrases({ body: '' }), ...lost('model-bad-reply'), why: "the server's answer is no chat completion" },
    'an error with status 200': {
      ...phrases({ body: '{"error":{"message":"Upstream is down.","code":502}}' }),
      ...lost('model-unreachable'),
    },
    'broken JSON, twice': {
      ...phrases({ content: '{"phrases": [{"sentence": 3,' }),
      ...lost('model-bad-reply'),
      ...repaired,
      why: 'the reply is of no use, and neither is its repair (not JSON: ',
    },
    'broken JSON that is then put right': { ...phrases({ content: '{"phrases": [' }, 'answer'), ...repaired, code: 0 },
    prose: {
      ...phrases({ content: 'I found no loaded phrases.' }),
      ...lost('model-bad-reply'),
      ...repaired,
      why: 'the reply is of no use, and neither is its repair (not JSON: ',
    },
    'JSON of another shape': {
      ...phrases({ content: { phrases: 'none' } }),
      ...lost('model-bad-reply'),
      ...repaired,
      why: 'neither is its repair (phrases: Invalid input: expected array, received string)',
    },
    'JSON that is no object': { ...phrases({ content: 'null' }), ...lost('model-bad-reply'), ...repaired, why: 'neither is its repair' },
    'the right shape with a category that there is none of': {
      ...phrases({ content: { phrases: [{ ...goodPhrase, category: 'nasty' }] } }),
      ...lost('model-bad-reply'),
      ...repaired,
      why: 'neither is its repair (phrases.0.category: Invalid option',
    },
    'one item of two malformed': {
      ...phrases({ content: { phrases: [goodPhrase, { ...goodPhrase, sentence: 'three' }] } }),
      code: 3,
      gaps: ['phrases: model-bad-reply'],
      why: "1 of the model's phrases were malformed and are left out (sentence: ",
    },
    'one piece of evidence where two are needed': {
      script: {
        inconsistencies: [
          {
            content: {
              ledger: [],
              claims: [],
              inconsistencies: [goodInconsistency, { ...goodInconsistency, evidence: [goodInconsistency.evidence[0]] }],
            },
          },
        ],
      },
      code: 3,
      gaps: ['inconsistencies: model-bad-reply'],
      why: "1 of the model's inconsistencies were malformed and are left out (evidence: ",
    },
    'a reply without words': { ...phrases({ content: '  ' }), ...lost('model-empty'), why: 'the reply is empty' },
    'a refusal': {
      ...phrases({ content: '', refusal: 'I cannot help with that.' }),
      ...lost('model-refused'),
      why: 'the model refused (“I cannot help with that.”). Try another model.',
    },
    'a reply that the content filter held back': {
      ...phrases({ content: '', finish: 'content_filter' }),
      ...lost('model-filtered'),
      why: "the provider's content filter held the reply back",
    },
    'a reply cut off at the limit': {
      ...phrases({ content: '{"phrases": [', finish: 'length' }),
      ...lost('model-cut-off'),
      why: 'the reply was cut off at the token limit',
    },
    'a broken reply whose repair is refused': {
      ...phrases({ content: 'nonsense' }, { content: '', refusal: 'No.' }),
      ...lost('model-refused'),
      ...repaired,
    },
    'a broken reply whose repair never comes': {
      ...phrases({ content: 'nonsense' }, { connection: 'silent' }),
      ...lost('model-timeout'),
      ...repaired,
      args: ['--timeout', '3'],
    },
  }),
)('a reply: %s', async (_, row) => expectRow(await runWithFaults(row.script, row), row));
