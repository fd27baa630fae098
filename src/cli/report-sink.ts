import { access, constants, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Report } from '../contracts/report.ts';
import { UsageError } from '../errors/usage-error.ts';
import type { Renderer, RendererEntry } from '../render/renderer.ts';
import { refuseArticlePath } from './refuse-article-path.ts';
import type { Surroundings } from './surroundings.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Where reports go, one after the other. */
export type ReportSink = {
  put(report: Report, several: boolean): Promise<void>;
  /** Writes what was held back; called once, also after an interruption. */
  finish(): Promise<void>;
};

type SinkOptions = {
  readonly output: string | undefined;
  readonly all: boolean;
  readonly entry: RendererEntry;
  readonly surroundings: Surroundings;
};

/** The sink for `--output`: standard output, one file for all reports, or a folder with a file for each. */
export async function sinkFor({ output, all, entry, surroundings }: SinkOptions): Promise<ReportSink> {
  const renderer = await entry.load();
  if (output === undefined || output === '-') return standardOutput(renderer, all, surroundings);
  const path = resolve(surroundings.folder, output);
  if (await isFolder(output, path)) return folder(renderer, all, path, entry.extension);
  await refuseUnwritable(path);
  return oneFile(renderer, all, path);
}

function standardOutput(renderer: Renderer, all: boolean, { output: { width, colour, write } }: Surroundings): ReportSink {
  return {
    put: (report, several) => write(renderer.render([report], { width, colour, all, several })),
    finish: async () => undefined,
  };
}

function oneFile(renderer: Renderer, all: boolean, path: string): ReportSink {
  const pieces: string[] = [];
  return {
    async put(report, several) {
      await refuseArticlePath(report, path);
      pieces.push(renderer.render([report], { all, several }));
    },
    finish: async () => {
      if (pieces.length > 0) await writeWholeFile(path, pieces.join(''));
    },
  };
}

function folder(renderer: Renderer, all: boolean, path: string, extension: string): ReportSink {
  const taken = new Set<string>();
  return {
    async put(report) {
      await mkdir(path, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
        throw new UsageError({
          code: 'output-unwritable',
          where: path,
          what: `the folder cannot be made (${cause.code})`,
          hint: 'Name one that you may write to',
          cause,
        });
      });
      await writeWholeFile(join(path, freeName(report, extension, taken)), renderer.render([report], { all }));
    },
    finish: async () => undefined,
  };
}

/** Said before anything is read: a run may be long and cost money. */
async function refuseUnwritable(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError({
      code: 'output-unwritable',
      where: path,
      what: cause.code === 'ENOENT' ? 'its folder is not there' : `its folder may not be written to (${cause.code})`,
      hint: 'Name a file in a folder that is there, or a folder with a / behind it',
      cause,
    });
  });
}

async function isFolder(written: string, path: string): Promise<boolean> {
  if (/[\\/]$/.test(written)) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** "news/depot.md" gives "depot.evenhand.json", which no article is called; a second one "depot-2.evenhand.json". */
function freeName({ article }: Report, extension: string, taken: Set<string>): string {
  const location = article.origin.location ?? article.id;
  const bare = basename(location.replace(/[?#].*$/, ''), extname(location)) || 'article';
  const stem = article.origin.kind === 'stdin' ? 'standard-input' : bare.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 100);
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.evenhand.${extension}`;
    // some file systems do not tell capitals from small letters
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
