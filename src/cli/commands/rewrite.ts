import { resolve } from 'node:path';
import type { Document } from '../../contracts/document.ts';
import type { Report } from '../../contracts/report.ts';
import { UsageError } from '../../errors/usage-error.ts';
import { createEvenhand } from '../../evenhand.ts';
import { counted } from '../../render/counted.ts';
import { placesIn } from '../../render/places.ts';
import { asksModel, engineOptionsFrom } from '../engine-settings.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { modelRunFor } from '../model-run.ts';
import { onlyArticle } from '../only-article.ts';
import { printable } from '../printable.ts';
import { progressOn } from '../progress.ts';
import { refuseArticlePath } from '../refuse-article-path.ts';
import { settingsFrom } from '../settings.ts';
import { type Surroundings, say } from '../surroundings.ts';
import { checkWritable, writeIntoArticle } from '../write-into-article.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import type { Action } from './command-entry.ts';

/** Prints the neutral text of one article, shows what changes, or writes it into the file. */
export const rewriteArticle: Action = async ({ operands, flags, surroundings }) => {
  const settings = await settingsFrom(flags, surroundings);
  const isWrite = flags.write === true;
  refuseBoth(isWrite && flags.diff === true, '--diff', 'Look first with --diff, then write');
  refuseBoth(isWrite && settings.output !== undefined, '--output', 'Leave one of them out');
  const progress = progressOn(surroundings.errors, asksModel(settings));
  await using model = await modelRunFor(settings, surroundings, progress);
  const options = await engineOptionsFrom(settings, surroundings, model?.watch);
  await using evenhand = createEvenhand({ ...options, callbacks: model?.callbacks });
  const document = await onlyArticle(operands, 'rewrite', settings, surroundings);
  if (isWrite) await checkWritable(document);

  const { signal } = surroundings;
  // half a rewrite is of no use: Ctrl-C gives it up
  const stop = settings.maxTime === undefined ? undefined : AbortSignal.timeout(settings.maxTime);
  model?.begin(document.origin.location ?? 'standard input');
  const report = await evenhand.neutralise(document, { only: ['phrases', 'rewrite'], signal, stop, onFound: model?.found });
  await progress.clear();
  if (report.parts.rewrite !== 'done') return refused(report, surroundings);
  if (isWrite) await writeIntoArticle(document, report.rewrite.text);
  else await print(document, report, { isDiff: flags.diff === true, path: settings.output, surroundings });
  await sayWhatIsLeft(report, isWrite, surroundings);
  return report.gaps.length > 0 ? exitCodes.incomplete : exitCodes.done;
};

function refuseBoth(areBoth: boolean, other: string, hint: string): void {
  if (areBoth) throw new UsageError({ where: '--write', what: `it cannot go with ${other}`, hint });
}

type PrintOptions = { readonly isDiff: boolean; readonly path: string | undefined; readonly surroundings: Surroundings };

async function print(document: Document, report: Report, { isDiff, path, surroundings }: PrintOptions): Promise<void> {
  const { output, folder } = surroundings;
  const { text } = report.rewrite;
  const { unifiedDiff, paintDiff } = isDiff ? await import('../unified-diff.ts') : {};
  const result = unifiedDiff?.(document, text) ?? text;
  if (path === undefined || path === '-') {
    const shown = output.isTerminal ? printable(result) : result;
    return output.write(paintDiff && output.colour ? paintDiff(shown) : shown);
  }
  await refuseArticlePath(report, resolve(folder, path));
  await writeWholeFile(resolve(folder, path), result);
}

async function refused({ gaps }: Report, surroundings: Surroundings): Promise<ExitCode> {
  for (const why of new Set(gaps.map((gap) => gap.why))) await say(surroundings, `no rewrite: ${why}`);
  return exitCodes.incomplete;
}

/** More than this are better read in the report. */
const namedPhrases = 5;

async function sayWhatIsLeft(report: Report, isWrite: boolean, surroundings: Surroundings): Promise<void> {
  const { rewrite, loadedPhrases } = report;
  const edits = rewrite.edits.filter(({ kind }) => kind !== 'fit').length;
  if (isWrite || surroundings.errors.isTerminal)
    await say(surroundings, edits === 0 ? 'nothing to change' : `${counted(edits, 'edit')} ${isWrite ? 'written' : 'made'}`);
  if (rewrite.unresolved.length === 0) return;
  const unresolved = new Set(rewrite.unresolved);
  const placeOf = placesIn(report);
  const named = loadedPhrases.filter(({ id }) => unresolved.has(id)).map(({ passage }) => `${placeOf(passage)} “${passage.text}”`);
  const more = named.length > namedPhrases ? ` and ${named.length - namedPhrases} more` : '';
  await say(surroundings, `${counted(unresolved.size, 'phrase')} left to you: ${named.slice(0, namedPhrases).join(', ')}${more}`);
}
