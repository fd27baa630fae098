import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withCheapLetterClasses } from '../../tools/build/cheap-letter-classes.ts';

/** The class as the command has it, for one character. */
const cheap = (property: string) => new RegExp(`^${withCheapLetterClasses(`\\p{${property}}`)}$`, 'u');

describe('cheap letter classes', () => {
  test.each(
    Object.entries({
      'a literal': { source: String.raw`/(?<!\p{L})x/u`, match: 'x', miss: 'éx' },
      'a class': { source: String.raw`/^[\p{L}’-]+$/u`, match: 'O’Neill-Łódź', miss: 'a b' },
      'a class that excludes': { source: String.raw`/^[^\p{L}\p{N}]+$/u`, match: '“—', miss: '“ß' },
      'what follows a class': { source: String.raw`/^[a-z] \p{Lu}$/u`, match: 'a Č', miss: 'a č' },
      'a bracket that stands for itself': { source: String.raw`/^\[\p{Ll}\]$/u`, match: '[ö]', miss: '[Ö]' },
      'one property after another': { source: String.raw`/^\p{Lu}\p{L}$/u`, match: 'Šé', miss: 'šé' },
      'a string': { source: String.raw`new RegExp('^[\\p{Lu}\\p{M}]+$', 'u')`, match: 'É', miss: 'é' },
    }),
  )('keep the meaning of %s', (_, { source, match, miss }) => {
    const written = withCheapLetterClasses(source);
    expect(written).not.toContain('\\p{');
    const pattern: RegExp = new Function(`return ${written}`)();
    expect([pattern.test(match), pattern.test(miss)]).toEqual([true, false]);
  });

  test.each(
    Object.entries({
      Müller: ['M', 'üller'],
      'Ó Briain': ['ÓB', 'riain'],
      Łódź: ['Ł', 'ódź'],
      Šef: ['Š', 'ef'],
      Þórsson: ['Þ', 'órsson'],
      Țurcanu: ['Ț', 'urcanu'],
      'Nguyễn Ứng': ['NỨ', 'guyễnng'],
      Παπαδόπουλος: ['Π', 'απαδόπουλος'],
      Ёлкин: ['Ё', 'лкин'],
      Ґонта: ['Ґ', 'онта'],
    }),
  )('know capitals and small letters of %s', (name, [capitals, small]) => {
    const own = (property: string) =>
      Array.from(name)
        .filter((letter) => cheap(property).test(letter))
        .join('');
    expect([own('Lu'), own('Ll')]).toEqual([capitals, small]);
    expect(own('L')).toBe(name.replaceAll(' ', ''));
  });

  test('know the letters of other scripts, and none of their punctuation', () => {
    expect(Array.from('אבمحعلكगดಕ한国のカԱქ').filter((letter) => !cheap('L').test(letter))).toEqual([]);
    expect(Array.from('،؟؛।॥๏჻。、・「」·;×÷…“”’—–‐1½').filter((mark) => cheap('L').test(mark))).toEqual([]);
  });

  test.each(['L', 'Lu', 'Ll', 'N'])('agree with \\p{%s} on Latin, modern Greek and Cyrillic, and on punctuation and signs', (property) => {
    const exact = new RegExp(`^\\p{${property}}$`, 'u');
    const own = cheap(property);
    const scripts = [
      [0, 0x17f],
      [0x386, 0x3ce],
      [0x400, 0x45f],
      [0x1ea0, 0x1eff],
      [0x2010, 0x206f],
      [0x20a0, 0x20cf],
      [0x2190, 0x2bff],
    ] as const;
    const differ = scripts.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).filter(
        (unit) => !/\p{Cn}/u.test(unit) && !/[\u2460-\u24ff\u2776-\u2793]/.test(unit) && own.test(unit) !== exact.test(unit),
      ),
    );
    expect(differ).toEqual([]);
  });

  test('leave no property of letters in the sources but what they know', () => {
    const left = globSync('src/**/*.ts').filter((file) => /p\{(?:L|Lu|Ll|N)\}/.test(withCheapLetterClasses(readFileSync(file, 'utf8'))));
    expect(left).toEqual([]);
  });
});
