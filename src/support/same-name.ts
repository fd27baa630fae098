const sameNames = `uk britain british britons english england united-kingdom
us usa american americans america united-states washington
eu european europe european-union
un united-nations
france french
netherlands dutch holland
spain spanish
poland polish poles
denmark danish danes
sweden swedish swedes
turkey turkish turks turkiye
ireland irish
wales welsh
scotland scottish scots
switzerland swiss
greece greek greeks
china chinese
russia russian russians
iraq iraqi
peru peruvian
philippines filipino philippine
finland finnish finns
norway norwegian
portugal portuguese
thailand thai
ukraine ukrainian
israel israeli
canada canadian
mexico mexican
germany german
japan japanese
democrats democratic democrat
republicans republican gop`;

const keyOf = new Map<string, number>();
for (const [index, line] of sameNames.split('\n').entries()) for (const name of line.split(' ')) keyOf.set(name, index);

/** One spelling for the names that mean one country, union or party: "British" and "U.K." share a key. */
export function nameKeyOf(name: string): string {
  const plain = name.toLowerCase().replace(/[’'.]/g, '');
  const group = keyOf.get(plain);
  return group === undefined ? plain : `#${group}`;
}

/** Whether two names differ in their endings only: "Zelensky" and "Zelenskyy", "Brazil" and "Brazilian". */
export function isFormOf(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.length > 5 ? short.slice(0, -1) : short;
  return stem.length >= 4 && long.startsWith(stem) && long.length - short.length <= 4;
}
