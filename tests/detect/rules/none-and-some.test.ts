import { expect, test } from 'vitest';
import { noneAndSome } from '../../../src/detect/rules/none-and-some.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'Nobody was injured in the collapse, the': {
      text: 'Nobody was injured in the collapse, the fire service said. A crane had toppled. Three injured workers were taken to hospital.',
      found: [
        'It is said that there were no injuries, and elsewhere that there were some. | Nobody was injured in the collapse, the fire service said | Three injured workers were taken to hospital',
      ],
    },
    'There were no witnesses to the crash': {
      text: 'There were no witnesses to the crash. It happened at 4am. A witness told police the car had jumped the lights.',
      found: [
        'It is said that there were no witnesses, and elsewhere that there were some. | There were no witnesses to the crash | A witness told police the car had jumped the lights',
      ],
    },
    'No arrests were made at the march': {
      text: 'No arrests were made at the march, police said. It drew 5,000. Those arrested at the march were held overnight.',
      found: [
        'It is said that there were no arrests, and elsewhere that there were some. | No arrests were made at the march, police said | Those arrested at the march were held overnight',
      ],
    },
    'The tower has no sprinklers. It has': {
      text: "The tower has no sprinklers. It has 22 floors. Residents said the tower's sprinklers had gone off and saved lives.",
      found: [
        "It is said that there were no sprinklers, and elsewhere that there were some. | The tower has no sprinklers | Residents said the tower's sprinklers had gone off and saved lives",
      ],
    },
    'Nobody was hurt in the fire. The': {
      text: 'Nobody was hurt in the fire. The fire broke out at noon, injuring two workers.',
      found: [
        'It is said that there were no injuries, and elsewhere that there were some. | Nobody was hurt in the fire | The fire broke out at noon, injuring two workers',
      ],
    },
    'The operator said there were no injuries': {
      text: 'The operator said there were no injuries. The coaster stopped near its top. Two riders were treated for broken ribs.',
      found: [
        'It is said that there were no injuries, and elsewhere that there were some. | The operator said there were no injuries | Two riders were treated for broken ribs',
      ],
    },
    'No complaints had been received about the': {
      text: 'No complaints had been received about the festival, organisers said. It drew 20,000. The council is looking into six complaints of noise.',
      found: [
        'It is said that there were no complaints, and elsewhere that there were some. | No complaints had been received about the festival, organisers said | The council is looking into six complaints of noise',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(noneAndSome, text)).toEqual(found));

test.each(
  Object.entries({
    'Nobody was injured in the first blast': 'Nobody was injured in the first blast. In the second, three people were injured.',
    'Prosecutors say that Weir killed his wife': 'Prosecutors say that Weir killed his wife. Weir says a burglar killed her.',
    'It was a miracle nobody died, said':
      '"It was a miracle nobody died," said the fire chief. A neighbour said it was a miracle that nobody was hurt.',
    'The poet, who died in 2011, left': 'The poet, who died in 2011, left nine books. Her daughter, also a poet, will attend the opening.',
    'Dame Judith Hall, who died in May': 'Dame Judith Hall, who died in May, is the mother of Judith Hall, who will play Ophelia.',
    'Two of the crew spoke English. None': 'Two of the crew spoke English. None of the passengers did.',
    'There were no witnesses to the shooting':
      'There were no witnesses to the shooting. A witness to the earlier row told police about a red car.',
    'Both pilots were killed. A stewardess survived': 'Both pilots were killed. A stewardess survived.',
    'Three people died when the boat sank': 'Three people died when the boat sank. Six survived.',
    'Two men were arrested and later released': 'Two men were arrested and later released without charge. A third remains in custody.',
    'There was no fire alarm in the': 'There was no fire alarm in the hall. The alarm was raised by a passer-by.',
    'No one has been arrested for the': 'No one has been arrested for the murder. A man arrested over the theft was bailed.',
    'The report that the king had died': 'The report that the king had died was false. The king is alive.',
    'Teacher cleared of assault A teacher accused':
      'Teacher cleared of assault\n\nA teacher accused of assault has been cleared. He was arrested in May and charged in June.',
    'Police said that no shots were fired': 'Police said that no shots were fired. Shots were fired at a rally last month.',
    'The witness, who cannot be named, said': 'The witness, who cannot be named, said he saw a gun. The second witness saw no gun.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(noneAndSome, text)).toEqual([]));
