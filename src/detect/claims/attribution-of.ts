import type { Sourcing } from '../../contracts/category.ts';
import type { Quotation } from '../../contracts/segmented.ts';
import type { ReadSentence } from '../rules/reading.ts';

export type Attribution = { readonly sourcing: Sourcing; readonly speaker: string | null };

/** Who vouches for a statement: the speaker of the quotation it stands in, or whoever the sentence names with a verb of speaking. */
export function attributionOf(sentence: ReadSentence, quotation: Quotation | undefined): Attribution {
  if (quotation?.speaker) return { sourcing: quotation.speaker.isNamed ? 'named' : 'unnamed', speaker: quotation.speaker.name };
  const { text } = sentence;
  const according = /\baccording to (?:the |an? )?([^.;,]{2,60})/i.exec(text);
  if (according) return named(according[1]!, sentence);
  const verb = speaking.exec(text);
  const who = verb && (verb.groups!.inverted ?? subjectBefore(text.slice(0, verb.index)));
  if (who) return named(who, sentence);
  return { sourcing: 'none', speaker: null };
}

const speaking =
  /\b(?:said|says|say|told|claims?|claimed|insists?|insisted|admit(?:s|ted)?|estimate[sd]|puts?|gives?|gave|reported|reports|found(?= that)|shows?|warn(?:s|ed)?|added|argues?|argued|announced|conceded|boasted|bragged|believe|agree)\b(?: (?<inverted>(?:\p{Lu}[\p{L}’'-]+ ?){2,3}|the [\p{Ll}-]+(?: [\p{Ll}-]+)?)(?=[,.]))?/u;

/** "The railway company", "Ilya Brandt", "it": the words before a verb back to the last mark, verb or conjunction. */
function subjectBefore(before: string): string | undefined {
  const aside = /,\s[^,]{3,60},\s$/.exec(before);
  const words = (aside ? before.slice(0, aside.index) : before).trim().split(/\s+/).filter(Boolean);
  while (/^(?:had|has|have|also|first|later|now|even|then)$/i.test(words.at(-1) ?? '')) words.pop();
  const subject: string[] = [];
  while (words.length > 0 && subject.length < 5) {
    const word = words.at(-1)!;
    if (
      /[,;:.—”"’)]$/.test(word) ||
      /^(?:and|but|that|as|when|while|was|were|is|are|on|in|at|by|of|for|to|with|from|before|after|evening|morning)$/i.test(word)
    )
      break;
    subject.unshift(words.pop()!);
    if (/^(?:the|an?|its|his|her|their|this)$/i.test(word)) break;
  }
  return subject.length > 0 ? subject.join(' ') : undefined;
}

const unnamed =
  /\b(?:sources?|experts?|analysts?|observers|critics|officials?|insiders|residents|some|many|few|people|a spokes\w+|economists?|scholars|watchers|circles)\b/i;

function named(who: string, { names, start, text }: ReadSentence): Attribution {
  const at = start + text.indexOf(who);
  // "Iranian official Kamal Kharrazi": the person speaks, not the adjective
  const inside = names.filter((one) => one.start >= at - 1 && one.start < at + who.length);
  const name = inside.find(({ kind }) => kind === 'person') ?? inside[0];
  if (name) return { sourcing: 'named', speaker: name.key };
  if (/^(?:he|she|it|they|we|who|which|that|this|i)$/i.test(who.trim())) return { sourcing: 'named', speaker: null };
  return {
    sourcing: unnamed.test(who) ? 'unnamed' : 'named',
    speaker: unnamed.test(who) ? null : who.replace(/^(?:the|an?|its|his|her) /i, '').trim(),
  };
}
