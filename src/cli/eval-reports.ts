import { UsageError } from '../errors/usage-error.ts';
import { reporters } from '../evaluate/reports/index.ts';
import type { ReportedRun, ReporterEntry } from '../evaluate/reports/reporter.ts';
import { closestName } from '../text/closest-name.ts';
import type { Surroundings } from './surroundings.ts';
import { writeWholeFile } from './write-whole-file.ts';

type Flags = Readonly<Record<string, unknown>>;

/** Where the reports of runs go: `--format` and `--output`, and one more file for each of `--report`. */
export type EvalReports = { write(runs: readonly ReportedRun[], more?: { readonly onlyComparison?: boolean }): Promise<void> };

type Target = { readonly entry: ReporterEntry; readonly path: string | undefined };

/**
 * Finds out before the run where its reports go.
 *
 * @throws UsageError for a format that there is none of, with the one that was probably meant
 */
export async function evalReportsTo(flags: Flags, { output }: Surroundings): Promise<EvalReports> {
  const path = flags.output as string | undefined;
  const main: Target = { entry: await entryFor(flags.format ?? reporters[0]!.name, '--format'), path: path === '-' ? undefined : path };
  const targets = [main, ...(await Promise.all(listOf(flags.report).map(targetFrom)))];
  return {
    async write(runs, { onlyComparison = false } = {}) {
      if (runs.length === 0) return;
      const options = { all: flags.all === true, onlyComparison };
      for (const { entry, path: file } of targets) {
        const reporter = await entry.load();
        if (file !== undefined) await writeWholeFile(file, reporter.render(runs, options));
        else await output.write(reporter.render(runs, { ...options, width: output.width, colour: output.colour }));
      }
    },
  };
}

async function targetFrom(item: string): Promise<Target> {
  const [name, path] = item.split(/=(.*)/s) as [string, string?];
  if (!path)
    throw new UsageError({ where: '--report', what: `"${item}" names no file`, hint: 'Write FORMAT=FILE, such as html=eval.html' });
  return { entry: await entryFor(name, '--report'), path };
}

async function entryFor(name: unknown, where: string): Promise<ReporterEntry> {
  const entry = reporters.find((candidate) => candidate.name === name);
  if (entry) return entry;
  const names = reporters.map((candidate) => candidate.name);
  const meant = await closestName(String(name), names);
  throw new UsageError({
    where,
    what: `there is no format "${String(name)}"`,
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}Choose from ${names.join(', ')}`,
  });
}

function listOf(value: unknown): string[] {
  return typeof value === 'string'
    ? value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
    : [];
}
