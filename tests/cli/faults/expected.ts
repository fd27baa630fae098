import { expect } from 'vitest';
import type { PartName } from '../../../src/contracts/category.ts';
import type { FaultyRun } from './run-with-faults.ts';
import type { Script } from './script.ts';

/** One fault, and what is to come of it. */
export type Row = {
  readonly script: Script;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Requests by what they asked for; those that are not named here are `oneOfEach`. */
  readonly requests?: Readonly<Record<string, number>>;
  readonly code: number;
  /** A stable part of what is said on standard error; default: nothing is said. */
  readonly stderr?: string;
  /** A stable part of what each gap says. */
  readonly why?: string;
  /** Parts with a gap, each with its code; default: none. */
  readonly gaps?: readonly string[];
  /** Parts that could not be done; `all`: no report was written. Default: none. */
  readonly failed?: readonly PartName[] | 'all';
};

/** The requests of a run in which nothing goes wrong. */
export const oneOfEach = { summary: 1, loadedPhrases: 1, inconsistencies: 1, review: 1 } as const;

const none = { summary: 0, loadedPhrases: 0, inconsistencies: 0, review: 0 };

/** Holds a run against its row: requests, exit code, message, and what was kept of the report. */
export function expectRow(run: FaultyRun, { requests = {}, code, stderr, why = '', gaps = [], failed = [] }: Row): void {
  const { report } = run;
  expect({
    code: run.code,
    stderr: run.stderr,
    requests: failed === 'all' ? run.requests : { ...none, ...run.requests },
    failed: report ? Object.entries(report.parts).flatMap(([part, state]) => (state === 'failed' ? [part] : [])) : 'all',
    gaps: report?.gaps.map((gap) => `${gap.part}: ${gap.code}`) ?? [],
    why: report?.gaps.map((gap) => gap.why) ?? [],
  }).toEqual({
    code,
    stderr: stderr === undefined ? '' : expect.stringContaining(stderr),
    requests: failed === 'all' ? requests : { ...oneOfEach, ...requests },
    failed,
    gaps,
    why: gaps.map(() => expect.stringContaining(why)),
  });
  expectKept(run, failed);
}

/** What did not fail is in the report with its findings. */
function expectKept({ report }: FaultyRun, failed: Row['failed'] & {}): void {
  if (report === null || failed === 'all') return;
  const kept = { summary: report.summary.sentences, phrases: report.loadedPhrases, inconsistencies: report.inconsistencies };
  for (const [part, findings] of Object.entries(kept)) {
    if (failed.includes(part as PartName)) expect(findings).toEqual([]);
    else expect(findings.length).toBeGreaterThan(0);
  }
}
