import { expect, test } from 'vitest';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

const body =
  'The council voted on Tuesday to keep the library open for another year. Members of the public left early because the last bus goes at eleven.';

test.each(
  Object.entries({
    'a report with a speaker': { text: `Library stays open\n\n${body}\n\n“It was close,” said Ann Lee, the mayor.`, genre: 'news' },
    'a report with a dateline': { text: `Library stays open\n\nMERROW, May 6 (Wire) — ${body}`, genre: 'news' },
    'a reporter who says "me" once': {
      text: `Library stays open\n\n${body}\n\n“It was close,” Ann Lee, the mayor, told me.`,
      genre: 'news',
    },
    'quoted people who say "I"': {
      text: `Library stays open\n\n${body}\n\n“I think I won, and I am glad. I voted for it,” said Ann Lee. “My mother did too. I asked her.”`,
      genre: 'news',
    },
    'a signed column in the first person': {
      text: `Keep it open\n\nBy Ann Lee\n\nI have used the library for years. I voted for it, and I think my neighbours should. ${body}\n\nAnn Lee is a former teacher.`,
      genre: 'opinion',
    },
    'a labelled comment': { text: `Comment: keep it open\n\n${body} We must not let it close.`, genre: 'opinion' },
    'a columnist’s note': { text: `Keep it open\n\n${body}\n\nAnn Lee is a columnist for this paper.`, genre: 'opinion' },
    'a release for immediate use': { text: `FOR IMMEDIATE RELEASE\n\nAcme opens a library\n\n${body}`, genre: 'release' },
    'a release with an announcement and a contact': {
      text: `Acme opens a library\n\nMERROW, May 6 — Acme, a maker of shelves, today announced that it will open a library.\n\n“We are proud to help,” said Ann Lee, chief executive.\n\nAbout Acme\n\nAcme makes shelves in three towns.\n\nMedia contact: Bob Roe, press@acme.example`,
      genre: 'release',
    },
    'a report about an announcement': {
      text: `Acme to open a library\n\nAcme announced on Tuesday that it would open a library.\n\n“We are proud to help,” said Ann Lee, its chief executive. The union said it was glad.`,
      genre: 'news',
    },
    'a story that reports nobody': {
      text: 'Once there was a mill by the river. The miller had three sons and a cat. The cat wore boots and walked upright.',
      genre: 'unknown',
    },
  }),
)('tells %s', (_, { text, genre }) => expect(segment(documentFromText(text)).genre).toBe(genre));

test('believes the caller', () => {
  expect(segment(documentFromText('Once there was a mill.', { genre: 'opinion' })).genre).toBe('opinion');
});
