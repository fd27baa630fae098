import { singularOf } from '../../facts/counted-noun.ts';

/**
 * The common name of nouns that news uses for one thing: "posts", "roles" and "redundancies" are "job". Other nouns stand for themselves, in the
 * singular and lower case.
 */
export function thingClass(noun: string): string {
  const single = singularOf(noun);
  return classes.get(single) ?? single;
}

/** Whether a noun names people in general, so that any other word for people may take it up. */
export function isAnybody(noun: string | null): boolean {
  return noun === null || anybody.has(noun);
}

/** Whether a noun (singular, lower case) names people. */
export function isPeople(noun: string | null): boolean {
  return noun !== null && (anybody.has(noun) || people.has(noun));
}

const anybody = new Set('person people victim casualty life fatality death body other'.split(' '));
const people = new Set(
  `man woman boy girl child adult youth teenager youngster patient passenger worker employee member crew sailor soldier student pupil resident player
   volunteer participant candidate driver civilian officer scientist tourist prisoner suspect migrant teacher customer visitor guest voter delegate
   survivor staff miner firefighter protester demonstrator pensioner villager refugee rider fan spectator supporter respondent councillor senator
   doctor nurse juror hostage detainee defendant accused climber hiker swimmer fisherman farmer trader inmate journalist witness shopper worshipper`
    .split(/\s+/)
    .filter(Boolean),
);

const classes = new Map(
  [
    'job post role position redundancy',
    'home house dwelling property',
    'shop store outlet branch',
    'car vehicle',
    'boat vessel ship',
    'worker employee staff',
    'pupil student schoolchild',
    'school academy',
    'flight plane aircraft',
    'charge count offence',
    'sentence term',
    'ban suspension disqualification',
    'deficit shortfall',
    'fee charge-fee',
    'price cost',
    'pay salary wage wages package remuneration',
    'profit earnings-profit',
    'revenue turnover-revenue sales',
    'crowd attendance gate',
    'speech address',
    'debate discussion',
    'strike walkout stoppage',
    'explosion blast',
    'crash collision accident',
    'scheme project development programme program venture',
    'study trial',
    'participant volunteer',
    'settlement payout compensation',
    'loan borrowing',
    'youth teenager youngster',
    'suspect accused defendant',
    'protester demonstrator marcher',
    'signature name',
    'talk negotiation',
    'firm company business',
    'hospital clinic',
    'tunnel underpass',
    'delay wait',
    'poll survey',
    'death fatality',
  ].flatMap((line) => {
    const [first, ...rest] = line.split(' ');
    return rest.map((word) => [word, first!] as const);
  }),
);
