import { describe, expect, test } from 'vitest';
import { parseSuite } from '../../../src/evaluate/suites/parse-suite.ts';

const head = 'name: mine\npurpose: To see.\n';

describe('reading a suite', () => {
  test('fills in what it does not say', async () => {
    expect(await parseSuite(`${head}cases: [here]\n`, 'mine.yaml')).toEqual({
      name: 'mine',
      purpose: 'To see.',
      cases: ['here'],
      engines: ['embedded'],
      models: [],
      prompts: ['packaged'],
      settings: [{}],
      scorers: ['*'],
      gates: [],
      repeats: 1,
      seed: 1,
      swapNames: false,
    });
  });

  test.each(
    Object.entries({
      'a misspelt key': [`${head}cases: [here]\nscorer: [x]\n`, 'mine.yaml:4: the key "scorer" is not known. Did you mean "scorers"? '],
      'a misspelt key inside a gate': [
        `${head}gates:\n  - scorer: x\n    atleast: 1\n`,
        'mine.yaml:5: gates.0: the key "atleast" is not known. Did you mean "atLeast"? ',
      ],
      'an engine that there is none of': [
        `${head}engines:\n  - embeded\n`,
        'mine.yaml:4: engines.0: "embeded" is not known. Did you mean "embedded"? ',
      ],
      'a data set that there is none of': [
        `${head}dataset:\n  name: bab\n  path: x\n`,
        'mine.yaml:4: dataset.name: "bab" is not known. Did you mean "babe"? ',
      ],
      'a missing key': ['name: mine\n', 'mine.yaml:1: "purpose" is missing. '],
      'a number in the place of a list': [`${head}cases: 5\n`, 'mine.yaml:3: cases: '],
      'no repeats at all': [`${head}cases: [a]\nrepeats: 0\n`, 'mine.yaml:4: repeats: '],
      'a gate that demands nothing': [`${head}gates:\n  - scorer: x\n`, 'mine.yaml:4: gates.0: needs "atLeast" or "atMost"'],
      'three camps': [`${head}camps: { a: [x], b: [y], c: [z] }\n`, 'mine.yaml:3: camps: must name exactly two camps'],
      'a part that there is none of': [
        `${head}settings:\n  - only: [phrase]\n`,
        'mine.yaml:4: settings.0.only.0: "phrase" is not known. Did you mean "phrases"? ',
      ],
      'no YAML': [`${head}cases: [a\n`, 'mine.yaml:'],
      'a list': ['- a\n', 'mine.yaml:1: '],
      nothing: ['', 'mine.yaml:1: '],
    } satisfies Record<string, [string, string]>),
  )('says where and what is wrong with %s', async (_, [text, message]) => {
    await expect(parseSuite(text, 'mine.yaml')).rejects.toThrow(message);
  });
});
