import { describe, expect, test } from 'vitest';
import { neutralise } from '../../src/index.ts';
import { applyEdits } from '../../src/rewrite/apply-edits.ts';

const rewriteOf = async (text: string) => {
  const { rewrite, article } = await neutralise({ text, genre: 'news' }, { only: ['rewrite'] });
  expect(applyEdits(article.text, rewrite.edits)).toBe(rewrite.text);
  return rewrite.text;
};

const body =
  'The Westmarch Senate passed a bill on Wednesday by 27 votes to 22.\n\nIt sets a waiting period of 10 days for handguns, said Sen. Joyce Merrill.\n\nThe governor has 10 days to sign it.';

describe('a loaded headline', () => {
  test('gives way to what the article says first', async () => {
    expect(await rewriteOf(`Westmarch Senate tramples on gun owners with brazen bill\n\n${body}`)).toMatch(
      /^The Westmarch Senate passed a bill on Wednesday/,
    );
  });
  test('keeps what the body does not say', async () => {
    expect(await rewriteOf(`Westmarch Senate tramples on Lena Doyle with brazen bill\n\n${body}`)).toMatch(
      /^Westmarch Senate .*Lena Doyle/,
    );
  });
  test('keeps somebody’s words', async () => {
    expect(await rewriteOf(`Westmarch Senate “tramples on” gun owners with brazen bill\n\n${body}`)).toMatch(
      /^Westmarch Senate “tramples on”/,
    );
  });
  test('of plain words stays', async () => {
    expect(await rewriteOf(`Westmarch Senate passes gun bill\n\n${body}`)).toMatch(/^Westmarch Senate passes gun bill/);
  });
});

test('an opinion that is given to nobody stays, for its writer to see', async () => {
  const article =
    'Rents\n\nParliament passed a bill on Thursday in Kelland.\n\nFew economists doubt that rent caps choke supply.\n\nIt takes effect on 1 May.';
  expect(await rewriteOf(article)).toContain('Few economists doubt that');
});

test('an aside between commas goes with both, in a list and behind an opening with one', async () => {
  expect(await rewriteOf('Rents\n\nThe minister, shamefully, agreed to the bill on Thursday.')).toContain('The minister agreed');
  expect(await rewriteOf('Rents\n\nOn Thursday, shamefully, the minister agreed to the bill.')).toContain(
    'On Thursday, the minister agreed',
  );
});

/** What no edit may leave behind, looked for where the article itself did not have it. */
const slips =
  /, ,|,\.|\s[,;:.](?=\s|$)|\b(\p{L}{2,}) \1\b|\ba [aeio]\p{Ll}{3}|\ban [bcdfgjklmnpqrtvwxz]\p{Ll}|[.!?] \p{Ll}|\( |\p{L} {2,}\p{L}/gu;

test('no rewrite has a doubled word, a stray comma, a wrong article or a small letter behind a full stop', async () => {
  const sentences = ['shameful', 'utterly shameful', 'brazen', 'so-called', 'eye-watering', 'hard-line', 'embattled'].flatMap((word) => [
    `The council passed a ${word} plan on Monday.`,
    `A ${word} offer was made by an ${word} agent, a ${word}, idle man.`,
    `${word[0]!.toUpperCase()}${word.slice(1)} ministers slammed the ${word} old order.`,
    `Shamefully, the ${word} minister, disgracefully, slammed it; brazenly, he left.`,
  ]);
  for (const sentence of sentences) {
    const text = await rewriteOf(`${sentence} It was in the hall.`);
    const made = [...text.matchAll(slips)].map(([slip]) => slip).filter((slip) => !sentence.includes(slip));
    expect({ sentence, text, made }).toMatchObject({ made: [] });
  }
});
