import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/** The articles of the project's own cases, in the order of their names. */
export function fixtureArticles(): string[] {
  return globSync('*/article.txt', { cwd: fixtures })
    .sort()
    .map((file) => readFileSync(join(fixtures, file), 'utf8').replaceAll('\r\n', '\n'));
}

/** News of about so many bytes: the articles again and again, with other names, numbers and order of paragraphs each time, so that no cache of words helps. */
export function newsText(bytes: number): string {
  const articles = fixtureArticles();
  const pieces: string[] = [];
  for (let size = 0, round = 0; size < bytes; round += 1) {
    const piece = varied(articles[round % articles.length]!, Math.floor(round / articles.length));
    pieces.push(piece);
    size += Buffer.byteLength(piece) + 2;
  }
  return Buffer.from(pieces.join('\n\n'))
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
}

/** Texts of about so many bytes that make careless programs quadratic. */
export function hostileTexts(bytes: number): Record<string, string> {
  const filled = (unit: string) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  return {
    'no full stop': filled('the minister slammed the plan and the town '),
    'one word repeated': filled('regime '),
    'only quotation marks': filled('“'),
    'only straight quotation marks': filled('"'),
    'only digits': filled('1234567890'),
    'only open brackets': filled('('),
    'a letter a line': filled('a\n'),
    'one long word': filled('a'),
  };
}

const syllables = ['bar', 'den', 'mor', 'wick', 'ham', 'lin', 'tor', 'ves', 'kel', 'ran'];

function varied(article: string, round: number): string {
  if (round === 0) return article;
  const name = (index: number) => {
    const word = `${syllables[(round + index) % 10]}${syllables[(round * 3 + index * 7) % 10]}`;
    return `${word[0]!.toUpperCase()}${word.slice(1)}`;
  };
  let seen = 0;
  const paragraphs = article
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .replace(/(?<=[a-z] )[A-Z][a-z]{3,}\b/g, () => name((seen += 1)))
        .replace(/\b[1-9]\d{1,2}\b/g, (digits) => String(((Number(digits) + round * 7) % 900) + 10)),
    );
  const turn = round % paragraphs.length;
  return [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join('\n\n');
}
