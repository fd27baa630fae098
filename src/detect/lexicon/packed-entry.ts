import { leanings, phraseCategories, strengths } from '../../contracts/category.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';

const partsOfSpeech = ['verb', 'noun', 'adjective', 'adverb', 'phrase'] as const;

/** Writes an entry as one line: a code for its closed choices, phrase, patterns, alternatives, reason, and the rest as JSON, parted by tabs. */
export function packEntry({ phrase, patterns, pos, category, strength, leans, alternatives, reason, ...rest }: CompiledEntry): string {
  const code = [
    partsOfSpeech.indexOf(pos),
    phraseCategories.indexOf(category),
    strengths.indexOf(strength),
    leans === undefined ? '-' : leanings.indexOf(leans),
  ].join('');
  const others = Object.keys(rest).length > 0 ? JSON.stringify(rest) : '';
  // no alternative at all and the one empty alternative have to differ
  return [code, phrase, patterns.join(' / '), alternatives.map((alternative) => `|${alternative}`).join(''), reason, others].join('\t');
}

/** Reads a line that `packEntry` wrote. */
export function unpackEntry(line: string): CompiledEntry {
  const [code, phrase, patterns, alternatives, reason, others] = decoded(line).split('\t') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const leans = leanings[Number(code[3])];
  return {
    phrase,
    patterns: patterns.split(' / '),
    pos: partsOfSpeech[Number(code[0])]!,
    category: phraseCategories[Number(code[1])]!,
    strength: strengths[Number(code[2])]!,
    ...(leans && { leans }),
    alternatives: alternatives.split('|').slice(1),
    reason,
    ...(others === '' ? {} : JSON.parse(others)),
  };
}

function decoded(line: string): string {
  return line.includes('\\u') ? line.replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : line;
}
