import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/render/markdown.ts';
import { markdownText } from '../../src/render/markdown-text.ts';
import { visibleText } from '../../src/render/visible-text.ts';
import { phraseOf, sampleReport } from './sample-report.ts';

describe('words from outside', () => {
  test('are one paragraph of plain text, whatever they hold', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|~$<>&@:/=1a "\n'), minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme', minLength: 1 })), (text) => {
        fc.pre(visibleText(text) !== '');
        const tree = fromMarkdown(markdownText(text));
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
        const [paragraph] = tree.children;
        const inner = paragraph?.type === 'paragraph' ? paragraph.children : [];
        expect(
          inner
            .map((node) => (node.type === 'text' ? node.value : node.type))
            .join('')
            .replaceAll('\u200b', ''),
        ).toBe(visibleText(text));
      }),
    );
  });

  test.each(
    Object.entries({
      'a mention': ['@octocat', '@&#8203;octocat'],
      'an issue number': ['#12', '\\#&#8203;12'],
      'an address': ['https://x.org', 'https:&#8203;//x.org'],
      'an address without a scheme': ['www.x.org', 'www.&#8203;x.org'],
      'a script': ['<script>', '&lt;script&gt;'],
      'an entity': ['&lt;', '&amp;lt;'],
      'a cell end': ['a|b', 'a\\|b'],
    }),
  )('do not become %s', (_, [text, escaped]) => expect(markdownText(text!)).toBe(escaped));
});

describe('a report as Markdown', () => {
  test('reads like this', () => {
    expect(markdown.render([sampleReport()])).toMatchInlineSnapshot(`
      "## news/depot.txt

      47 words · news · embedded engine, nothing sent

      **3 clear loaded phrases · 1 inconsistency · 1 claim to check · 1 phrase left to you**

      ### Summary

      The council decided on 3 May to close the depot.

      ### Loaded phrases: 4 found, 3 clear · 8.5 per 100 words · 2 against Council

      | Place | Phrase | Instead | Kind | Why |
      | --- | --- | --- | --- | --- |
      | 1:9 | Council <mark>slams the brakes on</mark> depot | halts | metaphor · against Council | It tells the reader what to feel. |
      | 3:15 | The council's <mark>brutal</mark> decision on 3 May to close the depot sparked fury, Mayor Ann Lee … | *leave it out* | emotive · against council | It tells the reader what to feel. |
      | 4:20 | “It is a hopeless, <mark>spineless surrender</mark>,” said Joe Park, a driver. | *stays, said by Joe Park* | label | It tells the reader what to feel. |
      | 3:59 | … council's brutal decision on 3 May to close the depot <mark>sparked fury</mark>, Mayor Ann Lee said. | *no safe edit: needs you* | emotive · arguable | It tells the reader what to feel. |

      ### Inconsistencies: 1

      - **number** (clear): The depot employs 40 people, and 52 are to lose their jobs.
        - 5:1 “The depot employs 40 people”
        - 5:48 “all 52 workers will lose their jobs”

      ### Claims to check: 1

      - [ ] 5:30 “Observers believe all 52 workers will lose their jobs” (unnamed source): Which observers?

      ### Rewrite

      2 edits made, 1 phrase left to you.

      **Heard:** Joe Park 6 words
      "
    `);
  });

  test('holds no HTML but the marks around phrases', () => {
    const base = sampleReport();
    const evil = '<img src=x onerror=alert(1)> | [x](javascript:1) @all\n\n# owned';
    const text = markdown.render([
      sampleReport({
        article: { ...base.article, origin: { kind: 'file', location: evil } },
        summary: { text: evil, sentences: [] },
        loadedPhrases: [phraseOf('L1', 'brutal', { reason: evil, target: evil, leans: 'for', alternatives: [evil] })],
        claims: base.claims.map((claim) => ({ ...claim, check: evil, speaker: evil })),
        inconsistencies: base.inconsistencies.map((finding) => ({ ...finding, explanation: evil })),
        speakers: [{ name: evil, quotedWords: 3, passages: [] }],
        gaps: [{ part: 'claims', code: 'model-failed', why: evil }],
      }),
    ]);
    expect(text.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]|(?<!\\)\]\(|@a/);
    expect(text).not.toMatch(/^# /m);
    for (const row of text.split('\n').filter((line) => line.startsWith('|'))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  test('says what failed and what was not asked for', () => {
    const text = markdown.render([
      sampleReport({
        loadedPhrases: [],
        parts: { summary: 'failed', phrases: 'done', inconsistencies: 'not-asked', claims: 'not-asked', rewrite: 'not-asked' },
        gaps: [{ part: 'summary', code: 'language', why: 'the article is not in English' }],
      }),
    ]);
    expect(text).toContain('### Summary\n\n⚠ Not done: the article is not in English\n');
    expect(text).toContain('### Loaded phrases: looked, found none\n');
    expect(text).toContain('Not asked for: inconsistencies, claims, rewrite.');
  });
});
