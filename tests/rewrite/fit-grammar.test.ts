import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitGrammar, twoOffices } from '../../src/rewrite/fit-grammar.ts';

const fitted = (sentence: string, replacement: string) => {
  const [before, phrase, after] = sentence.split(/[▸◂]/u) as [string, string, string];
  const outcome = fitGrammar(replacement, { before, phrase, after });
  return 'words' in outcome ? `${before}${outcome.words}${after}` : outcome.misfit;
};

describe('a replacement gets the verb form that its place asks for', () => {
  test.each(
    Object.entries({
      'the past for a bare participle': ['Vehicle thefts ▸soared◂ by 33 percent.', 'risen', 'Vehicle thefts rose by 33 percent.'],
      'the participle behind an auxiliary': ['Vehicle thefts have ▸soared◂ by a third.', 'risen', 'Vehicle thefts have risen by a third.'],
      'the bare form behind “let”': ['They let it ▸run riot◂ there.', 'caused disorder', 'They let it cause disorder there.'],
      'the bare form behind “to”': ['It wants to ▸slam◂ the plan.', 'criticised', 'It wants to criticise the plan.'],
      'the bare form behind “will”': ['It will ▸slam◂ the plan.', 'criticises', 'It will criticise the plan.'],
      'no article before a bare amount': [
        'It will be ▸a paltry £160,000◂, because of it.',
        'a £160,000',
        'It will be £160,000, because of it.',
      ],
      'its article before an amount that modifies': ['It was ▸a paltry £160,000◂ grant.', 'a £160,000', 'It was a £160,000 grant.'],
      'no second “being”': ['The tour is ▸hanging in the balance◂.', 'being uncertain', 'The tour is uncertain.'],
    }),
  )('%s', (_, [sentence, replacement, whole]) => expect(fitted(sentence!, replacement!)).toBe(whole));
});

describe('a replacement is refused', () => {
  test.each(
    Object.entries({
      'as a plural behind “a”': ['It is part of a ▸streamlining◂ that costs jobs.', 'cuts', 'is a plural behind “a”'],
      'as a verb where a noun stands': ['The firm denied its ▸claims◂.', 'says', 'is a verb where a noun stands'],
      'as a state that nobody is in the middle of': ['The city is ▸drowning in◂ rubbish.', 'having much', 'has a verb in another form'],
      'when it says a word twice': ['The council ▸slammed◂ members.', 'council', 'says a word twice'],
      'as an office before an office': ["Karvenia's ▸strongman◂ president spoke.", 'leader', twoOffices],
      'as the verb “state” behind “That”': ['That ▸claim◂ was settled.', 'state', 'is a verb where a noun stands'],
      'as a partner before a fiancé': ['She left with ▸toyboy◂ fiancé Luca.', 'younger partner', twoOffices],
      'as a cut adverb that its participle needs': [
        'on the date of her ▸laughably◂ titled tour.',
        '',
        'leaves a word that needs its adverb',
      ],
      'as a cut that leaves an article alone': ['It was a ▸fiasco◂ and a shame.', '', 'leaves a word without its noun'],
      'as a past behind “to” whose bare form is unknown': ['It wants to ▸slam◂ it.', 'zonked', 'has a verb in another form'],
    }),
  )('%s', (_, [sentence, replacement, why]) => expect(fitted(sentence!, replacement!)).toBe(why));
});

describe('a replacement stands as it is', () => {
  test.each(
    Object.entries({
      'as an adjective before an office': ['The ▸hard-left◂ mayor spoke.', 'left', 'The left mayor spoke.'],
      'as a plural behind “the”': ['It is part of the ▸streamlining◂ that costs jobs.', 'cuts', 'It is part of the cuts that costs jobs.'],
      'as a verb behind its subject': ['The firm ▸claims◂ it lost.', 'says', 'The firm says it lost.'],
    }),
  )('%s', (_, [sentence, replacement, whole]) => expect(fitted(sentence!, replacement!)).toBe(whole));
});

test('any words in any place are fitted or refused, never broken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.string(), (before, replacement, after) => {
      const outcome = fitGrammar(replacement, { phrase: 'slammed', before, after });
      expect('words' in outcome || outcome.misfit.length > 0).toBe(true);
    }),
  );
});
