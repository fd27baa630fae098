import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems } from './stems.ts';

/** A headline that states an outcome which the article denies: a strike that ends and goes on, a plan approved and rejected, everybody home and two in hospital. */
export const headlineOutcome: Rule = {
  name: 'headline-outcome',
  category: 'headline',
  find({ title, body }: Reading) {
    if (!title) return [];
    const lead = body.slice(0, 6);
    for (const { head, text, where, why } of outcomes) {
      const match = head.exec(title.text);
      if (!match) continue;
      const sentence = (where === 'lead' ? lead : body).find(
        (one) =>
          text.test(one.text) &&
          !hedged.test(one.text) &&
          isSameThing(match, text.exec(one.text)!) &&
          (where !== 'lead' || sharedStems(one.stems, title.stems) > 0),
      );
      if (
        !sentence ||
        /\?$|\b(?:may|might|could|would|fails? to|not|set to|to)\s*$/i.test(title.text.slice(0, match.index)) ||
        /\?\s*$/.test(title.text)
      )
        continue;
      return [tell(title, match, sentence, text.exec(sentence.text)!, why)];
    }
    return [];
  },
};

const hedged =
  /\b(?:initially|at first|earlier|previously|had (?:been )?(?:planned|expected)|last (?:week|month|year)|feared|threatened)\b/i;

type Outcome = { readonly head: RegExp; readonly text: RegExp; readonly where: 'lead' | 'body'; readonly why: string };

