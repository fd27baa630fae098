import { stemOf } from '../detect/rules/stems.ts';

/**
 * Words that a summary puts for each other. Broad on purpose: two words of one group say the same of an event, not the same in every sense.
 * From general news English; no data set went into it.
 */
const groups = `say tell state declare announce report note add remark comment explain confirm reveal disclose describe mention write
  claim assert allege argue contend maintain insist
  order instruct direct command require mandate oblige compel demand
  ask request urge call appeal invite
  plan intend aim prepare consider propose suggest expect hope
  approve pass adopt back endorse support agree accept authorise authorize permit allow let enable grant give
  reject refuse decline deny dismiss oppose veto
  ban bar prohibit forbid block outlaw stop prevent halt
  begin start launch open commence initiate kick
  end finish conclude close complete wrap
  continue go remain keep persist proceed
  rise increase grow climb jump surge soar go gain expand
  fall drop decline decrease shrink slump plunge plummet dip sink tumble slip
  cut reduce lower slash trim curb limit lessen
  raise lift boost hike increase
  kill slay murder shoot execute assassinate gun
  die perish succumb death killed fatality dead demise passing
  hurt injure wound harm injury wounded
  arrest detain apprehend catch capture seize custody nab
  charge accuse indict prosecute
  convict sentence jail imprison
  admit confess acknowledge concede plead
  attack assault strike raid bomb shell hit invade invasion incursion offensive
  protest demonstrate march rally protester demonstrator activist campaigner marcher demonstration
  police officer authority constable law official force
  gunman shooter attacker assailant suspect killer perpetrator
  lawmaker legislator representative member politician congressman senator mp delegation delegate
  government administration cabinet executive authority state
  company firm business corporation carrier airline maker manufacturer operator enterprise
  boss chief executive head leader director manager
  worker employee staff personnel labourer
  buy purchase acquire acquisition takeover takeover obtain
  sell sale dispose offload
  win beat defeat victory triumph overcome
  lose loss defeat
  leave depart exit quit resign step
  arrive come reach land
  travel trip visit journey tour mission go fly flight
  meet talk discuss negotiate meeting talks negotiation hold summit gathering
  find discover detect uncover locate spot
  show demonstrate indicate suggest reveal prove
  look search investigate probe examine inquiry investigation review study inspect
  help aid assist support assistance relief
  protect defend guard shield safeguard secure
  remove delete uninstall withdraw take eliminate scrap
  return bring recall
  build construct erect construction make
  destroy demolish wreck ruin raze damage devastate
  fire blaze burn inferno flame
  crash collision accident collide wreck smash
  storm hurricane cyclone typhoon tempest
  flood inundate flooding deluge
  house home residence dwelling property
  road street highway route motorway roadway avenue lane
  car vehicle automobile truck van pickup
  plane aircraft jet airplane flight
  ship vessel boat
  child kid youngster youth minor
  man male guy
  woman female
  person people individual resident citizen human
  area region zone district territory place location site spot
  town city municipality village community
  country nation state land
  money fund cash funding finance financial
  pay spend cost payment
  price cost fee charge
  law bill legislation act statute regulation rule guideline
  court judge tribunal justice
  lawyer attorney barrister solicitor counsel
  doctor physician medic
  hospital clinic
  disease illness virus infection sickness condition
  drug medicine medication treatment
  vaccine vaccination jab shot inoculation
  school college university
  student pupil
  teacher educator instructor
  film movie picture
  video footage clip
  picture photo photograph image
  phone smartphone mobile cellphone handset
  app application software program
  internet online web
  attack hack breach
  concern worry fear anxiety issue problem trouble difficulty
  danger risk threat hazard peril
  safe secure safety security
  war conflict fighting battle combat hostilities
  soldier troop troops military army force
  peace ceasefire truce
  weapon arm gun firearm
  missile rocket
  vote ballot poll election elect
  party group bloc faction organisation organization body
  agreement deal accord pact treaty contract
  plan proposal scheme project programme program
  problem issue matter fault defect flaw
  fix repair resolve address rectify correct solve mend
  use employ utilise utilize deploy
  get receive obtain gain
  send dispatch deliver ship
  put place set lay
  throw hurl toss fling
  dump pour spill drop tip empty
  hit strike reach
  carry transport haul move
  run operate manage
  lead head direct guide
  join enter enrol
  name identify call dub label know
  choose select pick elect appoint nominate
  replace substitute succeed
  change alter modify amend adjust shift
  share divide split
  large big huge massive major vast great sizable
  small little minor tiny
  new fresh novel recent latest
  old former previous ex earlier past
  many several numerous various multiple
  important key major significant crucial vital
  good positive favourable beneficial
  bad poor negative adverse
  serious severe grave critical
  quick fast rapid swift speedy
  now current currently present today
  soon shortly
  popular liked loved favourite
  famous noted renowned known wellknown
  american us
  yearly annual annually
  anniversary commemoration
  enough sufficient adequate
  whole entire full total complete all
  part portion section share
  about around approximately roughly nearly almost
  because due owing
  amid during
  try attempt seek effort bid
  warn caution alert warning
  blame fault accuse
  criticise criticize condemn denounce attack slam
  praise hail commend applaud welcome
  apologise apologize sorry apology
  wait delay postpone suspend pause
  cancel scrap abandon axe drop
  flee escape run
  surrender yield
  hide conceal
  hostage captive
  team side club squad
  player footballer athlete
  game match contest fixture
  coach manager trainer
  goal score
  season campaign
  star celebrity actor actress
  singer musician artist performer
  song track single
  album record
  book novel
  author writer
  reporter journalist
  paper newspaper
  firefighter crew rescuer
  body corpse remains
  victim casualty
  parent mother father
  wife spouse husband partner
  rich wealthy affluent
  poor impoverished
  job work employment position post role
  wage pay salary earnings
  profit earnings income
  sales revenue turnover
  share stock
  investor shareholder
  market exchange
  economy economic
  food meal
  weather climate
  rain rainfall downpour
  sea ocean
  river stream
  mountain peak hill
  forest wood
  border frontier
  migrant immigrant refugee
  jail prison
  crime offence offense
  thief robber burglar
  steal rob theft robbery
  trial hearing case
  guilty culpable
  customer client shopper consumer
  shop store retailer
  restaurant cafe
  travel tourism tourist traveller traveler
  happen occur take
  cause lead trigger prompt spark result
  include contain feature comprise involve
  increase rising growing
  alternative substitute
  statement declaration message
  compare comparison contrast
  oversight monitoring scrutiny supervision
  fall plunge plummet tumble drop
  massacre shooting killing slaughter
  unnamed unspecified undisclosed unidentified anonymous
  extra additional further more another
  nearly almost
  rest remainder
  scientist researcher
  satellite spacecraft
  space orbit
  temperature heat
  energy power electricity
  fuel petrol gas gasoline`;

const groupsOf = new Map<string, number[]>();
for (const [index, line] of groups.split('\n').entries()) {
  for (const word of line.trim().split(' ')) {
    const stem = stemOf(word);
    const known = groupsOf.get(stem);
    if (known === undefined) groupsOf.set(stem, [index]);
    else if (!known.includes(index)) known.push(index);
  }
}

/** Numbers of the groups that a stem belongs to; words that share one may stand for each other in a summary. */
export function wordGroupsOf(stem: string): readonly number[] {
  return groupsOf.get(stem) ?? none;
}

const none: readonly number[] = [];
