import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

/** Words inside the marks, kind, speaker; `~` before a speaker without a name. */
type Expected = readonly (readonly [inside: string, kind: 'speech' | 'scare' | 'title', speaker: string | null])[];
type Case = { readonly text: string; readonly quotations: Expected };

// Attribution: who speaks.
const speakers: Record<string, Case> = {
  'a verb and a name behind': {
    text: '"Passengers were used as guinea pigs," said Noor Haddad of Open Streets.',
    quotations: [['Passengers were used as guinea pigs,', 'speech', 'Noor Haddad']],
  },
  'a name and a verb behind': {
    text: '“Union bosses are holding the city hostage,” Ida Kranz said.',
    quotations: [['Union bosses are holding the city hostage,', 'speech', 'Ida Kranz']],
  },
  'a role before the name': {
    text: '“We will not pay,” Finance Minister Edda Vahl told reporters on Monday.',
    quotations: [['We will not pay,', 'speech', 'Edda Vahl']],
  },
  'a role in small letters before the name': {
    text: '“We did well,” said chief executive Petra Lindqvist.',
    quotations: [['We did well,', 'speech', 'Petra Lindqvist']],
  },
  'an apposition before the name': {
    text: '“We are tired,” the federation’s president, Ilse Torvald, told the crowd.',
    quotations: [['We are tired,', 'speech', 'Ilse Torvald']],
  },
  'an apposition before the name, inverted': {
    text: '“We won,” said United’s coach, Ana Ferrer.',
    quotations: [['We won,', 'speech', 'Ana Ferrer']],
  },
  'an apposition behind the name': {
    text: '“We won,” Ana Ferrer, a former teacher who lives in Brill, said.',
    quotations: [['We won,', 'speech', 'Ana Ferrer']],
  },
  'an age behind the name': {
    text: '“I saw it,” said Colonel Ivo Drask, 47, who commands the brigade.',
    quotations: [['I saw it,', 'speech', 'Ivo Drask']],
  },
  'a degree behind the name': {
    text: '“It was a bomb,” Anthea Crowe KC told the jury.',
    quotations: [['It was a bomb,', 'speech', 'Anthea Crowe']],
  },
  'a title with a stop': {
    text: '“They are treating us badly,” said Sen. Wade Colter, the minority leader.',
    quotations: [['They are treating us badly,', 'speech', 'Wade Colter']],
  },
  'a colon before': {
    text: 'Kamal Kharrazi said: “They must first lift all sanctions.”',
    quotations: [['They must first lift all sanctions.', 'speech', 'Kamal Kharrazi']],
  },
  'a comma before': {
    text: 'Mr. Kharrazi, an adviser, said on Friday, “They must first lift all sanctions.”',
    quotations: [['They must first lift all sanctions.', 'speech', 'Kharrazi']],
  },
  'according to': {
    text: 'The bill is, according to Tomas Reik, “a savage attack on workers”.',
    quotations: [['a savage attack on workers', 'speech', 'Tomas Reik']],
  },
  'according to, behind': {
    text: '“The cap is permanent,” according to Rosa Dunne.',
    quotations: [['The cap is permanent,', 'speech', 'Rosa Dunne']],
  },
  'in somebody’s words': {
    text: 'It was, in Rosa Dunne’s words, “a temporary measure”.',
    quotations: [['a temporary measure', 'speech', 'Rosa Dunne']],
  },
  'in the words of': {
    text: 'It was, in the words of Rosa Dunne, “a temporary measure”.',
    quotations: [['a temporary measure', 'speech', 'Rosa Dunne']],
  },
  'quoted as saying': {
    text: 'The agency quoted Lena Brandt as saying “the price is fair”.',
    quotations: [['the price is fair', 'speech', 'Lena Brandt']],
  },
  'a passive with by': {
    text: 'The plan was described by Tomas Reik as “daylight robbery”.',
    quotations: [['daylight robbery', 'speech', 'Tomas Reik']],
  },
  'called it': {
    text: 'Ivor Tench voted against. He called the scheme “a vanity project” and said that traders had been “steamrollered”.',
    quotations: [
      ['a vanity project', 'speech', 'Ivor Tench'],
      ['steamrollered', 'speech', 'Ivor Tench'],
    ],
  },
  'put it at': {
    text: 'Ilya Brandt, a spokesman, admitted that the boats fired but put the distance at "not less than 400 metres".',
    quotations: [['not less than 400 metres', 'speech', 'Ilya Brandt']],
  },
  'a split quotation': {
    text: '“He is a boy,” Dieter Roum said, “and he will learn.”',
    quotations: [
      ['He is a boy,', 'speech', 'Dieter Roum'],
      ['and he will learn.', 'speech', 'Dieter Roum'],
    ],
  },
  'a second sentence': {
    text: '“We were robbed,” said Dieter Roum. “That man is a clown.” The league is looking into it.',
    quotations: [
      ['We were robbed,', 'speech', 'Dieter Roum'],
      ['That man is a clown.', 'speech', 'Dieter Roum'],
    ],
  },
  'two speakers in one paragraph': {
    text: '“We won,” said Ana Ferrer. “We lost,” said Dieter Roum.',
    quotations: [
      ['We won,', 'speech', 'Ana Ferrer'],
      ['We lost,', 'speech', 'Dieter Roum'],
    ],
  },
  'a surname after the full name': {
    text: 'Kamal Kharrazi spoke on Friday. Nobody listened to him.\n\n“It is over,” Kharrazi said.',
    quotations: [['It is over,', 'speech', 'Kamal Kharrazi']],
  },
  'a surname before the full name': {
    text: '“It is over,” Kharrazi said.\n\nKamal Kharrazi, an adviser, left on Friday.',
    quotations: [['It is over,', 'speech', 'Kamal Kharrazi']],
  },
  'two people of one surname': {
    text: 'Hank Dorsey bakes bread. His wife, June Dorsey, sells it.\n\n“I rise at three,” Dorsey said.\n\n“I do not,” June Dorsey said.',
    quotations: [
      ['I rise at three,', 'speech', 'Hank Dorsey'],
      ['I do not,', 'speech', 'June Dorsey'],
    ],
  },
  'he for the subject, not the last name': {
    text: 'Dieter Roum said Pavel Orr would keep his place. “He is young,” he said.',
    quotations: [['He is young,', 'speech', 'Dieter Roum']],
  },
  'she past a man': {
    text: 'Ms Mira Dahl founded the company. Mr Lars Imber left it in May. “It is ours,” she said.',
    quotations: [['It is ours,', 'speech', 'Mira Dahl']],
  },
  'she over a paragraph': {
    text: 'The applause was for Maria Ortiz, the widow. She spoke briefly and did not mention Elena Marchetti’s name.\n\n“I want to know,” she said.',
    quotations: [['I want to know,', 'speech', 'Maria Ortiz']],
  },
  'a possessive subject': {
    text: 'Tomas Reik’s speech ended with a warning. “The court will say so,” he told the chamber.',
    quotations: [['The court will say so,', 'speech', 'Tomas Reik']],
  },
  'the role for the name': {
    text: 'Edda Vahl, the finance minister, opened the debate. Ivo Drask replied to it.\n\n“The gap gets larger,” the minister said.',
    quotations: [['The gap gets larger,', 'speech', 'Edda Vahl']],
  },
  'somebody without a name': {
    text: '“Tehran’s playbook is clear,” said a regional security expert.',
    quotations: [['Tehran’s playbook is clear,', 'speech', '~a regional security expert']],
  },
  'a spokesman of a body': {
    text: '“We do not comment,” said a spokesman for the court.',
    quotations: [['We do not comment,', 'speech', '~a spokesman for the court']],
  },
  'a body': {
    text: 'The Finance Ministry said the plan was “under review”.',
    quotations: [['under review', 'speech', 'Finance Ministry']],
  },
  officials: { text: 'Officials said the bridge was “beyond repair”.', quotations: [['beyond repair', 'speech', '~Officials']] },
  'what it calls': {
    text: 'Ida Kranz, a spokeswoman for Brenwick Transit, defended the roster. She said the company had no alternative to what it calls “roster optimisation”.',
    quotations: [['roster optimisation', 'speech', 'Brenwick Transit']],
  },
  'the subject of a long sentence': {
    text: 'Donald Trump, who is expected to run, issued a warning this month, demanding a deal or threatening “severe consequences.”',
    quotations: [['severe consequences.', 'speech', 'Donald Trump']],
  },
  'a question and "asked"': {
    text: '“Really?” asked Ann Lee. “Who paid?” Mr Hale asked.',
    quotations: [
      ['Really?', 'speech', 'Ann Lee'],
      ['Who paid?', 'speech', 'Hale'],
    ],
  },
  'an unlisted verb behind a comma': {
    text: '“This valley has been left to rot,” trumpeted Grant Maddox, the chief executive.',
    quotations: [['This valley has been left to rot,', 'speech', 'Grant Maddox']],
  },
  'who said': {
    text: 'The firm regrets the words of Gwen Mabry, president of Local 88, who said: "They are gutting this town."',
    quotations: [['They are gutting this town.', 'speech', 'Gwen Mabry']],
  },
  'a sentence that introduces it': {
    text: 'Paul Hestrin, the regional director, doubled down. "The rule of law is back."',
    quotations: [['The rule of law is back.', 'speech', 'Paul Hestrin']],
  },
  'a paragraph of its own': {
    text: '“We won,” said Ana Ferrer.\n\n“The whole town can be proud.”',
    quotations: [
      ['We won,', 'speech', 'Ana Ferrer'],
      ['The whole town can be proud.', 'speech', 'Ana Ferrer'],
    ],
  },
  nobody: {
    text: 'A note lay on the table.\n\n“Gone fishing till noon today.”',
    quotations: [['Gone fishing till noon today.', 'speech', null]],
  },
  'the writer': { text: '“It is late,” I said.', quotations: [['It is late,', 'speech', null]] },
};

