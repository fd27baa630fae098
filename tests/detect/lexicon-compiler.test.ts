import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileFiles, compileLexicon } from '../../tools/build/compile-lexicon.ts';

const entry = (changes: Record<string, unknown> = {}) => ({
  phrase: 'slam',
  pos: 'verb',
  category: 'metaphor',
  strength: 'clear',
  alternatives: ['criticise'],
  reason: 'Turns a criticism into a blow.',
  ...changes,
});
const compiled = (...entries: unknown[]) => compileFiles(new Map([['test.yaml', JSON.stringify(entries)]]));

describe('the lexicon compiler', () => {
  test('compiles an entry with all forms of its word', () => {
    const { lexicon, problems } = compiled(entry());
    expect(problems).toEqual([]);
    expect(lexicon.entries[0]).toMatchObject({ patterns: ['^v:slam'], alternatives: ['^v:criticise'], pos: 'verb' });
    expect([...lexicon.anchors.keys()]).toEqual(['slam', 'slams', 'slammed', 'slamming']);
    expect(lexicon.heads.get('v:criticise')).toBe(
      'criticise/criticize criticises/criticizes criticised/criticized criticised/criticized criticising/criticizing',
    );
    expect(lexicon.american.get('criticised')).toBe('criticized');
  });

  test.each(
    Object.entries({
      'an unknown key': { given: entry({ alternativs: [] }), fault: 'unknown key "alternativs". Did you mean "alternatives"?' },
      'an unknown key of a circumstance': {
        given: entry({ unless: [{ befor: ['a'] }] }),
        fault: 'unknown key "befor". Did you mean "before"?',
      },
      'an unknown category': { given: entry({ category: 'insult' }), fault: 'category' },
      'an unknown part of speech': { given: entry({ pos: 'particle' }), fault: 'pos' },
      'a circumstance without content': { given: entry({ unless: [{}] }), fault: 'has a circumstance that names nothing' },
      'a label without its mirror': { given: entry({ phrase: 'thug', pos: 'noun', category: 'label' }), fault: 'a label needs "mirror"' },
      'an entry that offers nothing': { given: entry({ alternatives: [] }), fault: 'has no alternatives' },
      'an alternative given twice': { given: entry({ alternatives: ['criticise', 'criticise'] }), fault: 'lists an alternative twice' },
      'a cut that is not first': { given: entry({ edit: 'cut' }), fault: 'edit: cut wants ""' },
      'the name of a people': { given: entry({ phrase: 'Russians', pos: 'noun' }), fault: 'names a people, faith, country or party' },
      'an unknown slot': { given: entry({ phrase: 'slam {thing}' }), fault: 'unknown slot {thing}' },
      'a slot put back that is not there': {
        given: entry({ alternatives: ['criticise {1}'] }),
        fault: 'puts back {1}, the phrase has 0 slots',
      },
      'two words that inflect': { given: entry({ phrase: 'slam^ shut^' }), fault: 'marks two words that inflect' },
      'a mark in a phrase that does not inflect': {
        given: entry({ phrase: 'slam^ shut', pos: 'phrase' }),
        fault: 'marks a word that inflects, but pos is phrase',
      },
      'a phrase without a word to find it by': { given: entry({ phrase: '{any} {name}', pos: 'phrase' }), fault: 'has no required word' },
      'an open bracket': { given: entry({ phrase: 'slam (shut' }), fault: 'neither a word nor a slot' },
      'two alternatives in one': { given: entry({ alternatives: ['a|b'] }), fault: 'in an alternative, "|"' },
      'a reason that is no sentence': { given: entry({ reason: 'bad' }), fault: 'reason' },
    }),
  )('refuses %s', (_, { given, fault }) => {
    const { problems, lexicon } = compiled(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('test.yaml:');
    expect(problems[0]).toContain(fault);
    expect(lexicon.entries).toEqual([]);
  });

  test('refuses a phrase that another file holds, however it is marked', () => {
    const files = new Map([
      ['a.yaml', JSON.stringify([entry()])],
      ['b.yaml', JSON.stringify([entry({ phrase: 'Slam^' })])],
    ]);
    expect(compileFiles(files).problems).toEqual(['b.yaml:1 (Slam^): stands already at a.yaml:1 (slam)']);
  });

  test('refuses an alternative that is a loaded phrase itself', () => {
    const { problems } = compiled(entry(), entry({ phrase: 'blast', alternatives: ['slam'] }));
    expect(problems).toEqual(['test.yaml:1 (blast): alternative "slam" is itself a loaded phrase']);
  });

  test('names line and fault of a file that is no YAML list', () => {
    expect(compileFiles(new Map([['a.yaml', 'phrase: slam']])).problems).toEqual(['a.yaml:1: is not a list of entries']);
    expect(compileFiles(new Map([['a.yaml', '- phrase: [']])).problems[0]).toMatch(/^a\.yaml:1: /);
  });

  test('writes a module, or throws with every fault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
    try {
      writeFileSync(join(folder, 'a.yaml'), JSON.stringify([entry()]));
      const source = await compileLexicon(folder);
      expect(source).toContain('export const lexiconSize = 1;');
      expect(source).toMatch(/export const lexiconDigest = '[0-9a-f]{64}';/);
      expect(source).toContain('\\tslam\\t^v:slam\\t');
      writeFileSync(join(folder, 'b.yaml'), JSON.stringify([entry({ pos: 'x' }), entry({ phrase: 'blast', category: 'y' })]));
      await expect(compileLexicon(folder)).rejects.toThrow(/b\.yaml:1 \(slam\): pos.*\nb\.yaml:1 \(blast\): category/s);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('compiles the lexicon of the package', async () => {
    await expect(compileLexicon('src/detect/lexicon')).resolves.toContain('lexiconText');
  });
});
