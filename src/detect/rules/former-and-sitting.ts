import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NameFact, RoleFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** A former holder of an office who exercises it, or runs for re-election to it, while somebody else is named as being in power. */
export const formerAndSitting: Rule = {
  name: 'former-and-sitting',
  category: 'status',
  find(reading: Reading) {
    const former = reading.facts.roles.find(
      ({ isFormer, head, inQuotation }) =>
        isFormer && !inQuotation && /^(?:president|premier|minister|chancellor|governor|mayor|leader)$/.test(head),
    );
    const home = former && reading.body.find(({ number }) => number === former.sentence);
    if (!former || !home) return [];
    const power = inPower(former, reading);
    return [...exercised(former, home, power, reading), ...reelected(former, power, reading)];
  },
};

type Power = { readonly name: string; readonly sentence: ReadSentence; readonly span: { start: number; end: number } };

/** "the Biden administration", "President Biden": somebody else in the same office now. */
function inPower({ person, head }: RoleFact, { body, facts, text }: Reading): Power | undefined {
  for (const sentence of body) {
    for (const match of sentence.text.matchAll(/\b[Tt]he (\p{Lu}\p{L}+) (?:administration|government|presidency|cabinet)\b/gu)) {
      const start = sentence.start + match.index;
      const isPast =
        /\bformer |\bprevious |\bthen\b|\bunder /i.test(sentence.text.slice(0, match.index).slice(-12)) ||
        sentence.dates.some(({ year }) => year !== null);
      if (!person.includes(match[1]!) && !isPast && facts.names.some((name: NameFact) => name.start <= start + 4 && name.end > start + 4)) {
        return { name: `t${text.slice(start + 1, start + match[0].length)}`, sentence, span: { start, end: start + match[0].length } };
      }
    }
  }
  const other = facts.roles.find(
    (role) =>
      role.head === head &&
      !role.isFormer &&
      role.isDefinite &&
      !role.inQuotation &&
      role.person !== person &&
      /^\p{Lu}/u.test(role.role) &&
      head === 'president',
  );
  const sentence = other && body.find(({ number }) => number === other.sentence);
  return other && sentence ? { name: `President ${other.person}`, sentence, span: other } : undefined;
}

const acts =
  /\b(?:ultimatum|executive order|state of emergency|vetoed|decree|signed (?:the|a|an) (?:bill|law|order|decree|act)|ordered (?:troops|strikes|the army|the military)|deployed (?:troops|forces)|imposed (?:sanctions|tariffs)|dismissed (?:his|her|the) \w+ minister|has appointed)\b/i;

function exercised(former: RoleFact, home: ReadSentence, power: Power | undefined, { body }: Reading): DraftInconsistency[] {
  if (!power) return [];
  const surname = surnameOf(former.person);
  for (const sentence of body) {
    if (!sentence.text.includes(surname)) continue;
    const act = acts.exec(sentence.text);
    const name = sentence.text.indexOf(surname);
    if (
      !act ||
      name === -1 ||
      Math.abs(act.index - name) > 60 ||
      sentence.dates.some(({ year }) => year !== null) ||
      /\b(?:while (?:president|in office)|during (?:his|her) (?:term|presidency)|had (?:signed|ordered|imposed))\b/i.test(sentence.text)
    )
      continue;
    const span = sentence === home ? former : { start: sentence.start + name, end: sentence.start + name + surname.length };
    const evidence = [
      clauseAround(sentence, span, { start: sentence.start + act.index, end: sentence.start + act.index + act[0].length }),
      clauseAround(power.sentence, power.span),
    ];
    return [
      finding(
        'status',
        evidence,
        `A former office holder cannot use the powers of the office, and the article names ${power.name} as being in power.`,
      ),
    ];
  }
  return [];
}

function reelected(former: RoleFact, power: Power | undefined, { body }: Reading): DraftInconsistency[] {
  const surname = surnameOf(former.person);
  for (const sentence of body) {
    if (!sentence.text.includes(surname)) continue;
    const match = /\b(?:re-election|reelection|re-elected|second consecutive term)\b/i.exec(sentence.text);
    if (
      !match ||
      !sentence.text.slice(0, match.index).includes(surname) ||
      /\b(?:lost|failed|defeated|denied|failing|losing|bid in|after)\b/i.test(sentence.text) ||
      sentence.dates.some(({ year }) => year !== null)
    )
      continue;
    if (/\bformer\b/i.test(sentence.text) && !power) continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const clause = clauseAround(sentence, span);
    // what follows the clause's next comma is another statement
    const comma = sentence.text.indexOf(',', span.end - sentence.start);
    const end = comma === -1 ? clause.end : Math.min(clause.end, sentence.start + comma);
    const evidence = [
      { start: former.start, end: former.end },
      { start: clause.start, end },
    ];
    // some say "re-election" of anybody who has held the office before
    return [finding('status', evidence, `“Re-election” speaks of somebody in office, but ${surname} is called former.`, 'arguable')];
  }
  return [];
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
