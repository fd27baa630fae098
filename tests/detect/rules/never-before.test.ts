import { expect, test } from 'vitest';
import { neverBefore } from '../../../src/detect/rules/never-before.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“strike of 2019” and “ever been on strike”': {
      text: 'Fewer people had complained than in the strike of 2019, the council said. No collectors had ever been on strike in the town before last month.',
      found:
        'There was a strike in 2019, so the other one was not without a predecessor. | Fewer people had complained than in the strike of 2019, the council said | No collectors had ever been on strike in the town before last month',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(neverBefore, text)).toEqual([found]));

test.each(
  Object.entries({
    'a strike that is the only one': 'No collectors had ever been on strike before last month. The walkout began in April.',
    'another thing': 'Nobody had ever swum the strait before. The storm of 2019 had closed it to boats.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(neverBefore, text)).toEqual([]));
