import { articleSource } from '../../contracts/article-source.ts';
import type { Passage } from '../../contracts/passage.ts';
import type { Report } from '../../contracts/report.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const reportSlices: Scorer = {
  name: 'report-slices',
  meaning: 'share of passages that slice back to their own words in the article or reference they name',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  role: 'invariant',
  score({ report, case: { text } }) {
    const passages = passagesOf(report);
    if (passages.length === 0) return unscored('the report has no passage');
    const sources = new Map([[articleSource, text], ...report.references.map((reference) => [reference.id, reference.text] as const)]);
    const wrong = passages.filter(({ source, start, end, text: words }) => sources.get(source)?.slice(start, end) !== words);
    return counted({
      hits: passages.length - wrong.length,
      of: passages.length,
      misses: wrong.map((passage) => `“${passage.text}” at ${passage.start}–${passage.end}`),
    });
  },
};

export const reportEditsReproduce: Scorer = {
  name: 'report-edits-reproduce',
  meaning: 'share of rewrites that the article gives when the edits are applied, byte for byte',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  role: 'invariant',
  parts: ['rewrite'],
  score({ report: { rewrite }, case: { text } }) {
    let made = '';
    let position = 0;
    for (const { start, end, replacement } of rewrite.edits) {
      if (start < position) return counted({ hits: 0, of: 1, misses: [`the edits overlap, or are out of order, at ${start}`] });
      made += text.slice(position, start) + replacement;
      position = end;
    }
    made += text.slice(position);
    return counted({ hits: made === rewrite.text ? 1 : 0, of: 1, misses: made === rewrite.text ? [] : ['the edits give another text'] });
  },
};

export const reportGaps: Scorer = {
  name: 'report-gaps',
  meaning: 'gaps in the report: what was asked for and could not be done',
  unit: 'per article',
  range: [0, null],
  better: 'less',
  role: 'invariant',
  score: ({ report: { gaps } }) =>
    counted({ hits: gaps.length, of: 1, falseAlarms: gaps.map(({ part, code, why }) => `${part}: ${code}: ${why}`) }),
};

function passagesOf({ summary, loadedPhrases, inconsistencies, claims, speakers }: Report): Passage[] {
  return [
    ...summary.sentences.flatMap(({ sources }) => sources),
    ...loadedPhrases.map(({ passage }) => passage),
    ...inconsistencies.flatMap(({ evidence }) => evidence),
    ...claims.map(({ passage }) => passage),
    ...speakers.flatMap(({ passages }) => passages),
  ];
}
