import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Gold } from '../gold.ts';
import { type GoldFault, goldFaults } from './gold-faults.ts';
import { parseGold } from './parse-gold.ts';

/** A case folder as it was read. `pair` stands in its pair.json; `names` are the names to swap, when the two sides have one each. */
export type CaseFolder = {
  readonly folder: string;
  readonly text: string;
  readonly gold: Gold;
  readonly pair: { readonly pair: string; readonly side: string } | null;
  readonly faults: readonly GoldFault[];
};

const pairSchema = z.strictObject({ pair: z.string().min(1), side: z.string().min(1) });

/**
 * Reads one case folder: article.txt, gold.json, and pair.json where the case is one of a matched pair.
 *
 * @returns with `faults` where the gold does not fit its article: a validator lists them, a run refuses them
 * @throws EvaluationError `eval-gold-invalid` when a file is missing, not UTF-8 or not of its form
 */
export async function loadCaseFolder(folder: string): Promise<CaseFolder> {
  const text = decode(bytesOf(folder, 'article.txt') ?? missing(folder, 'article.txt'), join(folder, 'article.txt'));
  const gold = parseGold((bytesOf(folder, 'gold.json') ?? missing(folder, 'gold.json')).toString('utf8'), join(folder, 'gold.json'));
  const pairText = bytesOf(folder, 'pair.json')?.toString('utf8');
  const pair = pairText === undefined ? null : parsePair(pairText, join(folder, 'pair.json'));
  const idFault =
    gold.id === basename(folder)
      ? []
      : [{ what: `id is "${gold.id}" but the folder is "${basename(folder)}"`, hint: 'Make them the same' }];
  return { folder, text, gold, pair, faults: [...idFault, ...goldFaults(gold, text)] };
}

/** Read at once: small files, and a promise for each takes longer than the reading. */
function bytesOf(folder: string, file: string): Buffer | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function missing(folder: string, file: string): never {
  throw new EvaluationError({
    code: 'eval-gold-invalid',
    where: folder,
    what: `${file} is missing`,
    hint: 'A case is a folder with article.txt and gold.json; `evenhand eval new-case ARTICLE` drafts one',
  });
}

/** One for all: making it takes longer than reading an article. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array, where: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new EvaluationError({
      code: 'eval-gold-invalid',
      where,
      what: 'it is not UTF-8',
      hint: 'Save it as UTF-8; offsets count its code units',
      cause,
    });
  }
}

function parsePair(text: string, where: string): z.infer<typeof pairSchema> {
  try {
    return pairSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new EvaluationError({
      code: 'eval-gold-invalid',
      where,
      what: 'it is not of the form {"pair": name, "side": name}',
      hint: 'Give the same pair to the two cases, and each a side of its own',
      cause,
    });
  }
}
