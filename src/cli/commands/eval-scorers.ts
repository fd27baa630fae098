import { recordScorer } from '../../evaluate/run/record-scorer.ts';
import { scorers } from '../../evaluate/scorers/index.ts';
import { exitCodes } from '../exit-code.ts';
import type { Action } from './command-entry.ts';

/** Lists the scorers with their meaning, unit, range and direction. */
export const listScorers: Action = async ({ surroundings: { output } }) => {
  for (const entry of scorers) {
    const { name, kind, meaning, unit, range, better, role } = recordScorer(await entry.load());
    const bounds = `${range[0] ?? 'no least'} to ${range[1] ?? 'no greatest'}`;
    const direction = better === 'neither' ? 'describes' : `${better} is better`;
    await output.write(`${name}\n  ${meaning}\n  ${kind} · ${unit} · ${bounds} · ${direction}${role === 'shown' ? '' : ` · ${role}`}\n`);
  }
  return exitCodes.done;
};
