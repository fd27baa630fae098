import { commonWords } from './common-words.ts';

/** A token of a phrase: what it stands for, whether it may be missing, whether it is the word that inflects. */
export type PhraseToken = {
  readonly kind: 'word' | 'slot';
  /** Lower-case alternatives at this place; of a slot its name alone. */
  readonly options: readonly string[];
  readonly isOptional: boolean;
  readonly isHead: boolean;
  /** Hangs on the token before by a hyphen that no space may replace. */
  readonly isJoined: boolean;
  /** A hyphen leads on to the next token: "rubber" in "rubber-stamp". */
  readonly isCompoundStart: boolean;
};

/** Slots a phrase may have, and whether each can be put back by `{1}`. */
export const slotNames = ['possessive', 'determiner', 'number', 'any', 'name', 'object'] as const;

/**
 * Parses a phrase of the lexicon into tokens; "far-right" gives two, as a hyphen also matches a space.
 *
 * @returns one token list a wording: an alternation whose members have several words gives several
 * @throws Error when the phrase does not parse
 */
export function parsePhrase(phrase: string): PhraseToken[][] {
  let wordings: PhraseToken[][] = [[]];
  for (const written of phrase.trim().split(/\s+/)) {
    const isOptional = /^\(.*\)\^?$/.test(written);
    const isHead = written.endsWith('^') || /\^\)$/.test(written);
    const bare = written.replace(/\^/g, '').replace(/^\((.*)\)$/, '$1');
    const slot = /^\{([a-z]+)\}('s)?$/.exec(bare);
    const places = slot ? [slotTokens(slot[1]!, slot[2], isOptional)] : optionsOf(bare, isOptional, isHead);
    wordings = wordings.flatMap((wording) => places.map((tokens) => [...wording, ...tokens]));
  }
  if (wordings.length > 40) throw new Error('has more than 40 wordings');
  return wordings;
}

function slotTokens(name: string, possessive: string | undefined, isOptional: boolean): PhraseToken[] {
  if (!slotNames.some((known) => known === name)) throw new Error(`has an unknown slot {${name}}; there are ${slotNames.join(', ')}`);
  const slot: PhraseToken = { kind: 'slot', options: [name], isOptional, isHead: false, isJoined: false, isCompoundStart: false };
  return possessive
    ? [slot, { kind: 'word', options: ["'s"], isOptional: false, isHead: false, isJoined: false, isCompoundStart: false }]
    : [slot];
}

function optionsOf(bare: string, isOptional: boolean, isHead: boolean): PhraseToken[][] {
  if (/[(){}^]/.test(bare) || bare.split('|').some((option) => option === ''))
    throw new Error(`has "${bare}", which is neither a word nor a slot`);
  const options = bare.split('|').map((option) => piecesOf(option));
  const isPlain = options.every((pieces) => pieces.length === 1);
  const groups = isPlain ? [[options.map(([piece]) => piece!)]] : options.map((pieces) => pieces.map((piece) => [piece]));
  return groups.map((places) =>
    places.map((words, index) => ({
      kind: 'word',
      options: words,
      isOptional,
      isCompoundStart: index < places.length - 1,
      isHead: isHead && index === places.length - 1,
      // "has-been" is a noun, "has been" is in every second sentence
      isJoined: index > 0 && places.every((place) => place.every((word) => commonWords.has(word) || word.length < 3)),
    })),
  );
}

/** Words as the matcher cuts them: at hyphens, before a possessive 's, and each mark of punctuation by itself. */
function piecesOf(option: string): string[] {
  const plain = option.replace(/[‘’]/g, "'").replace(/[–—]/g, '—').toLowerCase();
  const pieces = plain.match(/[\p{L}\p{N}\p{M}]+(?:'(?!s(?![\p{L}]))[\p{L}\p{N}\p{M}]+)*|'s|[,:;—?!]/gu);
  if (!pieces || pieces.join('') !== plain.replace(/[-.]/g, '')) throw new Error(`has "${option}", which the matcher cannot read`);
  return pieces;
}
