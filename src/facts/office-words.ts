/** Last words of an office, post or part: "Finance Minister", "chief executive". Lower case, singular. */
const offices = new Set(
  `minister president premier chancellor secretary governor mayor deputy senator congressman congresswoman representative councillor councilman
   councilwoman commissioner ambassador envoy king queen prince princess pope bishop archbishop cardinal sheriff judge justice prosecutor attorney
   magistrate solicitor lawyer barrister general colonel captain major sergeant lieutenant admiral commander brigadier inspector superintendent
   constable detective chief officer director chairman chairwoman chairperson chair executive head leader coach manager striker goalkeeper midfielder
   defender forward winger referee umpire quarterback pitcher spokesman spokeswoman spokesperson adviser advisor analyst economist professor lecturer
   researcher scientist neurologist haematologist surgeon doctor nurse treasurer editor author founder co-founder owner speaker whip clerk
   pathologist coroner principal headteacher headmaster headmistress dean rector provost comptroller auditor ombudsman lord lady sir dame
   analyst trainer chaplain vicar priest rabbi imam reverend pastor curator conductor vice-president councilor legislator lawmaker candidate
   cardiologist oncologist dermatologist radiologist psychiatrist paediatrician pediatrician epidemiologist virologist psychologist dentist midwife paramedic
   actor actress singer organiser organizer activist campaigner teacher postman plumber farmer baker chef engineer architect accountant physiotherapist
   journalist reporter climber cyclist landlord landlady headteacher undersecretary`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word ends the name of an office: "minister", "captain", "spokeswoman". */
export function isOfficeWord(word: string): boolean {
  return offices.has(word.toLowerCase());
}

/** "Mr", "Mrs", "Dr", "Sen." before a name: says nothing of an office that two people could not hold. */
export function isHonorific(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Fr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cllr|Hon)\.?$/.test(
    word,
  );
}

const organisations = new Set(
  `council ministry party court company group office institute university union federation bank board department league assembly senate parliament
   service agency authority hospital press foundation association alliance society club committee commission inc ltd corp plc united city town
   rovers rangers athletic bureau house church college school team force army navy guard police fund trust partners holdings limited corporation
   journal courier times post herald gazette tribune congress cabinet inspectorate network project campaign centre center laboratory energy
   foods motors airlines airways railways railway industries minerals pharma`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word is part of an organisation’s name: "Council", "University", "plc". */
export function isOrganisationWord(word: string): boolean {
  return organisations.has(word.toLowerCase().replace(/s$/, '')) || organisations.has(word.toLowerCase());
}

const places = new Set(
  `street road lane square bridge river station valley county bay lake island islands park hill hills gate depot airport port harbour harbor strait
   sea ocean gulf mount mountain mountains coast beach avenue terrace highway ridge north south east west northern southern eastern western`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word is part of a place’s name: "Street", "Valley". */
export function isPlaceWord(word: string): boolean {
  return places.has(word.toLowerCase());
}

const plain = new Set(
  `a an the this that these those i we you he she it they his her its their our my your who whom whose which what when where why how and or but nor so
   yet for if in on at by to of from with without about above after against along among around as because before behind below beneath beside besides
   between beyond despite down during except inside into like near off onto out outside over past per since than though although through throughout
   till toward towards under until unless up upon via while whereas within not no never none nobody nothing neither either both all any some many most
   much more less few fewer several each every other others another such same only also even just still already again ever here there now then
   today yesterday tomorrow tonight once twice one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
   seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred is are was were be been am do does did has have had will
   would can could may might must shall should let yes however meanwhile moreover instead according asked early late last next first second third
   further perhaps maybe indeed thus therefore hence later earlier soon about nearly almost roughly shortly finally`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word is a function word, a number or an adverb that often opens a sentence: its capital tells nothing. */
export function isPlainOpener(word: string): boolean {
  return plain.has(word.toLowerCase());
}
