import { describe, expect, test } from 'vitest';
import { degreeVerdicts } from '../../src/detect/phrase-rules/degree-verdicts.ts';
import { editorialFrames } from '../../src/detect/phrase-rules/editorial-frames.ts';
import { loadedTitles } from '../../src/detect/phrase-rules/loaded-titles.ts';
import { mockingSentences } from '../../src/detect/phrase-rules/mocking-sentences.ts';
import { nobodysRumours } from '../../src/detect/phrase-rules/nobodys-rumours.ts';
import { opinionAdverbs } from '../../src/detect/phrase-rules/opinion-adverbs.ts';
import type { PhraseRule } from '../../src/detect/phrase-rules/phrase-rule.ts';
import { sneeringAsides } from '../../src/detect/phrase-rules/sneering-asides.ts';
import { speechManners } from '../../src/detect/phrase-rules/speech-manners.ts';
import { verdictTails } from '../../src/detect/phrase-rules/verdict-tails.ts';
import { withheldAnswers } from '../../src/detect/phrase-rules/withheld-answers.ts';
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
  'editorial frames': {
    rule: editorialFrames,
    finds: {
      'It hardly needs saying that the rate is low.': 'It hardly needs saying that > ',
      'It bears repeating that nobody was hurt.': 'It bears repeating that > ',
      'It must be said that the wall is old.': 'It must be said that > ',
      'It beggars belief that the office has no list.': 'It beggars belief that > ',
      'It defies all logic that the gate is locked.': 'It defies all logic that > ',
      'It is no exaggeration to say that the lamp is bright.': 'It is no exaggeration to say that > ',
      'It is nothing short of a disgrace that the lift is broken.': 'It is nothing short of a disgrace that > ',
      'It is telling that no minister came.': 'It is telling that > ',
      'It is hardly surprising that the shop closed.': 'It is hardly surprising that > ',
      'There can be no doubt that the bridge is unsafe.': 'There can be no doubt that > ',
      'There is no denying that the fee rose.': 'There is no denying that > ',
      'What is beyond dispute is that the vote was close.': 'What is beyond dispute is that > ',
      'Nobody should be surprised that the bill passed.': 'Nobody should be surprised that > ',
      'It is no secret that the site is for sale.': 'It is no secret that > ',
      'The shop shut, and it beggars belief that it may open again.': 'it beggars belief that > ',
    },
    leaves: [
      'It needs a permit that costs £40.',
      'The judge said there was no doubt whatever about the date.',
      '“It beggars belief that they lied,” Smith said.',
      'It is likely that the bridge will open in May.',
      'It is important that the valve is closed first.',
      'He asked for a list of what is certain.',
      'She said it was a secret that only two people knew.',
      'The report that was surprising came in May.',
    ],
  },
  'opinion adverbs': {
    rule: opinionAdverbs,
    finds: {
      'Curiously, the firm has given £5,000 to the fund.': 'Curiously > ',
      'Tellingly, no minister came.': 'Tellingly > ',
      'Strangely enough, the key was there.': 'Strangely enough > ',
      'Rather suspiciously, the file is gone.': 'Rather suspiciously > ',
      'The firm, predictably, refused.': 'predictably > ',
      'The bill passed, shamefully.': ', shamefully > ',
    },
    leaves: [
      'She smiled sadly at the crowd.',
      'The two methods differ significantly, he wrote.',
      'He spoke slowly, sadly, and left.',
      'Curiously shaped stones were found.',
      '“Curiously, it works,” Smith said.',
      'Prices rose predictably in March.',
    ],
  },
  'verdict tails': {
    rule: verdictTails,
    finds: {
      'The board approved the permit, putting profits before people in a dry valley.': ', putting profits before people in a dry valley > ',
      'Officers blocked the bridge, turning a march into mayhem.': ', turning a march into mayhem > ',
      'The senate passed the bill, handing a stinging defeat to the lobby.': ', handing a stinging defeat to the lobby > ',
      'The bill passed, hammering thrifty savers whose only crime is to own a flat.':
        ', hammering thrifty savers whose only crime is to own a flat > ',
      'The firm gave money to the police, a sum that speaks volumes.': ', a sum that speaks volumes > ',
      'Skyhaul won approval, a move that is poised to revolutionize shopping.': ', a move that is poised to revolutionize shopping > ',
      'Agents detained 84 people in an operation that sends an unmistakable message to employers.':
        'in an operation that sends an unmistakable message to employers > ',
      'The committee voted by nine to five, with the minority bravely holding out.': ', with the minority bravely holding out > ',
      'They voted to strike, whatever the cost to families.': ', whatever the cost to families > ',
      'The council cut the grant, plunging the choir into crisis.': ', plunging the choir into crisis > ',
    },
    leaves: [
      'The firm moved the plant, putting 40 jobs at risk.',
      'The road was closed, leaving 30 houses without power.',
      'The storm moved north, bringing rain to the coast.',
      'She signed the deal, handing the keys to the buyer on Monday.',
      'The court sent a letter, turning the appeal down.',
      'The club won, sending City down to third.',
      'He proposed a plan that sends aid to farms.',
      '“They passed it, putting profits before people,” Smith said.',
      'The bank raised the rate, a move that analysts at Morgan had expected.',
      'The agency fined the firm, a step that the law allows.',
    ],
  },
  'mocking sentences': {
    rule: mockingSentences,
    finds: {
      'He would not comment. Funny, that.': 'Funny, that. > ',
      'It will be safe, they say. Pull the other one.': 'Pull the other one. > ',
      'The road opens in May. Do not hold your breath.': 'Do not hold your breath. > ',
      'Jobs will come. Workers have heard that one before.': 'Workers have heard that one before. > ',
      'The vote is in May. Voters will not be fooled.': 'Voters will not be fooled. > ',
      'Lind was booed. How Lind keeps his job is anyone’s guess.': 'How Lind keeps his job is anyone’s guess. > ',
      'The plant is new. Only a fool could call it progress.': 'Only a fool could call it progress. > ',
      'The clinic shut. Nobody in Ashmere voted for any of this.': 'Nobody in Ashmere voted for any of this. > ',
      'Thefts rose. The numbers tell a grim story.': 'The numbers tell a grim story. > ',
      'The hall closed. It was a dark day for the town.': 'It was a dark day for the town. > ',
      'Waits are longer. It is the most vulnerable who are paying the price.': 'It is the most vulnerable who are paying the price. > ',
      'He won. The country could use a few more like him.': 'The country could use a few more like him. > ',
      'He said he was at home. So much for honesty.': 'So much for honesty. > ',
    },
    leaves: [
      'The shop shut. Voters will not be asked again.',
      'The film is funny. That is rare.',
      'The council met. Residents have seen the plan before the vote.',
      'The score was close. It was a dark night in the valley.',
      'The mayor left. “Pull the other one,” Smith said.',
      'Rain fell. The numbers rose in May.',
      'She left. Nobody in Ashmere was hurt.',
      'He asked for more. Patients have better access than in 2019.',
      'What happens next is not known. The court meets on Friday.',
      'It is the driver who pays the fare.'.replace('pays the fare', 'opens the door'),
    ],
  },
  'sneering asides': {
    rule: sneeringAsides,
    finds: {
      'An inspector, supposedly independent, confirmed the cracks.': ', supposedly independent, > ',
      'The referee, as usual in the visitors’ pocket, gave the penalty.': ', as usual in the visitors’ pocket, > ',
      'Officials, never shy about telling towns how to live, disagree.': ', never shy about telling towns how to live, > ',
      'He has taken the money, if terrace talk is to be believed.': ', if terrace talk is to be believed > ',
      'The rule, believe it or not, is still in force.': ', believe it or not, > ',
      'The party, which has no ideas of its own, voted against.': ', which has no ideas of its own, > ',
      'The firm, for all its fine words, paid nothing.': ', for all its fine words, > ',
    },
    leaves: [
      'The shop, as usual, opens at nine.',
      'The bird, no longer rare, nests here.',
      'If the forecast is to be believed by farmers, rain will come.',
      'The inspector, who is independent, confirmed the cracks.',
      '“The referee, as usual in their pocket, gave it,” Smith said.',
      'The rule, which is ten years old, applies to cars.',
      'He was never known to be late.',
    ],
  },
  'speech manners': {
    rule: speechManners,
    finds: {
      '“Theo is in a great place,” gushed his publicist.': 'gushed > said',
      '“We bring it back to life,” the chief executive trumpeted.': 'trumpeted > said',
      'The manager whined that the goal was offside.': 'whined > said',
      'The directors bragged in March that the site would pay.': 'bragged > said',
      'He thunders that the tax will rise.': 'thunders > says',
      'Smith snapped: “It is safe.”': 'snapped > said',
      'The lawyer tried to argue that they had not been asked.': 'tried to argue > said',
    },
    leaves: [
      'The storm raged for two days.',
      'The dog barked at the child.',
      'Sales boomed and the engine roared.',
      'He snapped his wrist on Monday.',
      'The “Iron Lady” fumed and left.',
      '“He whined that it was cold,” Smith said.',
      'She tried to open the door.',
      'The children were “raving” about it.',
    ],
  },
  'withheld answers': {
    rule: withheldAnswers,
    finds: {
      'Tolley refused to apologise at the table.': 'refused to apologise > declined to apologise',
      'The minister refused to say how large it would be.': 'refused to say > declined to say',
      'The firm failed to respond to a letter.': 'failed to respond > did not respond',
      'Police would admit to only 1,200.': 'would admit to only > gave a figure of',
    },
    leaves: [
      'The engine failed to start.',
      'She refused to pay the fine.',
      'The court would admit only two letters.',
      '“They refused to apologise,” Smith said.',
    ],
  },
  'loaded titles': {
    rule: loadedTitles,
    finds: {
      'The strike goes on. Militant organiser Dougie Sharp wants 7 per cent.': 'Militant > ',
      'Long-suffering baker Lena Doyle lost money.': 'Long-suffering > ',
      'The disgraced former minister Alan Reed spoke.': 'disgraced > ',
      'Hero detectives catch two men in Carrow.': 'Hero > ',
    },
    leaves: [
      'The Rogue Landlord Register names owners.',
      'The brave were few in that year.',
      'A popular brand of tea was sold.',
      '“Militant organiser Dougie Sharp is wrong,” Smith said.',
      'She played the hero in the school play.',
    ],
  },
  'degree verdicts': {
    rule: degreeVerdicts,
    finds: {
      'The ministry’s utterly inadequate consultation lasted 21 days.': 'utterly inadequate > ',
      'It was a wholly unnecessary delay.': 'wholly unnecessary > ',
      'The plan is completely absurd.': 'completely > ',
      'A woefully underfunded clinic closed.': 'woefully underfunded > ',
      'The shamefully low offer was refused.': 'shamefully > ',
    },
    leaves: [
      'The road was completely closed for a week.',
      'The colour is clearly visible from the road.',
      'The town is wholly owned by the crown.',
      '“It is utterly absurd,” Smith said.',
      'It is not entirely wrong.',
      'The house was totally destroyed by fire.',
    ],
  },
  'nobody’s rumours': {
    rule: nobodysRumours,
    finds: {
      'The site is large, and eyebrows have been raised over a lunch.': 'eyebrows have been raised',
      'Tongues have been wagging about her plans.': 'Tongues have been wagging',
      'Serious questions are being asked about the deal.': 'Serious questions are being asked',
      'It is feared that more will close.': 'It is feared that',
      'Across the city, people say that it leaks.': 'people say that',
      'Rumour has it that the coach will go.': 'Rumour has it that',
      'Many see him as the next governor.': 'Many see him',
    },
    leaves: [
      'Questions were asked by the mayor about the deal.',
      'Concerns were raised on Monday by Ana Reed of the union.',
      'He raised an eyebrow at the price.',
      'It is said to be old.',
      'Many see the doctor once a year.',
      '“Tongues are wagging,” Smith said.',
      'People say hello on the stairs.',
    ],
  },
};

describe.each(Object.entries(rules))('%s', (_, { rule, finds, leaves }) => {
  test.each(Object.entries(finds))('finds its phrase in: %s', (text, phrase) => expect(found(rule, text)).toEqual([phrase]));
  test.each(leaves.map((text) => [text]))('leaves alone: %s', (text) => expect(found(rule, text)).toEqual([]));
});
