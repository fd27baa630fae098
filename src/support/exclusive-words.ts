import { stemOf } from '../detect/rules/stems.ts';

/** Kinds of which one thing is only one: what is yellow is not pink, what happened in the morning did not happen in the evening. */
const kinds: Readonly<Record<string, string>> = {
  colour: 'red blue green yellow pink purple orange brown black white grey gray',
  'time of day': 'morning afternoon evening night midnight noon dawn dusk',
  season: 'spring summer autumn winter',
  direction: 'north south east west northern southern eastern western northeast northwest southeast southwest',
  'unit of time': 'second minute hour day week month year decade century',
  relative: 'mother father brother sister son daughter uncle aunt nephew niece cousin grandfather grandmother husband wife',
  person: 'boy girl man woman baby',
  office:
    'president premier chancellor king queen prince princess governor mayor senator minister judge ambassador bishop pope general admiral',
  crime: 'murder manslaughter robbery burglary arson fraud rape kidnapping bribery perjury theft smuggling assault',
  vehicle: 'car truck lorry bus train tram plane helicopter ship boat ferry motorcycle bicycle van tractor submarine',
  weapon: 'gun knife bomb grenade rifle pistol sword axe missile',
  building:
    'school hospital church mosque synagogue temple hotel restaurant airport station library museum prison factory warehouse stadium theatre supermarket bank embassy',
  disaster: 'earthquake flood hurricane tornado wildfire avalanche landslide tsunami drought eruption',
  animal: 'dog cat horse cow pig sheep goat bear wolf lion tiger elephant whale shark snake bird chicken monkey',
  'part of the body': 'head arm leg hand foot knee shoulder chest back neck eye ear heart lung liver kidney brain stomach ankle wrist hip',
  ground: 'beach cliff mountain desert forest island lake river ocean',
  sport: 'football soccer rugby cricket tennis basketball baseball hockey golf boxing swimming cycling',
  faith: 'christian muslim jewish hindu buddhist sikh catholic protestant',
  metal: 'gold silver bronze copper iron steel aluminium',
  order: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  chamber: 'senate house commons lords parliament',
  continent: 'africa asia europe australia antarctica',
};

const kindOf = new Map<string, string>();
for (const [kind, words] of Object.entries(kinds)) for (const word of words.split(' ')) kindOf.set(stemOf(word), kind);

/** The kind of which the thing with this stem is one and no other; `undefined` for most words. */
export function exclusiveKindOf(stem: string): string | undefined {
  return kindOf.get(stem);
}
