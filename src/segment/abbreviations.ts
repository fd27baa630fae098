// Abbreviations of English news prose with what usually follows them, without their last full stop. Case counts where a word is spelt like one
// ("Sat.", "No."). Compiled by hand from common news style.

/** Always have something after them: a name, a number, the other side of a contest. */
export const neverLast = wordSet(
  'Mr Mrs Ms Mx Dr Drs Prof Rev Hon Msgr Fr Gen Maj Col Lt Cpt Capt Cmdr Cdr Adm Brig Sgt Cpl Pte Pvt Supt Insp Det Sen Rep Reps Sens Gov Govs Pres Amb Atty Messrs Mme Mlle St Ste Mt Ft vs v e.g i.e viz cf approx ca Rt Spc Gov-elect',
);

/** Take a number or a name after them; otherwise they may end a sentence. */
export const beforeNumber = wordSet(
  'No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun p pp Fig Figs fig Vol vol Art art Sec sec Ch ch para Para Nr Rs c',
);

/** May stand in the middle or at the end of a sentence. */
export const maybeLast = wordSet(
  'Inc Corp Co Cos Ltd LLC Plc plc Bros Jr Sr Esq etc al a.m p.m A.M P.M est Est dept Dept govt Govt Ave Blvd Rd Sq Ln Univ Assn Assoc Intl Natl Mfg Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que D.C U.S U.K U.N E.U U.S.A Ph.D M.D B.A M.A B.C A.D N.Y N.J N.C S.C N.H N.M R.I W.Va L.A hr hrs min mins kg km cm mm ft lb lbs oz mph sq yd yds approx max avg ed eds trans rev orig incl excl ext tel Tel',
);

/** Capitalised words that follow an abbreviation only when a new sentence begins. */
export const sentenceOpeners = wordSet(
  'The A An In On At He She It They We You But And Or So Yet However This That These Those There Here When While Where If As After Before Since For From By With Without During His Her Its Their Our My Your Not Some Many Most Several Few All Both Each Every Other Others Another One Two Three What Who Why How Although Though Because Until Under Over Between Among Then Now Today Yesterday Meanwhile Still Also Even Police Officials Analysts Critics Experts Earlier Later Last Asked Despite According Only Such Nobody Nothing No More Than Nor Once Whether Instead Perhaps Indeed Within Through Across Against',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
