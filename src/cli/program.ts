import { Command, CommanderError } from 'commander';
import { evenhandVersion } from '../report/version.generated.ts';
import type { Action, CommandEntry } from './commands/command-entry.ts';
import { commands } from './commands/index.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { engineOptions, type OptionEntry, readingOptions, reportOptions, runOptions } from './option-entries.ts';
import { type Surroundings, say } from './surroundings.ts';

const notes = `
Articles are files, folders, globs or - for standard input. Without a model the
rules of the package read them: no key, no network.

Examples:
  evenhand article.txt
  evenhand news/*.md --only phrases --format json
  pbpaste | evenhand --fail-on any
  evenhand article.txt --model openai:gpt-5-mini
  evenhand article.txt --model openai:qwen3 --base-url http://localhost:11434/v1
  evenhand rewrite article.txt --diff
  evenhand support summary.txt article.txt

Environment:
  OPENAI_API_KEY, EVENHAND_API_KEY   used only when a model is named;
                                     with _FILE behind it, a file that
                                     holds the key
  EVENHAND_MODEL, EVENHAND_WORDS …   settings, after flags and before a
                                     configuration file
  NO_COLOR, FORCE_COLOR

Exit codes:
  0 done, 1 --fail-on found something, 2 a mistake to mend,
  3 an article or a part could not be done, 130 interrupted`;

/**
 * Finds out what the command line asks for, and does it.
 *
 * @returns the exit code; mistakes in the line are said on standard error
 */
export async function parseCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const written: Promise<void>[] = [];
  let code: ExitCode = exitCodes.done;
  const perform = (load: () => Promise<Action>, command: Command) => async () => {
    code = await (await load())({ operands: command.args, flags: command.optsWithGlobals(), surroundings });
  };
  const program = new Command('evenhand')
    .description(
      'Reads news articles and gives a neutral summary, loaded phrases with alternatives, inconsistencies, claims to check, and a neutral rewrite.',
    )
    .usage('[options] [article...]')
    .argument('[article...]')
    .version(evenhandVersion, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(surroundings.output.write(text)),
      writeErr: (text) => void written.push(surroundings.errors.write(text)),
      outputError: (text) => void written.push(say(surroundings, sentenceOf(text))),
      getOutHelpWidth: () => Math.min(100, surroundings.output.width),
      getErrHelpWidth: () => Math.min(100, surroundings.errors.width),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    // the names of the commands are long: what is left of 80 columns still wraps
    .configureHelp({ minWidthToWrap: 20 })
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .addHelpText('after', notes);
  addOptions(program, [...reportOptions, ...engineOptions, ...runOptions, ...readingOptions]);
  const loadDefault = async () => {
    const [first = ''] = program.args;
    if (/^[a-z]+$/.test(first)) {
      const { refuseMisspeltCommand } = await import('./refuse-misspelt-command.ts');
      const names = commands.map(({ name }) => name);
      await refuseMisspeltCommand(program.args, names, surroundings.folder);
    }
    return (await import('./commands/neutralise.ts')).neutraliseArticles;
  };
  program.action(perform(loadDefault, program));
  for (const entry of commands) addCommand(program, entry, perform);

  try {
    if (argv.length === 0 && surroundings.input.isTTY) {
      program.outputHelp({ error: true });
      code = exitCodes.mistake;
    } else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.mistake;
  } finally {
    await Promise.all(written);
  }
  return code;
}

function addCommand(
  program: Command,
  entry: CommandEntry,
  perform: (load: () => Promise<Action>, command: Command) => () => Promise<void>,
): void {
  const command = program
    .command(`${entry.name} ${entry.operands}`.trim())
    .summary(entry.summary)
    .description(`${entry.summary[0]!.toUpperCase()}${entry.summary.slice(1)}.`);
  addOptions(command, entry.options);
  if (entry.notes) command.addHelpText('after', `\n${entry.notes}`);
  command.action(perform(entry.load, command));
}

function addOptions(command: Command, options: readonly OptionEntry[]): void {
  for (const { flags, description, isRepeatable } of options) {
    if (isRepeatable) command.option(flags, description, (value: string, others: string[] = []) => [...others, value]);
    else command.option(flags, description);
  }
}

/** "error: unknown option '--modle'\n(Did you mean --model?)" in our voice. */
function sentenceOf(text: string): string {
  const [what = '', hint] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  return `${what.replace(/\.$/, '')}. ${hint ? hint.replace(/^\((.*)\)$/, '$1') : 'evenhand --help lists what there is.'}`;
}