// Marks: where a quotation begins and ends.
const marks: Record<string, Case> = {
  'straight single marks and apostrophes': {
    text: "'Animals like him don't belong here,' said Pat Doyle. 'It's a jungle.'",
    quotations: [
      ["Animals like him don't belong here,", 'speech', 'Pat Doyle'],
      ["It's a jungle.", 'speech', 'Pat Doyle'],
    ],
  },
  'curly single marks and a possessive of players': {
    text: '‘The players’ union won’t sign,’ said Pat Doyle.',
    quotations: [['The players’ union won’t sign,', 'speech', 'Pat Doyle']],
  },
  'no quotation in possessives and decades': {
    text: 'The players’ and owners’ deal of the ’90s was pure rock ’n’ roll, the drivers’ branch knew.',
    quotations: [],
  },
  'no quotation in straight apostrophes': { text: "The players' deal of the '90s was rock 'n' roll; they didn't care.", quotations: [] },
  'no quotation in feet and inches': { text: 'He is 6\'2" tall and jumps 5" high over a 24" bar, or 7′ 5″.', quotations: [] },
  'a quotation beside inches': {
    text: '"The bar is 24" wide," said Ann Lee.',
    quotations: [['The bar is 24" wide,', 'speech', 'Ann Lee']],
  },
  'nested marks are one quotation': {
    text: '“He told me ‘no way’ and left,” said Ann Lee.',
    quotations: [['He told me ‘no way’ and left,', 'speech', 'Ann Lee']],
  },
  'nested straight marks': {
    text: '"He told me \'no way\' and left," said Ann Lee.',
    quotations: [["He told me 'no way' and left,", 'speech', 'Ann Lee']],
  },
  'marks of one kind nested': {
    text: '“He told me “no way” and left,” said Ann Lee.',
    quotations: [['He told me “no way” and left,', 'speech', 'Ann Lee']],
  },
  'German marks': { text: '„Wir haben gewonnen“, sagte Ana Ferrer.', quotations: [['Wir haben gewonnen', 'speech', null]] },
  'guillemets with spaces': {
    text: 'Elle a dit à la presse que le match était dur pour les deux. « Nous avons gagné la coupe hier soir. »',
    quotations: [['Nous avons gagné la coupe hier soir.', 'speech', null]],
  },
  'guillemets that point inwards': {
    text: '»Wir haben gewonnen und feiern heute«, sagte er.',
    quotations: [['Wir haben gewonnen und feiern heute', 'speech', null]],
  },
  'a quotation that nobody closes': {
    text: '“We won the cup, said Ana Ferrer.\n\nThe town was proud.',
    quotations: [['We won the cup, said Ana Ferrer.', 'speech', null]],
  },
  'one that was never closed before the next': {
    text: '“We won the cup at last, he said. “It was late,” said Ana Ferrer.',
    quotations: [
      ['We won the cup at last, he said.', 'speech', null],
      ['It was late,', 'speech', 'Ana Ferrer'],
    ],
  },
  'straight marks between spaces': {
    text: 'Ann Lee said that it was " a long night " and left. The " end " came at noon.',
    quotations: [
      ['a long night', 'speech', 'Ann Lee'],
      ['end', 'scare', null],
    ],
  },
  'punctuation between marks is none': { text: 'The sign read "?!" and "" and no more.', quotations: [] },
};

