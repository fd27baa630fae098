import { resolve } from 'node:path';
import type { SupportReport } from '../../contracts/support.ts';
import { UsageError } from '../../errors/usage-error.ts';
import { createEvenhand } from '../../evenhand.ts';
import { supportRenderers } from '../../render/support/index.ts';
import type { SupportRenderer } from '../../render/support/support-renderer.ts';
import { asksModel, engineOptionsFrom } from '../engine-settings.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { modelRunFor } from '../model-run.ts';
import { onlyArticle } from '../only-article.ts';
import { oneOf } from '../parse-setting.ts';
import { progressOn } from '../progress.ts';
import { refuseArticlePath } from '../refuse-article-path.ts';
import { limitsOf } from '../run-limits.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import type { Action } from './command-entry.ts';

/** What `--fail-on` can look for here. */
const failures = ['unsupported'] as const;

/** Says which statements of somebody's summary an article does not support. */
export const checkSupport: Action = async (invocation) => {
  const { operands, flags, surroundings } = invocation;
  const [summaryPath = '', articlePath = '', ...others] = operands;
  if (others.length > 0)
    throw new UsageError({
      where: 'support',
      what: `${operands.length} files are named`,
      hint: 'Name two: the summary, then its article',
    });
  if (summaryPath === '-' && articlePath === '-')
    throw new UsageError({ where: 'support', what: 'both are - for standard input', hint: 'Name a file for one of them' });
  if (flags.dryRun === true) return (await import('./dry-run.ts')).estimateSupport(invocation);
  const { failOn, ...shared } = flags;
  const isGate = failOn !== undefined && (await oneOf(failures)(failOn, '--fail-on')) === 'unsupported';
  const settings = await settingsFrom(shared, surroundings);
  const renderer = await rendererFor(settings);
  const summary = await onlyArticle([summaryPath], 'support', settings, surroundings);
  const article = await onlyArticle([articlePath], 'support', settings, surroundings);
  const progress = progressOn(surroundings.errors, asksModel(settings));
  await using model = await modelRunFor(settings, surroundings, progress);
  const options = await engineOptionsFrom(settings, surroundings, model?.watch);
  await using evenhand = createEvenhand({ ...options, callbacks: model?.callbacks });
  const limits = limitsOf(surroundings.signal, settings.maxTime);
  model?.begin(`${summaryPath} against ${articlePath}`);
  const report = await evenhand.support(summary, article, limits).finally(() => progress.clear());
  const { output, folder } = surroundings;
  const { output: path, all = false } = settings;
  if (path === undefined || path === '-') await output.write(renderer.render(report, { width: output.width, colour: output.colour, all }));
  else {
    const target = resolve(folder, path);
    for (const { origin } of [summary, article]) await refuseArticlePath({ article: { origin } }, target);
    await writeWholeFile(target, renderer.render(report, { all }));
  }
  return isInterrupted(surroundings) ? exitCodes.interrupted : codeOf(report, isGate);
};

function isInterrupted({ signal }: Surroundings): boolean {
  return signal.aborted && signal.reason === 'interrupted';
}

async function rendererFor({ format }: Settings): Promise<SupportRenderer> {
  const names = supportRenderers.map(({ name }) => name);
  const entry = supportRenderers.find(({ name }) => name === (format ?? names[0]));
  if (!entry)
    throw new UsageError({
      where: '--format',
      what: `support cannot be written as "${format}"`,
      hint: `Choose one of ${names.join(', ')}`,
    });
  return entry.load();
}

function codeOf({ statements, gaps }: SupportReport, isGate: boolean): ExitCode {
  if (gaps.length > 0) return exitCodes.incomplete;
  return isGate && statements.some(({ isSupported }) => !isSupported) ? exitCodes.hit : exitCodes.done;
}
