/** Closed classes of lower-case words, by which phrases are told apart without a grammar. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

export const auxiliaries = set(
  `is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did doesn't don't didn't will won't
   would wouldn't could couldn't can can't cannot may might must should shouldn't shall ought get gets got getting`,
);

/** Forms of "be", and what stands in for it before a state: "remained open". */
export const copulas = set(
  `is are was were be been being isn't aren't wasn't weren't remain remains remained remaining stay stays stayed staying become becomes became got gets get
   left kept keeps keep lie lies lay stood stand stands declared pronounced escaped emerged came come found seems seemed felt feel looks looked reported`,
);

export const negations = set(
  `not never no none nobody nothing neither nor isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't can't cannot
   shouldn't without`,
);

export const prepositions = set(
  `of in on at by for from with without to into onto over under about against after before during between among through near behind beside beyond across along
   outside inside around off since until till towards toward upon within via despite including following amid as than like per up down out`,
);

export const conjunctions = set(
  'and or but nor so yet if whether because while although though when where whereas unless that which who whom whose what how why than as',
);

export const determiners = set(
  `the a an this that these those its his her their our my your some any no every each all both another other such either neither several many most few more
   half`,
);

export const pronouns = set(
  'he she it they we i you him them us me himself herself itself themselves who which that there this these those one ones',
);

export const adverbs = set(
  `not never also still already now then just only even ever again soon later earlier always often recently once yet too almost nearly quite very so far well
   instead finally eventually formally officially reportedly since first last together today yesterday tomorrow tonight here there away back
   overnight long fully partly unanimously never both all been`,
);

/** Verbs that often stand between two statements: no noun phrase goes through them. */
export const plainVerbs = set(
  `said says say told tells tell added adds asked asks announced announces reported reports believe believes believed think thinks thought know knew knows want wants
   wanted hope hopes hoped expect expects expected claim claims claimed insist insists insisted warn warns warned deny denies denied admit admits admitted
   argue argues argued confirm confirms confirmed show shows showed shown found find finds made make makes took take takes went go goes gave give gives
   came come comes let lets saw see sees heard hears learned called calls began begin begins started starts keep keeps kept led leads leaves left meant
   means`,
);

/** Irregular past forms that are neither nouns nor adjectives. */
export const pastForms = set(
  `rose fell took gave went came saw knew wrote drove spoke began broke chose threw grew flew drew sang sank swam ate ran became fled held caught kept met sold
   told said brought bought taught built sent stood won made struck fought spent paid wore stole beat lost had heard thought felt`,
);

export function isAdverb(word: string): boolean {
  return (
    adverbs.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|supply|reply|assembly|italy|july|ally|rally|bully|belly|monopoly|anomaly|butterfly|fly|only)$/.test(word))
  );
}
