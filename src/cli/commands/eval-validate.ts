import { join } from 'node:path';
import { isEvenhandError } from '../../errors/evenhand-error.ts';
import { findCaseFolders } from '../../evaluate/cases/find-case-folders.ts';
import { type CaseFolder, loadCaseFolder } from '../../evaluate/cases/load-case.ts';
import { visibleText } from '../../render/visible-text.ts';
import { exitCodes } from '../exit-code.ts';
import type { Action } from './command-entry.ts';

/** Says everything that is wrong with the gold of the cases in these folders; the fixtures of the working folder when none is named. */
export const validateCases: Action = async ({ operands, surroundings: { output } }) => {
  const folders = await findCaseFolders(operands.length > 0 ? operands : ['evals/fixtures'], '');
  let faulty = 0;
  for (const folder of folders) {
    const faults = await faultsOf(folder);
    if (faults.length > 0) faulty += 1;
    for (const fault of faults) await output.write(`${visibleText(fault)}\n`);
  }
  await output.write(
    `${folders.length} ${folders.length === 1 ? 'case' : 'cases'}, ${faulty === 0 ? 'all valid' : `${faulty} with faults`}.\n`,
  );
  return faulty === 0 ? exitCodes.done : exitCodes.hit;
};

async function faultsOf(folder: string): Promise<string[]> {
  let loaded: CaseFolder;
  try {
    loaded = await loadCaseFolder(folder);
  } catch (error) {
    if (isEvenhandError(error)) return [error.message];
    throw error;
  }
  return loaded.faults.map(({ what, hint }) => `${join(folder, 'gold.json')}: ${what}. ${hint}.`);
}
