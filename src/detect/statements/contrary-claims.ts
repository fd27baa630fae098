import type { InconsistencyCategory } from '../../contracts/category.ts';

/**
 * Two things that are not said of one person, event or document at once, each by the ways to say it.
 * `person`: both have to be said of the same person. `headline`: the first has to stand in the title.
 */
export type ContraryClaims = {
  readonly name: string;
  readonly category: InconsistencyCategory;
  readonly of: 'person' | 'event' | 'headline';
  readonly sides: readonly [RegExp, RegExp];
  /** Behind "It is said that", twice. */
  readonly told: readonly [string, string];
  /** What in either sentence sets them apart. */
  readonly unless?: RegExp;
};

const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|dozens|\\d[\\d,]*)';
const paper = '(?:accord|deal|agreement|contract|treaty|pact|memorandum|lease|document|charter|declaration|truce|ceasefire|settlement)';
const building =
  '(?:building|house|flat|home|hotel|car|bus|coach|train|cinema|theatre|school|shop|premises|property|warehouse|factory|barn|pub|church|hall|foyer|block|cottage|carriage|club|restaurant|mill)';
const no = '(?:no|not (?:a|one)(?: single)?|without (?:a|any)(?: single)?|zero|did not (?:cause|lead to|result in) any|free of)';
const none = '(?:nobody|no one|no-one|none(?: of (?:the|its|them)(?: [a-z]+)?)?|not one(?: of (?:the|its|them)(?: [a-z]+)?)?)';

const claims = (
  name: string,
  category: InconsistencyCategory,
  of: ContraryClaims['of'],
  first: string,
  second: string,
  told: string,
  unless?: string,
): ContraryClaims => ({
  name,
  category,
  of,
  sides: [new RegExp(first, 'iu'), new RegExp(second, 'iu')],
  told: told.split(' / ') as [string, string],
  ...(unless === undefined ? {} : { unless: new RegExp(unless, 'iu') }),
});

