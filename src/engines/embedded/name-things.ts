import type { Segmented } from '../../contracts/segmented.ts';
import { factsOf } from '../../facts/facts-of.ts';

/** How many sentences back an "it" may reach, each of which begins with "it" too. */
const reach = 3;

export type ThingNames = {
  /** Puts the body or thing that the sentence before is about for an "It" or "Its" that opens a sentence. */
  resolve(text: string, sentence: number): string;
};

/** Looks up what "it" stands for: the subject of the sentence before, when that is a body, a measure or a thing with "the", or an organisation's name. */
export function thingNamesOf(segmented: Segmented): ThingNames {
  const { document, sentences } = segmented;
  const bodies = new Map<number, string>();
  for (const { kind, sentence, start, end, text, inQuotation } of factsOf(segmented).names) {
    const first = sentences[sentence - 1];
    if (kind !== 'organisation' || inQuotation || !first || bodies.has(sentence)) continue;
    const before = document.prose.slice(first.start, start);
    if (/^(?:[Tt]he )?$/.test(before) && /^(?:,| \p{Ll})/u.test(document.prose.slice(end, end + 2)))
      bodies.set(sentence, `${before}${text}`);
  }
  const subjectOf = (number: number): string | undefined => {
    for (let at = number - 1; at >= 1 && at >= number - reach; at -= 1) {
      const { start, end, kind } = sentences[at - 1]!;
      if (kind === 'heading') return undefined;
      const prose = document.prose.slice(start, Math.min(end, start + 250)).replace(/\s+/g, ' ');
      if (opensWithIt.test(prose)) continue;
      return bodies.get(at) ?? subject.exec(prose)?.[1];
    }
    return undefined;
  };
  return {
    resolve(text, sentence) {
      const pronoun = opensWithIt.exec(text)?.[1];
      if (pronoun === undefined || emptyIt.test(text)) return text;
      const named = subjectOf(sentence);
      if (named === undefined) return text;
      const opened = named.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      return `${opened}${pronoun === 'Its' ? (/s$/.test(opened) ? '’' : '’s') : ''}${text.slice(pronoun.length)}`;
    },
  };
}

const opensWithIt = /^(It|Its)\b/;
/** "It is the first time that", "It took an hour": nothing stands behind it. */
const emptyIt =
  /^It(?:[’']s| (?:is|was|will be|would be|has been|had been|may|might|remains|seems|seemed|appears|appeared|took|takes|came|follows|means|meant|emerged|turned)\b)/;

const subject =
  /^(?:(?:In|On|At|Under|After|Before|Since|By|For|From|During|Last|Earlier|Meanwhile)\b[^,;:“”"]{0,80}, |But |And )?([Tt]he (?:\p{L}[\p{L}’'-]* ){0,3}?(?:company|firm|manufacturer|maker|business|bank|airline|group|corporation|retailer|supplier|operator|publisher|club|team|agency|authority|council|board|commission|committee|ministry|department|office|union|federation|association|alliance|league|party|government|administration|parliament|senate|court|tribunal|service|institute|university|college|school|hospital|church|charity|foundation|campaign|coalition|bureau|inspectorate|watchdog|regulator|trust|fund|society|chamber|embassy|army|navy|bill|law|act|scheme|programme|program|levy|rule|budget|treaty|agreement|truce|ceasefire|contract|study|trial|survey|ship|ferry|vessel|tanker|plant|factory|mill|mine|bridge|building|centre|center|library|drug|gel|vaccine|device|system|storm|hurricane|prize|festival))(?=(?:, [^,;:“”"]{3,90},)? (?:is|are|was|were|has|have|had|will|would|can|could|may|did|does|said|says|plans?|expects?|wants?|made|took|won|lost|set|cut|put|sent|met|runs?|ran|fell|rose|\p{Ll}{3,}(?:ed|es|s)) )/u;
