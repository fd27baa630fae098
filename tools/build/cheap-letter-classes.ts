const alternating = (from: number, to: number, isOdd: boolean): string =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((code) => code % 2 === (isOdd ? 1 : 0))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');

/** Latin Extended-A: capitals are even up to Ķ and from Ŋ to Ŷ, odd between; then Ÿ, Ź, Ż, Ž. */
const latinCapitals = `${alternating(0x100, 0x137, false)}${alternating(0x139, 0x148, true)}${alternating(0x14a, 0x177, false)}\\u0178\\u0179\\u017b\\u017d`;
const latinSmall = `${alternating(0x100, 0x137, true)}\\u0138${alternating(0x139, 0x148, false)}\\u0149${alternating(0x14a, 0x177, true)}\\u017a\\u017c\\u017e-\\u0180`;

/**
 * What stands for a property inside a character class: the letters and digits of the scripts that names in news are written in. Between two letters of
 * a script, marks and unassigned characters count as letters too, so that a script is a range or two; its punctuation does not. What is left out:
 * letters beyond the basic plane and, as capitals or small letters alone, those of historic and phonetic spelling.
 */
const classes: Readonly<Record<string, string>> = {
  // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Thai, Georgian, Ethiopic, Khmer, Latin with two marks, kana, Chinese, Korean, wide forms
  L:
    'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0556\\u0561-\\u0588' +
    '\\u05d0-\\u05f2\\u0620-\\u064a\\u0671-\\u06d3\\u0710-\\u0963\\u0971-\\u0df3\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0f00\\u1000-\\u1049\\u1050-\\u10fa\\u10fc-\\u135f' +
    '\\u1380-\\u17b3\\u1820-\\u1fbc\\u1fc2-\\u1ffc\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua48c\\ua640-\\ua66e\\ua722-\\ud7fb\\uf900-\\ufd3d\\ufe70-\\ufefc' +
    '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  Lu: `A-Z\\xc0-\\xd6\\xd8-\\xde${latinCapitals}\\u01a0\\u01af\\u0218\\u021a\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f\\u0490\\u0531-\\u0556${alternating(0x1ea0, 0x1eff, false)}`,
  Ll: `a-z\\xb5\\xdf-\\xf6\\xf8-\\xff${latinSmall}\\u01a1\\u01b0\\u0219\\u021b\\u0390\\u03ac-\\u03ce\\u0430-\\u045f\\u0491\\u0561-\\u0587${alternating(0x1ea0, 0x1eff, true)}`,
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19',
};

/** Beside letters the marks that are not yet among them. */
const marksBesideLetters =
  '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u0e47-\\u0e4e\\u20d0-\\u20f0\\ufe00-\\ufe0f';

const property = /(\\{1,2})p\{(L|Lu|Ll|N)\}((?:\1p\{(?:L|N|M)\})*)/g;

/**
 * Writes plain ranges in place of `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` (and of `\p{M}` next to `\p{L}`) in the source of a module.
 *
 * Node compiles a regular expression when it first runs: with `\p{L}`, which has 677 ranges, half of them beyond the basic plane, that takes 0.5 to
 * 1 ms, with these ranges 0.02 ms; the rules have hundreds. Sources keep the form that reads well, and what is added later gains by itself.
 *
 * @param source - JavaScript or TypeScript; a class stands in one line and has no other class in it
 */
export function withCheapLetterClasses(source: string): string {
  return source.replace(property, (whole, backslash: string, _first: string, _more: string, offset: number) => {
    const ranges = Array.from(whole.matchAll(/\{(\w+)\}/g), ([, name]) => (name === 'M' ? marksBesideLetters : classes[name!]!));
    // outside a class each stands for a character of its own
    const written = isInClass(source, offset) ? ranges.join('') : ranges.map((range) => `[${range}]`).join('');
    return backslash === '\\' ? written : written.replaceAll('\\', backslash);
  });
}

/** Whether the nearest bracket before `offset` in its line opens a class. */
function isInClass(source: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0 && source[at] !== '\n'; at -= 1) {
    // one backslash in a literal and two in a string make a bracket stand for itself
    if ((source[at] === '[' || source[at] === ']') && source[at - 1] !== '\\') return source[at] === '[';
  }
  return false;
}
