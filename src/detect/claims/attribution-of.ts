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
  // a name may begin before the subject does: "the Property Owners’ Federation"
  const inside = names.filter((one) => one.end > at && one.start < at + who.length);
  const person = inside.find(({ kind }) => kind === 'person');
  if (person) return { sourcing: 'named', speaker: person.key };
  const words = who.trim().replace(/\s+/g, ' ');
  if (/^(?:he|she|it|they|we|who|which|that|this|i)$/i.test(words)) return { sourcing: 'named', speaker: null };
  // figures and papers speak for nobody
  if (documents.test(words)) return { sourcing: 'named', speaker: null };
  if (inside.length > 0) return { sourcing: 'named', speaker: inside[0]!.key };
  if (unnamed.test(words)) return { sourcing: 'unnamed', speaker: null };
  // "early damage estimates": no verb after all
  if (/^\p{Lu}/u.test(words) && words.includes(' ') && !/^(?:The|An?|Its|His|Her|Their|One|Two|Three|Some)\b/.test(words))
    return { sourcing: 'none', speaker: null };
  // "its branch" needs its sentence, "the branch" does not
  if (/^(?:the|an?|its|his|her|their)$/i.test(words)) return { sourcing: 'named', speaker: null };
  if (/^\p{Ll}+$/u.test(words) && !/s$|^(?:police|staff|management)$/.test(words)) return { sourcing: 'named', speaker: `the ${words}` };
  return { sourcing: 'named', speaker: words.includes(' ') ? words.replace(/^(?:the|an?|its|his|her|their) /i, 'the ') : words };
}

const documents =
  /\b(?:accounts?|figures?|documents?|records?|assessments?|studies|study|survey|poll|papers?|reports?|review|log|minutes|data|statistics|results?|footage|film|video|estimates?)$/i;
