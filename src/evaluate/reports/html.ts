import { createHash } from 'node:crypto';
import type { RunLog } from '../run-log.ts';
import { casesSection } from './html/cases-section.ts';
import { escapeHtml } from './html/escape-html.ts';
import { figuresSection } from './html/figures-section.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import type { ReportedRun, Reporter } from './reporter.ts';
import { runFacts } from './run-facts.ts';

/**
 * One page that needs nothing else and asks for nothing: figures with charts, what changed, and each case's article with gold and finds laid over each other.
 *
 * A content security policy allows its own style and script, by their digests, and nothing besides: whatever an article holds cannot run or load.
 */
export const html: Reporter = {
  name: 'html',
  mediaType: 'text/html',
  render(runs) {
    const title = `Eval: ${runs.map(({ log }) => log.suite.name).join(', ')}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digestOf(pageStyle)}'; script-src '${digestOf(pageScript)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#r0-figures">Skip to the figures</a>
<header class="top"><h1>${escapeHtml(title)}</h1><button type="button" id="theme" hidden>Theme: auto</button></header>
<main>
${runs.map((run, index) => runSection(run, `r${index}`, runs.length > 1)).join('\n')}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
  },
};

function runSection({ log, comparison }: ReportedRun, id: string, isOneOfSeveral: boolean): string {
  return `<section aria-label="${escapeHtml(log.suite.name)}">
${isOneOfSeveral ? `<h2>${escapeHtml(log.suite.name)}</h2>` : ''}<ul class="facts">${[
    ...log.variants.map((variant) => variant.id),
    ...runFacts(log),
  ]
    .map((fact) => `<li>${escapeHtml(fact)}</li>`)
    .join('')}</ul>
<nav class="facts" aria-label="On this page"><a href="#${id}-figures">Figures</a> <a href="#${id}-cases">Cases</a> <a href="#${id}-articles">Articles</a></nav>
${gatesBox(log)}
${(comparison?.notes ?? []).map((note) => `<p class="quiet">${escapeHtml(note)}.</p>`).join('')}
${figuresSection(log, comparison, id)}
${casesSection(log, id)}
</section>`;
}

function gatesBox({ gates, variants }: RunLog): string {
  if (gates.length === 0) return '';
  const failed = gates.filter(({ isPassed }) => !isPassed);
  const item = ({ name, why, variant }: RunLog['gates'][number]) =>
    `<li><strong>${escapeHtml(name)}</strong>${variants.length > 1 ? ` (${escapeHtml(variant)})` : ''}: ${escapeHtml(why)}</li>`;
  const passed = gates.filter(({ isPassed }) => isPassed);
  const head = failed.length === 0 ? `✓ All ${gates.length} gates are passed.` : `✗ ${failed.length} of ${gates.length} gates failed.`;
  return `<div class="gates${failed.length > 0 ? ' failed' : ''}"><p>${head}</p>${failed.length > 0 ? `<ul>${failed.map(item).join('')}</ul>` : ''}<details><summary>${passed.length} passed</summary><ul>${passed.map(item).join('')}</ul></details></div>`;
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
