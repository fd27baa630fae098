import type { RunLog } from '../run-log.ts';
import { shownInterval, shownValue } from '../shown-value.ts';
import { type CaseStory, caseStories } from './case-stories.ts';
import type { ReportedRun, Reporter } from './reporter.ts';
import { xmlText } from './xml-text.ts';

/**
 * For a build server: each variant is a suite of tests, in which gates pass or fail, and cases pass, or are errors. What a case missed and made up is its output: alone
 * it is no failure, since only figures over all cases are gated.
 */
export const junit: Reporter = {
  name: 'junit',
  mediaType: 'application/xml',
  render(runs) {
    const suites = runs.flatMap(({ log }) => log.variants.map(({ id }) => suiteOf(log, id)));
    const total = (what: 'tests' | 'failures' | 'errors') => suites.reduce((sum, suite) => sum + suite[what], 0);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="evenhand eval" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">`,
      ...suites.flatMap(({ lines }) => lines),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

type SuiteOfTests = { readonly tests: number; readonly failures: number; readonly errors: number; readonly lines: readonly string[] };

function suiteOf(log: ReportedRun['log'], variant: string): SuiteOfTests {
  const gates = log.gates.filter((gate) => gate.variant === variant);
  const stories = caseStories(log, variant);
  const failures = gates.filter(({ isPassed }) => !isPassed).length;
  const errors = stories.filter((story) => story.errors.length > 0).length;
  const name = xmlText(`${log.suite.name}: ${variant}`);
  const seconds = stories.flatMap(({ results }) => results).reduce((sum, { usage }) => sum + usage.seconds, 0);
  return {
    tests: gates.length + stories.length,
    failures,
    errors,
    lines: [
      `  <testsuite name="${name}" tests="${gates.length + stories.length}" failures="${failures}" errors="${errors}" time="${seconds.toFixed(3)}" timestamp="${log.startedAt.slice(0, 19)}">`,
      '    <properties>',
      ...figureProperties(log, variant),
      '    </properties>',
      ...gates.flatMap((gate) => gateTest(gate, name)),
      ...stories.flatMap((story) => caseTest(story, name)),
      '  </testsuite>',
    ],
  };
}

function figureProperties({ figures }: RunLog, variant: string): string[] {
  return figures
    .filter((figure) => figure.variant === variant)
    .map((figure) => {
      const name = figure.stratum === null ? figure.scorer : `${figure.scorer}, ${figure.stratum}`;
      const value =
        figure.state === 'unscored'
          ? `not scored: ${figure.why}`
          : `${shownValue(figure.value)}${figure.interval ? ` (95 %: ${shownInterval(figure.interval)})` : ''}`;
      return `      <property name="${xmlText(name)}" value="${xmlText(value)}"/>`;
    });
}

function gateTest({ name, isPassed, why }: RunLog['gates'][number], suite: string): string[] {
  const head = `    <testcase classname="${suite}.gates" name="${xmlText(name)}" time="0"`;
  if (isPassed) return [`${head}/>`];
  return [`${head}>`, `      <failure message="${xmlText(why)}" type="gate">${xmlText(`${name}: ${why}`)}</failure>`, '    </testcase>'];
}

function caseTest({ case: { id, location }, errors, faults, results }: CaseStory, suite: string): string[] {
  const seconds = results.reduce((sum, { usage }) => sum + usage.seconds, 0);
  const body = [
    ...(errors[0] === undefined
      ? []
      : [`      <error message="${xmlText(errors[0])}" type="errored">${errors.map(xmlText).join('\n')}</error>`]),
    ...(faults.length === 0
      ? []
      : [`      <system-out>${faults.map(({ kind, words, scorer }) => xmlText(`${kind}: ${words} [${scorer}]`)).join('\n')}</system-out>`]),
  ];
  const head = `    <testcase classname="${suite}.cases" name="${xmlText(id)}" file="${xmlText(location)}" time="${seconds.toFixed(3)}"`;
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, '    </testcase>'];
}