export const contraryClaims: readonly ContraryClaims[] = [
  claims(
    'custody',
    'status',
    'person',
    "\\bremanded (?:[\\p{L}’'-]+ ){0,4}?(?:in(?:to)? custody|to prison)|\\b(?:held|kept|been|being|remains?|is|still|placed|taken back) (?:held )?(?:in(?:to)? custody|on remand|behind bars)\\b(?! overnight| for)|\\b(?:is|been|being) (?:being )?held (?:at|in) [^.;,]{0,30}?(?:prison|jail)|\\b(?:prison|jail), where (?:he|she) (?:has been|is) (?:being )?held|\\b(?:refused|denied) bail|\\bbail was (?:refused|denied)|\\bback to (?:his|her) cell\\b",
    '\\b(?:is|was|were|out|free|freed|remains|released|leaves?|left)\\b(?: \\S+){0,2} on (?:[a-z]+ )?bail\\b|\\bbailed\\b(?! out)|\\bgranted (?:\\S+ )?bail|\\bwalked free\\b|\\b(?:his|her) (?:\\S+ )?curfew\\b|\\breleased on (?:his|her) own recognizance',
    'the person is in custody / the person is at liberty',
    '\\b(?:third|another|co-defendant|co-accused|second man|two other|both men|others|revoked|breach\\w*|jailed|sentenced|applied for|asked for|sought)\\b',
  ),
  claims(
    'plea',
    'status',
    'person',
    `\\b(?:pleaded|pleads|pled) guilty to (?:all|both|the|${number})|\\bpleaded guilty(?= at| in| on|[,.]| last)|\\badmitted (?:all|both|the) (?:\\S+ )?(?:charges?|counts?|offences?)`,
    '\\b(?:pleads|pleaded) not guilty\\b|\\bden(?:ies|ied) (?:all|both|the|any) (?:\\S+ )?(?:charges?|counts?|offences?|wrongdoing)',
    'the charges are admitted / the charges are denied',
    '\\b(?:other|remaining|further|initially|originally|changed|co-defendant|co-accused|third|another|but)\\b',
  ),
  claims(
    'signature',
    'status',
    'event',
    `\\b(?:put|set) their (?:signatures?|names?|initials) to (?:a|an|the|it)\\b|\\b${paper} (?:was|were|has been|had been) (?:formally |finally |at last )?(?:signed|initialled)|\\b${paper},? (?:which was )?signed (?:in|on|at|by|last)|\\bsigned (?:the|a|an) (?:[a-z-]+ ){0,3}${paper} (?:on|in|at|last|yesterday)`,
    `\\b${paper}\\b[^.;]{0,40} (?:bearing neither|(?:remains?|is|was|still|as yet) unsigned|(?:has|have) (?:not|yet|still) (?:yet )?(?:to be|been) signed)|\\bunsigned (?:[a-z-]+ )?${paper}|\\bbefore (?:it|they|either side) signs? (?:a|an|the|any) (?:[a-z-]+ ){0,2}${paper}|\\b(?:neither|nobody|no one)(?: [a-z]+)? (?:has|had) (?:yet )?signed|\\b${paper} (?:will|is (?:due |expected )?to) be signed`,
    'it has been signed / it has not been signed',
    '\\b(?:another|earlier|previous|second|final|interim|draft|provisional|new|if|unless|copy|copies)\\b',
  ),
  claims(
    'decision',
    'headline',
    'headline',
    '\\b(?:votes?|voted|agrees?|agreed|decides?|decided) to (?!defer|delay|put|postpone|wait)|\\b(?:approves?|approved|rejects?|rejected|backs|adopts?|adopted|throws? out|scraps?|axes|gets? (?:the )?(?:go-ahead|green light)|given (?:the )?go-ahead)\\b',
    '\\b(?:put off|deferred|postponed|delayed|adjourned) (?:any |a |the |its |their )?(?:final )?(?:decision|vote|ruling|verdict)\\b|\\bno (?:final )?(?:decision|vote) (?:was|has been|had been|will be) (?:taken|made|reached)|\\b(?:decision|vote|ruling) (?:was|has been|is|were) (?:put off|deferred|postponed|adjourned)|\\bhas yet to (?:decide|vote|rule)\\b',
    'it has been decided / the decision has been put off',
    '\\b(?:last (?:year|month|week)|earlier|previously|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|initially|at first|twice|had (?:put|deferred|postponed))\\b',
  ),
  claims(
    'clearance',
    'headline',
    'headline',
    '\\b(?:cleared|acquitted|not guilty) (?:on|of) (?:every|all|any)\\b|\\bcleared of (?:wrongdoing|everything|blame|misconduct)\\b|\\bexonerated\\b|\\ball (?:charges|allegations|claims) (?:dismissed|dropped|rejected|thrown out)',
    `\\b(?:found|ruled|held|judged|decided) (?:that )?${number}\\b[^.;]{0,80} (?:were|was|had been) (?:proven|proved|upheld|well founded|substantiated)|\\b(?:upheld|sustained) ${number} (?:of|complaints?|allegations?|charges?)|\\b(?:was|were|been) (?:found guilty|convicted) (?:of|on)\\b|\\bfound (?:him|her|them) guilty\\b|\\bgave (?:him|her|them) a (?:final )?(?:written )?(?:warning|reprimand)`,
    'all of it was dismissed / some of it was upheld',
    '\\b(?:overturned|quashed|earlier|previously|appeal|originally|retrial)\\b',
  ),
  claims(
    'occupancy',
    'logic',
    'event',
    `\\b(?:there was )?(?:nobody|no one|no-one) (?:was |were |had been |else )?(?:\\S+ )?(?:inside|on board|aboard|in(?:side)? (?:the|it)(?: ${building})?|at home|on the premises|on site)\\b|\\b${building} (?:was|stood|had been) (?:completely |then |already )?(?:empty|unoccupied|deserted|vacant)\\b`,
    `\\b(?:got|climbed|crawled|ran|came|led|helped|pulled|carried|rescued|escaped|fled|jumped|dragged|freed|brought|evacuated)(?: \\S+)? (?:out of|from|through) (?:the|a|her|his|their) (?:burning |blazing |smoke-filled |wrecked |collapsed |upstairs |bedroom |stricken )?(?:${building}|window|rubble|wreckage)\\b|\\b(?:was|were|had been) (?:asleep|sleeping|trapped|sheltering) in(?:side)? the (?:\\S+ )?${building}`,
    'nobody was inside / somebody was',
    '\\b(?:else|another|next door|neighbour\\w*|adjoining|nearby|dog|cat|pets?|horses?|animals?|earlier|years? ago|cash|goods|stock|paintings?)\\b',
  ),
  claims(
    'only child',
    'identity',
    'person',
    '\\b(?:an|the|her|his|their) only child\\b',
    '\\b(?:his|her) (?:[a-z-]+ )?(?:brother|sister|sibling|twin)s?\\b(?!-in-law)',
    'the person is an only child / the person has a brother or sister',
    '\\b(?:half|step|in-law|adopted)',
  ),
  claims(
    'eldest',
    'identity',
    'person',
    '\\b(?:eldest|oldest|first-?born)(?: of| child| son| daughter)\\b',
    '\\b(?:elder|older|big) (?:half-)?(?:brother|sister|sibling)s?\\b',
    'the person is the eldest child / the person has an older brother or sister',
    '\\b(?:in-law|surviving|living)\\b',
  ),
  claims(
    'youngest',
    'identity',
    'person',
    '\\byoungest (?:of|child|son|daughter)\\b',
    '\\b(?:younger|little|kid|baby) (?:brother|sister|sibling)s?\\b',
    'the person is the youngest child / the person has a younger brother or sister',
    '\\b(?:in-law|ever)\\b',
  ),
  claims(
    'childless',
    'identity',
    'person',
    '\\b(?:ha[sd]|have) no children\\b|\\bchildless\\b|\\bnever had (?:any )?children\\b',
    '\\b(?:his|her|their) (?:[a-z-]+ )?(?:sons?|daughters?|children|grandsons?|granddaughters?|grandchildren)\\b',
    'the person has no children / the person has',
    '\\b(?:in-law|step|adopted|foster|god)',
  ),
  claims(
    'unmarried',
    'identity',
    'person',
    '\\bnever married\\b|\\blifelong bachelor\\b|\\bconfirmed bachelor\\b|\\bremained (?:single|unmarried)\\b',
    '\\b(?:his|her) (?:late |former |ex-|second |first )?(?:wife|husband|widow|widower)\\b',
    'the person never married / the person has a husband or wife',
  ),
  claims(
    'coma',
    'status',
    'person',
    '\\b(?:is|remains|remained|lies|still|being kept|kept) (?:\\S+ ){0,3}?(?:unconscious|in (?:a|an) (?:induced |medically induced )?coma|on (?:a ventilator|life support))\\b',
    '\\b(?:said|speaking|spoke|told \\S+) from (?:his|her) (?:hospital )?bed\\b|\\b(?:is|was|has been) (?:sitting up|chatting|discharged|back home|able to (?:talk|speak))|\\b(?:home|out) (?:from|of) hospital\\b|\\bleft hospital\\b',
    'the person is unconscious / the person is awake',
  ),
  claims(
    'sold out',
    'status',
    'event',
    `\\bsold[- ]out\\b|\\b(?:not a|no) (?:single )?(?:seat|ticket)s? (?:was |were |is |are )?(?:left|remain(?:s|ed)?|empty|unsold|spare)\\b|\\bevery (?:seat|ticket) (?:\\S+ ){0,4}?(?:sold|taken|gone|filled|occupied)\\b|\\bfull house\\b|\\bnot an empty seat\\b`,
    '\\b(?:tickets|seats|places) (?:are |were |remain(?:ed)? |can )?(?:still )?(?:available|on sale|unsold|empty|unfilled|be (?:had|bought))\\b|\\b(?:rows? of|many|several|hundreds of|half the|third of the) (?:the )?(?:empty )?seats (?:were |stood |stayed )?(?:empty|unsold)?\\b|\\bhalf[- ](?:empty|full)\\b|\\bunsold (?:seats|tickets)\\b',
    'every seat was taken / seats were empty or on sale',
    '\\b(?:last (?:year|month)|earlier|other|tomorrow|next|extra|second|another|return)\\b',
  ),
  claims(
    'free entry',
    'logic',
    'event',
    '\\b(?:entry|admission|entrance) (?:is|was|will be) free\\b(?! (?:for|to|after|before|on|until))|\\bfree (?:entry|admission)\\b(?! (?:for|to|after|before|on|until))',
    '\\b(?:entry|admission|entrance)(?: fee)? (?:costs?|is|was|will cost|will be|of) [£$€]\\d|\\b(?:paid|paying|charged|charges) [£$€]\\d[\\d.,]* (?:each |a head )?(?:for (?:entry|admission)|to (?:get|come|go) in|at the (?:door|gate))\\b|[£$€]\\d[\\d.,]* (?:entry|admission|entrance)\\b',
    'entry is free / entry is paid for',
    '\\b(?:under|members|children|concessions?|last year|previous|until now|next year)\\b',
  ),
  claims(
    'side effects',
    'logic',
    'event',
    `\\b${no} (?:serious |major |significant )?(?:side[- ]effects?|adverse (?:events?|effects?|reactions?)|ill effects?)\\b|\\b${none} (?:\\S+ ){0,4}?(?:had|suffered|reported|developed|experienced) (?:a |any )?(?:side[- ]effects?|adverse|ill effects?)`,
    `\\b(?:developed|suffered|reported|complained of|experienced|had) (?:a |an |mild |severe |some |from )?(?:[a-z-]+ )?(?:rash|nausea|headaches?|dizziness|vomiting|swelling|cramps?|fever|palpitations|drowsiness|insomnia|diarrhoea|blisters|side[- ]effects)\\b|\\b(?:left|withdrew from|dropped out of|quit|stopped) (?:the )?(?:study|trial|treatment) (?:because|after|owing|due|when)`,
    'there were no side effects / somebody had one',
    '\\b(?:placebo|dummy|control|before|serious)\\b',
  ),
  claims(
    'injuries',
    'logic',
    'event',
    `\\b${none} (?:\\S+ )?(?:was|were|is|are|has been|had been) (?:seriously |badly )?(?:hurt|injured|harmed)\\b|\\b${no} (?:\\S+ )?(?:injur(?:y|ies)|casualt(?:y|ies))\\b|\\b(?:escaped|walked away|emerged|got out) (?:\\S+ ){0,2}?(?:unhurt|unharmed|unscathed|uninjured|without a scratch)\\b`,
    `\\b(?:broke|fractured|dislocated|injured) (?:his|her|a|an|both|two) (?:[a-z-]+ )?(?:arm|leg|wrist|ankle|collarbone|nose|rib|ribs|hip|back|jaw|hand|shoulder|pelvis|knee|foot)\\b|\\b${number} (?:[a-z-]+ )?(?:people|workers|passengers|residents|children|firefighters|officers|men|women|guests|staff|customers|spectators) (?:were|was) (?:\\S+ )?(?:hurt|injured|treated|taken to hospital|burned)\\b|\\b(?:treated|taken to hospital) (?:for|with) (?:[a-z-]+ ){0,2}(?:burns|cuts|concussion|smoke inhalation|bruises|fractures?|injuries|broken)`,
    'nobody was hurt / somebody was',
    '\\b(?:else|other|another|earlier|ago|previous|last (?:year|month|week)|seriously|badly|major|serious|life-threatening|as a child|simulat\\w*|exercise|drill|in \\d{4})\\b',
  ),
  claims(
    'public money',
    'logic',
    'event',
    "\\b(?:no|not a (?:single )?(?:penny|pound|cent|euro|dollar) of|without (?:any|a penny of)) (?:public|taxpayers?[’']?|council|ratepayers?[’']?|government|state) (?:money|cash|funds|funding|subsid(?:y|ies))\\b|\\b(?:at )?no cost to (?:the )?(?:taxpayers?|council|ratepayers?|public purse|state|public)\\b|\\bwill(?: not|n[’']t) cost (?:the )?(?:taxpayers?|council|ratepayers?) (?:a (?:penny|cent)|anything)|\\bentirely (?:by )?private(?:ly)? (?:funded|paid|financed|money|donations)",
    '\\b(?:council|government|state|county|city|borough|ministry|taxpayers?|ratepayers?|authority|region)\\b[^.;]{0,30}? (?:grant|subsidy|loan|contribution) of [£$€]\\d|[£$€]\\d[\\d.,]*(?: ?(?:m|bn|million|billion|k))? (?:grant|subsidy|loan|contribution)?(?: \\S+)? ?(?:from|by|paid by|met by) (?:the )?(?:[a-z-]+ )?(?:council|government|state|county|taxpayers?|ministry|authority|city|public purse)\\b|\\b(?:council|government|state|county|ministry|taxpayers?|ratepayers?) (?:\\S+ )?(?:paid|pays|will pay|put in|contributed|is contributing|gave|provided|is providing|chipped in|met) (?:\\S+ ){0,2}?[£$€]\\d',
    'no public money goes into it / public money does',
    '\\b(?:last year|previous|earlier|other|another|instead|already spent|would have)\\b',
  ),
  claims(
    'convictions',
    'logic',
    'person',
    '\\b(?:no previous convictions?|previous(?:ly)? (?:of )?good character|(?:a )?clean (?:record|licence)|no criminal record|never been in trouble|first offence)\\b',
    `\\b(?:was|been|had been) (?:previously )?(?:convicted|jailed|fined|banned|sentenced) (?:for|of|in) [^.;]{0,40}(?:in (?:19|20)\\d\\d|years ago|before)|\\b(?:his|her) (?:previous|earlier|last|second|third) (?:convictions?|offences?|ban|jail term|sentence)\\b|\\b${number} previous convictions\\b|\\ba string of (?:previous )?convictions\\b`,
    'the person has no record / the person has one',
  ),
  claims(
    'job losses',
    'logic',
    'event',
    `\\b(?:no|not a single|without (?:any|a single)) (?:[a-z-]+ )?(?:jobs?|posts?|redundanc(?:y|ies)|lay-?offs?|job losses|job cuts) (?:\\S+ ){0,3}?(?:lost|go|cut|affected|planned|result|redundanc\\w*)\\b|\\bno (?:compulsory )?(?:redundancies|job losses|lay-?offs|job cuts)\\b|\\bevery job (?:is|was|will be) safe\\b`,
    `\\b${number} (?:[a-z-]+ ){0,2}(?:jobs|posts|roles|positions|staff|workers|employees) (?:will |would |are to |is to |have |has |were |had )?(?:be |been )?(?:go|lost|cut|axed|redundant|laid off|made redundant|disappear|let go|shed|eliminated)\\b|\\bloss of ${number} (?:[a-z-]+ )?(?:jobs|posts)\\b|\\b(?:cut|axe|shed|lose|make|laid off|lay off) ${number} (?:[a-z-]+ )?(?:jobs|posts|roles|staff|workers|employees)\\b`,
    'no jobs are lost / jobs are lost',
    '\\b(?:compulsory|last (?:year|month)|earlier|since|in (?:19|20)\\d\\d|other|competitors?|rival|previous|could|would have|further|more|union|feared?)\\b',
  ),
  claims(
    'strangers',
    'identity',
    'person',
    '\\bdid not know (?:each other|one another)\\b|\\b(?:had|have) never met\\b|\\b(?:were|was) (?:complete |total )?strangers?\\b',
    '\\b(?:old|childhood|school|close|former|lifelong|longtime) (?:friends?|colleagues?|classmates?|lovers?|partners?|neighbours?)\\b|\\b(?:had|have|has) known (?:each other|one another|him|her) (?:for|since)\\b',
    'they were strangers / they knew each other',
    '\\b(?:other|another|later|became)\\b',
  ),
  claims(
    'ballot',
    'logic',
    'event',
    '\\b(?:by|in|held) (?:a )?secret ballot\\b',
    '\\b(?:by|on|in) a show of hands\\b|\\bhands went up\\b|\\braised (?:their|his|her) hands?\\b',
    'the vote was secret / hands were raised',
    '\\b(?:first|second|another|earlier|previous|refused|rejected|instead|rather)\\b',
  ),
  claims(
    'unopposed',
    'logic',
    'event',
    '\\b(?:elected|returned|re-elected|chosen|stood|standing|runs?|ran) unopposed\\b|\\b(?:the only|sole) candidate\\b|\\bwith no (?:rival|opponent|challenger)s?\\b',
    `\\b(?:beat|defeated|saw off|ahead of|won against|edged out) (?:(?:his|her|the|two|three|both) (?:[a-z-]+ )?(?:rivals?|opponents?|challengers?|candidates?|contenders?))\\b|\\b${number} (?:other |rival )(?:candidates|contenders|challengers|hopefuls)\\b|\\b(?:his|her) (?:only |nearest |closest |main )?(?:rival|opponent|challenger)\\b`,
    'nobody else stood / there were rivals',
    '\\b(?:last time|previous|in (?:19|20)\\d\\d|earlier|other|another|next|withdrew|pulled out|dropped out)\\b',
  ),
];
