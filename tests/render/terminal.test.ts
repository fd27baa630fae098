import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { terminal } from '../../src/render/terminal.ts';
import { passageOf, phraseOf, sampleReport, sampleText } from './sample-report.ts';

const nothing = {
  loadedPhrases: [],
  inconsistencies: [],
  claims: [],
  speakers: [],
  rewrite: { text: sampleText, edits: [], unresolved: [] },
};

describe('a report on a terminal', () => {
  test('reads like this', () => {
    expect(terminal.render([sampleReport()])).toMatchInlineSnapshot(`
      "news/depot.txt · 47 words · news · embedded engine, nothing sent
      3 clear loaded phrases · 1 inconsistency · 1 claim to check
      1 phrase left to you

      SUMMARY
        The council decided on 3 May to close the depot.

      LOADED PHRASES   4 found, 3 clear, 1 in quotations · 8.5 per 100 words
        2 against Council
         1:9  slams the brakes on → halts                   metaphor · against Council
              Council ▸slams the brakes on◂ depot
        3:15  brutal → leave it out                          emotive · against council
              The council's ▸brutal◂ decision on 3 May to close the depot sparked …
        4:20  spineless surrender = stays, said by Joe Park                      label
              “It is a hopeless, ▸spineless surrender◂,” said Joe Park, a driver.
        3:59  sparked fury ? no safe edit: needs you                emotive · arguable
              … on 3 May to close the depot ▸sparked fury◂, Mayor Ann Lee said.

      INCONSISTENCIES   1
        number · clear
           5:1  “The depot employs 40 people”
          5:48  “all 52 workers will lose their jobs”
          The depot employs 40 people, and 52 are to lose their jobs.

      CLAIMS TO CHECK   1
        5:30  “Observers believe all 52 workers will lose their jobs”
              unnamed source · Which observers?

      HEARD   Joe Park 6 words · nobody else

      evenhand rewrite news/depot.txt --diff shows the neutral text (2 edits, 1 left
      to you)
      "
    `);
  });

  test('with --all gives reasons and the other alternatives', () => {
    const text = terminal.render([sampleReport()], { all: true });
    expect(text).toContain('        It tells the reader what to feel.\n        2 alternatives: halts / stops\n');
  });

  test.each([40, 57, 80, 120, 200])('keeps to %d columns', (width) => {
    const report = sampleReport({
      article: { ...sampleReport().article, origin: { kind: 'file', location: `a/${'very-long-folder/'.repeat(12)}b.txt` } },
      summary: { text: `${'東京の議会は'.repeat(30)} 👩‍🚒 ${'x'.repeat(300)}`, sentences: [] },
      speakers: Array.from({ length: 30 }, (_, index) => ({
        name: `Speaker ${index} of the very long name`,
        quotedWords: 1000 * index,
        passages: [],
      })),
    });
    const wide = terminal
      .render([report, report], { width, all: true })
      .split('\n')
      .filter((line) => displayWidth(line) > Math.min(width, 120));
    expect(wide).toEqual([]);
  });

  test('has the same words in colour', () => {
    const coloured = terminal.render([sampleReport()], { colour: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(terminal.render([sampleReport()]));
  });

  test('tells what was found empty from what was not asked for and what failed', () => {
    const text = terminal.render([
      sampleReport({
        ...nothing,
        parts: { summary: 'not-asked', phrases: 'done', inconsistencies: 'failed', claims: 'not-asked', rewrite: 'failed' },
        gaps: [
          { part: 'inconsistencies', code: 'model-timeout', why: 'no answer within 30 s' },
          { part: 'phrases', code: 'model-bad-reply', why: 'one of two chunks was not readable' },
        ],
      }),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "news/depot.txt · 47 words · news · embedded engine, nothing sent
      no loaded phrases · inconsistencies: not done

      LOADED PHRASES   looked, found none
        not all of it: one of two chunks was not readable

      INCONSISTENCIES
        not done: no answer within 30 s

      REWRITE
        not done: no reason was given

      HEARD   nobody is quoted by name or role

      not asked for: summary, claims
      "
    `);
  });

  test('shows the neutral text when only the rewrite was asked for', () => {
    const text = terminal.render([
      sampleReport({
        parts: { summary: 'not-asked', phrases: 'not-asked', inconsistencies: 'not-asked', claims: 'not-asked', rewrite: 'done' },
      }),
    ]);
    expect(text).toContain('NEUTRAL TEXT\n  Council halts depot\n');
    expect(text).toContain('not asked for: summary, phrases, inconsistencies, claims\n');
  });

  test('lists a dozen phrases, the clear ones first, and counts the rest', () => {
    const line = 'A regime fell.\n';
    const text = line.repeat(20);
    const phrases = Array.from({ length: 20 }, (_, index) => {
      const start = index * line.length + 2;
      const strength = index < 10 ? ('arguable' as const) : ('clear' as const);
      return {
        ...phraseOf(`L${index + 1}`, 'regime', { strength }, text),
        passage: { source: 'article', start, end: start + 6, text: 'regime' },
      };
    });
    const report = sampleReport({ article: { ...sampleReport().article, text }, loadedPhrases: phrases });
    const places = [...terminal.render([report]).matchAll(/^ +(\d+):3 /gm)].map(([, lineNumber]) => Number(lineNumber));
    expect(places).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 1, 2]);
    expect(terminal.render([report])).toContain('\n  … 8 more: --all\n');
    expect(terminal.render([report], { all: true })).not.toContain('more: --all');
  });

  test('says what a model was asked, what it cost, and what of its findings did not stand', () => {
    const text = terminal.render(
      [
        sampleReport({
          engine: { name: 'model', model: 'openai:gpt-5-mini', prompts: [], lexicon: 'abc', evenhand: '0.1.0' },
          usage: { calls: 5, inputTokens: 12345, cachedInputTokens: 4000, outputTokens: 678, costUsd: 0.01234, cacheHits: 2, seconds: 3 },
          dropped: [
            { what: 'phrase', reason: 'not-in-text', detail: 'evil empire' },
            { what: 'inconsistency', reason: 'refuted', detail: 'They count different people.' },
            { what: 'phrase', reason: 'overlap', detail: 'brutal' },
          ],
        }),
      ],
      { width: 120 },
    );
    expect(text).toContain(
      'news · openai:gpt-5-mini · 5 calls · 12,345 tokens in (4,000 cached), 678 out\n2 replies from the store · $0.0123\n',
    );
    expect(text).toContain('left out: 1 finding whose words the text does not have, 1 refuted on a second look (--all lists them)\n');
  });

  test('lets nothing of the article or the model steer the terminal', () => {
    const evil = 'x\u001b]0;owned\u0007\u001b[2J\u202e\u2066\u009b31m\u0000\r';
    const base = sampleReport();
    const report = sampleReport({
      article: { ...base.article, text: base.article.text.replaceAll('Council', 'Coun\u001bil'), origin: { kind: 'file', location: evil } },
      engine: { ...base.engine, name: 'model', model: evil },
      summary: { text: evil, sentences: [] },
      loadedPhrases: [
        { ...phraseOf('L1', 'brutal', { target: evil, leans: 'for', reason: evil, speaker: evil, alternatives: [evil, evil] }) },
      ],
      inconsistencies: base.inconsistencies.map((finding) => ({
        ...finding,
        explanation: evil,
        evidence: [{ ...passageOf('depot'), source: evil, text: evil }, passageOf('brutal')],
      })),
      claims: [{ id: 'C1', passage: { ...passageOf('depot'), text: evil }, speaker: evil, sourcing: 'named', check: evil }],
      speakers: [{ name: evil, quotedWords: 1, passages: [] }],
      rewrite: { text: evil, edits: [], unresolved: ['L1'] },
      dropped: [{ what: 'phrase', reason: 'not-in-text', detail: evil }],
      gaps: [{ part: 'phrases', code: 'model-failed', why: evil }],
    });
    expect(terminal.render([report], { all: true })).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('gives a path with a space as a shell takes it', () => {
    const report = sampleReport({ article: { ...sampleReport().article, origin: { kind: 'file', location: "it's here.txt" } } });
    expect(terminal.render([report])).toContain("evenhand rewrite 'it'\\''s here.txt' --diff");
  });
});
