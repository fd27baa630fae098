import type { Block } from '../contracts/document.ts';
import type { Span } from '../contracts/span.ts';
import { type Mark, marksOf } from './quotation-marks.ts';

/** Words between quotation marks, before anybody asked whose. */
export type QuotedSpan = Span & {
  readonly inside: Span;
  /** Index into the blocks. */
  readonly block: number;
  /** Goes on in the next block, which opens with the same mark. */
  readonly isContinued: boolean;
};

type Found = Omit<QuotedSpan, 'isContinued'> & { readonly openEnded: string | null };

/**
 * Finds the outermost quotations of each block, in text order. A quotation that nobody closes ends with its block; it goes on in the next when that one
 * opens with the same mark. Marks around nothing but punctuation are left out.
 */
export function findQuotations(prose: string, blocks: readonly Block[]): QuotedSpan[] {
  const found = blocks.flatMap((block, index) => quotationsIn(prose, block, index));
  const quotations: QuotedSpan[] = [];
  for (const [index, { openEnded, ...span }] of found.entries()) {
    const next = found[index + 1];
    const isContinued = openEnded !== null && next !== undefined && goesOn(prose, blocks, span.block, next, openEnded);
    // A lone single mark is an apostrophe that was set the wrong way round.
    if (openEnded && !isContinued && isSingle(openEnded) && !quotations.at(-1)?.isContinued) continue;
    quotations.push({ ...span, isContinued });
  }
  return quotations;
}

function quotationsIn(prose: string, block: Block, index: number): Found[] {
  const found: Found[] = [];
  let open: { mark: Mark; depth: number } | undefined;
  const close = (end: number, insideEnd: number, openEnded: string | null) => {
    const inside = trimmed(prose, open!.mark.at + 1, insideEnd);
    if (/[\p{L}\p{N}]/u.test(prose.slice(inside.start, inside.end)))
      found.push({ start: open!.mark.at, end, inside, block: index, openEnded });
    open = undefined;
  };
  const marks = marksOf(prose.slice(block.start, block.end), block.start);
  for (const [position, mark] of marks.entries()) {
    if (!open) {
      if (mark.role === 'open' || mark.role === 'toggle') open = { mark, depth: 1 };
    } else if (closes(open.mark.unit, mark)) {
      open.depth -= 1;
      if (open.depth === 0) close(mark.at + 1, mark.at, null);
    } else if (mark.role === 'open' && isSameKind(open.mark.unit, mark.unit)) {
      if (isNested(marks, position, open.mark.unit)) open.depth += 1;
      else {
        close(trimmed(prose, open.mark.at, mark.at).end, mark.at, null);
        open = { mark, depth: 1 };
      }
    }
  }
  if (open) close(block.end, block.end, open.mark.unit);
  return found;
}

const closingOf: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '„': '“”',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '”': '”',
  '「': '」',
  '『': '』',
};

function closes(opening: string, mark: Mark): boolean {
  return mark.role !== 'open' && closingOf[opening]!.includes(mark.unit);
}

function isSameKind(opening: string, unit: string): boolean {
  return opening === unit;
}

// “He said “no” to me”: two closing marks follow the inner one. With fewer, the first quotation was never closed.
function isNested(marks: readonly Mark[], position: number, opening: string): boolean {
  const following = marks.slice(position + 1, position + 3);
  return opening !== '"' && following.length === 2 && following.every((mark) => closes(opening, mark));
}

function goesOn(prose: string, blocks: readonly Block[], block: number, next: { start: number; block: number }, opening: string): boolean {
  const following = blocks[block + 1];
  if (!following || next.block !== block + 1 || blocks[block]!.kind === 'heading' || following.kind === 'heading') return false;
  return next.start === following.start && prose[next.start] === opening;
}

function isSingle(unit: string): boolean {
  return unit === "'" || unit === '‘' || unit === '‚';
}

function trimmed(prose: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(prose[from]!)) from += 1;
  while (to > from && /\s/.test(prose[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
