import type { ValueFault } from '../../model/ask.ts';
import { tellLanguage } from '../../segment/tell-language.ts';

/** Fields of replies that hold the model's own sentences in the article's language; it explains itself in English. */
const proseFields = new Set(['text']);
/** A few words are not enough to tell a language by. */
const fewestCharacters = 120;

/** What is wrong when a reply's own sentences are in another language than the article; `undefined` when they are not, or when nobody can tell. */
export function wrongLanguage(reply: unknown, language: string | null): ValueFault | undefined {
  if (language === null) return undefined;
  const prose = proseIn(reply).join(' ');
  if (prose.length < fewestCharacters) return undefined;
  const found = tellLanguage(prose);
  if (found === null || found === language) return undefined;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return { fault: `it is written in ${names.of(found)}, and the article in ${names.of(language)}`, code: 'model-wrong-language' };
}

function proseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'string' ? (proseFields.has(key) ? [entry] : []) : proseIn(entry),
  );
}
