import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Document } from '../contracts/document.ts';
import { visibleText } from '../render/visible-text.ts';

/** What a rewrite changes, as `patch` and `git apply` take it; nothing when nothing changes. */
export function unifiedDiff({ text, origin }: Document, rewritten: string): string {
  if (text === rewritten) return '';
  const name = origin.kind === 'file' && origin.location !== null ? visibleText(origin.location) : 'article';
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, text, rewritten, undefined, undefined, options);
}

/** The lines of a diff in the usual colours. */
export function paintDiff(diff: string): string {
  return diff.split('\n').map(painted).join('\n');
}

function painted(line: string): string {
  const format = line.startsWith('@@') ? 'cyan' : line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
  return format === undefined ? line : styleText(format, line, { validateStream: false });
}
