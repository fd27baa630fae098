import { join } from 'node:path';
import { UsageError } from '../../errors/usage-error.ts';
import { caseNameFor, writeCase } from '../../evaluate/cases/write-case.ts';
import { createEvenhand } from '../../evenhand.ts';
import { visibleText } from '../../render/visible-text.ts';
import { engineOptionsFrom } from '../engine-settings.ts';
import { exitCodes } from '../exit-code.ts';
import { settingsFrom } from '../settings.ts';
import type { Action } from './command-entry.ts';

/** Drafts the gold of an article from a report, for correction by hand. */
export const newCase: Action = async ({ operands, flags, surroundings }) => {
  const [article, ...others] = operands;
  if (article === undefined || others.length > 0)
    throw new UsageError({ where: 'new-case', what: `${operands.length} articles are named`, hint: 'Name one' });
  const { format: _, output, ...engineFlags } = flags;
  const folder = typeof output === 'string' ? output : join('evals', 'fixtures', caseNameFor(article));
  await using evenhand = createEvenhand(await engineOptionsFrom(await settingsFrom(engineFlags, surroundings), surroundings));
  await writeCase(article, folder, evenhand, surroundings.signal);
  await surroundings.output.write(
    `${visibleText(folder)}: article.txt and a draft of gold.json. Correct it by hand, then run \`evenhand eval validate ${visibleText(folder)}\`.\n`,
  );
  return exitCodes.done;
};
