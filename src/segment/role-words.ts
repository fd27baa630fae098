// Words for what a person is, by hand from news prose. In lower case.

/** Stand before a name as a title, capitalised; whatever stands before one of them belongs to the title ("Deputy Prime Minister"). */
const titles =
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother bishop archbishop cardinal pope imam rabbi sheikh ayatollah king queen prince princess duke duchess emperor gen general lt lieutenant col colonel maj major capt captain cmdr commander admiral adm sgt sergeant cpl corporal private brig brigadier marshal inspector superintendent supt constable detective officer chief sheriff sen senator rep representative congressman congresswoman gov governor pres president minister chancellor premier secretary undersecretary ambassador attorney judge justice magistrate councillor councilman councilwoman alderman mayor leader speaker chairman chairwoman chair ceo cfo coach manager director commissioner deputy mp mep msp hon agent trooper spokesman spokeswoman spokesperson pastor vicar canon chaplain secretary-general sgt-at-arms';

/** Stand for a person by themselves ("the minister", "a surgeon"). */
const roles =
  'minister president senator governor mayor chancellor premier secretary ambassador judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff officer detective inspector commissioner superintendent constable general colonel major captain commander admiral sergeant soldier councillor councilman councilwoman congressman congresswoman lawmaker legislator mp mep deputy spokesman spokeswoman spokesperson speaker leader chairman chairwoman chairperson chair chief executive director manager head founder owner boss coach captain player striker goalkeeper referee editor reporter journalist columnist author writer historian professor lecturer scientist researcher economist analyst expert doctor surgeon nurse physician haematologist neurologist oncologist specialist consultant epidemiologist biologist chemist engineer architect farmer rancher roofer baker shopkeeper teacher headteacher principal student pupil driver pilot sailor resident neighbour neighbor witness victim survivor widow widower mother father son daughter brother sister wife husband man woman boy girl official aide adviser advisor ally critic rival opponent candidate nominee campaigner activist organiser organizer protester demonstrator unionist secretary treasurer clerk investigator firefighter paramedic bishop priest imam rabbi pastor vicar cardinal archbishop king queen prince princess defendant plaintiff tenant landlord customer passenger worker employee trader banker investor trustee guest singer actor actress artist composer conductor filmmaker novelist poet politician diplomat envoy statesman veteran author whistleblower organizer coordinator supporter member partner representative agent broker dealer vet chef secretary-general father-in-law actuary accountant auditor curator librarian negotiator mediator arbitrator governor regulator supervisor superintendent foreman inspector warden ranger guard parent grandmother grandfather patient user reader viewer voter citizen refugee migrant chairman president-elect';

/** Stand for a body that speaks ("the company", "the union"). */
const bodies =
  'company firm manufacturer maker business bank airline group corporation retailer supplier operator publisher brand studio club team agency authority council board commission committee ministry department office union federation association alliance league party government administration parliament senate court tribunal police force service institute university college school hospital church charity foundation organisation organization network campaign movement coalition bureau inspectorate watchdog regulator newspaper paper magazine broadcaster station trust fund society chamber embassy army navy report statement study letter document';

/** End the names of bodies and places, so that such a name is nobody's. */
const placesAndBodies =
  'street road lane avenue square park bridge river valley hill hills bay island lake strait sea ocean coast county city town village district region north south east west state states kingdom republic union nations house centre center stadium station airport harbour port school college university hospital church institute museum library theatre court courthouse court tribunal ministry department office agency authority council board commission committee bureau service services administration parliament assembly senate congress party league alliance federation association society club foundation trust fund project campaign group holdings inc corp corporation company co ltd plc llc bank energy minerals foods nitrates transit transport travel media news times post courier journal review herald tribune telegraph guardian gazette press agency wire act bill law plan code treaty operation cup league prize award day war food standards greens workers rangers rovers athletic united wanderers hospital pharma capital securities partners systems technologies industries motors airlines railways police guard force army navy office';

export const titleWords = wordSet(titles);
export const roleWords = wordSet(roles);
export const bodyWords = wordSet(bodies);
export const nameOfBodyWords = wordSet(placesAndBodies);

/** Of those, the ones that never speak. */
export const silentWords = wordSet(
  'street road lane avenue square park bridge river valley hill hills bay island lake strait sea ocean coast village north south east west stadium station harbour port operation cup prize award day war act bill law plan code treaty food standards theatre',
);

const feminine = wordSet(
  'mrs ms miss dame lady sister queen princess duchess spokeswoman chairwoman congresswoman councilwoman mother daughter wife widow woman girl actress grandmother businesswoman policewoman',
);
const masculine = wordSet(
  'mr sir lord brother king prince duke spokesman chairman congressman councilman father son husband widower man boy actor grandfather businessman policeman bishop pope imam',
);

/** Which pronoun a title or role asks for; `undefined` when either. */
export function genderOf(word: string): 'he' | 'she' | undefined {
  if (feminine.has(word)) return 'she';
  return masculine.has(word) ? 'he' : undefined;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
