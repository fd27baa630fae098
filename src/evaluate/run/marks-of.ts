import type { Report } from '../../contracts/report.ts';
import type { Span } from '../../contracts/span.ts';
import type { Case } from '../case.ts';
import { findingsOf, foundInconsistencies, foundPhrases } from '../matching/article-findings.ts';
import { showsClash } from '../matching/match-inconsistencies.ts';
import { matchPhrases } from '../matching/match-phrases.ts';
import { sharesHalf } from '../matching/span-overlap.ts';
import type { Mark } from '../run-log.ts';

/** What to draw over a case's text: gold and finds with how they came out, in text order. */
export function marksOf(item: Case, report: Report | null): Mark[] {
  if (!report) return [];
  return unordered(item, report).sort((a, b) => a.start - b.start || b.end - a.end);
}

function unordered(item: Case, report: Report): Mark[] {
  switch (item.kind) {
    case 'article':
      return [...phraseMarks(item, report), ...clashMarks(item, report), ...trapMarks(item, report), ...claimMarks(item, report)];
    case 'biased-sentence':
      return wordMarks(item.gold.spans, report);
    case 'neutral-edit':
      return wordMarks(item.gold.edits, report);
    case 'self-contradiction': {
      const passages = [...item.gold.evidence, ...item.gold.references];
      return [
        ...passages.map((passage) =>
          mark(
            passage,
            'inconsistency',
            'gold',
            foundInconsistencies(report).some(({ evidence }) => evidence.some((own) => sharesHalf(own, passage))) ? 'hit' : 'missed',
            'contradiction',
            'gold',
          ),
        ),
        ...foundInconsistencies(report).flatMap(({ id, evidence, explanation }) =>
          evidence.map((own) =>
            mark(
              own,
              'inconsistency',
              'found',
              passages.some((passage) => sharesHalf(own, passage)) ? 'hit' : 'false-alarm',
              explanation,
              `found ${id}`,
            ),
          ),
        ),
      ];
    }
    case 'summary-support':
      return [];
  }
}

function phraseMarks({ gold }: Case<'article'>, report: Report): Mark[] {
  const { matches, missed, extra, falseAlarms } = findingsOf(report, gold).phrases;
  const goldLabel = ({ category, strength, edit, alternatives }: (typeof missed)[number]) =>
    `${category}, ${strength}, ${edit}${alternatives.length > 0 ? `: ${alternatives.map((words) => words || '(leave out)').join(' / ')}` : ''}`;
  const foundLabel = ({ phrase }: (typeof falseAlarms)[number]) =>
    `${phrase.category}, ${phrase.strength}: ${phrase.alternatives.map((words) => words || '(leave out)').join(' / ')}`;
  return [
    ...matches.map((match) => mark(match.gold, 'phrase', 'gold', 'hit', goldLabel(match.gold))),
    ...missed.map((phrase) => mark(phrase, 'phrase', 'gold', 'missed', goldLabel(phrase))),
    ...matches.map((match) => mark(match.found, 'phrase', 'found', 'hit', foundLabel(match.found))),
    ...extra.map((find) => mark(find, 'phrase', 'found', 'neither', foundLabel(find))),
    ...falseAlarms.map((find) => mark(find, 'phrase', 'found', 'false-alarm', foundLabel(find))),
  ];
}

function clashMarks({ gold }: Case<'article'>, report: Report): Mark[] {
  const { hit, matched, falseAlarms, extra } = findingsOf(report, gold).inconsistencies;
  const finds = [
    ...matched.map(({ found }) => ({ found, outcome: 'hit' as const })),
    ...extra.map((found) => ({ found, outcome: 'neither' as const })),
    ...falseAlarms.map((found) => ({ found, outcome: 'false-alarm' as const })),
  ];
  return [
    ...gold.inconsistencies.flatMap((item, index) =>
      item.evidence.map((passage) =>
        mark(passage, 'inconsistency', 'gold', hit.includes(item) ? 'hit' : 'missed', item.explanation, `gold I${index + 1}`),
      ),
    ),
    ...finds.flatMap(({ found, outcome }) =>
      found.evidence.map((passage) => mark(passage, 'inconsistency', 'found', outcome, found.explanation, `found ${found.id}`)),
    ),
  ];
}

function trapMarks({ gold }: Case<'article'>, report: Report): Mark[] {
  const { falseAlarms } = findingsOf(report, gold).phrases;
  const clashes = findingsOf(report, gold).inconsistencies.falseAlarms;
  return [
    ...gold.clean.map((trap) =>
      mark(trap, 'trap', 'gold', falseAlarms.some((find) => sharesHalf(find, trap)) ? 'false-alarm' : 'neither', trap.why),
    ),
    ...gold.consistent.flatMap((trap, index) =>
      trap.evidence.map((passage) =>
        mark(
          passage,
          'trap',
          'gold',
          clashes.some((find) => showsClash(find, trap)) ? 'false-alarm' : 'neither',
          trap.why,
          `trap ${index + 1}`,
        ),
      ),
    ),
  ];
}

function claimMarks({ gold }: Case<'article'>, { claims }: Report): Mark[] {
  return gold.checks.map((check) =>
    mark(
      check,
      'claim',
      'gold',
      claims.some(({ passage, check: question }) => question !== null && sharesHalf(passage, check)) ? 'hit' : 'missed',
      check.question,
    ),
  );
}

function wordMarks(spans: readonly Span[], report: Report): Mark[] {
  const { matches, missed, extra, falseAlarms } = matchPhrases(spans, foundPhrases(report));
  return [
    ...matches.flatMap((match) => [
      mark(match.gold, 'phrase', 'gold', 'hit', 'annotated'),
      mark(match.found, 'phrase', 'found', 'hit', match.found.phrase.category),
    ]),
    ...missed.map((span) => mark(span, 'phrase', 'gold', 'missed', 'annotated')),
    ...extra.map((find) => mark(find, 'phrase', 'found', 'neither', find.phrase.category)),
    ...falseAlarms.map((find) => mark(find, 'phrase', 'found', 'false-alarm', find.phrase.category)),
  ];
}

function mark(
  { start, end }: Span,
  what: Mark['what'],
  from: Mark['from'],
  outcome: Mark['outcome'],
  label: string,
  group: string | null = null,
): Mark {
  return { start, end, what, from, outcome, label, group };
}
