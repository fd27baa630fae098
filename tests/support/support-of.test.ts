import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';
import { supportOf } from '../../src/support/support-of.ts';

const article = segment(
  documentFromText(
    'Councillors voted by 9 to 4 on Tuesday to close the Harrow Street pool. It did not pay. Ana Ruiz, who opposed it, said swimmers would travel 12 km.',
  ),
);

describe('supportOf', () => {
  test('supports what the article says, and names the nearest sentence', () => {
    const [support] = supportOf('Councillors voted to close the Harrow Street pool.', article);
    expect(support).toMatchObject({ isSupported: true, missing: [] });
    expect(support!.nearest?.number).toBe(1);
  });

  test.each(
    Object.entries({
      'another number': ['Councillors voted by 9 to 5 to close the pool.', '9-5'],
      'another name': ['Councillors voted to close the Mill Lane pool.', 'Mill'],
      'a negation': ['Councillors did not vote on Tuesday to close the Harrow Street pool.', 'a negation'],
      'other matters': ['The library opens a café for students in autumn.', 'library'],
    }),
  )('does not support %s', (_, [statement, missing]) => {
    const [support] = supportOf(statement!, article);
    expect(support!.isSupported).toBe(false);
    expect(support!.missing.join(' ')).toContain(missing!.replace(/y$/, ''));
  });

  test('judges each sentence by itself', () => {
    expect(supportOf('Ana Ruiz opposed it. Ana Ruiz proposed 14 km.', article).map(({ isSupported }) => isSupported)).toEqual([
      true,
      false,
    ]);
  });
});
