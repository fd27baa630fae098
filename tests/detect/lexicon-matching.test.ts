import { describe, expect, test } from 'vitest';
import { findLexiconPhrases } from '../../src/detect/lexicon/find-lexicon-phrases.ts';
import { openLexicon } from '../../src/detect/lexicon/load-lexicon.ts';
import { packLexicon } from '../../src/detect/lexicon/pack-lexicon.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';
import { compileFiles } from '../../tools/build/compile-lexicon.ts';

type Entry = Record<string, unknown>;

/** Found phrases with their first alternative, "slammed > criticised". */
function matched(changes: Entry | readonly Entry[], text: string): string[] {
  const entries = [changes].flat().map((change) => ({
    pos: 'phrase',
    category: 'metaphor',
    strength: 'clear',
    alternatives: [''],
    reason: 'A reason that an editor accepts.',
    ...change,
  }));
  const { lexicon, problems } = compileFiles(new Map([['test.yaml', JSON.stringify(entries)]]));
  expect(problems).toEqual([]);
  return findLexiconPhrases(segment(documentFromText(text)), openLexicon(packLexicon(lexicon)))
    .flatMap(({ anchor, alternatives }) =>
      anchor.kind === 'span' ? [{ start: anchor.start, found: `${text.slice(anchor.start, anchor.end)} > ${alternatives[0]}` }] : [],
    )
    .sort((a, b) => a.start - b.start)
    .map(({ found }) => found);
}

const slam: Entry = { phrase: 'slam', pos: 'verb', alternatives: ['criticise'] };
const claim: Entry = { phrase: 'claim', pos: 'verb', alternatives: ['say'] };
const regime: Entry = { phrase: 'regime', pos: 'noun', alternatives: ['government'] };

