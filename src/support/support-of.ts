import type { Segmented, Sentence } from '../contracts/segmented.ts';
import { meaningOf } from '../facts/meaning-of.ts';
import { segment } from '../segment/segment.ts';
import { missingFrom } from './missing-from.ts';

/** Whether an article supports a statement, and where it comes nearest. */
export type Support = {
  readonly statement: string;
  readonly isSupported: boolean;
  /** Numbers, dates, names, negations and words of the statement that the article does not have. */
  readonly missing: readonly string[];
  /** The sentence of the article that shares most of its words; `undefined` when none shares any. */
  readonly nearest: Sentence | undefined;
};

/** A statement of which a smaller share of words stands in the article says something else. Set on the development half of SummEdits' news. */
const leastCovered = 0.75;

const stopWords = new Set(
  'a an the and or but of to in on at by for from with as that this these those which who whose it its they their he his she her is are was were be been being has have had do does did not no will would can could may might must should said says also than then so if into over after before during about between because since there when where what while'.split(
    ' ',
  ),
);

/**
 * Tells of each sentence of a text whether an article supports it.
 *
 * By its words alone: its numbers, dates and names stand in the article, the nearest sentence denies as much as it does, and most of its words
 * occur there. A paraphrase in other words is not recognised, and a false statement made of the article's own words may pass.
 */
export function supportOf(text: string, segmented: Segmented): Support[] {
  const { document } = segmented;
  const said = segment({ ...document, id: 'statement', text, prose: text, blocks: null, title: null, byline: null });
  const stems = segmented.sentences.map((sentence) => new Set(stemsOf(document.prose.slice(sentence.start, sentence.end))));
  const everywhere = new Set(stems.flatMap((words) => [...words]));
  const whole = document.text === '' ? [] : [{ source: 'article', start: 0, end: document.text.length, text: document.text }];
  return said.sentences.map(({ start, end }) => {
    const statement = text.slice(start, end);
    const words = stemsOf(statement);
    const shared = stems.map((other) => words.filter((word) => other.has(word)).length);
    const best = shared.indexOf(Math.max(0, ...shared));
    const nearest = (shared[best] ?? 0) > 0 ? segmented.sentences[best] : undefined;
    const strange = [...new Set(words.filter((word) => !everywhere.has(word)))];
    const facts = missingFrom(statement, whole, segmented);
    const denied = nearest ? denials(statement) - denials(document.text.slice(nearest.start, nearest.end)) : 0;
    const covered = words.length === 0 ? 1 : 1 - strange.length / words.length;
    const missing = [...facts, ...(denied > 0 ? ['a negation'] : []), ...strange];
    return { statement, isSupported: facts.length === 0 && denied <= 0 && covered >= leastCovered, missing, nearest };
  });
}

function denials(text: string): number {
  return meaningOf(text).items.filter(({ kind }) => kind === 'negation').length;
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map((word) => word.replace(/[’']s$/, '').replace(/(?:ing|ied|ies|ed|es|s|y|e)$/, ''));
}
