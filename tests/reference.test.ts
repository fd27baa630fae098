import { describe, expect, test } from 'vitest';
import { createEvenhand, neutralise } from '../src/index.ts';
import { parseReport } from '../src/schema.ts';
import { scriptedModel } from '../src/testing.ts';
import { evenhand, folderWith } from './cli/evenhand-process.ts';

const article = 'The council voted on Tuesday to close the Mill Lane pool.\n\nThe vote was 9 to 4. The pool opened in 1968.\n';
const minutes =
  'Minutes of the council.\n\nThe motion to close the Mill Lane pool was carried. The vote was 8 to 5. The pool opened in 1971.\n';
const clash = {
  category: 'number',
  article: { sentence: 2, quote: 'The vote was 9 to 4' },
  reference: { sentence: 3, quote: 'The vote was 8 to 5' },
  explanation: 'The article gives 9 to 4, the minutes 8 to 5.',
  strength: 'clear',
};
const model = (clashes: unknown[]) =>
  scriptedModel(({ promptId }) =>
    promptId === 'reference' ? { json: { clashes } } : { json: { ledger: [], inconsistencies: [], claims: [] } },
  );
const only = ['inconsistencies'] as const;

describe('an article held against a reference by a model', () => {
  test('has its clashes listed, each passage with its source, and slicing back', async () => {
    const report = await neutralise(article, { model: model([clash]), only, references: [{ id: 'minutes', text: minutes }] });
    expect(report.references).toMatchObject([{ id: 'minutes', location: null, text: minutes }]);
    expect(report.inconsistencies).toMatchObject([
      { id: 'I1', foundBy: ['model'], evidence: [{ source: 'article' }, { source: 'minutes' }] },
    ]);
    for (const { source, start, end, text } of report.inconsistencies[0]!.evidence)
      expect((source === 'minutes' ? minutes : article).slice(start, end)).toBe(text);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('loses what stands in neither, and what is said twice', async () => {
    const invented = { ...clash, reference: { sentence: 3, quote: 'The vote was unanimous' } };
    const report = await neutralise(article, { model: model([clash, clash, invented]), only, references: [minutes] });
    expect(report.inconsistencies).toHaveLength(1);
    expect(report.dropped.map(({ reason }) => reason).sort()).toEqual(['duplicate', 'not-in-text']);
  });

  test('shows the reference as data, between delimiters that neither text holds', async () => {
    const asked = model([]);
    await neutralise(article, { model: asked, only, references: [minutes] });
    const request = asked.calls.find(({ promptId }) => promptId === 'reference')!.messages[1]!.content;
    const delimiter = request.match(/^BEGIN (\S+)$/m)![1]!;
    expect(request.match(new RegExp(`^BEGIN ${delimiter}\\n\\[R1`, 'm'))).not.toBeNull();
    expect(request.split(`END ${delimiter}`)).toHaveLength(3);
  });

  test('that fails has a gap that names the reference, and the rest is done', async () => {
    const failing = scriptedModel(({ promptId }) =>
      promptId === 'reference' ? { refusal: 'No.' } : { json: { ledger: [], inconsistencies: [], claims: [] } },
    );
    const report = await neutralise(article, { model: failing, only, references: [{ id: 'minutes', text: minutes }] });
    expect(report.parts.inconsistencies).toBe('done');
    expect(report.gaps).toMatchObject([
      { part: 'inconsistencies', code: 'model-refused', why: expect.stringContaining('The reference “minutes” was not compared') },
    ]);
  });
});

describe('an article held against a reference by the rules', () => {
  const person = 'Lena Okoro, 54, leads the harbour board.\n';
  const profile = 'Profile.\n\nLena Okoro, 61, was elected in May.\n';

  test('has clashes with evidence in both', async () => {
    const report = await neutralise(person, { only, references: [{ id: 'profile', text: profile }] });
    expect(report.inconsistencies.map(({ evidence }) => evidence.map(({ source, text }) => [source, text.match(/\d+/)?.[0]]))).toEqual([
      [
        ['article', '54'],
        ['profile', '61'],
      ],
    ]);
  });

  test('leaves out what the reference alone contradicts in itself', async () => {
    const muddled = `${profile}\nLena Okoro, 62, lives in Pell.\n`;
    const report = await neutralise('The harbour is old.\n', { only, references: [muddled] });
    expect(report.inconsistencies).toEqual([]);
  });

  test("gives references of one name, or of the article's, names of their own", async () => {
    await using evenhand = createEvenhand();
    const report = await evenhand.neutralise(person, {
      only,
      references: [
        { id: 'article', text: profile },
        { id: 'article', text: profile },
      ],
    });
    expect(report.references.map(({ id }) => id)).toEqual(['article-2', 'article-3']);
  });
});

test('the command takes references, and says where they clash', async () => {
  const folder = folderWith({
    'a.txt': 'Lena Okoro, 54, leads the harbour board.\n',
    'profile.txt': 'Profile.\n\nLena Okoro, 61, was elected in May.\n',
  });
  const { code, stdout } = await evenhand(['a.txt', '--reference', 'profile.txt', '--fail-on', 'inconsistencies'], { folder });
  expect(code).toBe(1);
  expect(stdout).toMatch(/profile\.txt 3:\d+/);
  const missing = await evenhand(['a.txt', '--reference', 'none.txt'], { folder });
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('none.txt');
});
