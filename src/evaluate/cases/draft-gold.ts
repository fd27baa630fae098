import { articleSource } from '../../contracts/article-source.ts';
import type { LoadedPhrase } from '../../contracts/finding.ts';
import type { Report } from '../../contracts/report.ts';
import type { Gold, GoldPhrase } from '../gold.ts';
import { namesIn } from '../judging/names-in.ts';
import { gainedNegation } from '../judging/negations-in.ts';
import { numbersIn } from '../judging/numbers-in.ts';

/** Length of summary that gold allows, unless somebody changes it. */
const maxWords = 110;
/** What gold names to a fact-checker, and facts that a summary must mention, at most. */
const most = { checks: 4, facts: 8 };

/**
 * Gold as a report would have it, for a person to correct: what the report missed is missing, and what it made up is there.
 *
 * @param id - of the case: the name of its folder
 */
export function draftGold(report: Report, id: string): Gold {
  const { article, loadedPhrases, inconsistencies, claims, speakers } = report;
  const own = loadedPhrases.filter(({ passage }) => passage.source === articleSource);
  const loaded = own.map((phrase) => goldPhraseOf(phrase, report));
  return {
    id,
    register: article.genre === 'unknown' ? 'news' : article.genre,
    genre: article.genre === 'opinion' || article.genre === 'release' ? article.genre : 'news',
    language: article.language ?? 'en',
    loaded,
    clean: [],
    inconsistencies: inconsistencies
      .filter(({ evidence }) => evidence.every(({ source }) => source === articleSource))
      .map(({ category, evidence, explanation }, index) => ({
        category,
        root: `root-${index + 1}`,
        evidence: evidence.map(place).toSorted((a, b) => a.start - b.start),
        explanation,
        difficulty: 'surface',
      })),
    consistent: [],
    checks: claims.flatMap(({ passage, check }) => (check === null ? [] : [{ ...place(passage), question: check }])).slice(0, most.checks),
    speakers: speakers.filter(({ quotedWords }) => quotedWords > 0).map(({ name, quotedWords }) => ({ name, quotedWords })),
    summary: {
      mustMention: keyFactsOf(report),
      mustNotSay: [...new Set(loaded.filter(({ strength }) => strength === 'clear').map(({ text }) => text.toLowerCase()))],
      maxWords,
    },
    notes: `Draft by evenhand ${report.engine.evenhand} (${report.engine.model ?? report.engine.name}). Correct every entry by hand, add what is missing, then replace this note.`,
  };
}

function goldPhraseOf({ id, passage, inQuotation, category, alternatives, strength }: LoadedPhrase, { rewrite }: Report): GoldPhrase {
  const kind = rewrite.edits.find(({ phraseIds, kind }) => kind !== 'fit' && phraseIds.includes(id))?.kind;
  const offered = [...new Set(alternatives)].filter((words) => words !== passage.text && words === words.trim()).slice(0, 6);
  const isCut = offered[0] === '' && kind !== 'attribute';
  // in a quotation an alternative only explains: without one, that it may be left out
  const quoted = offered.length === 0 ? [''] : offered;
  const fitting = inQuotation ? quoted : isCut ? offered : offered.filter((words) => words !== '');
  const edit = inQuotation ? 'quote' : fitting.length === 0 ? 'mark' : kind === 'attribute' ? 'attribute' : isCut ? 'cut' : 'replace';
  const changes = edit !== 'cut' && edit !== 'mark' && fitting.some((words) => gainedNegation(passage.text, words));
  return { ...place(passage), inQuotation, category, edit, alternatives: fitting, strength, ...(changes && { polarity: 'same' as const }) };
}

/** Numbers and names of the summary that the article has in the same spelling. */
function keyFactsOf({ summary, article }: Report): string[][] {
  const lower = article.text.toLowerCase();
  const words = [...numbersIn(summary.text), ...new Set(namesIn(summary.text).map(({ word }) => word.toLowerCase()))];
  return words
    .filter((word) => lower.includes(word) && !/^\d$/.test(word))
    .slice(0, most.facts)
    .map((word) => [word]);
}

function place({ text, start, end }: { text: string; start: number; end: number }) {
  return { text, start, end };
}
