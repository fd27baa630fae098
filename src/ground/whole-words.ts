import type { Span } from '../contracts/span.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Whether a span is in bounds, not empty, cuts no surrogate pair and neither begins nor ends inside a word. */
export function isWholeWords({ start, end }: Span, text: string): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return false;
  return isBorder(text, start) && isBorder(text, end);
}

function isBorder(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return true;
  if (isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))) return false;
  const after = String.fromCodePoint(text.codePointAt(offset)!);
  const beforeStart =
    offset >= 2 && isLowSurrogate(text.charCodeAt(offset - 1)) && isHighSurrogate(text.charCodeAt(offset - 2)) ? offset - 2 : offset - 1;
  const before = text.slice(beforeStart, offset);
  return !(wordCharacter.test(before) && wordCharacter.test(after));
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
