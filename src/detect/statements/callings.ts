/**
 * Callings of which a person has one at a time, in groups: words of two groups may go together ("a nurse and magistrate"), two of one group do not.
 * Words on one line and joined by "=" mean the same.
 */
const groups = [
  `cardiologist=heart-specialist oncologist=cancer-specialist neurologist dermatologist radiologist psychiatrist paediatrician=pediatrician urologist haematologist=hematologist
   gynaecologist obstetrician anaesthetist dentist midwife paramedic vet=veterinarian optician pharmacist=chemist ophthalmologist epidemiologist virologist surgeon
   physiotherapist psychologist gastroenterologist rheumatologist nephrologist endocrinologist pathologist general-practitioner=family-doctor
   postman=postwoman=postal-worker plumber electrician carpenter builder bricklayer roofer farmer baker butcher fisherman=trawlerman hairdresser barber chef waiter=waitress barista
   teacher=schoolteacher nurse accountant architect engineer librarian firefighter policeman=policewoman truck-driver=lorry-driver=haulier bus-driver=busdriver taxi-driver=cab-driver
   train-driver tram-driver crane-driver pilot miner welder mechanic gardener florist jeweller tailor shopkeeper=newsagent soldier student pensioner locksmith decorator cleaner
   joiner shepherd greengrocer grocer fishmonger ironmonger tobacconist cobbler publican=landlord=landlady blacksmith=farrier stonemason thatcher plasterer scaffolder
   glazier upholsterer bookseller beekeeper gamekeeper miller brewer winemaker cheesemaker barrister solicitor vicar=rector rabbi imam
   seamstress=dressmaker historian botanist zoologist geologist physicist mathematician archaeologist sociologist geographer astronomer hydrologist meteorologist
   criminologist anthropologist economist banker stockbroker estate-agent=letting-agent undertaker=funeral-director social-worker caretaker bursar`,
  `joiner painter actor=actress violinist cellist pianist drummer guitarist bassist soprano contralto tenor baritone conductor`,
  `prosecutor=prosecuting-counsel defence-lawyer=defender judge juror coroner magistrate`,
  `goalkeeper=keeper striker=centre-forward midfielder defender=centre-back winger referee`,
  `colonel captain major lieutenant sergeant admiral brigadier corporal private general`,
  `constable sergeant inspector superintendent commissioner`,
  `sheriff mayor governor senator judge coroner prosecutor ambassador police-chief=chief-constable council-leader`,
  `chancellor president prime-minister=premier king queen`,
  `chairman=chair=chairwoman=chairperson treasurer secretary=general-secretary spokesman=spokeswoman=spokesperson shop-steward`,
  `chairman=chair=chairwoman=chairperson chief-executive=managing-director finance-director=finance-chief operations-director company-secretary`,
  `headteacher=head-teacher=headmaster=headmistress deputy-head school-secretary teaching-assistant`,
  `bishop archbishop curate verger dean`,
  `first-officer=co-pilot chief-engineer boatswain=bosun purser skipper`,
  `goalkeeping-coach physiotherapist groundsman kitman fitness-coach head-coach`,
];

const parties = `republican democrat=democratic labour conservative=tory green liberal=lib-dem liberal-democrat reform=reform-uk snp plaid sinn-fein dup socialist communist libertarian
  christian-democrat social-democrat`;
const kin = `mother=mum father=dad sister brother wife husband widow widower daughter son aunt uncle cousin grandmother grandfather niece nephew girlfriend boyfriend
  fiancee fiance stepmother stepfather granddaughter grandson`;
const peoples = `american british=briton english=englishman=englishwoman scottish=scot welsh=welshman=welshwoman irish=irishman=irishwoman french=frenchman=frenchwoman german italian
  spanish=spaniard portuguese dutch=dutchman=dutchwoman belgian swiss austrian danish=dane swedish=swede norwegian finnish=finn icelandic=icelander polish=pole czech
  slovak hungarian romanian bulgarian greek turkish=turk serbian=serb croatian=croat bosnian slovenian albanian russian ukrainian estonian latvian lithuanian
  israeli palestinian iranian iraqi syrian lebanese jordanian egyptian moroccan algerian tunisian libyan saudi indian pakistani bangladeshi chinese japanese
  korean vietnamese thai filipino=filipina indonesian malaysian australian new-zealander canadian mexican brazilian argentine=argentinian chilean colombian
  peruvian venezuelan cuban jamaican nigerian kenyan ghanaian south-african ethiopian somali sudanese`;

/** A kind of attribute, and the ways to say each value. */
export type Attribute = 'calling' | 'party' | 'kin' | 'people';

/** What a word, or two words with a hyphen for the space between them, says of a person. */
export function attributesOf(word: string): readonly { readonly attribute: Attribute; readonly group: number; readonly value: string }[] {
  return values.get(word) ?? [];
}

type Value = { attribute: Attribute; group: number; value: string };
const values = new Map<string, Value[]>();
function add(attribute: Attribute, group: number, words: string): void {
  for (const line of words.split(/\s+/)) {
    const [value, ...others] = line.split('=');
    for (const word of [value!, ...others]) {
      const list = values.get(word) ?? values.set(word, []).get(word)!;
      if (!list.some((one) => one.attribute === attribute && one.group === group)) list.push({ attribute, group, value: value! });
    }
  }
}
for (const [index, words] of groups.entries()) add('calling', index, words);
add('party', 0, parties);
add('kin', 0, kin);
add('people', 0, peoples);
