const figures = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty)';

/** What a reader asks of a report, each with how much more a sentence is worth that tells it. */
export const values: [string, RegExp, number][] = [
  ['figure', /\d/, 1.1],
  ['next', /\b(?:will|is (?:due|expected|scheduled|set|to)|are (?:due|expected|scheduled|set|to)|plans? to|next (?:week|month|year)|until|by the end of|goes? (?:to|before)|takes? effect|begins? (?:in|on)|resumes?|starts? (?:in|on))\b/, 1.3],
  ['other', /\b(?:den(?:y|ies|ied)|rejected|disputed|nobody|no one|did not|refused|opposed|against|not guilty|disagreed?|dispute)\b/i, 1.2],
  ['name', /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u, 1.1],
  ['vote', new RegExp(`\\b${figures} (?:votes )?to ${figures}\\b|\\b\\d+[–-]\\d+\\b|\\bvot(?:e|ed|es) (?:by|was)\\b|\\bunanimous|\\babst(?:ained|entions?)\\b|\\bballot`, 'i'), 1.3],
  ['harm', new RegExp(`\\b(?:killed|died|dead|deaths|injured|hurt|wounded|missing|fatalities|casualties|evacuated|treated)\\b`, 'i'), 1.3],
  ['court', /\b(?:charged with|arrested|accused of|convicted|sentenced|jailed|acquitted|pleaded|remanded|bail|trial|jury|faces?)\b/, 1.2],
  ['money', /[£$€]\d|\b(?:million|billion|crowns|euros|dollars|\d(?:bn|m)\b)|\d per ?cent|\d%/, 1.1],
  ['jobs', /\b(?:jobs|redundan\p{L}+|posts|positions|staff|employees|employs|workers|roles)\b/u, 1.1],
  ['inquiry', /\b(?:investigat\p{L}+|inquiry|cause|appeal|judicial review|petition|court|hearing|talks)\b/u, 1.1],
  ['paid', /\b(?:paid for by|funded by|paid for|financed|owns? the patent|employed by|fees from|not involved|independent)\b/, 1.1],
  ['said', /\b(?:said|says|told|according to)\b/, 1],
  ['background', /\b(?:in (?:19|20)\d\d|since (?:19|20)\d\d|last year|years ago|once|previous(?:ly)?|earlier)\b/i, 1],
  ['detail', /\b(?:behind|wearing|photograph\p{L}*|school hall|mother|father|street|lane|colour|window|door)\b/iu, 1],
  ['concrete', /\b(?:from|between) [£$€]?\d[\d.,]*\S* (?:to|and)\b/, 1],
];

/** How much more than another a sentence is worth for what it tells: what comes next, a vote, a reply, who was hurt. 1 when nothing of the kind. */
export function newsValueOf(text: string): number {
  return values.reduce((value, [, pattern, factor]) => (pattern.test(text) ? value * factor : value), 1);
}
