import type { Span } from '../contracts/span.ts';

/** A negation or a modal, lower case, contractions told apart: "didn’t" is "not", "can’t" is also "can". */
export type PolarityWord = Span & { readonly word: string };

/** Words that turn a statement round: not, n’t, no, never, none, nobody, nothing, neither, nor, without, cannot, "failed to". */
export function negationsIn(text: string): PolarityWord[] {
  return Array.from(text.matchAll(negation), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word:
      /n[’']t$/i.test(match[0]) || /^cannot$/i.test(match[0])
        ? 'not'
        : match[0]
            .toLowerCase()
            .replace(/\s+/g, ' ')
            .replace(/^fail\w*/, 'fail'),
  }));
}

/** Words that make a statement possible, likely or due instead of so: may, might, could, should, must, will, would, can, shall. Not the month of May. */
export function modalsIn(text: string): PolarityWord[] {
  return Array.from(text.matchAll(modal), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: modalOf(match[0].toLowerCase()),
  }));
}

const negation =
  /(?<![\p{L}\p{N}])(?:(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|ca|must|might|need|ai|sha)n[’']t|not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|fail(?:s|ed|ing)?\sto)(?![\p{L}\p{N}])/giu;

const modal =
  /(?<![\p{L}\p{N}])(?:may|might|could|couldn[’']t|should|shouldn[’']t|must|mustn[’']t|will|won[’']t|would|wouldn[’']t|can|cannot|can[’']t|shall|shan[’']t|ought)(?![\p{L}\p{N}’'])|(?<=[\p{L}])[’'](?:ll)(?![\p{L}])/gu;

function modalOf(word: string): string {
  const stem = word.replace(/n[’']t$|not$/, '').replace(/^[’']/, '');
  return { ca: 'can', can: 'can', wo: 'will', ll: 'will', sha: 'shall' }[stem] ?? stem;
}
