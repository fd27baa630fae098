import { expect, test } from 'vitest';
import { oppositeStates } from '../../../src/detect/rules/opposite-states.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'The bridge was closed to all traffic': {
      text: 'The bridge was closed to all traffic after the flood. Engineers arrived at noon. By the afternoon, lorries queued because the bridge had stayed open all day.',
      found: [
        'The same is said to be closed in one place and open in another. | The bridge was closed to all traffic after the flood | By the afternoon, lorries queued because the bridge had stayed open all day',
      ],
    },
    'Both pilots were killed when the plane': {
      text: 'Both pilots were killed when the plane struck the ridge. Fog hampered rescuers. The pilots, who survived, are being treated in Tromso.',
      found: [
        'The same is said to be dead in one place and alive in another. | Both pilots were killed when the plane struck the ridge | The pilots, who survived, are being treated in Tromso',
      ],
    },
    'The suspect remains at large, the sheriff': {
      text: 'The suspect remains at large, the sheriff said. He is thought to be armed. The suspect, who is in custody, will appear in court on Friday.',
      found: [
        'The same is said to be free in one place and in custody in another. | The suspect remains at large, the sheriff said | The suspect, who is in custody, will appear in court on Friday',
      ],
    },
    'The stadium is still being built and': {
      text: 'The stadium is still being built and cranes stand over the east stand. It will hold 40,000. Last month the completed stadium hosted its first match.',
      found: [
        'The same is said to be unfinished in one place and finished in another. | The stadium is still being built and cranes stand over the east stand | Last month the completed stadium hosted its first match',
      ],
    },
    'The jury acquitted Sands after two days': {
      text: 'The jury acquitted Sands after two days. His family embraced. Sands will be sentenced in May after being found guilty.',
      found: [
        'The same is said to be acquitted in one place and convicted in another. | The jury acquitted Sands after two days | Sands will be sentenced in May after being found guilty',
      ],
    },
    'The hostages have been released, the ministry': {
      text: 'The hostages have been released, the ministry said. A plane waited. It added that the hostages remain in captivity in the north.',
      found: [
        'The same is said to be free in one place and held in another. | The hostages have been released, the ministry said | It added that the hostages remain in captivity in the north',
      ],
    },
    'The vaccine has been licensed in Europe': {
      text: 'The vaccine has been licensed in Europe since March. It is given as a spray. The vaccine is not yet licensed anywhere, the maker said.',
      found: [
        'The same is said to be approved in one place and not approved in another. | The vaccine has been licensed in Europe since March | The vaccine is not yet licensed anywhere, the maker said',
      ],
    },
    'The bill became law in July. It': {
      text: 'The bill became law in July. It covers flats. The bill has not been signed by the president.',
      found: [
        'The same is said to be in force in one place and not in force in another. | The bill became law in July | The bill has not been signed by the president',
      ],
    },
    'The ship sank within minutes off the': {
      text: 'The ship sank within minutes off the cape. Nine were aboard. The ship was towed to port, where inspectors boarded it.',
      found: [
        'The same is said to be sunk in one place and afloat in another. | The ship sank within minutes off the cape | The ship was towed to port',
      ],
    },
    'The factory will close in June with': {
      text: 'The factory will close in June with the loss of 200 jobs. Staff were told on Monday. The firm said the factory will stay open for at least three years.',
      found: [
        'The same is said to be closed in one place and open in another. | The factory will close in June with the loss of 200 jobs | The firm said the factory will stay open for at least three years',
      ],
    },
    'Voters backed the plan in the referendum': {
      text: 'Voters backed the plan in the referendum. Turnout was low. The mayor accepted that voters had turned the plan down.',
      found: [
        'The same is said to be approved in one place and rejected in another. | Voters backed the plan in the referendum | The mayor accepted that voters had turned the plan down',
      ],
    },
    'Kemp won the seat at the first': {
      text: 'Kemp won the seat at the first attempt. Her majority was 900. Kemp, who lost the seat, thanked her team.',
      found: [
        'The same is said to be winning in one place and losing in another. | Kemp won the seat at the first attempt | Kemp, who lost the seat, thanked her team',
      ],
    },
    "The council leader accepted the report's findings": {
      text: "The council leader accepted the report's findings in full. It runs to 90 pages. In its reply the council leader rejected the findings as flawed.",
      found: [
        "The same is said to be for it in one place and against it in another. | The council leader accepted the report's findings in full | In its reply the council leader rejected the findings as flawed",
      ],
    },
    'We will never sell the ground, chairman': {
      text: '"We will never sell the ground," chairman Roy Pell said. Fans clapped. Pell\'s promise that "we will soon sell the ground" was met with cheers.',
      found: [
        'The same is said to be not sold in one place and sold in another. | "We will never sell the ground | Pell\'s promise that "we will soon sell the ground" was met with cheers',
      ],
    },
    "We support the deal, the union's leader": {
      text: '"We support the deal," the union\'s leader, Ed Marsh, said. Members vote next week. Marsh opposes the deal, and has asked members to vote against.',
      found: ['The same is said to be for it in one place and against it in another. | "We support the deal | Marsh opposes the deal'],
    },
    'I have no plans to retire, Berg': {
      text: '"I have no plans to retire," Berg said. He turns 38 in May. Berg said he would retire this summer.',
      found: [
        'The same is said to be not retired in one place and retired in another. | "I have no plans to retire | Berg said he would retire this summer',
      ],
    },
    'Inflation will fall next year, the governor': {
      text: '"Inflation will fall next year," the governor said. Rates were held. The governor said inflation would rise next year.',
      found: [
        'The same is said to be falling in one place and rising in another. | "Inflation will fall next year | The governor said inflation would rise next year',
      ],
    },
    'All of the passengers were rescued, the': {
      text: 'All of the passengers were rescued, the coastguard said. The ferry had run aground. Divers are searching for four passengers still missing.',
      found: [
        'The same is said to be found in one place and missing in another. | All of the passengers were rescued, the coastguard said | Divers are searching for four passengers still missing',
      ],
    },
    'The fire was caused by a faulty': {
      text: 'The fire was caused by a faulty heater, investigators found. Damage was put at £2m. The owner will be charged over the fire, which was caused by arson.',
      found: [
        'The same is said to be accidental in one place and deliberate in another. | The fire was caused by a faulty heater, investigators found | The owner will be charged over the fire, which was caused by arson',
      ],
    },
    'Every school in the county was shut': {
      text: 'Every school in the county was shut. Snow lay deep. Three schools stayed open, the county said.',
      found: [
        'The same is said to be closed in one place and open in another. | Every school in the county was shut | Three schools stayed open, the county said',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oppositeStates, text)).toEqual(found));