describe('matching the lexicon', () => {
  test.each(
    Object.entries({
      past: { entry: slam, text: 'The mayor slammed the plan.', found: ['slammed > criticised'] },
      'third person': { entry: slam, text: 'The mayor slams the plan.', found: ['slams > criticises'] },
      progressive: { entry: slam, text: 'The mayor is slamming the plan.', found: ['slamming > criticising'] },
      infinitive: { entry: slam, text: 'The mayor will slam the plan.', found: ['slam > criticise'] },
      participle: {
        entry: { ...slam, alternatives: ['take^ on'] },
        text: 'The mayor has never slammed the plan.',
        found: ['slammed > taken on'],
      },
      'past of an alternative that tells both apart': {
        entry: { ...slam, alternatives: ['take^ on'] },
        text: 'The mayor slammed it.',
        found: ['slammed > took on'],
      },
      'plural noun': { entry: regime, text: 'Both regimes fell.', found: ['regimes > governments'] },
      'possessive noun': { entry: regime, text: 'It was the regime’s plan.', found: ['regime > government'] },
      'the wording of a heading in Title Case': {
        entry: slam,
        text: 'Mayor Slams New Plan\n\nThe mayor spoke on Monday. He was calm and brief.',
        found: ['Slams > criticises'],
      },
      'American spelling': { entry: slam, text: 'The labor program was slammed.', found: ['slammed > criticized'] },
      'either spelling': {
        entry: { phrase: 'emphasise', pos: 'verb', alternatives: ['say'] },
        text: 'He emphasized it; she emphasised it.',
        found: ['emphasized > said', 'emphasised > said'],
      },
      'a hyphen for a space': {
        entry: { phrase: 'far-right' },
        text: 'The far right and far-right groups.',
        found: ['far right > ', 'far-right > '],
      },
      'a curly apostrophe': { entry: { phrase: "let's face it" }, text: 'Well, let’s face it.', found: ['let’s face it > '] },
      'words parted by any white space': {
        entry: { phrase: 'make no mistake' },
        text: 'Yes, make\t no mistake.',
        found: ['make\t no mistake > '],
      },
      'an optional word, present and absent': {
        entry: { phrase: 'the (sad) truth is' },
        text: 'The sad truth is, the truth is.',
        found: ['The sad truth is > ', 'the truth is > '],
      },
      'an optional colon': {
        entry: { phrase: 'one thing is clear (:)' },
        text: 'Still, one thing is clear: it rains.',
        found: ['one thing is clear: > '],
      },
      'alternatives at one place': {
        entry: { phrase: 'spark^ anger|fury', pos: 'verb', alternatives: ['draw^ criticism'] },
        text: 'It sparked fury.',
        found: ['sparked fury > drew criticism'],
      },
      'a possessive slot, pronoun or name': {
        entry: { phrase: 'line^ {possessive} pockets', pos: 'verb', alternatives: ['profit'] },
        text: 'They line their pockets. He lined the old mayor’s pockets.',
        found: ['line their pockets > profit', 'lined the old mayor’s pockets > profited'],
      },
      'a slot put back': {
        entry: { phrase: 'hold^ {any} hostage', pos: 'verb', alternatives: ['put^ pressure on {1}'] },
        text: 'They held Parliament hostage.',
        found: ['held Parliament hostage > put pressure on Parliament'],
      },
      'a number slot': {
        entry: { phrase: 'mere {number}', alternatives: ['{1}'] },
        text: 'In a mere 1,200 words.',
        found: ['mere 1,200 > 1,200'],
      },
      'a name slot': {
        entry: { phrase: 'lapdog {name}', alternatives: ['{1}'] },
        text: 'His lapdog Ruben Salt spoke.',
        found: ['lapdog Ruben Salt > Ruben Salt'],
      },
      'an owner taken from the sentence': {
        entry: { phrase: 'double^ down', pos: 'verb', alternatives: ['keep^ to {possessive} position'] },
        text: 'The firm doubled down on its plan.',
        found: ['doubled down > kept to its position'],
      },
      'the verb be in agreement': {
        entry: { phrase: 'come^ under fire', pos: 'verb', alternatives: ['be^ criticised'] },
        text: 'The plans came under fire. The plan came under fire.',
        found: ['came under fire > were criticised', 'came under fire > was criticised'],
      },
      'a capital that the lexicon writes': {
        entry: { phrase: 'Big Brother' },
        text: 'It smells of Big Brother here.',
        found: ['Big Brother > '],
      },
      'a predicate, without cutting it': {
        entry: { phrase: 'scandalous', pos: 'adjective', alternatives: ['', 'disputed'] },
        text: 'The plan was scandalous.',
        found: ['scandalous > disputed'],
      },
      'a verb after a quotation': { entry: claim, text: '“It rains,” Smith claims.', found: ['claims > says'] },
    }),
  )('finds %s', (_, { entry, text, found }) => expect(matched(entry, text)).toEqual(found));

  test.each(
    Object.entries({
      'a noun like the verb': { entry: claim, text: 'Insurance claims rose. The claims for falls and his claim of 1999 failed.' },
      'a verb like the noun': { entry: { phrase: 'attack', pos: 'noun', alternatives: ['criticism'] }, text: 'They will attack the plan.' },
      'half of a compound': { entry: regime, text: 'An anti-regime poster and a regime-backed paper.' },
      'part of a name': { entry: regime, text: 'He read the Old Regime Quarterly on Monday evening at home.' },
      'words parted by a mark': { entry: { phrase: 'make no mistake' }, text: 'What they make, no mistake can spoil.' },
      'words of two sentences': { entry: { phrase: 'make no mistake' }, text: 'A cake they make. No mistake there.' },
      'auxiliaries for a compound of them': {
        entry: { phrase: 'has-been', pos: 'noun', alternatives: ['former star'] },
        text: 'It has been raining.',
      },
      'a word inside another': { entry: { phrase: 'sham' }, text: 'Shambles and shampoo.' },
      'an adjective that is a noun': {
        entry: { phrase: 'radical', pos: 'adjective', alternatives: [''] },
        text: 'A radical of that time.',
      },
    }),
  )('does not take %s', (_, { entry, text }) => expect(matched(entry, text)).toEqual([]));

  test.each(
    Object.entries({
      'the words after': { unless: [{ after: ['of drugs', 'change'] }], text: 'A regime of drug tests. A regime changes.' },
      'the words before': { unless: [{ before: ['training', '{possessive} own'] }], text: 'A training regime and my own regime.' },
      'a word of the sentence': { unless: [{ sentence: ['pension'] }], text: 'The regime for pensions.' },
      'a word of the article': { unless: [{ article: ['orchestra', 'string quartet'] }], text: 'The regime fell. The orchestras played.' },
      'the genre': { unless: [{ genre: ['news', 'unknown'] }], text: 'The regime fell on Monday.' },
      'the position': { unless: [{ position: ['start'] }], text: 'Regime forces fired.' },
      'a quotation': { unless: [{ position: ['quotation'] }], text: '“The regime is weak,” Smith said.' },
    }),
  )('is cleared by %s', (_, { unless, text }) => {
    expect(matched(regime, text)).not.toEqual([]);
    expect(matched({ ...regime, unless }, text)).toEqual([]);
  });

  test('needs all of a circumstance, any of several, and `when` to hold', () => {
    const text = 'The regime of tests fell.';
    expect(matched({ ...regime, unless: [{ before: ['a'], after: ['of'] }] }, text)).toHaveLength(1);
    expect(matched({ ...regime, unless: [{ before: ['a'] }, { after: ['of'] }] }, text)).toEqual([]);
    expect(matched({ ...regime, when: [{ before: ['brutal'] }] }, text)).toEqual([]);
    expect(matched({ ...regime, when: [{ before: ['the'] }] }, text)).toHaveLength(1);
  });

  test('does not count the phrase itself among the words of its sentence', () => {
    expect(
      matched({ phrase: 'witch-hunt', pos: 'noun', alternatives: ['inquiry'], unless: [{ sentence: ['witches'] }] }, 'It is a witch-hunt.'),
    ).toHaveLength(1);
  });
});
