import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHouseStyle } from '../../src/read/read-house-style.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-style-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const path = join(folder, 'style.yaml');
  await writeFile(path, text);
  return readHouseStyle(path);
}

describe('a house style', () => {
  test('is read with its defaults', async () => {
    expect(
      await read(
        'terms:\n  - { term: regime, instead: government, why: Section 4 }\n  - term: illegal alien*\nallow: [hard-working families]\n',
      ),
    ).toEqual({
      terms: [
        { term: 'regime', instead: ['government'], why: 'Section 4', category: 'emotive' },
        { term: 'illegal alien*', instead: [], category: 'emotive' },
      ],
      allow: ['hard-working families'],
    });
  });

  test('may be a bare list of terms', async () => {
    expect((await read('- { term: regime, instead: [government, state] }')).terms).toMatchObject([{ instead: ['government', 'state'] }]);
  });

  test.each(
    Object.entries({
      'a key that is no key': {
        text: 'terms:\n  - { term: regime, insted: government }',
        says: /style\.yaml: terms\[0\]: there is no key "insted"\. Did you mean "instead"\?/,
      },
      'a key at the top': { text: 'alow: [regime]', says: /there is no key "alow"\. Did you mean "allow"\?/ },
      'a term without words': { text: '- term: "…"', says: /terms\[0\]\.term: needs a letter or a digit/ },
      'another type': { text: 'allow: regime', says: /allow: invalid input: expected array/ },
      'a category nobody knows': { text: '- { term: a, category: bad }', says: /terms\[0\]\.category: invalid option/ },
      'no YAML': { text: 'terms: [', says: /it is no YAML/ },
      nothing: { text: '', says: /neither terms nor allowed words/ },
    }),
  )('is refused for %s, and the message says where', async (_, { text, says }) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringMatching(says) });
  });

  test('that is not there is named', async () => {
    await expect(readHouseStyle(join(folder, 'none.yaml'))).rejects.toThrow(
      /none\.yaml: there is no such file\. Check the path given with --style\./,
    );
  });
});
