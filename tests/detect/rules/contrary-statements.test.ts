import { expect, test } from 'vitest';
import { contraryStatements } from '../../../src/detect/rules/contrary-statements.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'custody and bail': {
      text: 'Judge Joan Whit remanded Pike in custody until March. Pike, whom the judge bailed to his sister’s address, left by a side door.',
      found:
        'It is said that the person is in custody in one place and that the person is at liberty in another. | Judge Joan Whit remanded Pike in custody until March | whom the judge bailed to his sister’s address, left by a side door',
    },
    'an unsigned accord': {
      text: 'The two sides put their names to an accord at dawn. The accord remains unsigned.',
      found:
        'It is said that it has been signed in one place and that it has not been signed in another. | The two sides put their names to an accord at dawn | The accord remains unsigned',
    },
    'a headline that decides what the article puts off': {
      text: 'Councillors vote to close baths\n\nThe council met on Monday in the town hall.\n\nAfter two hours members put off any decision on the baths.',
      found:
        'It is said that it has been decided in one place and that the decision has been put off in another. | Councillors vote to close baths | After two hours members put off any decision on the baths',
    },
    'an eldest child with an older sister': {
      text: 'Nora Lind is the eldest child of a pilot. Lind shared a room with her older sister.',
      found:
        'It is said that the person is the eldest child in one place and that the person has an older brother or sister in another. | Nora Lind is the eldest child of a pilot | Lind shared a room with her older sister',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(contraryStatements, text)).toEqual([found]));

test.each(
  Object.entries({
    'one after the other': 'Pike was remanded in custody in May. He was later bailed.',
    'bail refused': 'Pike was remanded in custody on Friday. Pike was denied bail.',
    'two people': 'Pike was remanded in custody on Friday. Moor was released on bail.',
    'what may happen': 'Nobody was hurt. Officials feared that three people were hurt.',
    'two years': 'Nobody was hurt in 2019. Three people were hurt in 2021.',
    'two deals': 'The accord was signed in Rome. A second accord remains unsigned.',
    'two places': 'Nobody was hurt in Dorn. In Halvik three people were hurt.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(contraryStatements, text)).toEqual([]));
