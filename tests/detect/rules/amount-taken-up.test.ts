import { expect, test } from 'vitest';
import { amountTakenUp } from '../../../src/detect/rules/amount-taken-up.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“£3.2m scheme” and “£2.3 million scheme”': {
      text: 'The £3.2m scheme to rebuild the sea wall at Penhallow will begin in spring. Councillors approved it by a single vote. Residents have complained about the noise to come. Work on the £2.3 million scheme is expected to last two years.',
      found:
        '£2.3 million takes up what was told as £3.2m. | The £3.2m scheme to rebuild the sea wall at Penhallow will begin in spring | Work on the £2.3 million scheme is expected to last two years',
    },
    '“fined £80,000” and “£60,000 fine”': {
      text: 'The firm was fined £80,000 for polluting the brook. It pleaded guilty at an earlier hearing. The £60,000 fine must be paid within 28 days.',
      found:
        '£60,000 takes up what was told as £80,000. | The firm was fined £80,000 for polluting the brook | The £60,000 fine must be paid within 28 days',
    },
    '“reward of £10,000” and “£20,000 reward”': {
      text: 'Detectives have offered a reward of £10,000 for information. Nobody has come forward. The £20,000 reward is the largest offered by the force.',
      found:
        '£20,000 takes up what was told as £10,000. | Detectives have offered a reward of £10,000 for information | The £20,000 reward is the largest offered by the force',
    },
    '“2,000 hectares” and “3,000 hectares”': {
      text: 'The fire has burnt 2,000 hectares of forest. Planes from three countries are helping. Officials said the 3,000 hectares burnt would take decades to recover.',
      found:
        '3,000 hectares takes up what was told as 2,000 hectares. | The fire has burnt 2,000 hectares of forest | Officials said the 3,000 hectares burnt would take decades to recover',
    },
    '“£61 million” and “£51 million”': {
      text: 'Pre-tax profit rose to £61 million. Sales were flat. Chief executive Mira Sohn said that the profit of £51 million was a good result in a hard year.',
      found:
        '£51 million takes up what was told as £61 million. | Pre-tax profit rose to £61 million | Chief executive Mira Sohn said that the profit of £51 million was a good result in a hard year',
    },
    '“losing £3 million” and “loss of £5 million”': {
      text: 'Stillwell Brewery is to sell its last pub after losing £3 million in 2024. The sale of The Crown is expected to close in June. Directors blamed the loss of £5 million in 2024 on the price of barley.',
      found:
        '£5 million takes up what was told as £3 million. | Stillwell Brewery is to sell its last pub after losing £3 million in 2024 | Directors blamed the loss of £5 million in 2024 on the price of barley',
    },
    '“40 metres” and “60-metre fall”': {
      text: 'Two climbers fell 40 metres from the north face on Sunday and survived. A helicopter lifted both to hospital in Sion. The 60-metre fall was broken by fresh snow, a rescuer said.',
      found:
        '60-metre takes up what was told as 40 metres. | Two climbers fell 40 metres from the north face on Sunday and survived | The 60-metre fall was broken by fresh snow, a rescuer said',
    },
    '“200 hours” and “240 hours”': {
      text: 'The judge ordered Lowe to do 200 hours of unpaid work. Lowe, who had admitted fraud, must finish the 240 hours within a year.',
      found:
        '240 hours takes up what was told as 200 hours. | The judge ordered Lowe to do 200 hours of unpaid work | who had admitted fraud, must finish the 240 hours within a year',
    },
    '“£6 million” and “£9 million jackpot”': {
      text: 'A jackpot of £6 million was won by a couple from Dorn. They bought the ticket at a garage. The pair said that they would give half of the £9 million jackpot to their children.',
      found:
        '£9 million takes up what was told as £6 million. | A jackpot of £6 million was won by a couple from Dorn | The pair said that they would give half of the £9 million jackpot to their children',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(amountTakenUp, text)).toEqual([found]));

test.each(
  Object.entries({
    'tickets of two classes': 'Ticket prices start at £25. The £60 tickets are sold out.',
    'a deal that is worth what was said':
      'The deal values the company at £1.2 billion. It was valued at £900 million when it was floated. The £1.2 billion deal needs the consent of the regulator.',
    'a bond for a share': `The city's share of the $60 million bridge is $20 million. The $20 million bond was approved in May.`,
    'a tax that rises': 'The tax on sugar will rise from 18p to 24p a litre in April. The 18p tax was brought in six years ago.',
    'two years of losses':
      'The trust had a deficit of £18 million in 2023 and of £28 million in 2024. Its £46 million debt is owed to the ministry.',
    'another fall': 'Two climbers fell 40 metres. A third had died in a 60-metre fall on the same face in May.',
    'hours of two people': 'The judge ordered Lowe to do 200 hours of unpaid work; his wife must do 120 hours.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(amountTakenUp, text)).toEqual([]));
