import { expect, test } from 'vitest';
import { propertyToldTwice } from '../../../src/detect/rules/property-told-twice.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'the height of a tower': {
      text: 'The tower, which stands 62 metres high, was built in 1911. At 54 metres it is the tallest building in Harle.',
      found:
        'For the height of the same tower the article gives 62 metres and 54 metres. | which stands 62 metres high, was built in 1911 | At 54 metres it is the tallest building in Harle',
    },
    'the weight of a boat': {
      text: 'The boat weighs 14 tonnes. A crane lifted the 17-tonne boat onto the quay.',
      found:
        'For the weight of the same boat the article gives 14 tonnes and 17-tonne. | The boat weighs 14 tonnes | A crane lifted the 17-tonne boat onto the quay',
    },
    'the beds of a hospital': {
      text: 'The hospital has 340 beds. With only 290 beds, the hospital is always full.',
      found:
        'For the number of beds of the same hospital the article gives 340 and 290. | The hospital has 340 beds | With only 290 beds, the hospital is always full',
    },
    'the capacity of a reservoir, with a pronoun': {
      text: 'The reservoir holds 40 million litres. It can store 55 million litres, the company said.',
      found:
        'For the capacity of the same reservoir the article gives 40 million litres and 55 million litres. | The reservoir holds 40 million litres | It can store 55 million litres, the company said',
    },
    'seats of the one theatre': {
      text: 'The theatre seats 640. A spokesman said all 720 seats had been sold.',
      found:
        'For the number of seats of the same place the article gives 640 and 720. | The theatre seats 640 | A spokesman said all 720 seats had been sold',
    },
    'a crew': {
      text: 'The crew of nine were winched to safety. The eleven crew members were flown to Dorn.',
      found:
        'For the size of the same crew the article gives nine and eleven. | The crew of nine were winched to safety | The eleven crew members were flown to Dorn',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(propertyToldTwice, text)).toEqual([found]));

test.each(
  Object.entries({
    'two bridges': 'The new bridge is 420 metres long. The old bridge, 380 metres long, will be pulled down.',
    'another tower': 'The tower stands 62 metres high. The church tower is 40 metres high.',
    'beds of another year': 'The hospital has 340 beds and 30 cots. In 2010 the hospital had 410 beds.',
    'empty and loaded': 'The boat weighs 14 tonnes empty. Fully loaded, the boat weighs 17 tonnes.',
    'what a tank can hold and held': 'The tank can hold 900 litres. The tank held 300 litres when it was found.',
    'the way back': 'The flight takes two hours. The return flight took three hours because of wind.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(propertyToldTwice, text)).toEqual([]));
