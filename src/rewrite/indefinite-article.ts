/** Words that begin with a vowel sound though not with a vowel letter, or with a number that is read so. */
const vowelSound = /^(?:[aeiou]|hour|honest|honou?r|heir|8|11(?!\d)|18(?!\d))/i;
/** Words that begin with a vowel letter and the sound of "you" or "one". */
const consonantSound = /^(?:uni(?!n(?!g)|m)|unanim|use|usu|uk(?:r|ulele)|ut[ei]|ur[aeio]|eu|one(?![a-z])|once)/i;
/** Capitals that are spelt out and begin with a vowel sound: FBI, MP, X-ray. Those that are read as words: NATO, SAS. */
const spelt = /^[AEFHILMNORSX](?:[A-Z]{1,4}(?![\p{L}])|\.\p{Lu}|(?=-))/u;
const acronymRead = /^(?:NATO|NASA|FEMA|FIFA|HIV?ES|LASER|RADAR|SALT|SAT|SIM|RICO|NAFTA|NICE|SAGE|MENA|HUD)\b/;

/**
 * "a" or "an" before these words, by sound: "an hour", "a university", "an 11-hour debate", "an FBI agent".
 *
 * @param following - what comes after the article, from its first letter or digit
 */
export function indefiniteArticleFor(following: string): 'a' | 'an' {
  if (acronymRead.test(following)) return 'a';
  if (spelt.test(following)) return 'an';
  if (/^U\.?[NSK]\b/.test(following) || consonantSound.test(following)) return 'a';
  return vowelSound.test(following) ? 'an' : 'a';
}
