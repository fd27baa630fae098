import { describe, expect, test } from 'vitest';
import { loadedCompounds } from '../../src/detect/phrase-rules/loaded-compounds.ts';
import { loadedFigures } from '../../src/detect/phrase-rules/loaded-figures.ts';
import { mannerAdverbs } from '../../src/detect/phrase-rules/manner-adverbs.ts';
import { missingAgents } from '../../src/detect/phrase-rules/missing-agents.ts';
import type { PhraseRule } from '../../src/detect/phrase-rules/phrase-rule.ts';
import { presumedMotives } from '../../src/detect/phrase-rules/presumed-motives.ts';
import { reportingVerbs } from '../../src/detect/phrase-rules/reporting-verbs.ts';
import { teasingHeadings } from '../../src/detect/phrase-rules/teasing-headings.ts';
import { vagueAttribution } from '../../src/detect/phrase-rules/vague-attribution.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

function found(rule: PhraseRule, text: string): string[] {
  return rule.find(segment(documentFromText(text))).map(({ anchor, alternatives }) => {
    const phrase = anchor.kind === 'span' ? text.slice(anchor.start, anchor.end) : '';
    return alternatives.length > 0 ? `${phrase} > ${alternatives[0]}` : phrase;
  });
}

const body = '\n\nThe council met on Monday in the town hall. It voted by 10 to 4.';

const rules: Record<string, { rule: PhraseRule; finds: Record<string, string>; leaves: readonly string[] }> = {
  'reporting verbs': {
    rule: reportingVerbs,
    finds: {
      'The directors claimed in March that the site would pay.': 'claimed > said',
      'She admitted on Monday that the road was shut.': 'admitted > said',
    },
    leaves: ['She was admitted on Monday to a ward that treats burns.', 'He claimed in March a refund of £40.'],
  },
  'manner adverbs': {
    rule: mannerAdverbs,
    finds: {
      'She grudgingly conceded that costs rose.': 'grudgingly conceded > said',
      'Graf graciously accepted.': 'graciously accepted > accepted',
    },
    leaves: ['“He graciously accepted,” Smith said.'],
  },
  'vague attribution': {
    rule: vagueAttribution,
    finds: {
      'Observers detect little interest in a deal.': 'Observers detect',
      'Insiders expect sales of two million units.': 'Insiders expect > unnamed insiders expect',
      'City insiders fear that the fund is next.': 'City insiders fear > unnamed City insiders say',
      'The street is a bad one, locals whisper.': 'locals whisper',
    },
    leaves: ['Residents see the river from here.', 'The observers detect neutrinos.', 'Locals fish from the pier.'],
  },
  'loaded figures': {
    rule: loadedFigures,
    finds: {
      'A crushing majority, 61 per cent of voters, oppose it.': 'crushing > ',
      'It adds to a staggering weekly bill of £6 million.': 'staggering > ',
      'It was a miserable offer of 2 per cent.': 'miserable > ',
      'No fewer than 40 people came.': 'No fewer than 40 > 40',
      'It will be the mother of all meetings.': 'the mother of all meetings > a large meeting',
    },
    leaves: ['A large majority, 61 per cent of voters, oppose it.', 'The crushing of olives took 2 hours.', 'It was a full moon on 4 May.'],
  },
  'loaded compounds': {
    rule: loadedCompounds,
    finds: {
      'The open-borders minister booked hotels.': 'open-borders > ',
      'He fought a job-killing rule.': 'job-killing > ',
      'The tax-and-spend council met.': 'tax-and-spend > ',
      'The publicity-hungry mayor spoke.': 'publicity-hungry > ',
    },
    leaves: [
      'A weed-killing chemical was used.',
      'It is an energy-hungry machine.',
      'The drought-hit region needs rain.',
      'The door was open, and borders closed.',
      'His old friends came.',
    ],
  },
  'presumed motives': {
    rule: presumedMotives,
    finds: {
      'The minister, seeking to deflect blame, left early.': ', seeking to deflect blame, > ',
      'He is desperate to cling to power in the north.': 'desperate to cling to power in the north',
    },
    leaves: [
      'The firm is keen to please.',
      'She was accused of acting in an effort to cover up the leak.',
      'They are trying to save the library.',
      'The police are hoping to find the car.',
    ],
  },
  'missing agents': {
    rule: missingAgents,
    finds: {
      'The report says little, but mistakes were made.': 'mistakes were made',
      'Police came to the square and shots were fired.': 'shots were fired',
      'Officers met the crowd, and tear gas was deployed.': 'tear gas was deployed',
    },
    leaves: [
      'Mistakes were made by the auditor.',
      'Shots were fired in the valley before dawn.',
      'Police said that shots were fired by a man on the roof.',
      '“Mistakes were made,” Smith said.',
    ],
  },
  'teasing headings': {
    rule: teasingHeadings,
    finds: {
      [`You won’t believe what the council did${body}`]: 'You won’t believe what the council did',
      [`The shocking truth about the town hall${body}`]: 'The shocking truth about',
      [`Hall to close: here’s why${body}`]: 'here’s why',
    },
    leaves: [`Council votes to close hall${body}`, 'He did not know what happened next. The court meets in May.'],
  },
};

describe.each(Object.entries(rules))('%s', (_, { rule, finds, leaves }) => {
  test.each(Object.entries(finds))('finds its phrase in: %s', (text, phrase) => expect(found(rule, text)).toEqual([phrase]));
  test.each(leaves.map((text) => [text]))('leaves alone: %s', (text) => expect(found(rule, text)).toEqual([]));
});
