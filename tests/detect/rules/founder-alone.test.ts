import { expect, test } from 'vitest';
import { founderAlone } from '../../../src/detect/rules/founder-alone.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody alone with a partner': {
      text: 'Mira Dahl, who founded the firm on her own in 2016, spoke first. Imber recalled the day when he and Dahl signed the papers that set up the firm.',
      found:
        'Mira Dahl cannot have founded it alone and together with somebody. | founded the firm on her own | Imber recalled the day when he and Dahl signed the papers that set up the firm',
    },
    'founders who are others': {
      text: 'Dana Whitlow, founder of Norline, opened the hall. The brothers Karl and Ivo Stern founded it in 2009.',
      found:
        'Dana Whitlow is called the founder, and then others are. | Dana Whitlow, founder of Norline | The brothers Karl and Ivo Stern founded it in 2009',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(founderAlone, text)).toEqual([found]));

test.each(
  Object.entries({
    'somebody alone': 'Mira Dahl, who founded the firm on her own in 2016, spoke first. Imber and Dahl met in 2019.',
    'a co-founder': 'Dana Whitlow, co-founder of Norline, opened the hall. Whitlow and Karl Stern founded it in 2009.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(founderAlone, text)).toEqual([]));
