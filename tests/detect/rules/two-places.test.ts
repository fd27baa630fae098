import { expect, test } from 'vitest';
import { twoPlaces } from '../../../src/detect/rules/two-places.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'The explosion happened in Torvik, a fishing': {
      text: 'The explosion happened in Torvik, a fishing town on the west coast. Windows shattered. The explosion in Halvik was heard nine miles off.',
      found: [
        'The same is said to be in Torvik in one place and in Halvik in another. | The explosion happened in Torvik, a fishing town on the west coast | The explosion in Halvik was heard nine miles off',
      ],
    },
    'The plant, on the north bank of': {
      text: 'The plant, on the north bank of the Tay, employs 300. Cars are made there. Smoke rose over the plant on the south bank.',
      found: [
        'The same is said to be on the north bank in one place and on the south bank in another. | The plant, on the north bank of the Tay, employs 300 | Smoke rose over the plant on the south bank',
      ],
    },
    "The store's third-floor restaurant caught fire at": {
      text: "The store's third-floor restaurant caught fire at noon. Diners fled. Investigators believe the blaze began in the restaurant on the fifth floor.",
      found: [
        "The same is said to be on the third floor in one place and on the fifth floor in another. | The store's third-floor restaurant caught fire at noon | Investigators believe the blaze began in the restaurant on the fifth floor",
      ],
    },
    'Yusuf was born in Cardiff to Somali': {
      text: 'Yusuf was born in Cardiff to Somali parents. He trained as a nurse. Born in Bristol, Yusuf moved to London at 18.',
      found: [
        'The same is said to be from Cardiff in one place and from Bristol in another. | Yusuf was born in Cardiff to Somali parents | Born in Bristol, Yusuf moved to London at 18',
      ],
    },
    'The summit will be held in Geneva': {
      text: 'The summit will be held in Geneva next week. Nine leaders will go. Hotels near the summit venue in Vienna are full.',
      found: [
        'The same is said to be in Geneva in one place and in Vienna in another. | The summit will be held in Geneva next week | Hotels near the summit venue in Vienna are full',
      ],
    },
    'The storm moved east overnight. Roofs were': {
      text: 'The storm moved east overnight. Roofs were torn off. Because the storm was heading west, ports on that coast shut.',
      found: [
        'The same is said to be going east in one place and going west in another. | The storm moved east overnight | Because the storm was heading west, ports on that coast shut',
      ],
    },
    'The trial at Leeds Crown Court began': {
      text: 'The trial at Leeds Crown Court began in March. The jury was sworn. The trial, at Sheffield Crown Court, is expected to last nine weeks.',
      found: [
        'The same is said to be at Leeds Crown Court in one place and at Sheffield Crown Court in another. | The trial at Leeds Crown Court began in March | The trial, at Sheffield Crown Court, is expected to last nine weeks',
      ],
    },
    'The body was found in a field': {
      text: 'The body was found in a field near the A40. A dog walker called police. Forensic officers returned to the garage where the body was found.',
      found: [
        'The same is said to be at one place (field) in one place and at one place (garage) in another. | The body was found in a field near the A40 | Forensic officers returned to the garage where the body was found',
      ],
    },
    'The company, based in Munich, makes brakes': {
      text: 'The company, based in Munich, makes brakes. It employs 900. The Hamburg-based company said orders had grown.',
      found: [
        'The same is said to be based in munich in one place and based in hamburg in another. | The company, based in Munich, makes brakes | The Hamburg-based company said orders had grown',
      ],
    },
    'Police stopped the van on Mill Street': {
      text: 'Police stopped the van on Mill Street at 1am. It held 40 phones. Residents filmed officers stopping the van on Dock Road.',
      found: [
        'The same is said to be at one place (Mill Street) in one place and at one place (Dock Road) in another. | Police stopped the van on Mill Street at 1am | Residents filmed officers stopping the van on Dock Road',
      ],
    },
    'The match was played at Villa Park': {
      text: 'The match was played at Villa Park. It rained. A crowd of 30,000 saw the match at Old Trafford.',
      found: [
        'The same is said to be at Villa Park in one place and at Old Trafford in another. | The match was played at Villa Park | A crowd of 30,000 saw the match at Old Trafford',
      ],
    },
    'The bank robbery took place in Lyon': {
      text: 'The bank robbery took place in Lyon on Monday. Two clerks were tied up. Detectives investigating the robbery in Marseille want to trace a red van.',
      found: [
        'The same is said to be in Lyon in one place and in Marseille in another. | The bank robbery took place in Lyon on Monday | Detectives investigating the robbery in Marseille want to trace a red van',
      ],
    },
    'Hospital in Truro to shut The hospital': {
      text: 'Hospital in Truro to shut\n\nThe hospital in Penzance will shut next year, the health board said. Staff were told on Friday. Campaigners plan to fight it.',
      found: [
        'The same is said to be in Truro in one place and in Penzance in another. | Hospital in Truro to shut | The hospital in Penzance will shut next year, the health board said',
      ],
    },
    'The warehouse fire in Ludworth burned for': {
      text: 'The warehouse fire in Ludworth burned for two days. Smoke drifted over the motorway. Insurers put the cost of the fire in Hallam at £3m.',
      found: [
        'The same is said to be in Ludworth in one place and in Hallam in another. | The warehouse fire in Ludworth burned for two days | Insurers put the cost of the fire in Hallam at £3m',
      ],
    },
    'The gallery is on the ground floor': {
      text: 'The gallery is on the ground floor of the old mint. Entry is free. A ramp leads to the gallery on the second floor.',
      found: [
        'The same is said to be on the ground floor in one place and on the second floor in another. | The gallery is on the ground floor of the old mint | A ramp leads to the gallery on the second floor',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoPlaces, text)).toEqual(found));

test.each(
  Object.entries({
    'Dr Priya Nair, a cardiologist at the':
      'Dr Priya Nair, a cardiologist at the hospital and a lecturer at the university, led the trial. Nair, who is also a magistrate, said she was pleased.',
    'The company, based in Munich, has a': 'The company, based in Munich, has a plant in Hamburg. The Hamburg plant makes brakes.',
    'Yusuf was born in Cardiff and grew': 'Yusuf was born in Cardiff and grew up in Bristol. He moved to London at 18.',
    'The storm moved east overnight, then turned': 'The storm moved east overnight, then turned west on Sunday.',
    'The plant on the north bank makes': 'The plant on the north bank makes cars. A plant on the south bank makes vans.',
    'Smoke was seen north of the city': 'Smoke was seen north of the city. Villages south of the city were not affected.',
    'The trial at Leeds Crown Court ended':
      'The trial at Leeds Crown Court ended in March. An appeal will be heard at the Court of Appeal in London.',
    'Unemployment fell in the north and rose': 'Unemployment fell in the north and rose in the south.',
    'The body was found in a field': 'The body was found in a field. The murder weapon was found in a garage.',
    'She was born in Paris, Texas. Her': 'She was born in Paris, Texas. Her father was born in Paris, France.',
    'Hospital in Truro to shut The hospital':
      'Hospital in Truro to shut\n\nThe hospital in Truro will shut next year. Patients will go to the hospital in Penzance.',
    'The fire began on the third floor': 'The fire began on the third floor and spread to the fifth floor.',
    'The gunman fled north along Mill Street': 'The gunman fled north along Mill Street. Police stopped him on Dock Road.',
    'The summit in Geneva follows one in': 'The summit in Geneva follows one in Vienna last year. The summit will close on Friday.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoPlaces, text)).toEqual([]));
