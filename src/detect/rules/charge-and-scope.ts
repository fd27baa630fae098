import type { NumberFact } from '../../facts/facts.ts';
import type { AmountSlot } from './amount-of.ts';
import { thingClass } from './thing-class.ts';

/** "to charge £1,200 a year", "the bills, for £1,500": what somebody has to pay, where the article tells of one charge. */
export function chargedAmount({ kind }: NumberFact, before: string, after: string): AmountSlot | undefined {
  if (kind !== 'money') return undefined;
  if (forSome.test(before.slice(-40) + after.slice(0, 40))) return undefined;
  if (
    /\b(?:tickets?|entry|admission|entrance)(?: now)? (?:costs?|cost|is|are|will cost|was|were|priced at|at) $|\bpa(?:y|ys|id) $/i.test(
      before,
    ) &&
    (/\b(?:ticket|entry|admission|entrance)/i.test(before.slice(-30)) ||
      /^ (?:to get in\b|for (?:a ticket|tickets|admission|entry)\b|at the (?:door|gate)\b)/.test(after))
  )
    return { key: 'charge', name: 'charge', modifiers: [], isDefinite: true };
  const isCharge =
    /\b(?:charg(?:e|es|ed|ing)|levy(?:ing)?)(?: [a-z]+){0,3} $|\b(?:charge|levy|bills?|fee|toll),?(?: (?:of|for|is|will be|was|at))? $/i.test(
      before,
    ) || /^ (?:annual |yearly |daily |entry |entrance |admission |parking )?(?:charge|levy|fee|toll)\b/.test(after);
  if (!isCharge || /\b(?:charges|bills) (?:of|worth|totalling) $|\bunpaid\b|\bagainst\b/i.test(before)) return undefined;
  return {
    key: 'charge',
    name: 'charge',
    modifiers: [],
    isDefinite: /\b(?:the|first|its|their) (?:[a-z]+ )?bills?,? (?:for )?$|\bthe $/i.test(before),
  };
}

/** Prices of which an article may give several. */
const forSome =
  /\b(?:child\w*|adults?|concession\w*|students?|seniors?|pensioners?|members?|in advance|standing|famil\w+|under|over|online|from|first[- ]class|return|single|off-peak|up to|as little as)\b/i;

/** "a pilot, which covered three surgeries", "a trial at two surgeries": how far a trial, tour or survey reaches. */
export function heldByStudy({ noun, modifiers }: NumberFact, before: string): AmountSlot | undefined {
  if (noun === null || modifiers.length > 1) return undefined;
  const study =
    /\b(trial|pilot|study|survey|tour|experiment)(?:,| (?:in|at|of|across|with|involv\w+|cover\w+|includ\w+|took in|takes in|ran in|was run in|was held (?:in|at))\b)[^#.;]{0,45}?\b(?:in|at|of|across|involv(?:ed|ing)|cover(?:ed|ing)|took in|takes in|with) $|\b(trial|pilot|study|survey|tour|experiment) (?:at|in|across|of|with) $/i.exec(
      before.replace(/#\d+#/g, 'N'),
    );
  const name = study?.[1] ?? study?.[2];
  if (
    name === undefined ||
    /\b(?:first|second|earlier|new|larger|bigger|another|other|previous) (?:[a-z]+ )?(?:trial|pilot|study|survey|tour)/i.test(before)
  )
    return undefined;
  return {
    key: `${thingClass(noun)} of the ${thingClass(name.toLowerCase().replace('pilot', 'trial'))}`,
    name: name.toLowerCase(),
    modifiers: [],
    isDefinite: true,
  };
}
