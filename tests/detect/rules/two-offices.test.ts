import { expect, test } from 'vitest';
import { twoOffices } from '../../../src/detect/rules/two-offices.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'two ministries': {
      text: 'Finance Minister Edda Wahl opened the debate. Labour Minister Edda Wahl closed it.',
      found:
        'Edda Wahl is Finance Minister in one place and Labour Minister in another. | Finance Minister Edda Wahl | Labour Minister Edda Wahl',
    },
    'two county offices': {
      text: "Ray Tollard, the county sheriff, closed the road. Tollard, the county's elected prosecutor, will review it.",
      found:
        "Ray Tollard is the county sheriff in one place and the elected prosecutor in another. | Ray Tollard, the county sheriff | Tollard, the county's elected prosecutor",
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoOffices, text)).toEqual([found]));

test.each(
  Object.entries({
    'a former office': 'Former Finance Minister Edda Wahl opened the debate. Labour Minister Edda Wahl closed it.',
    'a rank beside an office': 'Prime Minister Edda Wahl opened the debate. Finance Minister Paul Roth closed it.',
    'a job and a part': 'Anna Hall, a nurse, spoke first. Hall, the chairwoman of the club, agreed.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoOffices, text)).toEqual([]));
