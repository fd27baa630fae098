import { describe, expect, test } from 'vitest';
import { thingNamesOf } from '../../../src/engines/embedded/name-things.ts';
import { newsValueOf } from '../../../src/engines/embedded/news-value.ts';
import { plainlyReported } from '../../../src/engines/embedded/plainly-reported.ts';
import { namesTheEvent, pointsBack } from '../../../src/engines/embedded/points-back.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { withoutOrnaments } from '../../../src/rewrite/charged-words.ts';
import { shortenSentence } from '../../../src/rewrite/shorten-sentence.ts';
import { unfitMark } from '../../../src/rewrite/unfit-marks.ts';
import { withoutAsides } from '../../../src/rewrite/without-asides.ts';
import { segment } from '../../../src/segment/segment.ts';

describe('an ornament', () => {
  test.each(
    Object.entries({
      'goes with the article of a bare amount': [
        'Profit was a stellar £21.4 million, up from 19.',
        'Profit was a stellar £21.4 million, up from 19.',
      ],
      'goes before an amount that is no predicate': ['They spent an obscene £412,000 on it.', 'They spent £412,000 on it.'],
      'leaves the article of an amount before a noun': [
        'Corvane announced a predatory $1.1 billion takeover.',
        'Corvane announced a $1.1 billion takeover.',
      ],
      'goes with its degree': ['They passed a very shameful law.', 'They passed a law.'],
      'stays where a second one would hang': ['They passed a shameful and wide law.', 'They passed a shameful and wide law.'],
      'goes before a description': ['The flashy 47-year-old denies it.', 'The 47-year-old denies it.'],
      'stays before a function word': ['The singer, furious at the plan, left.', 'The singer, furious at the plan, left.'],
      'stays as an adverb before what it measures': ['They need desperately needed homes.', 'They need desperately needed homes.'],
    }),
  )('%s', (_, [text, plain]) => expect(withoutOrnaments(text!)).toBe(plain));
});

describe('what is said by the way', () => {
  test.each(
    Object.entries({
      'goes with scorn, also with a figure': [
        'Keith Marrable, who swaggers about in a £60,000 pick-up, denies three counts of theft.',
        'Keith Marrable denies three counts of theft.',
      ],
      'goes as a verdict before a colon': [
        'Common sense may yet prevail: the arbitration service has invited both sides to meet next week.',
        'The arbitration service has invited both sides to meet next week.',
      ],
      'stays when it says who somebody is': [
        'Ana Ruiz, a teacher at the school, said the roof had been repaired.',
        'Ana Ruiz, a teacher at the school, said the roof had been repaired.',
      ],
      'stays when it denies': [
        'Henry Obuya, who was not involved, called the result of the study useful.',
        'Henry Obuya, who was not involved, called the result of the study useful.',
      ],
      'goes where it is marked as unfit': [
        `The board approved a permit for the mine on Monday, ${unfitMark}putting 3 profits before people.`,
        'The board approved a permit for the mine on Monday.',
      ],
      'leaves a list whole': [
        'In two terms Mr Connell gave the city a tram, a rash of cycle lanes and a park.',
        'In two terms Mr Connell gave the city a tram, a rash of cycle lanes and a park.',
      ],
    }),
  )('%s', (_, [text, plain]) => expect(withoutAsides(text!)).toBe(plain));
});

test.each(['The vote was 27 to 22.', 'Nobody was hurt.', 'Two people died.', 'He denies all four charges.'])(
  'a short outcome is a statement: %s',
  (sentence) => expect(shortenSentence(sentence)).toBe(sentence),
);

test.each(
  Object.entries({
    'a claim with "that"': ['Marrable now claims that the permit was lost.', 'Marrable says that the permit was lost.'],
    'a claim behind what is claimed': ['The permit was lost, Marrable insisted.', 'The permit was lost, Marrable said.'],
    'not a plea': ['She admitted two counts of theft.', 'She admitted two counts of theft.'],
    'not a prize': ['The team claimed that prize in 2019.', 'The team claimed that prize in 2019.'],
  }),
)('plain reporting: %s', (_, [text, plain]) => expect(plainlyReported(text!)).toBe(plain));

test('a sentence points back by its first word only where something stands before', () => {
  expect(pointsBack('The first hearings are set for 3 November.')).toBe(false);
  expect(pointsBack('The first was set for 3 November.')).toBe(true);
  expect(pointsBack('They have asked a judge.')).toBe(true);
  expect(namesTheEvent('The closures are to save £640,000 a year.')).toBe(true);
});

describe('an opening “It”', () => {
  const named = (text: string) => {
    const segmented = segment(documentFromText(text, { id: 'x' }));
    const last = segmented.sentences.at(-1)!;
    return thingNamesOf(segmented).resolve(segmented.document.prose.slice(last.start, last.end), last.number);
  };
  test.each(
    Object.entries({
      'is the body of the sentence before': ['The council met on Tuesday. It will decide in May.', 'The council will decide in May.'],
      'also over a sentence that begins with “It” too': [
        'The company made a loss. It cut 40 jobs. Its shares fell.',
        'The company’s shares fell.',
      ],
      'stays where it stands for nothing': ['The council met on Tuesday. It was too early to tell.', 'It was too early to tell.'],
      'stays where nothing is found': ['Ana Ruiz met the mayor. It will be decided in May.', 'It will be decided in May.'],
    }),
  )('%s', (_, [text, resolved]) => expect(named(text!)).toBe(resolved));
});

test('what comes next is worth more than what was before', () => {
  expect(newsValueOf('The court will rule by the end of May.')).toBeGreaterThan(newsValueOf('The court ruled on it last year.'));
});
