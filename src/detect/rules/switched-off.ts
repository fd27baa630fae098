import { dayNumber } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "all the cameras had been switched off for good on 30 June … On 11 July … one of the cameras had recognised him": in use after its end. */
export const switchedOff: Rule = {
  name: 'switched-off',
  category: 'status',
  find({ body, text }: Reading) {
    for (const sentence of body) {
      const match =
        /\b((?:all |both )?(?:the |its |their )(?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:had been |were |was |have been |has been )(?:all |finally |permanently )?(?:switched off|turned off|shut down|taken down|removed|dismantled|closed|deactivated|scrapped|demolished|withdrawn|taken out of (?:service|use)|unplugged)\b(?! again)[^@.;]{0,40}?on @(\d+)@/iu.exec(
          sentence.skeleton,
        );
      const end = sentence.dates[Number(match?.[2])];
      if (!match || !end || end.month === null || end.day === null) continue;
      const things = stemsOf(match[1]!);
      for (const other of body) {
        const later = other.dates.find((date) => isAfter(date, end));
        if (other === sentence || !later || sharedStems(things, other.stems) < 1) continue;
        const use = inUse(other, things);
        if (!use) continue;
        const evidence = [clauseAround(sentence, { start: sentence.start, end: end.end }, end), clauseAround(other, later, use)];
        return [
          finding(
            'status',
            evidence,
            `What was ${/switched off|turned off|closed|removed/i.exec(match[0])?.[0] ?? 'out of use'} on ${text.slice(end.start, end.end)} cannot have been in use on ${text.slice(later.start, later.end)}.`,
          ),
        ];
      }
    }
    return [];
  },
};

function isAfter(date: DateFact, end: DateFact): boolean {
  if (date.month === null || date.day === null || (date.year ?? end.year) !== (end.year ?? date.year)) return false;
  const days = dayNumber(2023, date.month, date.day) - dayNumber(2023, end.month!, end.day!);
  return days > 0 && days < 150;
}

/** The thing itself does its work: "the camera had recognised him", "filmed by the cameras". */
function inUse({ text, start }: ReadSentence, things: ReadonlySet<string>): { start: number; end: number } | undefined {
  for (const match of text.matchAll(
    /\b([\p{L}-]+) (?:had |has |have |again )?(?:recognised|recognized|filmed|recorded|detected|spotted|caught|identified|photographed|ran|carried|issued|raised|served|worked|operated|produced|treated|opened)\b|\b(?:recognised|recognized|filmed|recorded|detected|spotted|caught|identified|photographed|carried|issued|served|treated|produced) (?:by|on|at|in) (?:one of )?(?:the |its )?(?:[\p{L}-]+ )?([\p{L}-]+)/giu,
  )) {
    if (sharedStems(stemsOf(match[1] ?? match[2] ?? ''), things) > 0)
      return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}