test.each(
  Object.entries({
    'Peter Lowry and his wife, Anne Lowry':
      'Peter Lowry and his wife, Anne Lowry, bought the farm in 1990. Anne runs the shop. Peter looks after the sheep.',
    'David Miliband and his brother Ed stood':
      'David Miliband and his brother Ed stood for the leadership. Ed Miliband won. David Miliband left for New York.',
    'The council rejected the scheme in May': 'The council rejected the scheme in May. It approved a smaller scheme on Tuesday.',
    'The bridge was closed on Friday after': 'The bridge was closed on Friday after the flood. It reopened on Monday.',
    'Police said the suspect was in custody': 'Police said the suspect was in custody. His family said he had been released.',
    'Keane was sacked by Rovers in 2019': 'Keane was sacked by Rovers in 2019. He resigned from City in 2021.',
    'The flight was due to land in': 'The flight was due to land in Lisbon. It was diverted to Porto because of wind.',
    'All of the passengers were rescued from':
      'All of the passengers were rescued from the first boat. Four passengers of a second boat are missing.',
    'Firefighters thought at first that the fire':
      'Firefighters thought at first that the fire was caused by a heater. They now believe it was arson.',
    'She denied theft but admitted handling stolen': 'She denied theft but admitted handling stolen goods. She was convicted of handling.',
    'The bill was passed by the lower': 'The bill was passed by the lower house. The upper house has yet to approve it.',
    'The theatre was shut for two years': 'The theatre was shut for two years. It opened again in September.',
    'The Ohio Democrat said Ridley, a Republican': 'The Ohio Democrat said Ridley, a Republican, was wrong.',
    'The factory will close in June, the': 'The factory will close in June, the firm said. Unions want the factory to stay open.',
    'The firm had promised that the factory': 'The firm had promised that the factory would stay open. It will close in June.',
    'The minister said the plan was a':
      'The minister said the plan was "a risk". Critics called it "a disgrace". Both said more money was needed.',
    'Voters backed the plan by 60% in': 'Voters backed the plan by 60% in the city. In the suburbs voters turned it down.',
    'Kemp won the seat in 2017, lost': 'Kemp won the seat in 2017, lost it in 2019 and won it back in 2024.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oppositeStates, text)).toEqual([]));
