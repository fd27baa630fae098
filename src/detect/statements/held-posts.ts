import type { Reading, ReadSentence } from '../rules/reading.ts';
import type { Description } from './descriptions-of.ts';

/** Posts that a clause about somebody tells: "has been finance director since 2021", "joined as finance director and has held that post ever since". */
export function heldPostsOf({ body }: Reading): readonly Description[] {
  return body.flatMap((sentence) => [...(hint.test(sentence.text) ? postsIn(sentence) : []), ...leadingPost(sentence)]);
}

const hint = /\b(?:ha[sd] (?:been|served|worked|held)|serves as|works as|ever since)\b/;
const words = '(?:[\\p{Ll}-]+ ){0,4}?[\\p{Ll}-]{4,}';
const held = new RegExp(
  `\\b(?:has (?:been|served as|worked as)|serves as|works as)(?: (?:its|his|her|their|the|an?))? (?<now>${words}) (?:since|for the (?:past|last)|for (?:more than|over|nearly|almost|\\d|\\p{Ll}+ (?:years|months)))|\\b(?:joined|started|came|arrived|began)(?: [\\p{L}’'-]+){0,4}? as(?: (?:its|the|an?))? (?<kept>${words})(?= in | at | on | last |,| and)[^.;]{0,40}? (?:ha[sd] (?:held|kept|stayed in|remained in|been in) (?:that|the|this) (?:post|job|role|office|position)|and has (?:remained|stayed) (?:it|so|there)|and ever since)`,
  'u',
);

/** "As its director, Mrs Lund answered". */
function leadingPost(sentence: ReadSentence): Description[] {
  const match =
    /^As (?:(?:its|the|their)|(?:the )?[\p{L}’'-]+[’']s) ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]{4,}), (?:Mr |Mrs |Ms |Dr )?(?=\p{Lu})/u.exec(
      sentence.text,
    );
  const person = match && sentence.names.find(({ start }) => start - sentence.start >= match[0].length);
  if (!match || !person || person.start - sentence.start > match[0].length + 1 || person.inQuotation) return [];
  const span = { start: sentence.start, end: person.end };
  return [{ person: person.key, sentence, span, words: match[1]!.split(' '), owner: null, determiner: 'the', of: null, isFormer: false }];
}

function postsIn(sentence: ReadSentence): Description[] {
  const match = held.exec(sentence.text);
  if (!match) return [];
  const role = match.groups!.now ?? match.groups!.kept!;
  const person = sentence.names.findLast(
    ({ end, kind }) => end - sentence.start <= match.index && (kind === 'person' || kind === 'unknown'),
  );
  if (!person || person.inQuotation) return [];
  // "Ms Strake, who has been": nothing but a relative pronoun or a comma stands between
  const between = sentence.text.slice(person.end - sentence.start, match.index);
  if (!/^(?:, (?:\d{1,3}, )?)?(?:who |and |also )?$/.test(between.replace(/^ /, ''))) return [];
  return [
    {
      person: person.key,
      sentence,
      span: { start: person.start, end: sentence.start + match.index + match[0].length },
      words: role.split(' '),
      owner: null,
      determiner: null,
      of: null,
      isFormer: false,
    },
  ];
}
