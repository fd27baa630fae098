import { describe, expect, test } from 'vitest';
import { inflectNoun } from '../../tools/build/lexicon/inflect-noun.ts';
import { inflectVerb } from '../../tools/build/lexicon/inflect-verb.ts';
import { spellingVariants, toAmerican } from '../../tools/build/lexicon/spelling-variants.ts';

describe('inflection', () => {
  test.each(
    Object.entries({
      slam: 'slams slammed slammed slamming',
      claim: 'claims claimed claimed claiming',
      criticise: 'criticises criticised criticised criticising',
      admit: 'admits admitted admitted admitting',
      concede: 'concedes conceded conceded conceding',
      carry: 'carries carried carried carrying',
      portray: 'portrays portrayed portrayed portraying',
      lie: 'lies lied lied lying',
      agree: 'agrees agreed agreed agreeing',
      dye: 'dyes dyed dyed dyeing',
      singe: 'singes singed singed singeing',
      panic: 'panics panicked panicked panicking',
      quiz: 'quizzes quizzed quizzed quizzing',
      quit: 'quits quit quit quitting',
      squeeze: 'squeezes squeezed squeezed squeezing',
      offer: 'offers offered offered offering',
      refer: 'refers referred referred referring',
      target: 'targets targeted targeted targeting',
      visit: 'visits visited visited visiting',
      label: 'labels labelled/labeled labelled/labeled labelling/labeling',
      fuel: 'fuels fuelled/fueled fuelled/fueled fuelling/fueling',
      compel: 'compels compelled compelled compelling',
      snow: 'snows snowed snowed snowing',
      fix: 'fixes fixed fixed fixing',
      crush: 'crushes crushed crushed crushing',
      veto: 'vetoes vetoed vetoed vetoing',
      undergo: 'undergoes underwent undergone undergoing',
      undertake: 'undertakes undertook undertaken undertaking',
      overthrow: 'overthrows overthrew overthrown overthrowing',
      mislead: 'misleads misled misled misleading',
      put: 'puts put put putting',
      tear: 'tears tore torn tearing',
      begin: 'begins began begun beginning',
      inform: 'informs informed informed informing',
      remit: 'remits remitted remitted remitting',
      have: 'has had had having',
      be: 'is was/were been being',
      'rubber-stamp': 'rubber-stamps rubber-stamped rubber-stamped rubber-stamping',
      'cherry-pick': 'cherry-picks cherry-picked cherry-picked cherry-picking',
    }),
  )('gives the forms of %s', (base, forms) => expect(inflectVerb(base).slice(1).join(' ')).toBe(forms));

  test('takes exceptions from the entry', () => {
    expect(inflectVerb('hang', { past: 'hanged' })).toEqual(['hang', 'hangs', 'hanged', 'hanged', 'hanging']);
  });

  test.each(
    Object.entries({
      regime: 'regimes',
      proxy: 'proxies',
      boss: 'bosses',
      strongman: 'strongmen',
      human: 'humans',
      crisis: 'crises',
      elite: 'elites',
      hero: 'heroes',
      'fat-cat': 'fat-cats',
      oligarch: 'oligarchs',
      church: 'churches',
      thief: 'thieves',
      belief: 'beliefs',
      knife: 'knives',
      grandchild: 'grandchildren',
      person: 'people',
      propaganda: 'propaganda',
      monkey: 'monkeys',
      cuts: 'cuts',
      politics: 'politics',
    }),
  )('gives the plural of %s', (singular, plural) => expect(inflectNoun(singular)).toEqual([singular, plural]));

  test.each(
    Object.entries({
      emphasise: ['emphasise', 'emphasize'],
      emphasized: ['emphasised', 'emphasized'],
      colour: ['colour', 'color'],
      defense: ['defence', 'defense'],
      programmes: ['programmes', 'programs'],
      labelled: ['labelled', 'labeled'],
      advertise: ['advertise'],
      promised: ['promised'],
      prize: ['prize'],
      seize: ['seize'],
      otherwise: ['otherwise'],
      programmed: ['programmed'],
      check: ['check'],
      raised: ['raised'],
      analysed: ['analysed', 'analyzed'],
    }),
  )('spells %s', (word, spellings) => expect(spellingVariants(word)).toEqual(spellings));

  test('turns British spelling American, and leaves other words', () => {
    expect(['criticised', 'favour', 'compromise', 'said'].map(toAmerican)).toEqual(['criticized', 'favor', 'compromise', 'said']);
  });
});