const outcomes: readonly Outcome[] = [
  {
    head: /\b(?:ends?|called off|call off|calls off|over|settle[sd]?)\b[^.]{0,20}?\b(?:strike|walkout|stoppage|protest|sit-in)s?\b|\b(?:strike|walkout|protest|sit-in)s? (?:is |are )?(?:ends?|over|called off|settled)\b/i,
    text: /\b(?:to stay on strike|to continue (?:the|their|its) (?:strike|walkout|protest|action|sit-in)|(?:strike|walkout|protest) (?:will|would|is to) (?:continue|go on)|to stay out|to remain on strike|continue to strike|extend(?:ed)? (?:the|their) (?:strike|walkout))/i,
    where: 'lead',
    why: 'The headline says that it is over, but it goes on.',
  },
  {
    head: /\b(?:strike|walkout)s? (?:to )?(?:continues?|goes on)\b|\b(?:continue|extend|stay on) (?:the |their )?strike\b/i,
    text: /\b(?:voted|agreed|decided) (?:on \w+ )?to (?:end|call off|suspend) (?:the|their) (?:strike|walkout)|(?:strike|walkout) (?:ended|was called off)/i,
    where: 'lead',
    why: 'The headline says that it goes on, but it is over.',
  },
  {
    head: /\b(?:approves?|approved|passes|passed|backs?|backed|adopts?|adopted|wins? (?:approval|vote)|gets? (?:go-ahead|green light))\b/i,
    text: /(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|few|many|other|\d+) )\b(?:council|board|committee|senate|house|parliament|councillors|members|lawmakers|MPs|voters|residents|shareholders|delegates|assembly|chamber|court|panel|government|ministers|regulators?)\b[^.;,\d]{0,20}? (?:voted (?:[\w– -]{1,20} )?(?:against|to reject|down)|rejected (?:the|a)\b|threw out|turned down)|\b(?:plan|bill|proposal|scheme|motion|budget|deal|permit) was (?:rejected|defeated|voted down|thrown out)\b|\b(?:bill|plan|proposal|motion) (?:failed to pass|fell short of)\b/i,
    where: 'lead',
    why: 'The headline says that it was approved, but it was rejected.',
  },
  {
    head: /\b(?:rejects?|rejected|defeats?|defeated|throws? out|thrown out|votes? down|voted down|turns? down)\b(?! (?:by|in|at|city|united|town)\b)/i,
    text: /\b(?:voted (?:[\w–, -]{1,25} )?(?:to approve|in favou?r|for the|to back|to pass)|approved (?:the|a) (?:plan|bill|proposal|scheme|motion|budget|deal)|was (?:approved|passed|adopted))\b/i,
    where: 'lead',
    why: 'The headline says that it was rejected, but it was approved.',
  },
  {
    head: /\ball (?:aboard|on board|crew|passengers|hostages|miners|survivors|victims|children|hikers|climbers|sailors|workers)? ?(?:are |back |safely? |return(?:ed)? |now )*(?:home|safe|rescued|freed|released|unhurt|found|accounted for)\b|\b(?:nobody|no one|none) (?:hurt|injured|killed|dies|dead)\b/i,
    text: /\b(?:(?:were|was|are|is|remain(?:ed|s)?) still (?:being treated|in (?:a )?(?:hospital|intensive care)|missing|trapped|held|abroad)|(?:remain(?:s|ed)?|are|were) (?:missing|trapped|in hospital|unaccounted for)|(?:has|have) not (?:yet )?(?:been found|returned|been released))\b/i,
    where: 'body',
    why: 'The headline says that it is so for everybody, but for some it is not.',
  },
  {
    head: /\b(?:arsonist|killer|murderer|rapist|robber|thief|fraudster|burglar|attacker|bomber|gunman|vandal|terrorist|poisoner|kidnapper|culprit)s? (?:caught|arrested|charged|held|jailed|nabbed|seized|in court|on trial|unmasked)\b/i,
    text: /\b(?:denies (?:the|all|both|any) charges?|denied the charge|pleaded not guilty|pleads not guilty|denies (?:murder|arson|theft|fraud|rape|robbery)|has not (?:yet )?entered a plea|is presumed innocent|no one has been (?:charged|arrested))\b/i,
    where: 'body',
    why: 'The headline states guilt as a fact, but the accused denies it and no court has found so.',
  },
  {
    head: /\b(?:convicted|found guilty|guilty of|jailed for)\b/i,
    text: /\b(?:was (?:acquitted|cleared)|were (?:acquitted|cleared)|found (?:him|her|them) not guilty|jury (?:acquitted|cleared)|trial (?:continues|is expected to last))\b/i,
    where: 'body',
    why: 'The headline speaks of a conviction that the article denies.',
  },
  {
    head: /\b(?:cleared|acquitted|not guilty)\b/i,
    text: /\b(?:was|were) (?:convicted|found guilty|sentenced)\b/i,
    where: 'lead',
    why: 'The headline speaks of an acquittal, the article of a conviction.',
  },
  {
    head: /\b(profits?|sales|prices?|revenues?|crime|unemployment|inflation|rents?|shares|bills|taxes|output|temperatures?|deaths|thefts|burglaries) (?:rises?|rose|up|soars?|jumps?|climbs?|surges?|grows?|grew|increases?)\b/i,
    text: /\b(profits?|sales|prices?|revenues?|crime|unemployment|inflation|rents?|shares|bills|taxes|output|temperatures?|deaths|thefts|burglaries)\b[^.;,]{0,40}? (?:fell|dropped|declined|slumped|plunged|decreased|were down|was down)\b/i,
    where: 'lead',
    why: 'The headline says that it rose, but it fell.',
  },
  {
    head: /\b(profits?|sales|prices?|revenues?|crime|unemployment|inflation|rents?|shares|bills|taxes|output|temperatures?|deaths|thefts|burglaries) (?:falls?|fell|down|drops?|plunges?|slumps?|declines?|decreases?)\b/i,
    text: /\b(profits?|sales|prices?|revenues?|crime|unemployment|inflation|rents?|shares|bills|taxes|output|temperatures?|deaths|thefts|burglaries)\b[^.;,]{0,40}? (?:rose|climbed|grew|increased|jumped|soared|surged|were up|was up)\b/i,
    where: 'lead',
    why: 'The headline says that it fell, but it rose.',
  },
  {
    head: /\b(?:cheaper|lower|cuts?|fall(?:s|ing)?|drop)\b[^.]{0,40}?\bthis (?:winter|year|summer|autumn|month|week|spring)\b|\bthis (?:winter|year|summer|autumn|month)\b[^.]{0,30}?\b(?:cheaper|lower)\b/i,
    text: /\buntil then (?:they|it|prices|bills) will rise\b|\bwill (?:first )?rise until\b|\bnot (?:fall|come down|drop) (?:before|until)\b/i,
    where: 'body',
    why: 'The headline promises it for now, but in the text it goes the other way until later.',
  },
  {
    head: /\bopens?\b(?! (?:up|fire|door|talks|inquiry|investigation))/i,
    text: /\b(?:opening (?:has been|was) (?:postponed|delayed|cancelled)|will (?:not|now not) open|remains? closed|is not (?:yet )?open)\b/i,
    where: 'lead',
    why: 'The headline says that it opens, but it does not.',
  },
];

/** What rises in the headline is what falls in the text, when both name it. */
function isSameThing(head: RegExpExecArray, text: RegExpExecArray): boolean {
  const [first, second] = [head[1], text[1]].map((word) => word?.toLowerCase().replace(/s$/, ''));
  return first === undefined || second === undefined || first === second;
}

function tell(title: ReadSentence, head: RegExpExecArray, sentence: ReadSentence, text: RegExpExecArray, why: string): DraftInconsistency {
  const evidence = [title, sentence].map((one, index) => {
    const match = [head, text][index]!;
    return clauseAround(one, { start: one.start + match.index, end: one.start + match.index + match[0].length });
  });
  return finding('headline', evidence, why);
}
