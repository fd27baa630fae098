const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const large: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  dozen: 12,
};

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

/** One written-out number, in small letters, for a regular expression: "eleven", "sixty-one", "two hundred and five", "a dozen". No group. */
export const numberWordsPattern = (() => {
  const word = Object.keys(small).join('|');
  return `(?:(?:an?\\s)?(?:hundred|thousand|million|billion|dozen)|(?:${word}))(?:(?:-|\\s|(?<=hundred|thousand)\\sand\\s)(?:${word}|hundred|thousand|million|billion|trillion|dozen)\\b){0,6}`;
})();

/** Factor of "million", "bn", "k" …; `undefined` for other words. */
export function magnitudeOf(word: string): number | undefined {
  return large[word.toLowerCase()];
}

/** The value of a number in words ("two hundred and five" → 205); `undefined` when the words are no single number. */
export function valueOfWords(text: string): number | undefined {
  let total = 0;
  let group: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const word of text.toLowerCase().split(/[-\s]+/)) {
    if (word === 'a' || word === 'an' || word === 'and') continue;
    const unit = small[word];
    if (unit !== undefined) {
      // "two five" and "ten three" are two numbers each
      if (group !== undefined && !(last >= 20 && unit < (last === 100 ? 100 : 10))) return undefined;
      group = (group ?? 0) + unit;
      last = unit;
    } else {
      const factor = large[word];
      if (factor === undefined) return undefined;
      if (factor === 100) group = (group ?? 1) * 100;
      else {
        total += (group ?? 1) * factor;
        group = undefined;
      }
      last = factor;
    }
  }
  return total + (group ?? 0);
}

/** The value of "fifth", "38th", "1st"; `undefined` for other words. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d{1,6})(?:st|nd|rd|th)$/i.exec(word);
  return digits ? Number(digits[1]) : ordinals[word.toLowerCase()];
}

/** Ordinal words, as alternatives for a regular expression. */
export const ordinalWordsPattern = Object.keys(ordinals).join('|');
