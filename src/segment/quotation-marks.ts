/**
 * A quotation mark. `either` closes what is open and is nothing otherwise; `toggle`, a straight mark between spaces as in tokenised text, opens when
 * nothing is open.
 */
export type Mark = { readonly at: number; readonly unit: string; readonly role: 'open' | 'close' | 'either' | 'toggle' };

const mark = /["'“”„‘’‚«»‹›「」『』]/g;

/**
 * Lists the quotation marks of a block; apostrophes, feet and inches are left out.
 *
 * @param text - the block
 * @param offset - where the block begins in the document; added to each place
 */
export function marksOf(text: string, offset: number): Mark[] {
  const marks: Mark[] = [];
  // asked once for the block: asked at each mark it would be quadratic
  const germanClosers = (text.includes('„') ? '“' : '') + (text.includes('‚') ? '‘' : '');
  for (const { 0: unit, index } of text.matchAll(mark)) {
    const role = roleOf(text, index, unit, germanClosers);
    if (role) marks.push({ at: index + offset, unit, role });
  }
  return withoutLookalikes(text, marks, offset);
}

function roleOf(text: string, at: number, unit: string, germanClosers: string): Mark['role'] | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if ('„‚「『'.includes(unit)) return 'open';
  if ('」』'.includes(unit)) return 'close';
  const canOpen = opensAfter.test(before) && !/\s/.test(after);
  const canClose = !/\s/.test(before) || isSpacedGuillemet(text, at, unit);
  if ('“‘'.includes(unit))
    return unit === '‘' && isElision(text, at)
      ? undefined
      : canOpen || !canClose
        ? 'open'
        : germanClosers.includes(unit)
          ? 'either'
          : 'open';
  if (unit === '”') return canOpen && !canClose ? 'open' : 'close';
  if ('«»‹›'.includes(unit)) return guillemetRole(text, at, unit, before, after);
  if (unit === '’') return canClose && !isWordInside(before, after) ? 'close' : undefined;
  if (unit === "'") return singleRole(text, at, before, after, canOpen);
  if (canOpen) return 'open';
  // said,"No": the space was lost.
  if (/[,.:;]/.test(before) && /\p{L}/u.test(after)) return 'open';
  return canClose ? 'either' : 'toggle';
}

const opensAfter = /[\s([{—–\-/"'“‘„«¿¡>:…*_|]/;

function isWordInside(before: string, after: string): boolean {
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

// ’90s, ’n’, ’em
function isElision(text: string, at: number): boolean {
  return /^(?:\d0s\b|(?:n|em|tis|twas|til|cause|bout|round|cos)(?![\p{L}\p{N}]))/iu.test(text.slice(at + 1, at + 8));
}

function isSpacedGuillemet(text: string, at: number, unit: string): boolean {
  return (unit === '»' || unit === '›') && /\s/.test(text[at - 1] ?? '') && /\S/.test(text[at - 2] ?? '');
}

// « French » and »German«: which way round they are used shows in the white space.
function guillemetRole(text: string, at: number, unit: string, before: string, after: string): Mark['role'] {
  const pointsLeft = unit === '«' || unit === '‹';
  if (/[\p{L}\p{N}.,!?…]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return 'close';
  if (/[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]/u.test(before)) return 'open';
  return pointsLeft ? 'open' : isSpacedGuillemet(text, at, unit) ? 'close' : 'either';
}

function singleRole(text: string, at: number, before: string, after: string, canOpen: boolean): Mark['role'] | undefined {
  if (isWordInside(before, after)) return undefined;
  if (canOpen) return isElision(text, at) || !/[\p{L}\p{N}“"£$€…]/u.test(after) ? undefined : 'open';
  return /\s/.test(before) || (/\p{N}/u.test(before) && /[\p{N}\s"]/u.test(after)) ? undefined : 'close';
}

/**
 * A single mark behind an s may be a possessive ("the players’ union") or close a quotation; a double mark behind a digit may stand for inches.
 * It closes nothing when a surer closing mark follows before the next opening one.
 */
function withoutLookalikes(text: string, marks: readonly Mark[], offset: number): Mark[] {
  const kept: Mark[] = [];
  /** Units of which a surer closing mark follows, and of which any does. */
  const surer = new Set<string>();
  const any = new Set<string>();
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const current = marks[index]!;
    const { unit, role } = current;
    if (role === 'open') {
      const closing = unit === '‘' ? '’' : unit;
      // A straight single mark opens only what is closed in the same block.
      if (unit !== "'" || any.has(closing)) kept.push(current);
      surer.delete(closing);
      any.delete(closing);
    } else if ('’\'"'.includes(unit) && isWeakClosing(text, current, offset)) {
      if (!surer.has(unit)) kept.push(current);
      any.add(unit);
    } else {
      surer.add(unit);
      any.add(unit);
      kept.push(current);
    }
  }
  return kept.reverse();
}

function isWeakClosing(text: string, { at: place, unit }: Mark, offset: number): boolean {
  const at = place - offset;
  const behind = unit === '"' ? /\p{N}$/u : /(?:[sSzx]|[iI]n)$/;
  return behind.test(text.slice(Math.max(0, at - 2), at)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));
}
