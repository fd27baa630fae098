import { describe, expect, test } from 'vitest';
import { chargedWordsIn, withoutOrnaments } from '../../src/rewrite/charged-words.ts';
import { withoutAsides } from '../../src/rewrite/without-asides.ts';

describe('charged words', () => {
  test.each(
    Object.entries({
      'a plain sentence has none': ['The council voted on Tuesday by 9 to 4 to close the pool.', 0],
      'a picture for an act counts': ['The council rammed the plan through on Tuesday.', 1],
      'a comment counts': ['The vote was, as usual, close.', 1],
      'what somebody is quoted with does not': ['Ana Ruiz said the council had “rammed it through”.', 0],
    }),
  )('%s', (_, [text, count]) => expect(chargedWordsIn(text as string)).toBe(count));

  test.each(
    Object.entries({
      'before a noun at the start': ['Long-suffering baker Lena Doyle spoke.', 'Baker Lena Doyle spoke.'],
      'behind an article, which fits again': ['They bought an outrageous boat.', 'They bought a boat.'],
      'not what a thing is said to be': ['It was a remarkable evening.', 'It was a remarkable evening.'],
      'not in reported speech': ['She said a lavish feast was held.', 'She said a lavish feast was held.'],
      'not in a quotation': ['“A lavish feast was held,” he said.', '“A lavish feast was held,” he said.'],
    }),
  )('an ornament goes %s', (_, [text, plain]) => expect(withoutOrnaments(text!)).toBe(plain));
});

describe('asides', () => {
  test.each(
    Object.entries({
      'a comment before the sentence goes': [
        'Curiously, the firm gave £5,000 to the fund on Monday.',
        'The firm gave £5,000 to the fund on Monday.',
      ],
      'a comment between commas goes': [
        "The referee, as usual in the visitors' pocket, gave the penalty in the last minute.",
        'The referee gave the penalty in the last minute.',
      ],
      'a tail that says what it amounts to goes': [
        'The board approved a permit for the mine on Monday, putting profits before people.',
        'The board approved a permit for the mine on Monday.',
      ],
      'a tail with a figure stays': [
        'The storm crossed the coast on Thursday, cutting power to 6,200 homes.',
        'The storm crossed the coast on Thursday, cutting power to 6,200 homes.',
      ],
      'a tail with a number in words stays': [
        'The boats used water cannon against the survey ship, injuring two of the scientists.',
        'The boats used water cannon against the survey ship, injuring two of the scientists.',
      ],
    }),
  )('%s', (_, [text, plain]) => expect(withoutAsides(text!)).toBe(plain));
});
