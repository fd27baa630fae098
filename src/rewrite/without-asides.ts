import { quantitiesIn } from '../facts/quantities-in.ts';
import { chargedWordsIn } from './charged-words.ts';
import { unfitMark } from './unfit-marks.ts';

/** What is left has at least so many characters, or nothing is cut. */
const shortestRest = 30;

/**
 * Leaves out what a sentence says by the way: comments between commas, relative clauses, and trailing clauses that tell what the event amounts to.
 *
 * Only what stands by itself is cut: an aside or tail without a figure, a name, or words between quotation marks; with them only where its wording is
 * charged or marked as unfit. The main clause stays as it is.
 */
export function withoutAsides(sentence: string): string {
  let text = sentence
    .replace(opening, (match, comment: string, letter: string) => (isPlain(comment.slice(1)) ? letter.toUpperCase() : match))
    .replace(verdictBeforeColon, (match, verdict: string, letter: string, offset: number) =>
      isUnfit(verdict) && sentence.length - offset - verdict.length > shortestRest + 10 ? letter.toUpperCase() : match,
    )
    .replace(openingClause, (match, letter: string, offset: number) =>
      isUnfit(match) && sentence.length - offset - match.length > shortestRest ? letter.toUpperCase() : match,
    );
  text = text.replace(middle, (match, start: string) =>
    // who somebody is stays, unless it is said with scorn or praise
    text.length - match.length >= shortestRest && (isUnfit(match) || (isPlain(match) && !/^(?:an?|the|once|long)$/.test(start)))
      ? ' '
      : match,
  );
  text = text.replace(dashed, (match) =>
    text.length - match.length >= shortestRest && (isUnfit(match) || /^ ?[–—] ?(?:as|if|and|or|no|not|never)\b/.test(match)) ? ' ' : match,
  );
  const tail = trailing.exec(text);
  if (tail && tail.index >= shortestRest && (isPlain(tail[0]) || isUnfit(tail[0])) && !isList(text, tail.index))
    text = `${text.slice(0, tail.index)}.`;
  const clause = unfitTail.exec(text);
  if (clause && clause.index >= shortestRest && isUnfit(clause[0]) && !isList(text, clause.index)) text = `${text.slice(0, clause.index)}.`;
  return text.replace(/ {2,}/g, ' ').replace(/ (?=[,.;])/g, '');
}

/** "Curiously, the firm" and "It goes without saying that the firm": a comment before the statement, with the letter that follows it. */
const opening =
  /^([A-Z][a-z]+ly, (?:then, |though, )?|(?:Funny|Odd|Strange), (?:then, )?(?:how |that )?|It (?:hardly needs saying|goes without saying|needs no saying|is no (?:secret|surprise|accident)|is (?:clear|obvious|plain|undeniable)|comes as no surprise) that |Needless to say, |Make no mistake[,:] |To nobody[’']s surprise, |No wonder,? |(?:In truth|In fact|In reality|In short|Of course|To be sure|After all|As ever|As usual|As expected), )(\p{L})/u;

/** "Common sense may yet prevail: the service has invited both sides". */
const verdictBeforeColon = /^([^:;“”"\d]{5,90}: )(\p{Ll}|\p{Lu}(?=\p{Ll}+ ))(?=[^:]{40,})/u;

/** "After hours of bleating from the lobby, councillors voted". */
const openingClause =
  /^(?:After|Before|Despite|Amid|With|Having|Ignoring|Defying|Brushing|Bowing|Caving|Turning|Putting|Ending|Following)\b(?![^,]* (?:is|are|was|were|has|had|will)\b)[^,;:“”"()\d]{5,130}, (?!(?:and|or|but|which|who|that|as|if|not|then)\b)(\p{L})(?=[^,]* )/u;

/** ", as usual in the visitors’ pocket," and ", who never shies from a fight,": between a noun and its verb. */
const middle =
  /, [\ue000\ue001]?((?:as (?:usual|ever|always|expected)|never|always|ever|if|no doubt|of course|not surprisingly|to nobody[’']s surprise|hardly|keen to|eager to|anxious to|desperate to|unable to|unwilling to|who|which|whose|where|once|long|famous for|known for|an?(?= \p{Ll})|the(?= \p{Ll}))\b)(?:[^,;:“”"()]|,(?=\d{3})){0,110},(?= (?!(?:and|or|but|who|which|whose)\b))/gu;

const dashed = / ?[–—] ?[^–—;:.“”"]{3,110} ?[–—] ?/gu;

/** ", putting profits before people", ", a move that will change how people shop", ", in a blow to …", ", which many fear". */
const trailing =
  /(?:, [\ue000\ue001]?(?:\p{Ll}+ing|an?(?= \p{Ll}+(?: \p{Ll}+){0,3} (?:that|which|to|for)\b)|in (?:an?|what|yet)|if|as if|no doubt|much to|to the \p{Ll}+ of|which|who|despite|amid|making|leaving)\b(?:[^,;:“”"()]|,(?=\d{3})){5,160}|, (?:\p{Ll}+(?:ful|less|ous)) [^,;:“”"()]{5,80})\.$/u;

/** Any clause at the end that begins with a word for one, and the rest of the sentence behind it. */
const unfitTail =
  /(?:[,;] | ?[–—] ?|: )[\ue000\ue001]?(?:\p{Ll}+ing|and|but|yet|so|an?|the|in|if|as|no|not|much|to|which|who|whose|where|when|while|despite|amid|with|even|just|only|thanks|because|after|before)\b(?:[^,;:“”"()]|,(?=\d{3})){5,170}\.$/u;

function isUnfit(piece: string): boolean {
  return piece.includes(unfitMark) || chargedWordsIn(piece) > 0;
}

function isPlain(piece: string): boolean {
  return !/\d|[“”"]|\p{Lu}/u.test(piece) && quantitiesIn(piece).length === 0 && !/\b(?:not|no|never|den(?:y|ies|ied))\b/.test(piece);
}

/** "closing a road, cutting power and …": the last item of a list, or the second half of a condition. */
function isList(text: string, at: number): boolean {
  if (/^, [\ue000\ue001]?(?:an?|the|no) [^,]* and /.test(text.slice(at)) && !/ (?:that|which|who|whose) /.test(text.slice(at))) return true;
  return /,[^,]{3,60}$/.test(text.slice(0, at)) && /\b(?:and|or)\b/.test(text.slice(at)) && !/^, (?:who|which)/.test(text.slice(at));
}
