// Text that tries to take over: what is sent to a model, and what becomes of the reply of one that obeys.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { delimiterFor } from '../../src/engines/model/article-block.ts';
import { neutralise } from '../../src/index.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { renderers } from '../../src/render/index.ts';
import { applyEdits } from '../../src/rewrite/apply-edits.ts';
import { attackTable } from './attack-table.ts';
import { articleWith, attacks } from './attacks.ts';
import { obedientModel, wishes } from './obedient-model.ts';

const cases = attacks.map((attack) => [attack.id, articleWith(attack)] as const);

test('there are attacks of every kind, each with a name of its own', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
  expect(new Set(attacks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
});

describe('what is sent', () => {
  test.each(cases)('of %s: the article stands in its place only, between delimiters it cannot forge', async (_, text) => {
    const model = obedientModel();
    await neutralise(text, { model });
    expect(model.calls.length).toBeGreaterThanOrEqual(3);
    const delimiter = delimiterFor(documentFromText(text));
    expect(text.toLowerCase()).not.toContain(delimiter.toLowerCase());
    for (const { promptId, messages } of model.calls) {
      const [system, user] = messages.map(({ content }) => content);
      // the review and the smoothing bring blocks of their own, between the same lines
      const blocks = { 'review-findings': 3, smooth: 2 }[promptId] ?? 1;
      expect(user!.match(new RegExp(`^BEGIN ${delimiter}$`, 'gm'))).toHaveLength(blocks);
      expect(user!.match(new RegExp(`^END ${delimiter}$`, 'gm'))).toHaveLength(blocks);
      const block = user!.slice(user!.indexOf('\n') + 1, user!.indexOf(`\nEND ${delimiter}`));
      for (const line of block.split('\n')) expect(line).toMatch(/^(?:\[\d+(?: heading| item)?\] .*|)$/);
      const innocent = await messagesOf(promptId, delimiter);
      expect(system).toBe(innocent.system);
      if (blocks === 1) expect(user!.slice(user!.indexOf(`\nEND ${delimiter}`))).toBe(innocent.task);
    }
  });

  /** What a prompt says of an article without an attack, under another's delimiter. */
  async function messagesOf(promptId: string, delimiter: string): Promise<{ system: string; task: string }> {
    const text = articleWith({ text: 'The meeting was calm.' });
    const own = delimiterFor(documentFromText(text));
    const model = obedientModel();
    await neutralise(text, { model });
    const [system, user] = model.calls
      .find((call) => call.promptId === promptId)!
      .messages.map(({ content }) => content.replaceAll(own, delimiter));
    return { system: system!, task: user!.slice(user!.indexOf(`\nEND ${delimiter}`)) };
  }
});

describe('what becomes of the reply of a model that obeys', () => {
  test.each(cases)('to %s: nothing of it reaches the report', async (_, text) => {
    const report = await neutralise(text, { model: obedientModel() });
    const { summary, loadedPhrases, inconsistencies, claims, rewrite } = report;
    const written = [
      ...summary.sentences.map((sentence) => sentence.text),
      ...loadedPhrases.flatMap(({ reason, target, alternatives }) => [reason, target ?? '', ...alternatives]),
      ...inconsistencies.map(({ explanation }) => explanation),
      ...claims.flatMap(({ speaker, check }) => [speaker ?? '', check ?? '']),
      ...rewrite.edits.map(({ replacement }) => replacement),
    ].join('\n');
    for (const wish of wishes.filter((wish) => !text.includes(wish))) expect(written).not.toContain(wish);
    for (const { passage } of loadedPhrases) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    for (const { start, end, text: words } of inconsistencies.flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(words);
    expect(applyEdits(text, rewrite.edits)).toBe(rewrite.text);
    expect(rewrite.text).toContain('12 km');
    expect(summary.text).not.toContain('99 to 1');
    expect(report.dropped.filter(({ reason }) => reason === 'not-in-text').length).toBeGreaterThan(2);
  });

  test.each(cases)('to %s: no output runs, moves a cursor, or links', async (_, text) => {
    const report = await neutralise(text, { model: obedientModel() });
    for (const { name, load } of renderers) {
      if (name === 'json') continue;
      const output = (await load()).render([report], { width: 80, colour: false, all: true } as never);
      expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      if (name !== 'markdown') continue;
      expect(output).not.toMatch(/<(?:script|img|span|!--)|(?<!\\)\]\((?!#)|(?<!\\)!\[/);
      expect(output).not.toMatch(/https?:\/\/evil/);
    }
  });
});

test('the published table is that of these attacks', async () => {
  expect(readFileSync('evals/attacks/README.md', 'utf8')).toBe(await attackTable());
});
