import type { LexiconEntry } from './entry-schema.ts';

/**
 * Says what is wrong with an entry beyond its form.
 *
 * A machine cannot tell whether a phrase names a people, faith, country or party; a short list of the likeliest is refused.
 */
export function faultsOf(entry: LexiconEntry): string[] {
  const faults: string[] = [];
  if (entry.category === 'label' && !entry.mirror)
    faults.push('a label needs "mirror": what the same kind of thing is called on the other side');
  if (entry.alternatives.length === 0 && entry.edit !== 'mark')
    faults.push('has no alternatives; give some, "" to leave it out, or edit: mark');
  if (new Set(entry.alternatives).size < entry.alternatives.length) faults.push('lists an alternative twice');
  if (
    [entry.phrase, entry.reason, ...entry.alternatives].some((text) => /[\t\n\r]/.test(text)) ||
    entry.alternatives.some((text) => text.includes('|'))
  ) {
    faults.push('has a tab, a line break or, in an alternative, "|"');
  }
  if (entry.edit === 'cut' && entry.alternatives[0] !== '') faults.push('edit: cut wants "" first among the alternatives');
  if ([...(entry.unless ?? []), ...(entry.when ?? [])].some((circumstance) => Object.keys(circumstance).length === 0))
    faults.push('has a circumstance that names nothing');
  const words = entry.phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^a-z]/g, ''));
  if (words.every((word) => peoples.has(word) || peoples.has(word.replace(/s$/, ''))))
    faults.push('names a people, faith, country or party');
  return faults;
}

const peoples = new Set(
  `muslim jew jewish christian catholic protestant orthodox evangelical mormon hindu sikh buddhist atheist islam judaism christianity hinduism buddhism
  american russian chinese iranian iraqi israeli palestinian arab african asian mexican european british english scottish welsh irish french german italian
  spanish polish ukrainian turk turkish kurd kurdish roma gypsy syrian afghan pakistani indian japanese korean cuban venezuelan nigerian somali haitian
  america russia china iran iraq israel palestine mexico europe britain england scotland wales ireland france germany italy spain poland ukraine turkey
  syria afghanistan pakistan india japan korea cuba venezuela nigeria somalia haiti hamas hezbollah republican democrat tory conservative labour liberal
  black white latino hispanic immigrant migrant refugee woman man gay lesbian transgender`.split(/\s+/),
);
