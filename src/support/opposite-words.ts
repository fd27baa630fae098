import { stemOf } from '../detect/rules/stems.ts';

/** Each line: words on one side, a stroke, words on the other. Nothing is both at once. */
const pairs = `open unlock reopen | close shut lock
rise increase grow gain climb soar | fall drop decline decrease shrink plunge loss lose
raise add lengthen extend expand boost | cut reduce shorten slash lower trim curb
higher more up | lower less fewer down
win victory triumph | lose defeat loss
attack invade | defend protect shield
surrender yield | resist
install add keep | remove delete uninstall scrap
include | exclude omit
accept approve agree back support welcome endorse | reject refuse oppose decline deny veto condemn criticise criticize
allow permit legalise legalize authorise | ban bar prohibit forbid outlaw block
begin start launch | end finish stop cease
continue stay remain | stop quit leave end
arrive enter join | leave depart exit quit withdraw
buy purchase import | sell export
guilty convict convicted | innocent acquit acquitted cleared
alive survive survived living | dead die died kill killed
dead killed | injured wounded hurt
safe | dangerous unsafe
legal lawful | illegal unlawful
voluntary optional | compulsory mandatory obligatory
permanent | temporary
public | private
named identified | unnamed unidentified unspecified anonymous undisclosed
before | after
early | late
first | last
old elderly | young
rich wealthy | poor
strong | weak
large big huge | small tiny
hot warm | cold
full | empty
majority most | minority
male men man | female women woman
north northern | south southern
east eastern | west western
left | right
urban | rural
domestic | foreign
profit | loss deficit
surplus | deficit
success succeed | failure fail
pass | fail
hire recruit appoint | fire sack dismiss
arrest detain | release free
confirm admit | deny
praise hail applaud | condemn criticise criticize denounce
friend ally | enemy foe rival
peaceful peace | violent war
war | peace
love like | hate dislike
remember | forget
borrow | lend
employer | employee worker
teacher | student pupil
buyer | seller
lender | borrower
winner | loser
attacker | victim
plaintiff | defendant
landlord | tenant
doctor | patient
reveal disclose show | hide conceal
direct | indirect
specific | general
real genuine | fake false
true | false
possible | impossible
likely | unlikely
better improve | worse worsen
best | worst
fast quick | slow
easy | difficult hard
unite united | divide divided
advance | retreat
attend | boycott
minimum least | maximum most
upper | lower
inside indoor | outside outdoor
advantage | disadvantage
popular | unpopular
cooperate help assist | hinder obstruct
encourage urge | discourage deter
pull | push
give | take
deploy send | withdraw recall
build construct | demolish destroy
visible | invisible
wet | dry`;

const sidesOf = new Map<string, string[]>();
for (const [index, line] of pairs.split('\n').entries()) {
  for (const [side, words] of line.split(' | ').entries()) {
    for (const word of words.trim().split(' ')) {
      const stem = stemOf(word);
      sidesOf.set(stem, [...(sidesOf.get(stem) ?? []), `${index} ${side}`]);
    }
  }
}

/** Whether the words with these stems exclude each other: "open" and "close", "attack" and "defend". */
export function areOppositeStems(a: string, b: string): boolean {
  const sides = sidesOf.get(a);
  const others = sidesOf.get(b);
  return (
    sides !== undefined &&
    others !== undefined &&
    sides.some((side) => others.includes(side.endsWith('0') ? `${side.slice(0, -1)}1` : `${side.slice(0, -1)}0`))
  );
}
