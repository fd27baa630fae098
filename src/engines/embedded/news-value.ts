const figures = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty)';

// by name: the bundler spells \p out, and takes a pattern right behind a bracket for a character class
const fullName = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;
const work = /\b(?:jobs|redundan\p{L}+|posts|positions|staff|employees|employs|workers|roles)\b/u;
const inquiry = /\b(?:investigat\p{L}+|inquiry|cause|appeal|judicial review|petition|court|hearing|talks)\b/u;

/** What a reader asks of a report, each with how much more a sentence is worth that tells it. */
const values: readonly (readonly [RegExp, number])[] = [
  [/\d/, 1.1],
  // what comes next
  [
    /\b(?:will|(?:is|are) (?:due|expected|scheduled|set|to)|plans? to|next (?:week|month|year)|until|by the end of|goes? (?:to|before)|takes? effect|begins? (?:in|on)|resumes?|starts? (?:in|on))\b/,
    1.5,
  ],
  // the other side
  [/\b(?:den(?:y|ies|ied)|rejected|disputed|nobody|no one|did not|refused|opposed|against|not guilty|disagreed?|dispute)\b/i, 1.2],
  // a plea, a denial, and that nobody came to harm
  [
    /\b(?:den(?:y|ies|ied)|not guilty|no (?:fatalities|deaths|injuries|casualties)|(?:nobody|no one) (?:was|were|is) (?:hurt|injured|killed|missing|arrested))\b/i,
    1.4,
  ],
  [fullName, 1.25],
  [
    new RegExp(
      `\\b${figures} (?:votes )?to ${figures}\\b|\\b\\d+[–-]\\d+\\b|\\bvot(?:e|ed|es) (?:by|was)\\b|\\bunanimous|\\babst(?:ained|entions?)\\b|\\bballot`,
      'i',
    ),
    1.3,
  ],
  [/\b(?:killed|died|dead|deaths|injured|hurt|wounded|missing|fatalities|casualties|evacuated|treated)\b/i, 1.3],
  [/\b(?:charged with|arrested|accused of|convicted|sentenced|jailed|acquitted|pleaded|remanded|bail|trial|jury|faces?)\b/, 1.2],
  // money has a digit already, and is often a detail
  [/[£$€]\d|\b(?:million|billion|crowns|euros|dollars|\d(?:bn|m)\b)|\d per ?cent|\d%/, 0.9],
  [work, 1.1],
  [inquiry, 1.25],
  // who paid for a study, and who was not involved
  [/\b(?:paid for|funded by|financed|owns? the patent|employed by|fees from|not involved|independent)\b/, 1.1],
  // what was before
  [/\b(?:in (?:19|20)\d\d|since (?:19|20)\d\d|last year|years ago|once|previous(?:ly)?|earlier)\b/i, 0.85],
];

/** How much more than another a sentence is worth for what it tells: what comes next, a vote, a reply, who was hurt. 1 when nothing of the kind. */
export function newsValueOf(text: string): number {
  return values.reduce((value, [pattern, factor]) => (pattern.test(text) ? value * factor : value), 1);
}
