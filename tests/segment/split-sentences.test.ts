import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/segment/split-sentences.ts';

// One sentence a line of the array; joined with a space they are the text.
const hard: Record<string, string[]> = {
  'titles before names': ['Mr. Smith met Dr. Jones and Mrs. Lee.', 'They left.'],
  'a country with points before a capital': ['The U.S. Senate voted on it.', 'Nobody spoke.'],
  'a country with points at the end': ['He moved to the U.S.', 'The family stayed behind.'],
  initials: ['J. K. Rowling and George W. Bush met.', 'It was cold.'],
  'a middle initial before a surname': ['Donald J. Trump spoke first.', 'He was late.'],
  'a single capital at the end': ['They moved on to Plan B.', 'The rest is known.'],
  'a month before a day': ['It began on Oct. 4 and ended on Nov. 12.', 'It rained.'],
  'a number word': ['It is No. 5 on the list.', 'No.', 'It was not.'],
  'a time before a weekday': ['It opens at 8 p.m. on Friday and 9 a.m. Saturday.', 'Bring a coat.'],
  'a time at the end': ['It closed at 8 p.m.', 'The crowd left.'],
  'a time in the middle': ['The fire was out by 4.30 a.m., three hours later.', 'Nobody was hurt.'],
  'a company before its officer': ['Acme Inc. Chairman Ray Poe and Bolt Corp. President Ann Lim agreed.', 'Talks go on.'],
  'a company at the end': ['He sold it to Acme Corp.', 'Shares fell by a tenth.'],
  'ranks in a row': ['Lt. Gen. Omar Diaz and Sgt. Maj. Ida Roe took over.', 'They were late.'],
  'a saint in a place': ['She lives in St. Louis near Mt. Rose.', 'He lives in Ft. Worth.'],
  'Latin in the middle': ['Bring tools, e.g. a saw, i.e. something sharp, etc. and wait.', 'Then cut.'],
  'two sides': ['Roe vs. Wade and Doe v. State were heard.', 'Both ended.'],
  decimals: ['It rose by 3.5 per cent to 1,200.75 crowns.', 'It fell later.'],
  'a figure at the end': ['It rose to 3.5.', 'Nobody noticed.'],
  'a year at the end': ['It was built in 1998.', 'Two people died.'],
  'an ellipsis that goes on': ['He said … nothing at all.', 'She left.'],
  'three points that go on': ['He waited... and waited.', 'She left.'],
  'three points that end': ['He waited...', 'She left.'],
  'an ellipsis character that ends': ['And then…', 'Nothing happened.'],
  'a stop inside closing marks': ['He called it “a farce.”', 'She agreed.'],
  'a stop inside straight marks': ['He called it "a farce."', 'She agreed.'],
  'a stop inside single marks': ['He called it ‘a farce.’', 'She agreed.'],
  'a stop outside the marks': ['He called it “a farce”.', 'She agreed.'],
  'a question before "she asked"': ['“Really?” she asked.', 'He nodded.'],
  'a question before a name that asks': ['"Are you mad?" Smith asked.', 'He was not.'],
  'a question before a title and a name': ['“Who paid?” Mr. Hale asked.', 'Nobody knew.'],
  'an exclamation before "shouted"': ['“Stop!” shouted the driver.', 'Nobody did.'],
  'a quoted question before a new sentence': ['He asked, “Who paid?”', 'The room fell silent.'],
  'two sentences in one quotation': ['“We saw a delay.', 'We have not shown a cure,” said Ines Calloway.', 'She left.'],
  'a quotation after a sentence': ['He left.', '“We won,” she said.'],
  'a bracket around a sentence': ['(He was late.)', 'She was not.'],
  'a bracket with a stop inside a sentence': ['He (Smith Jr.) was late.', 'She was not.'],
  'a stop before a bracket': ['It was late (see p. 12).', 'It rained.'],
  'a web address': ['See https://example.com/a.b?c=d.e for more.', 'Or ask.'],
  'a bare host': ['Visit example.com.', 'It is free.'],
  'an e-mail address': ['Write to first.last@example.org today.', 'Or call.'],
  'emoji after the stop': ['We won!', '🎉 What a night.', 'It rained.'],
  'emoji before the stop': ['We won 🎉.', 'It rained.'],
  'an emoji right behind the stop': ['We won!🎉', 'It rained.'],
  'a dateline': ['MERROW — The government fell on Friday.', 'It had lasted a year.'],
  'a dateline with a month': ['HALDEN, Oct. 4 (Coastline Wire) — Officers defused a bomb.', 'It was old.'],
  'a sentence that begins low': ['he came late.', 'then he left.'],
  'a brand that begins low': ['Sales fell.', 'iPhone prices rose.'],
  'semicolons and colons': ['He came; she left: it was over.', 'Nobody spoke.'],
  'a question and exclamation mark': ['You did what?!', 'I did.'],
  'several questions': ['Who?', 'What?', 'Where?'],
  'a numbered point at the head': ['1. Production will end.', 'It began in 1990.'],
  degrees: ['She has a Ph.D. in physics and an M.D. from Yale.', 'He has none.'],
  'a district': ['Washington, D.C. is hot.', 'Boston is not.'],
  'junior and senior': ['Martin King Jr. spoke.', 'Sammy Davis Sr. sang.'],
  'an exclaiming brand before small letters': ['Yahoo! shares fell.', 'Others rose.'],
  'an initialism with a possessive': ['The U.N.’s envoy left.', 'He was late.'],
  'a footnote mark': ['It was late.[1]', 'It rained.'],
  guillemets: ['Il a dit « non. »', 'Elle est partie.'],
  'a lost space': ['He fought in France.', 'While there he wrote.'],
  'a dash behind a quotation': ['“It is over.” — Ann Lee'],
  'a weekday in short': ['It opens on Mon. 5 May and Tues. 6 May.', 'It closes at noon.'],
};

