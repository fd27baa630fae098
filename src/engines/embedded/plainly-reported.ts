/**
 * Reports what somebody says with "say": a summary does not tell whether to believe it.
 *
 * Only before "that" and at the end of what is said; "claimed the prize" and "admitted two counts" are acts.
 */
export function plainlyReported(text: string): string {
  return text
    .replace(beforeThat, (match, verb: string) => (isPast(verb) ? 'said that' : /s$/.test(verb) ? 'says that' : match))
    .replace(atEnd, (_, subject: string, verb: string, stop: string) => `, ${subject} ${isPast(verb) ? 'said' : 'says'}${stop}`);
}

const beforeThat =
  /\b(?:(?:now|still|also|even|repeatedly|flatly|grudgingly) )?(claim(?:s|ed)|insist(?:s|ed)|boast(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed)|conced(?:es|ed)|protest(?:s|ed)|assert(?:s|ed)|point(?:s|ed) out|pointed out|let slip|harp(?:s|ed) on|bragg?(?:s|ed)|gloat(?:s|ed)|stress(?:es|ed)) that\b(?! \p{Ll}+(?: (?:in|on|at|for|by|from)\b|[.,]))/gu;
const atEnd =
  /, ((?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+|he|she|they|it|the \p{Ll}+) (?:(?:now|still) )?(claim(?:s|ed)|insist(?:s|ed)|boast(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed))([.,])(?= |$)/gu;

function isPast(verb: string): boolean {
  return /ed\b|^let slip$/.test(verb);
}
