import type { ArticleWord } from '../article-words.ts';
import { formsOfVerb } from '../statements/inflect.ts';
import { verbForms } from './compiled-lexicon.ts';
import type { LoadedLexicon } from './load-lexicon.ts';

/** A phrase that takes the next verb along: index past its last word, and what may stand in its place. */
export type Carried = { readonly to: number; readonly alternatives: readonly string[] };

/**
 * Gives the verb behind a phrase the form of the phrase: "deigned to appear" without its first half is "appeared".
 *
 * @param form - index into `verbForms` of the form that the phrase has
 * @param alternatives - filled; "" first, else nothing is carried
 * @returns `undefined` where the phrase can go as it stands: it does not end in "to", no verb follows, or the bare verb fits
 */
export function carryForm(
  words: readonly ArticleWord[],
  to: number,
  form: number,
  alternatives: readonly string[],
  lexicon: LoadedLexicon,
): Carried | undefined {
  if (words[to - 1]?.lower !== 'to' || alternatives[0] !== '' || verbForms[form] === 'base') return undefined;
  const verb = words[to];
  if (verb?.sentence !== words[to - 1]!.sentence || !/^\p{Ll}{2,}$/u.test(verb.lower) || verb.isCapital || notVerbs.has(verb.lower))
    return undefined;
  const carried = formOf(verb.lower, form, lexicon);
  return {
    to: to + 1,
    alternatives: alternatives.map((alternative) => (alternative === '' ? carried : `${alternative} ${verb.lower}`)),
  };
}

const notVerbs = new Set(
  'the this that these those his her its their our your him them us me it one some all both no every each'.split(' '),
);

function formOf(verb: string, form: number, lexicon: LoadedLexicon): string {
  if (verb === 'be') return ['be', 'is', 'was', 'been', 'being'][form]!;
  const listed = lexicon.formsOf(`v:${verb}`).split(' ')[form]?.split('/')[0];
  return listed || formsOfVerb(verb)[form]![0];
}
