// Measures what the figures of the design ask for, beside rivals where they are installed, and keeps the table.
//   npm run bench -- [--rivals FOLDER] [--runs 5] [--only start,text,model,evals]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rivalsIn } from './rivals.ts';
import { measureEvals } from './sections/evals.ts';
import { measureModel } from './sections/model.ts';
import type { Section } from './sections/section.ts';
import { measureStart } from './sections/start.ts';
import { measureText } from './sections/text.ts';
import { tableOf } from './table.ts';

const sections: Readonly<Record<string, Section>> = { start: measureStart, text: measureText, model: measureModel, evals: measureEvals };

const { values } = parseArgs({
  options: {
    rivals: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: Object.keys(sections).join(',') },
  },
});
const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'dist', 'bin', 'evenhand.js');
if (!existsSync(program)) {
  process.stderr.write('dist/bin/evenhand.js is missing. Run npm run build.\n');
  process.exit(2);
}
const wanted = values.only.split(',');
const stranger = wanted.find((name) => !(name in sections));
if (stranger !== undefined) {
  process.stderr.write(`--only: there is no section "${stranger}". The sections are ${Object.keys(sections).join(', ')}.\n`);
  process.exit(2);
}

const rivals = rivalsIn(values.rivals === undefined ? undefined : resolve(values.rivals));
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
const parts: string[] = [];
try {
  for (const name of wanted) {
    process.stderr.write(`${name} …\n`);
    const { title, notes, rows } = await sections[name]!({ program, folder, rivals, runs: Number(values.runs) });
    parts.push(`## ${title}\n\n${tableOf(rows)}${notes.map((note) => `\n\n${note}`).join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const revision = attempt(() =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .trim(),
);
const text = `# Results of \`npm run bench\`

evenhand ${version}${revision === undefined ? '' : ` at ${revision}`}, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}).
Whole processes, medians of ${values.runs} runs that take turns; peak is the resident memory of the largest process. Compare ratios, not seconds: they depend on the machine.
${rivals.missing.length > 0 ? `\nNot installed, so not beside us here: ${rivals.missing.join(', ')}. README.md says how to install them.\n` : ''}
${parts.join('\n\n')}
`;
// a part of the table would pass for the whole
if (wanted.length === Object.keys(sections).length) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
process.stdout.write(text);

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