// Kinds: whose words, or nobody's.
const kinds: Record<string, Case> = {
  'a word at arm’s length': {
    text: 'The transport authority’s “safety” trial cost 640,000 crowns.',
    quotations: [['safety', 'scare', null]],
  },
  'a plural at arm’s length': {
    text: 'The council has met the "concerns" of traders by keeping free loading.',
    quotations: [['concerns', 'scare', null]],
  },
  'so-called': { text: 'The so-called “experts” were wrong, the minister said.', quotations: [['experts', 'scare', null]] },
  'the name of a policy': {
    text: 'Ann Lee said talks depend on Washington abandoning its “maximum pressure” policy.',
    quotations: [['maximum pressure', 'title', null]],
  },
  'the name of a film': {
    text: 'He starred in the film “The Long Crossing” and left.',
    quotations: [['The Long Crossing', 'title', null]],
  },
  'a motion': { text: 'Members passed a motion titled “Save our schools” on Monday.', quotations: [['Save our schools', 'title', null]] },
  'a nickname': { text: 'The general, known as “the Butcher”, fled.', quotations: [['the Butcher', 'title', null]] },
  'a title in capitals': { text: 'Her essay collection “Notes on Rain” won.', quotations: [['Notes on Rain', 'title', null]] },
  'a fragment with a speaker': {
    text: 'Karin Holt said the frigate had carried out “a measured response”.',
    quotations: [['a measured response', 'speech', 'Karin Holt']],
  },
  'one word with a speaker': {
    text: 'The legal service said the method was “probably” compatible.',
    quotations: [['probably', 'speech', '~The legal service']],
  },
  'a long fragment without a speaker': {
    text: 'The plan is “a gift to the people of this town” and no more.',
    quotations: [['a gift to the people of this town', 'speech', null]],
  },
  'one word in a headline': {
    text: 'Fury as “experts” meddle\n\nThe town is angry about the plan for its square.',
    quotations: [['experts', 'scare', null]],
  },
  'a clause in a headline': {
    text: 'Plan ‘will bankrupt us’\n\nThe town is angry about the plan for its square.',
    quotations: [['will bankrupt us', 'speech', null]],
  },
};

describe('quotations', () => {
  test.each(Object.entries(speakers))('finds the speaker: %s', (_, { text, quotations }) => expect(quotationsOf(text)).toEqual(quotations));
  test.each(Object.entries(marks))('reads the marks: %s', (_, { text, quotations }) => expect(quotationsOf(text)).toEqual(quotations));
  test.each(Object.entries(kinds))('tells the kind: %s', (_, { text, quotations }) => expect(quotationsOf(text)).toEqual(quotations));
});

function quotationsOf(text: string) {
  return segment(documentFromText(text)).quotations.map(({ inside, kind, speaker }) => [
    text.slice(inside.start, inside.end),
    kind,
    speaker && `${speaker.isNamed ? '' : '~'}${speaker.name}`,
  ]);
}
