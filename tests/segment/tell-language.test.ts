import { expect, test } from 'vitest';
import { tellLanguage } from '../../src/segment/tell-language.ts';

test.each(
  Object.entries({
    'English news': {
      text: 'The council voted on Tuesday to keep the library open for another year, and nobody was against it.',
      language: 'en',
    },
    'an English headline with a verb': { text: 'The vote was close, but the library is to stay open.', language: 'en' },
    German: {
      text: 'Der Rat hat am Dienstag beschlossen, dass die Bibliothek für ein weiteres Jahr geöffnet bleibt, und niemand war dagegen.',
      language: 'de',
    },
    French: {
      text: 'Le conseil a voté mardi pour que la bibliothèque reste ouverte une année de plus, et personne ne s’est opposé à cette décision.',
      language: 'fr',
    },
    Spanish: {
      text: 'El consejo votó el martes para que la biblioteca siga abierta un año más, y nadie se opuso a la decisión de los vecinos.',
      language: 'es',
    },
    Italian: {
      text: 'Il consiglio ha votato martedì perché la biblioteca resti aperta per un altro anno, e nessuno si è opposto alla decisione della giunta.',
      language: 'it',
    },
    Portuguese: {
      text: 'O conselho votou na terça-feira para que a biblioteca não feche por mais um ano, e ninguém se opôs à decisão do presidente da câmara.',
      language: 'pt',
    },
    Dutch: {
      text: 'De raad heeft dinsdag besloten dat de bibliotheek nog een jaar open blijft, en niemand was het niet eens met dit besluit van het college.',
      language: 'nl',
    },
    Swedish: {
      text: 'Rådet röstade på tisdagen för att biblioteket ska vara öppet ett år till, och det var inte någon som var emot beslutet.',
      language: 'sv',
    },
    Polish: {
      text: 'Rada zdecydowała we wtorek, że biblioteka będzie otwarta jeszcze przez rok i nikt nie był przeciw, ale koszty są dla miasta wysokie.',
      language: 'pl',
    },
    Russian: { text: 'Совет проголосовал во вторник за то, чтобы библиотека осталась открытой ещё на год.', language: 'ru' },
    Ukrainian: {
      text: 'Рада проголосувала у вівторок за те, щоб бібліотека була відкрита ще рік, і ніхто не був проти її рішення.',
      language: 'uk',
    },
    Arabic: { text: 'صوت المجلس يوم الثلاثاء لصالح إبقاء المكتبة مفتوحة لمدة عام آخر.', language: 'ar' },
    Chinese: { text: '市议会星期二投票决定图书馆再开放一年，没有人反对。', language: 'zh' },
    Japanese: { text: '市議会は火曜日、図書館をもう一年開いておくことを決めた。', language: 'ja' },
    'nothing of a word or two': { text: 'Library open', language: null },
    'nothing of figures': { text: '1,200 3.5 42 % 17:00 99', language: null },
    'nothing of two languages in halves': {
      text: 'The council voted to keep the library open for a year and it is final. Der Rat hat beschlossen, dass die Bibliothek für ein Jahr geöffnet bleibt.',
      language: null,
    },
  }),
)('tells %s', (_, { text, language }) => expect(tellLanguage(text)).toBe(language));
