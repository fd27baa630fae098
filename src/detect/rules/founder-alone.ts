import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "who founded the company on her own" against "the day when he and Dahl signed the papers that set it up". */
export const founderAlone: Rule = {
  name: 'founder-alone',
  category: 'identity',
  find(reading: Reading) {
    return [...alone(reading), ...byOthers(reading)];
  },
};

function alone({ body }: Reading) {
  for (const sentence of body) {
    const alone =
      /\b(?:founded|set up|started|created|built|launched|wrote|designed|invented|discovered)\b[^.;]{0,50}?\b(?:on (?:her|his|their) own|alone|single-handed(?:ly)?|by (?:himself|herself)|without a partner)\b/i.exec(
        sentence.text,
      );
    const founder = alone && sentence.names.find(({ kind, start }) => kind === 'person' && start - sentence.start < alone.index);
    if (!alone || !founder) continue;
    const surname = founder.key.slice(founder.key.lastIndexOf(' ') + 1);
    const made = /^\S+/.exec(alone[0])![0];
    const together = new RegExp(
      `\\b(?:(?:he|she|they|\\p{Lu}\\p{L}+) and ${surname}|${surname} and (?:he|she|him|her|\\p{Lu}\\p{L}+)|co-?founded|co-?founder|with ${surname})\\b[^.;]{0,60}?(?:\\b(?:set up|set it up|founded|founding|started|created|built|launched|${made})\\b|\\bof\\b)`,
      'u',
    );
    for (const other of body) {
      const match = other === sentence ? null : together.exec(other.text);
      if (!match || !/\b(?:found|set up|start|creat|built|launch|co-?found)/i.test(match[0]) || !other.text.includes(surname)) continue;
      const span = { start: other.start + match.index, end: other.start + match.index + match[0].length };
      return [
        finding(
          'identity',
          [{ start: sentence.start + alone.index, end: sentence.start + alone.index + alone[0].length }, clauseAround(other, span)],
          `${founder.key} cannot have ${/^set/.test(made) ? 'set it up' : `${made} it`} alone and together with somebody.`,
        ),
      ];
    }
  }
  return [];
}

/** "Dana Whitlow, founder of Northline" against "the brothers Karl and Ivo Stern founded it". */
function byOthers({ body, facts }: Reading) {
  const founders = facts.roles.filter(({ role, isFormer }) => /\bfounder\b/i.test(role) && !/co-?founder/i.test(role) && !isFormer);
  const [first] = founders;
  if (!first || founders.some(({ person }) => person !== first.person)) return [];
  const surname = first.person.slice(first.person.lastIndexOf(' ') + 1);
  for (const sentence of body) {
    const match =
      /((?:[Tt]he (?:brothers|sisters|couple) )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?) (?:founded|set up|established) (?:it|the (?:company|group|firm|charity|party|club|campaign))\b|\b(?:it|the (?:company|group|firm|charity|club)) was (?:founded|set up|established) (?:in \d{4} )?by ([^.;,]{4,50})/u.exec(
        sentence.text,
      );
    const names = match?.[1] ?? match?.[2];
    if (!match || names === undefined || names.includes(surname) || sentence.number === first.sentence || !/\p{Lu}/u.test(names)) continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [
      finding(
        'identity',
        [{ start: first.start, end: first.end }, clauseAround(sentence, span)],
        `${first.person} is called the founder, and then others are.`,
      ),
    ];
  }
  return [];
}
