import { describe, expect, test } from 'vitest';
import { belittlingAsides } from '../../src/detect/phrase-rules/belittling-asides.ts';
import { impersonalAttribution } from '../../src/detect/phrase-rules/impersonal-attribution.ts';
import { loadedCompounds } from '../../src/detect/phrase-rules/loaded-compounds.ts';
import { loadedFigures } from '../../src/detect/phrase-rules/loaded-figures.ts';
import { mannerAdverbs } from '../../src/detect/phrase-rules/manner-adverbs.ts';
import type { PhraseRule } from '../../src/detect/phrase-rules/phrase-rule.ts';
import { presumedGuilt } from '../../src/detect/phrase-rules/presumed-guilt.ts';
import { presumedMotives } from '../../src/detect/phrase-rules/presumed-motives.ts';
import { promotionalSuperlatives } from '../../src/detect/phrase-rules/promotional-superlatives.ts';
import { reportingVerbs } from '../../src/detect/phrase-rules/reporting-verbs.ts';
import { rhetoricalContrast } from '../../src/detect/phrase-rules/rhetorical-contrast.ts';
import { rhetoricalQuestions } from '../../src/detect/phrase-rules/rhetorical-questions.ts';
import { scareQuotes } from '../../src/detect/phrase-rules/scare-quotes.ts';
import { vagueAttribution } from '../../src/detect/phrase-rules/vague-attribution.ts';
import { verdictSentences } from '../../src/detect/phrase-rules/verdict-sentences.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

/** Phrases that a rule finds, each with its first alternative where it has one. */
function found(rule: PhraseRule, text: string): string[] {
  return rule.find(segment(documentFromText(text))).map(({ anchor, alternatives }) => {
    const phrase = anchor.kind === 'span' ? text.slice(anchor.start, anchor.end) : '';
    return alternatives.length > 0 ? `${phrase} > ${alternatives[0]}` : phrase;
  });
}

