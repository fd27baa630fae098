import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

// Ground floor first. A file imports from its own room or from a lower floor: never sideways, never upstairs.
const floors = [
  ['src/errors'],
  ['src/contracts'],
  ['src/text'],
  ['src/read', 'src/segment', 'src/facts', 'src/prompt', 'src/model', 'src/render'],
  ['src/detect', 'src/ground', 'src/rewrite'],
  ['src/support', 'src/report'],
  ['src/engines/embedded', 'src/engines/model'],
  ['src/engines'],
  ['src/pipeline.ts'],
  ['src/batch'],
  ['src/evenhand.ts'],
  ['src/index.ts', 'src/langchain.ts', 'src/schema.ts', 'src/testing.ts'],
  ['src/evaluate'],
  ['src/cli'],
];

const files = globSync('src/**/*.ts').map(normalize);
const importsOf = new Map(files.map((file) => [file, relativeImports(file)]));

describe('architecture', () => {
  test('every file lives in a known room', () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  test('imports go downstairs', () => {
    const wrong = [...importsOf].flatMap(([file, targets]) =>
      targets
        .filter((target) => roomOf(target) !== roomOf(file) && floorOf(target) >= floorOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no import cycle, type-only imports included', () => {
    expect(firstCycle()).toBeUndefined();
  });

  test('no file is longer than 250 lines', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250)).toEqual([]);
  });
});

function relativeImports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)];
  return specifiers.map(([, specifier]) => normalize(join(dirname(file), specifier!)));
}

function roomOf(file: string): string | undefined {
  return floors.flat().find((room) => file === room || file.startsWith(`${room}/`));
}

function floorOf(file: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(file) ?? ''));
}

function firstCycle(): string | undefined {
  const cleared = new Set<string>();
  const walk = (file: string, trail: string[]): string | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' -> ');
    if (cleared.has(file)) return undefined;
    for (const target of importsOf.get(file) ?? []) {
      const cycle = walk(target, [...trail, file]);
      if (cycle) return cycle;
    }
    cleared.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