describe('splitSentences', () => {
  test.each(Object.entries(hard))('splits at the right places: %s', (name, expected) => {
    const text = name === 'a lost space' ? expected.join('') : expected.join(' ');
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('splits Chinese and Japanese, which put no space behind a stop', () => {
    expect(sentencesOf('他来了。她走了！真的？')).toEqual(['他来了。', '她走了！', '真的？']);
  });

  test('keeps line breaks of wrapped text inside a sentence', () => {
    expect(sentencesOf('He came\nlate. She\r\nleft.')).toEqual(['He came\nlate.', 'She\r\nleft.']);
  });

  test('takes a heading whole and tells items without a stop apart', () => {
    const text = 'Wait. What?\nOne crown\nTwo crowns.';
    const blocks = [
      { start: 0, end: 11, kind: 'heading', level: 1 },
      { start: 12, end: 21, kind: 'item', level: 0 },
      { start: 22, end: 33, kind: 'item', level: 0 },
    ] as const;
    expect(splitSentences(text, blocks)).toEqual([
      { start: 0, end: 11, number: 1, block: 0, kind: 'heading' },
      { start: 12, end: 21, number: 2, block: 1, kind: 'item' },
      { start: 22, end: 33, number: 3, block: 2, kind: 'sentence' },
    ]);
  });

  test.each(
    Object.entries({
      'one letter': 'a'.repeat(300_000),
      'one word': 'word '.repeat(60_000),
      'full stops': '.'.repeat(300_000),
      'full stops with spaces': '. '.repeat(150_000),
      'quotation marks': '"'.repeat(300_000),
      abbreviations: 'U.S. '.repeat(60_000),
      digits: '1'.repeat(300_000),
      'stops and quotation marks': '."'.repeat(150_000),
      spaces: `a${' '.repeat(300_000)}b`,
    }),
  )('covers a long text of %s', (_, text) => {
    const sentences = splitSentences(text, [{ start: 0, end: text.length, kind: 'paragraph', level: 0 }]);
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length);
  });
});

function sentencesOf(text: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length, kind: 'paragraph', level: 0 }]).map(({ start, end }) =>
    text.slice(start, end),
  );
}
