import { expect, test } from 'vitest';
import { amountToldTwice } from '../../../src/detect/rules/amount-told-twice.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“£3.2m scheme” and “£2.3 million scheme”': {
      text: 'The £3.2m scheme to rebuild the sea wall at Penhallow will begin in spring. Councillors approved it by a single vote. Residents have complained about the noise to come. Work on the £2.3 million scheme is expected to last two years.',
      found:
        'For the same scheme the article gives £3.2m and £2.3 million. | The £3.2m scheme to rebuild the sea wall at Penhallow will begin in spring | Work on the £2.3 million scheme is expected to last two years',
    },
    '“£14 million swimming pool” and “£12m project”': {
      text: 'Work has begun on a £14 million swimming pool in Harford. The pool, which replaces one built in 1968, will open next summer. Councillor Jane Pratt said the £12m project would be worth every penny.',
      found:
        'For the same project the article gives £14 million and £12m. | Work has begun on a £14 million swimming pool in Harford | Councillor Jane Pratt said the £12m project would be worth every penny',
    },
    '“12 miles north” and “21 miles north”': {
      text: 'The lorry came off the road 12 miles north of Carrick and rolled into a field. Nobody else was hurt. The crash site, 21 miles north of Carrick, is known for its bends.',
      found:
        'For the same distance the article gives 12 miles and 21 miles. | The lorry came off the road 12 miles north of Carrick and rolled into a field | The crash site, 21 miles north of Carrick, is known for its bends',
    },
    '“94mph” and “84mph”': {
      text: 'Driver Amy Fell was clocked at 94mph on the A37, magistrates heard. She said she had been late for a flight. Fell had been driving at 84mph on the A37 when the officer stopped her, the prosecutor said, before being banned for six months.',
      found:
        'For the same speed the article gives 94mph and 84mph. | Driver Amy Fell was clocked at 94mph on the A37, magistrates heard | Fell had been driving at 84mph on the A37 when the officer stopped her, the prosecutor said',
    },
    '“jailed for six years” and “eight-year sentence”': {
      text: 'A builder who defrauded pensioners was jailed for six years on Thursday. Judge Ann Crail said Ross Hale had shown no remorse. Hale, who must serve half of his eight-year sentence before he can be released, wept in the dock.',
      found:
        'For the same sentence the article gives six years and eight-year. | A builder who defrauded pensioners was jailed for six years on Thursday | who must serve half of his eight-year sentence before he can be released, wept in the dock',
    },
    '“sentenced to four years” and “five-year term”': {
      text: 'Tom Reddy was sentenced to four years in prison for arson at Leeds Crown Court. His lawyer said an appeal against the five-year term would be lodged next week.',
      found:
        'For the same term the article gives four years and five-year. | Tom Reddy was sentenced to four years in prison for arson at Leeds Crown Court | His lawyer said an appeal against the five-year term would be lodged next week',
    },
    '“31,420 people” and “crowd of 34,120”': {
      text: 'The match was watched by 31,420 people. Fans had queued since noon. The crowd of 34,120 was the largest of the season.',
      found:
        'For the same attendance the article gives 31,420 and 34,120. | The match was watched by 31,420 people | The crowd of 34,120 was the largest of the season',
    },
    '“$699” and “$799”': {
      text: 'The phone, which goes on sale in May, costs $699. It has two cameras and a folding screen. At $799, the phone is cheaper than its main rival.',
      found:
        'For the same price the article gives $699 and $799. | which goes on sale in May, costs $699 | At $799, the phone is cheaper than its main rival',
    },
    '“£410,000” and “£450,000”': {
      text: 'The chief executive is paid £410,000 a year. The board has defended his pay. Staff said a salary of £450,000 for the chief executive was obscene.',
      found:
        'For the same salary the article gives £410,000 and £450,000. | The chief executive is paid £410,000 a year | Staff said a salary of £450,000 for the chief executive was obscene',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(amountToldTwice, text)).toEqual([found]));

test.each(
  Object.entries({
    'two schemes': 'A £3.2m scheme to widen the road was approved. A £2.3m scheme for a bus lane was not.',
    'two phases': 'The first phase will cost £2 million. The second phase will cost £4 million.',
    'a price that grew': 'The £3.2m scheme was first priced at £2.3 million. The scheme is now a year late.',
    'two years': 'The company made a profit of £51 million, against £61 million a year earlier.',
    'two people who were jailed': 'Hale was jailed for six years. His accomplice, Rudd, got eight years.',
    'a part of a term': 'Hale was jailed for six years. He will serve three years before he can be released.',
    'two terms': 'He was jailed for six years for fraud and two years for theft, to run concurrently.',
    'what the prosecutors wanted': 'Prosecutors had asked for ten years. The judge sentenced him to seven years.',
    'a fine and costs': 'The firm was fined £80,000 and told to pay £60,000 in costs.',
    'two firms that were fined': 'Arden was fined £80,000 and Holt £60,000.',
    'a reward that was raised': 'The reward of £10,000 was doubled on Friday. The £20,000 reward is the largest offered by the force.',
    'a demand and what was paid': 'The kidnappers demanded $3 million. In the end the family paid $2 million.',
    'two models': 'The phone costs $699. The larger model costs $799.',
    'a predecessor': 'The phone costs $699, $100 more than its predecessor, which cost $599.',
    'with and without tax': 'The phone costs $699 before tax, or $799 with it.',
    'two years of pay': 'The chief executive was paid £410,000 last year and will get £450,000 this year.',
    'two elections': 'Turnout was 42 per cent, against 47 per cent in 2019.',
    'two tunnels': 'The road tunnel is 14 kilometres long. The rail tunnel will be 16 kilometres long.',
    'two places': 'It was 38.4C in Sarne on Sunday and 36.4C in Dorn.',
    'two days': 'The temperature reached 38.4C on Sunday. On Monday it was 36.4C.',
    'a fire that grew': 'The fire had burnt 2,000 hectares by Sunday. By Tuesday 3,000 hectares had burnt.',
    'two kinds of profit': 'Pre-tax profit rose to £61 million. Net profit was £48 million.',
    'a forecast': 'Analysts had expected a profit of £65 million. The company reported a profit of £61 million.',
    'two events': 'Talks lasted four days. The strike lasted six days.',
    'two speakers who disagree':
      'Minister Alan Frey said the bridge would cost £40 million. Opposition spokeswoman Tina Ray said it would cost £60 million.',
    'a rounded count': 'About 2,000 people marched. Police counted 1,960 people on the bridge.',
    'an average': 'The average house costs £280,000. In Marl houses cost £410,000.',
    'two distances': 'The village lies 12 miles north of Carrick and 21 miles south of Dorn.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(amountToldTwice, text)).toEqual([]));
