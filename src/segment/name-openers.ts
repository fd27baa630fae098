import { sentenceOpeners } from './abbreviations.ts';

/** Words that stand capitalised at the head of a sentence, right before a name, and are no part of it. By hand. */
export const nameOpeners: ReadonlySet<string> = new Set([
  ...sentenceOpeners,
  ...'Take Do Does Did Is Are Was Were Can Could Would Should Might Must Has Have Had Let Consider Meet Ask Given Thanks Welcome Enter Like Unlike Dear Say See Just Yes Maybe Well Next Back Outside Inside Behind Around Above Below Near Along Except Including Speaking Standing Born Led Backed Joined Asking Calling Citing Quoting Add Look Call Remember Imagine Compare Unless Whenever Wherever Whoever Whatever Until Till Upon Via Per Plus Amid Inspired Accused Charged Questioned Pressed Told Addressing Referring Responding Writing Replying Rejecting Former Ex Even If Never Always Often Sometimes Usually Recently Previously Soon Eventually Finally First Second Third Fourth Hours Days Weeks Months Years Minutes Moments Local Fellow Senior Only Perhaps Whereas Though Thus Therefore Hence Otherwise Elsewhere Afterwards Nevertheless Nonetheless Moreover Furthermore Besides Likewise Similarly Too Either Neither Nobody Everybody Everyone Somebody Someone Anyone Anybody Nothing Something Everything People Those'.split(
    ' ',
  ),
]);
