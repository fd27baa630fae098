import { expect, test } from 'vitest';
import { deniedAndDone } from '../../../src/detect/rules/denied-and-done.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'The couple married in 1998. They live': {
      text: 'The couple married in 1998. They live in Hull. Neighbours said the pair, who never married, were devoted.',
      found: [
        'The same is said to be so in one place and not to be so in another. | Neighbours said the pair, who never married, were devoted | The couple married in 1998',
      ],
    },
    'We will never sell the ground, chairman': {
      text: '"We will never sell the ground," chairman Roy Pell said. Fans clapped. Pell\'s promise that "we will soon sell the ground" was met with cheers.',
      found: [
        'The same is said to be so in one place and not to be so in another. | "We will never sell the ground | Pell\'s promise that "we will soon sell the ground" was met with cheers',
      ],
    },
    'I have no plans to retire, Berg': {
      text: '"I have no plans to retire," Berg said. He turns 38 in May. Berg said he would retire this summer.',
      found: [
        'The same is said to be so in one place and not to be so in another. | "I have no plans to retire | Berg said he would retire this summer',
      ],
    },
    'We have enough beds, said hospital director': {
      text: '"We have enough beds," said hospital director Nia Rees. Wards were full. Rees said the hospital did not have enough beds.',
      found: [
        'The same is said to be so in one place and not to be so in another. | Rees said the hospital did not have enough beds | "We have enough beds',
      ],
    },
    'The vote was not binding, officials said': {
      text: 'The vote was not binding, officials said. It was held in May. The binding vote obliges the council to act.',
      found: [
        'The same is said to be so in one place and not to be so in another. | The vote was not binding, officials said | The binding vote obliges the council to act',
      ],
    },
    'Police did not use tear gas, the': {
      text: 'Police did not use tear gas, the force said. Crowds left by ten. Medics treated nine people after police fired tear gas.',
      found: [
        'The same is said to be so in one place and not to be so in another. | Police did not use tear gas, the force said | Medics treated nine people after police fired tear gas',
      ],
    },
    'Nurses to strike over pay Nurses have': {
      text: 'Nurses to strike over pay\n\nNurses have voted not to strike over pay. The ballot closed on Monday. The union will reopen talks.',
      found: [
        'The same is said to be so in one place and not to be so in another. | Nurses have voted not to strike over pay | Nurses to strike over pay',
      ],
    },
    'Minister resigns over emails The minister has': {
      text: 'Minister resigns over emails\n\nThe minister has refused to resign over the emails. She told MPs she had done nothing wrong. The prime minister backed her.',
      found: [
        'The same is said to be so in one place and not to be so in another. | The minister has refused to resign over the emails | Minister resigns over emails',
      ],
    },
    'The minister attended the ceremony. It rained': {
      text: 'The minister attended the ceremony. It rained throughout. Veterans were angry that the minister had not attended the ceremony.',
      found: [
        'The same is said to be so in one place and not to be so in another. | Veterans were angry that the minister had not attended the ceremony | The minister attended the ceremony',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(deniedAndDone, text)).toEqual(found));

test.each(
  Object.entries({
    'The ministry declined to comment on the':
      'The ministry declined to comment on the leak. A ministry spokesman said the budget would be published on Monday.',
    'The company declined to comment before the':
      'The company declined to comment before the results. On Thursday, after they were out, a company spokesman said sales were good.',
    'Jones pleaded not guilty. The jury found': 'Jones pleaded not guilty. The jury found him guilty after four hours.',
    'The minister refused to resign on Monday': 'The minister refused to resign on Monday. By Wednesday he had resigned.',
    'The company has no plans to sell': 'The company has no plans to sell. It said it would sell two shops.',
    'The council has not decided whether to': 'The council has not decided whether to approve or reject the plan.',
    'The vaccine has been licensed in Europe': 'The vaccine has been licensed in Europe. It is not yet licensed in the United States.',
    'Police said they did not use tear': 'Police said they did not use tear gas. Protesters said police fired tear gas.',
    'Berg said he had no plans to': 'Berg said he had no plans to retire. His agent said he would retire next year.',
    'The court did not accept that she': 'The court did not accept that she lied. It accepted her account of the night.',
    'The inquiry found that the pilot was': 'The inquiry found that the pilot was not at fault. The airline had blamed the pilot.',
    'Minister resigns over emails The minister, who':
      'Minister resigns over emails\n\nThe minister, who had refused to resign on Monday, went on Tuesday. A successor will be named.',
    'Ofcom, the regulator, opened an inquiry. Ofgem': 'Ofcom, the regulator, opened an inquiry. Ofgem, the energy regulator, did not.',
    'It was not until Monday that the': 'It was not until Monday that the road was closed. It had been open all weekend.',
    'The prosecutor, Ilse Brandt, said Dahl was':
      'The prosecutor, Ilse Brandt, said Dahl was guilty. Jo Brandt, his lawyer, said he was not.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(deniedAndDone, text)).toEqual([]));
