import { quantitiesIn } from '../../facts/quantities-in.ts';

/** What is left has at least so many characters, or nothing is cut. */
const shortestRest = 35;

/**
 * Leaves out what a sentence says by the way: comments between commas, and trailing clauses that tell what the event amounts to.
 *
 * Only what stands by itself is cut: an aside or tail without a figure, a name, or words between quotation marks. The main clause stays as it is.
 */
export function withoutAsides(sentence: string): string {
  let text = sentence.replace(opening, (match, comment: string, letter: string) =>
    isPlain(comment.slice(1)) ? letter.toUpperCase() : match,
  );
  text = text.replace(middle, (match) => (text.length - match.length >= shortestRest && isPlain(match) ? ' ' : match));
  const tail = trailing.exec(text);
  if (tail && tail.index >= shortestRest && isPlain(tail[0]) && !isList(text, tail.index)) text = `${text.slice(0, tail.index)}.`;
  return text.replace(/ {2,}/g, ' ');
}

/** "Curiously, the firm" and "It goes without saying that the firm": a comment before the statement, with the letter that follows it. */
const opening =
  /^([A-Z][a-z]+ly, |It (?:hardly needs saying|goes without saying|needs no saying|is no (?:secret|surprise|accident)|is (?:clear|obvious|plain|undeniable)|comes as no surprise) that |Needless to say, |Make no mistake[,:] |To nobody[’']s surprise, |No wonder,? )(\p{L})/u;

/** ", as usual in the visitors’ pocket," and ", never shy about telling others how to live,": between a noun and its verb. */
const middle =
  /, (?:as (?:usual|ever|always|expected)|never|always|ever|if|no doubt|of course|not surprisingly|to nobody[’']s surprise|hardly|keen to|eager to|anxious to|desperate to|unable to|unwilling to)\b[^,;:“”"()]{0,80}, /g;

/** ", putting profits before people", ", a move that will change how people shop", ", in a blow to …", ", which many fear". */
const trailing =
  /(?:, (?:\p{Ll}+ing|an?(?= \p{Ll}+(?: \p{Ll}+){0,3} (?:that|which|to|for)\b)|in (?:an?|what|yet)|if|as if|no doubt|much to|to the \p{Ll}+ of|which|who|despite|amid|making|leaving)\b[^,;:“”"()]{5,160}|, (?:\p{Ll}+(?:ful|less|ous)) [^,;:“”"()]{5,80})\.$/u;

function isPlain(piece: string): boolean {
  return !/\d|[“”"]|\p{Lu}/u.test(piece) && quantitiesIn(piece).length === 0;
}

/** "closing a road, cutting power and …": the last item of a list, or the second half of a condition. */
function isList(text: string, at: number): boolean {
  return /,[^,]{3,60}$/.test(text.slice(0, at)) && /\b(?:and|or)\b/.test(text.slice(at)) && !/^, (?:who|which)/.test(text.slice(at));
}
