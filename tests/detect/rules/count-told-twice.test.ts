import { expect, test } from 'vitest';
import { countToldTwice } from '../../../src/detect/rules/count-told-twice.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“650 homes” and “560 houses”': {
      text: 'Planners have approved 650 homes on the old airfield. Traffic was the main objection. The developer, Colm & Sons, said that the 560 houses would be finished by 2029.',
      found:
        'The same houses are counted as 650 in one place and 560 in another. | Planners have approved 650 homes on the old airfield | The developer, Colm & Sons, said that the 560 houses would be finished by 2029',
    },
    '“212 passengers” and “221 passengers”': {
      text: 'The ferry was carrying 212 passengers when it ran aground. Lifeboats took everybody off within two hours. The 221 passengers were put up in hotels.',
      found:
        'The same passengers are counted as 212 in one place and 221 in another. | The ferry was carrying 212 passengers when it ran aground | The 221 passengers were put up in hotels',
    },
    '“640 patients” and “460 patients”': {
      text: 'The trial involved 640 patients at 12 hospitals. Half received the new drug. All 460 patients were followed for a year.',
      found:
        'The same patients are counted as 640 in one place and 460 in another. | The trial involved 640 patients at 12 hospitals | All 460 patients were followed for a year',
    },
    '“12 hospitals” and “14 hospitals”': {
      text: 'The study was carried out at 12 hospitals in Norway. Doctors had long suspected a link. At the 14 hospitals in the study, deaths fell by a fifth.',
      found:
        'The same hospitals are counted as 12 in one place and 14 in another. | The study was carried out at 12 hospitals in Norway | At the 14 hospitals in the study, deaths fell by a fifth',
    },
    '“Three schools” and “the four schools”': {
      text: 'Three schools were closed by the flood. Pupils will be taught at a leisure centre. The heads of the four schools met on Wednesday to plan for the rest of the term.',
      found:
        'The same schools are counted as three in one place and four in another. | Three schools were closed by the flood | The heads of the four schools met on Wednesday to plan for the rest of the term',
    },
    '“Five men” and “The six men”': {
      text: 'Five men have been charged with conspiracy to import cocaine. They were arrested in raids on Tuesday. The six men, aged between 22 and 41, will appear in court on Friday.',
      found:
        'The same men are counted as five in one place and six in another. | Five men have been charged with conspiracy to import cocaine | The six men, aged between 22 and 41, will appear in court on Friday',
    },
    '“Both suspects” and “three suspects”': {
      text: 'Both suspects were armed, police said. The three suspects fled in a grey car.',
      found: '“Both” speaks of two suspects, not three. | Both suspects were armed, police said | The three suspects fled in a grey car',
    },
    '“three counts of theft” and “all six counts”': {
      text: 'She was convicted of three counts of theft and two of fraud. The judge passed sentence on all six counts.',
      found:
        'The same counts are counted as three in one place and six in another. | She was convicted of three counts of theft and two of fraud | The judge passed sentence on all six counts',
    },
    '“four children” and “three children”': {
      text: 'Mr Drew leaves a wife and four children. Two of his sons play for the county. His three children carried the coffin.',
      found:
        'The same children are counted as four in one place and three in another. | Mr Drew leaves a wife and four children | His three children carried the coffin',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(countToldTwice, text)).toEqual([found]));

test.each(
  Object.entries({
    'a part of a group': 'Fourteen people were injured in the crash, nine of them seriously. Two of the injured remain in hospital.',
    'men and women': 'Eight men were arrested at the scene. Four women were arrested later at a flat in Dorn.',
    'two plants': 'The mill will lose 340 jobs. Another 90 jobs will go at the depot. In total 430 jobs will be lost.',
    'homes of which some':
      'Planners have approved 650 homes, of which 200 homes will be affordable. The first 120 homes will be built by 2027.',
    'passengers and crew': 'The ferry carried 212 passengers and 30 crew. Rescuers took off 242 people.',
    'an arm of a trial': 'The trial involved 640 patients. Of these, 320 patients received the drug.',
    'those who finished': 'The trial enrolled 640 patients; 610 patients completed it.',
    'two trials': 'An earlier trial involved 460 patients. The new trial involved 640 patients.',
    'other schools': 'Three schools were closed by the flood. In Dorn, two schools opened late.',
    'arrested and charged': 'Five men were arrested. Three men have been charged with affray. The other two were released.',
    'two of three': 'Three people were in the car. The two passengers were unhurt; the driver broke an arm.',
    'two that were caught': 'Three suspects fled. Two were caught within an hour. Both men were armed.',
    'a right sum': 'She was convicted of three counts of theft and two of fraud. The judge passed sentence on all five counts.',
    'children of two men': 'Mr Drew leaves four children. His brother, who has three children, gave the address.',
    'families that were moved': 'Some 300 families live on the estate. The council moved 40 families out after the flood.',
    'hotels in one place': 'Eleven hotels will open. Three hotels are in Saltcombe.',
    'members who left': 'The band, once five members strong, now has three members.',
    'two stops': 'The first 12 passengers boarded at Dorn and 30 passengers at Tarn.',
    'five charged and two released': 'Five men have been charged. Two men were released without charge.',
    'parts that overlap': 'Of the 60 staff, 40 are women and 30 work part-time.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(countToldTwice, text)).toEqual([]));