const rules: Record<string, { rule: PhraseRule; finds: Record<string, string>; leaves: readonly string[] }> = {
  'reporting verbs': {
    rule: reportingVerbs,
    finds: {
      'The minister claimed that the bridge was safe.': 'claimed > said',
      'While Varsia claims it seeks peace, it arms.': 'claims > says',
      '“It is safe,” Smith insisted.': 'insisted > said',
      'The bridge is safe, the minister claimed.': 'claimed > said',
      'The owner claimed the fire was an accident.': 'claimed > said',
      'Dahl admitted that the data had been shared.': 'admitted > said',
      'She has conceded that costs will rise.': 'conceded > said',
      'The group claims to represent 400 tenants.': 'claims',
      'It was claimed that the wall had moved.': 'claimed > said',
    },
    leaves: [
      'He was admitted to hospital on Friday.',
      'The club claimed the title in May.',
      'The fire claimed three lives in one night.',
      'The group claimed responsibility for the attack.',
      'Insurance claims rose by a tenth.',
      'He denies the charge of theft.',
      'I admit that I was wrong about the tram.',
      'The firm never claimed that the drug was safe.',
      '“I admitted that we failed,” Smith said.',
      'The college admits 400 students a year.',
    ],
  },
  'vague attribution': {
    rule: vagueAttribution,
    finds: {
      'Experts warn that prices will rise.': 'Experts warn > unnamed experts say',
      'Security circles say the ship was armed.': 'Security circles say > unnamed security circles say',
      'Prices will rise, some analysts believe.': 'some analysts believe > unnamed analysts say',
      'Critics said the plan would fail.': 'Critics said > unnamed critics said',
      'Residents have long feared that the dam would break.': 'Residents have long feared that',
      'Everyone in football knows that the rule is unclear.': 'Everyone in football knows that',
      'Few in Harrowmere doubt that the port will close.': 'Few in Harrowmere doubt that',
    },
    leaves: [
      'Analysts at Morgan Bank said prices would rise.',
      'Two sources familiar with the talks said so.',
      'Critics, including the mayor, say it is dear.',
      'Critics such as the mayor say it is dear.',
      'The experts warn their clients every spring.',
      '“Experts say it is safe,” Smith said.',
      'Police say the road is closed.',
      'Residents said the road was closed.',
    ],
  },
  'impersonal attribution': {
    rule: impersonalAttribution,
    finds: {
      'There is a growing sense across the city that the strike will fail.': 'There is a growing sense across the city that',
      'It is widely accepted that the square needs work.': 'It is widely accepted that',
      'It is an open secret in foreign capitals that talks failed.': 'It is an open secret in foreign capitals that',
      'No one seriously disputes that the bridge is old.': 'No one seriously disputes that',
      'As any economist will tell you, caps cut supply.': 'As any economist will tell you, > ',
      'She is widely expected to run again.': 'is widely expected to',
    },
    leaves: [
      'There is a growing number of cars that run on gas.',
      'It is known that iron rusts.',
      'As any owner will do, he paid.',
      'The poem is widely read.',
    ],
  },
  'manner adverbs': {
    rule: mannerAdverbs,
    finds: {
      'The ministry defiantly rejected the offer.': 'defiantly rejected > rejected',
      'The firm quietly dropped the fee.': 'quietly > ',
      'They valiantly held the ridge.': 'valiantly > ',
    },
    leaves: ['She spoke quietly to the child.', '“They defiantly refused,” Smith said.', 'They were not bravely led.'],
  },
  'loaded figures': {
    rule: loadedFigures,
    finds: {
      'The debate took a mere 40 minutes.': 'a mere 40 minutes > 40 minutes',
      'The mayor paid a whopping £3m for it.': 'a whopping £3m > £3m',
      'It missed every single target.': 'every single > every',
      'Only a tiny handful of people came.': 'a tiny handful > a small number',
    },
    leaves: ['A single target was missed.', 'The mere idea of it was new.', 'He was 40 minutes late.'],
  },
  'presumed motives': {
    rule: presumedMotives,
    finds: {
      'The party, desperate to please the markets, cut taxes.': ', desperate to please the markets, > ',
      'The firm sued in a bid to silence its critics.': 'in a bid to silence its critics > ',
      'It was a move designed to distract voters.': 'designed to distract voters',
    },
    leaves: [
      'The firm cut prices in a bid to sell more bread.',
      'The child, eager to help, ran.'.replace(', eager', ' was eager').replace('help,', 'help and'),
      'A shelter designed to house 40 people.',
    ],
  },
  'rhetorical contrast': {
    rule: rhetoricalContrast,
    finds: {
      'Talk like this is not diplomacy—it is blackmail.': 'is not diplomacy—it is blackmail',
      'This is not a budget, it’s a disgrace.': 'is not a budget, it’s a disgrace',
      'Their threats are not just rhetorical. They are military.': 'Their threats are not just rhetorical',
    },
    leaves: [
      'The office is not open on Sunday.',
      '“This is not a cut, it is a saving,” Smith said.',
      'The plan is not only cheap but quick to build.',
    ],
  },
  'rhetorical questions': {
    rule: rhetoricalQuestions,
    finds: {
      'Do Dunne and her friends want to bankrupt us? The cap stays.': 'Do Dunne and her friends want to bankrupt us? > ',
      'Rents rose. Who would build a flat now? Few did.': 'Who would build a flat now? > ',
    },
    leaves: [
      'What happens next? The court meets on Friday.',
      '“Do they want to bankrupt us?” Smith said.',
      'Rents rose. When did it start? In May.',
    ],
  },
  'verdict sentences': {
    rule: verdictSentences,
    finds: {
      'It is hard to avoid the conclusion that the city lied.': 'It is hard to avoid the conclusion that the city lied. > ',
      'Decent people are entitled to ask why he was free.': 'Decent people are entitled to ask why he was free. > ',
    },
    leaves: [
      'It is hard to reach the village in winter.',
      'Tenants are entitled to a refund.',
      '“It is hard to avoid the conclusion that they lied,” Smith said.',
    ],
  },
  'promotional superlatives': {
    rule: promotionalSuperlatives,
    finds: {
      'Solvane, the region’s most loved snack maker, grew.': 'the region’s most loved snack maker',
      'They have the finest fans in the land.': 'the finest fans in the land',
      'An industry-leading oven.': 'industry-leading > ',
    },
    leaves: ['It is one of the finest fans in the world.', 'Most people loved the snack.', 'The most common error is a typo.'],
  },
  'loaded compounds': {
    rule: loadedCompounds,
    finds: {
      'He asked his banker friends for help.': 'banker friends',
      'Hired gun Ruben Salt scored.': 'Hired gun Ruben Salt > Ruben Salt',
      'Surveillance giant Visagent sells cameras.': 'Surveillance giant Visagent > Visagent',
      'Its soft-on-crime prosecutor lost.': 'soft-on-crime > ',
    },
    leaves: ['She met friends on Monday.', 'The giant Visagent poster fell.'.replace('The giant', 'A giant'), 'A peace-loving man.'],
  },
  'presumed guilt': {
    rule: presumedGuilt,
    finds: {
      'Arsonist caught after fire\n\nA man was charged on Monday. He denies it. The case goes on in May.':
        'Arsonist caught > suspect charged',
    },
    leaves: [
      'Arsonist jailed after fire\n\nA man was sentenced on Monday. The case is over now, the court said.',
      'Man charged after fire\n\nA man was charged on Monday. He denies it. The case goes on in May.',
    ],
  },
  'belittling asides': {
    rule: belittlingAsides,
    finds: {
      'The chief, who has never driven a tram, spoke.': ', who has never driven a tram, > ',
      'The shop burnt, in yet another blow to the people of Carrow.': ', in yet another blow to the people of Carrow > ',
      'He said he slept, a story that no serious person will swallow.': ', a story that no serious person will swallow > ',
    },
    leaves: ['Smith, who has never held office, spoke.', 'The ship, which has no radar, sank.', 'Nobody will swim today.'],
  },
};

