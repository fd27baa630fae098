/**
 * Words that are frequent in one language and rare in the others of the list, in lower case.
 *
 * Chosen by hand from the closed classes (articles, pronouns, prepositions, auxiliaries), where news and fiction hardly differ.
 */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for it with as on be by this are from at he his have had has which they not were their but been who will would she her we you said',
  de: 'der die das und ist nicht ein eine einen einem den dem des mit sich auf für von im zu dass wird auch als nach wurde sind bei hat werden aus noch über wie zum zur',
  fr: 'le la les des et est une un du dans que qui pour pas sur au avec ce il elle sont par plus ne se aux cette ses été mais ont nous vous leur',
  es: 'el la los las de que y en un una por con no para es se del al lo como más pero sus le ha su fue este son está también entre cuando muy',
  it: 'il lo la gli le di che e un una per con non è del della dei delle nel nella sono al alla da si come anche più ha ma dal questo stato',
  pt: 'o a os as de que e em um uma por com não para é se do da dos das no na ao como mais mas foi ele ela são seu sua pelo pela também',
  nl: 'de het een en van is dat niet op te in zijn met voor die er aan ook als bij om naar werd wordt door maar heeft nog dan over uit hij',
  sv: 'och att det som en ett på är av för med den till inte har de om från var men så sig han hon vi kan ska efter när också eller',
  da: 'og at det som en et på er af for med den til ikke har de om fra var men så sig han hun vi kan skal efter når også eller der',
  no: 'og at det som en et på er av for med den til ikke har de om fra var men så seg han hun vi kan skal etter når også eller',
  pl: 'nie się na to jest że do jak za od przez dla po ale tak był było są być który która które oraz przy już może tego',
};

const scripts: readonly { readonly script: RegExp; readonly language: (text: string) => string | null }[] = [
  { script: /[\u3040-\u30ff]/g, language: () => 'ja' },
  { script: /[\u4e00-\u9fff]/g, language: () => 'zh' },
  { script: /[\uac00-\ud7af]/g, language: () => 'ko' },
  { script: /[\u0600-\u06ff]/g, language: (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar') },
  { script: /[\u0590-\u05ff]/g, language: () => 'he' },
  { script: /[\u0370-\u03ff]/g, language: () => 'el' },
  { script: /[\u0400-\u04ff]/g, language: (text) => (/[іїєґ]/i.test(text) ? 'uk' : 'ru') },
];

/** Any character of those scripts. */
const otherThanLatin = /[\u0370-\u1dff\u2e80-\uffff]/;

const languagesOf = buildIndex();
const longestFunctionWord = Math.max(...Array.from(languagesOf.keys(), (word) => word.length));

/**
 * Tells the language of a text by its script and its commonest words, from its first 20,000 code units.
 *
 * A trigram model costs more to load than an article takes to read, and needs longer texts to be sure.
 *
 * @returns ISO 639-1 code; `null` when there are too few words, or when two languages share the text
 */
export function tellLanguage(prose: string): string | null {
  const sample = prose.slice(0, 20_000);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  for (const { script, language } of otherThanLatin.test(sample) ? scripts : []) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // Japanese mixes kana with Chinese characters, so its share of kana alone is small.
    if (share > (script.source.includes('3040') ? 0.1 : 0.5)) return letters < 8 ? null : language(sample);
  }
  const half = words.length >> 1;
  const counted = [countFunctionWords(words.slice(0, half)), countFunctionWords(words.slice(half))] as const;
  const [first, second] = [languageOf(counted[0], half), languageOf(counted[1], words.length - half)];
  if (first && second && first !== second) return null;
  for (const [language, count] of counted[1]) counted[0].set(language, (counted[0].get(language) ?? 0) + count);
  return languageOf(counted[0], words.length);
}

function countFunctionWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = word.length > longestFunctionWord ? undefined : languagesOf.get(word.toLowerCase());
    if (languages) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

function languageOf(counts: ReadonlyMap<string, number>, words: number): string | null {
  if (words < 6) return null;
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  const share = first[1] / words;
  const lead = first[1] / (second?.[1] ?? 0.5);
  return share >= 0.16 && lead >= 1.4 ? first[0] : share >= 0.22 && lead >= 1.1 ? first[0] : null;
}

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}
