import { expect, test } from 'vitest';
import { oneOfficeTwoNames } from '../../../src/detect/rules/one-office-two-names.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'Detective Sergeant Karen Holloway is leading the': {
      text: 'Detective Sergeant Karen Holloway is leading the inquiry into the stabbing outside the Crown. Two men have been arrested. "We want to hear from anyone with footage," said Sergeant Carol Holloway.',
      found: [
        'The sergeant is called Karen Holloway in one place and Carol Holloway in another. | Detective Sergeant Karen Holloway | Sergeant Carol Holloway',
      ],
    },
    'Mayor Elena Duarte opened the bridge on': {
      text: 'Mayor Elena Duarte opened the bridge on Saturday. Hundreds came. The mayor, Luis Duarte, called it a new dawn for the town.',
      found: ['The mayor is called Elena Duarte in one place and Luis Duarte in another. | Mayor Elena Duarte | The mayor, Luis Duarte'],
    },
    'The judge, Miriam Feld, said he had': {
      text: "The judge, Miriam Feld, said he had shown no remorse. The hearing lasted an hour. Before passing sentence, Judge Martin Feld heard from the victim's brother.",
      found: ['The judge is called Miriam Feld in one place and Martin Feld in another. | The judge, Miriam Feld | Judge Martin Feld'],
    },
    'Detective Inspector Ravi Shah asked drivers to': {
      text: 'Detective Inspector Ravi Shah asked drivers to come forward. The crash closed the road for hours. "It was a terrible scene," Inspector Ravi Khan said.',
      found: [
        'The inspector is called Ravi Shah in one place and Ravi Khan in another. | Detective Inspector Ravi Shah | Inspector Ravi Khan',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oneOfficeTwoNames, text)).toEqual(found));

test.each(
  Object.entries({
    'The former mayor, Sue Grant, opened the':
      'The former mayor, Sue Grant, opened the fair. Mayor Lionel Coe was abroad. Grant stepped down in May.',
    'Tom Sarkis, chief executive of Halden Foods':
      'Tom Sarkis, chief executive of Halden Foods, met Laura Benn, chief executive of Brightwell, on Tuesday. Both chief executives said talks went well.',
    'Captain Diego Flores scored twice. The United':
      'Captain Diego Flores scored twice. The United captain said his side had been lucky; the City captain, Per Dahl, disagreed.',
    'The mayor welcomed the report, but rejected': 'The mayor welcomed the report, but rejected its main finding.',
    'We did nothing wrong, said the chief':
      '"We did nothing wrong," said the chief executive. "We did everything wrong," a former manager said.',
    'James Hill, a farmer from Kent, sold':
      'James Hill, a farmer from Kent, sold the land to James Hill Ltd. The company will build homes.',
    'The chief executive, who resigned in May':
      'The chief executive, who resigned in May, was replaced by Ola Berg. Chief executive Berg said he would cut costs.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oneOfficeTwoNames, text)).toEqual([]));
