import { expect, test } from 'vitest';
import { twoDescriptions } from '../../../src/detect/rules/two-descriptions.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    "Marcus Tillery, the club's goalkeeping coach, has": {
      text: "Marcus Tillery, the club's goalkeeping coach, has left by mutual consent. The board thanked him on Friday. Tillery, the head physiotherapist, had been with Rovers for nine seasons.",
      found: [
        "Marcus Tillery is goalkeeping coach in one place and physiotherapist in another. | Marcus Tillery, the club's goalkeeping coach | Tillery, the head physiotherapist",
      ],
    },
    'Prosecutor Ilse Brandt told the jury that': {
      text: 'Prosecutor Ilse Brandt told the jury that Dahl had planned the raid for weeks. Dahl denies it. Brandt, for the defence, called no witnesses.',
      found: [
        'Ilse Brandt is for the prosecution in one place and for the defence in another. | Prosecutor Ilse Brandt | Brandt, for the defence',
      ],
    },
    'Senator Joan Ridley, a Republican from Ohio': {
      text: 'Senator Joan Ridley, a Republican from Ohio, introduced the bill in May. It has eleven sponsors. Ridley, the only Democrat on the panel, said it was overdue.',
      found: ['Joan Ridley is republican in one place and democrat in another. | Joan Ridley, a Republican | Ridley, the only Democrat'],
    },
    'Dr Priya Nair, a cardiologist at St': {
      text: "Dr Priya Nair, a cardiologist at St Brannock's, led the trial. It enrolled 400 patients. Nair, an oncologist, said the findings surprised her.",
      found: [
        'Priya Nair is cardiologist in one place and oncologist in another. | Priya Nair, a cardiologist at St Brannock | Nair, an oncologist',
      ],
    },
    'A driver was pulled from the canal': {
      text: 'A driver was pulled from the canal by Jamal Osei, 34, a postman. Crowds cheered. Osei, a bus driver, said anyone would have done it.',
      found: ['Jamal Osei is postman in one place and bus driver in another. | Jamal Osei, 34, a postman | Osei, a bus driver'],
    },
    'The Italian climber Luca Ferri was found': {
      text: 'The Italian climber Luca Ferri was found on Thursday below the north face. Ferri was 29. Friends of Ferri, a Spaniard, gathered in the valley.',
      found: ['Luca Ferri is italian in one place and spanish in another. | The Italian climber Luca Ferri | Ferri, a Spaniard'],
    },
    'Chancellor Rolf Adler met the union on': {
      text: 'Chancellor Rolf Adler met the union on Thursday. Talks ran late. President Adler later said he was hopeful.',
      found: ['Rolf Adler is chancellor in one place and president in another. | Chancellor Rolf Adler | President Adler'],
    },
    "Lucy Tran, the victim's mother, sat through": {
      text: "Lucy Tran, the victim's mother, sat through the trial. The verdict came at noon. Outside, her aunt, Lucy Tran, read a statement.",
      found: ["Lucy Tran is mother in one place and aunt in another. | Lucy Tran, the victim's mother | her aunt, Lucy Tran"],
    },
    'Sheriff Dale Hutchins said deputies fired twice': {
      text: 'Sheriff Dale Hutchins said deputies fired twice. Nobody else was hurt. Police chief Hutchins will review the footage.',
      found: ['Dale Hutchins is sheriff in one place and police chief in another. | Sheriff Dale Hutchins | Police chief Hutchins'],
    },
    'Lieutenant Sam Okoye flew the helicopter. The': {
      text: 'Lieutenant Sam Okoye flew the helicopter. The crew had been on exercise. Captain Okoye was praised for landing it in a field.',
      found: ['Sam Okoye is lieutenant in one place and captain in another. | Lieutenant Sam Okoye | Captain Okoye'],
    },
    'Labour councillor Ruth Amos proposed the motion': {
      text: 'Labour councillor Ruth Amos proposed the motion. It was seconded by a Green. Conservative councillor Ruth Amos said parking was a right.',
      found: [
        'Ruth Amos is labour in one place and conservative in another. | Labour councillor Ruth Amos | Conservative councillor Ruth Amos',
      ],
    },
    'The former chief constable, Alan Dace, visited': {
      text: 'The former chief constable, Alan Dace, visited the scene on Monday. Extra patrols began. "We will find them," said the chief constable, Alan Dace, who has led the force since 2019.',
      found: [
        'Alan Dace is called former chief constable in one place and chief constable in another. | The former chief constable, Alan Dace | the chief constable, Alan Dace',
      ],
    },
    'Dr Yildiz, of the University of Exeter': {
      text: 'Dr Yildiz, of the University of Exeter, led the study. It ran for six years. Yildiz, of Durham University, said more work was needed.',
      found: [
        'Yildiz is of the university of exeter in one place and of durham university in another. | Yildiz, of the University of Exeter | Yildiz, of Durham University',
      ],
    },
    'Leah Booth, a midwife at the clinic': {
      text: 'Leah Booth, a midwife at the clinic for 20 years, handed in the petition. It has 4,000 names. Booth, a paramedic, said mothers were scared.',
      found: ['Leah Booth is midwife in one place and paramedic in another. | Leah Booth, a midwife at the clinic | Booth, a paramedic'],
    },
    "The club's treasurer, Nick Fale, resigned in": {
      text: "The club's treasurer, Nick Fale, resigned in March. A new board was elected. Members heard from Fale, the club's chairman, that the books were in order.",
      found: ["Nick Fale is treasurer in one place and chairman in another. | club's treasurer, Nick Fale | Fale, the club's chairman"],
    },
    'The Danish cyclist Emil Holm won the': {
      text: 'The Danish cyclist Emil Holm won the stage. It was his second. Holm, a Norwegian, leads by nine seconds.',
      found: ['Emil Holm is danish in one place and norwegian in another. | The Danish cyclist Emil Holm | Holm, a Norwegian'],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoDescriptions, text)).toEqual(found));

test.each(
  Object.entries({
    'Sergeant Amy Cole was promoted last week': 'Sergeant Amy Cole was promoted last week. Inspector Cole said she was delighted.',
    'Osei, a postman by day and a': 'Osei, a postman by day and a bus driver at weekends, pulled the driver out.',
    'Chancellor Rolf Adler, who was president from':
      'Chancellor Rolf Adler, who was president from 2001 to 2009, met the union. Adler said he was hopeful.',
    'The president of France, the president of':
      'The president of France, the president of the Commission and President Rossi met in Rome.',
    'Ann Cole, now the fire chief, was': 'Ann Cole, now the fire chief, was a nurse. Cole said the roof fell in.',
    'Pell, who was deputy leader until May': 'Pell, who was deputy leader until May, is the council leader.',
    'Germany to send tanks Germany will send': 'Germany to send tanks\n\nGermany will send tanks. Poland, which has forty, will not.',
    'Anna Weiss, a German, lives in Spain': 'Anna Weiss, a German, lives in Spain. The Spanish resident has lived there for years.',
    'The Labour MP said the Conservative leader':
      'The Labour MP said the Conservative leader was right. The Conservative leader, Ruth Amos, thanked the Labour MP.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoDescriptions, text)).toEqual([]));