describe.each(Object.entries(rules))('%s', (_, { rule, finds, leaves }) => {
  test.each(Object.entries(finds))('finds its phrase in: %s', (text, phrase) => expect(found(rule, text)).toEqual([phrase]));
  test.each(leaves.map((text) => [text]))('leaves alone: %s', (text) => expect(found(rule, text)).toEqual([]));
});

describe('scare quotes', () => {
  const article = (words: string) =>
    `The council met on Monday evening in the town hall to talk about the new cameras at the gates. ${words} “We will look at the figures in spring,” said the mayor, Ann Reed.`;
  test('finds marks around a word of merit', () => {
    expect(found(scareQuotes, article('The "safety" trial will go on until May.'))).toEqual(['"safety" > safety']);
  });
  test('leaves terms and titles alone', () => {
    expect(found(scareQuotes, article('The word of the year is "climate emergency". Permanent "temporary workers" came.'))).toEqual([]);
  });
});

test.each(
  Object.entries({
    'They rejected a generous 3.5 per cent rise on Monday.': 'a 3.5 per cent rise',
    'She gave members a mere 40 minutes to ask.': '40 minutes',
    'It made a staggering £3m loss in May.': 'a £3m loss',
    'They gave a derisory 8 per cent rise.': 'an 8 per cent rise',
    'The firm took a cool £38 million in fees.': '£38 million',
  }),
)('in “%s” the figure stands by itself, with an article where one thing is counted', (text, plain) => {
  const segmented = segment(documentFromText(text));
  const [phrase] = loadedFigures.find(segmented);
  const rewritten = `${text.slice(0, (phrase!.anchor as { start: number }).start)}${phrase!.alternatives[0]}${text.slice((phrase!.anchor as { end: number }).end)}`;
  expect(rewritten).toContain(` ${plain}`);
  expect(rewritten).not.toMatch(/generous|mere|staggering|derisory|cool/);
});
