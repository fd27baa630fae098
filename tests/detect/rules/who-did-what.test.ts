import { expect, test } from 'vitest';
import { whoDidWhat } from '../../../src/detect/rules/who-did-what.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'Norton shot Vickers in the car park': {
      text: 'Norton shot Vickers in the car park of the pub, the court heard. It was 2am. A neighbour called the police after Vickers shot Norton and ran.',
      found: [
        'Who did it and to whom it was done change places. | Norton shot Vickers in the car park of the pub, the court heard | A neighbour called the police after Vickers shot Norton and ran',
      ],
    },
    'Germany to send tanks Poland will send': {
      text: 'Germany to send tanks\n\nPoland will send tanks, its defence minister said on Monday. Forty are ready. Germany has not decided.',
      found: [
        'The headline names another doer than the article. | Germany to send tanks | Poland will send tanks, its defence minister said on Monday',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(whoDidWhat, text)).toEqual(found));

test.each(
  Object.entries({
    'The defence said Dahl had not shot': 'The defence said Dahl had not shot the guard. The prosecution said Dahl shot the guard twice.',
    'Novak beat Lindqvist in the final on':
      'Novak beat Lindqvist in the final on Sunday. Last year Lindqvist beat Novak in the same round.',
    'We will never sell the ground, the': '"We will never sell the ground," the chairman said in 2015. Two years later he sold it.',
    'Norton shot Vickers, then Vickers shot Norton': 'Norton shot Vickers, then Vickers shot Norton, the court heard. Both lived.',
    'The strike was called off on Sunday': 'The strike was called off on Sunday night. It had continued for nine days.',
    'Dr Yildiz, of the University of Exeter': 'Dr Yildiz, of the University of Exeter, led the study with Dr Young, of Durham University.',
    'The club is not for sale, its': 'The club is not for sale, its owner said. A rival owner has sold his club.',
    'England won the toss. England lost the': 'England won the toss. England lost the match.',
    'United beat City in derby United, beaten':
      'United beat City in derby\n\nUnited, beaten by City in May, won 2-1. City had won the last three derbies.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(whoDidWhat, text)).toEqual([]));
