import type { Mark } from '../../run-log.ts';
import { articleHtml, escapeHtml } from './escape-html.ts';

/** A mark with the number that its place in the text and its line in the list share. */
export type NumberedMark = Mark & { readonly id: string };

type Piece = { readonly start: number; readonly end: number; readonly marks: readonly NumberedMark[] };

/** The layers that a reader can show and hide, with what the page calls them. */
export const layers = { phrase: 'phrases', inconsistency: 'inconsistencies', trap: 'traps', claim: 'claims' } as const;

/**
 * An article with marks laid over it. Marks may overlap in any way: the text is cut wherever one begins or ends, and each piece carries all that lie over it.
 *
 * Tags ("missed") come from the style sheet, so that the text of the element is the article's and nothing else.
 */
export function overlay(text: string, marks: readonly NumberedMark[]): string {
  return piecesOf(text, marks)
    .map((piece) => pieceHtml(text, piece))
    .join('');
}

function piecesOf(text: string, marks: readonly NumberedMark[]): Piece[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter((edge) => edge <= text.length);
  edges.sort((a, b) => a - b);
  const byStart = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: readonly NumberedMark[] = [];
  return edges.slice(0, -1).map((start, index) => {
    const from = next;
    while (next < byStart.length && byStart[next]!.start <= start) next += 1;
    open = [...open, ...byStart.slice(from, next)].filter(({ end }) => end > start);
    return { start, end: edges[index + 1]!, marks: open };
  });
}

function pieceHtml(text: string, { start, end, marks }: Piece): string {
  const words = articleHtml(text.slice(start, end));
  if (marks.length === 0) return words;
  const classes = [...new Set(marks.map(({ what, from, outcome }) => `${what}-${from}-${outcome}`))].join(' ');
  const labels = marks.map((mark) => `${outcomeWords(mark)}: ${mark.label}`).join(' | ');
  const beginning = marks.filter((mark) => mark.start === start);
  const anchors = beginning.map(({ id }) => `<i id="${id}"></i>`).join('');
  const tags = tagged(beginning).map(
    (mark) => `<b class="tag on-${mark.what} is-${mark.outcome}" data-tag="${escapeHtml(tagOf(mark))}"></b>`,
  );
  return `${anchors}${tags.join('')}<span class="mark ${classes}" title="${escapeHtml(labels)}">${words}</span>`;
}

/** A hit is told once, by gold; a find that is the same words needs no second tag. */
function tagged(marks: readonly NumberedMark[]): NumberedMark[] {
  const isTold = ({ from, outcome, what }: Mark) =>
    from === 'gold' ? outcome !== 'neither' || what === 'trap' : outcome === 'false-alarm';
  const seen = new Set<string>();
  return marks.filter(isTold).filter((mark) => {
    const tag = `${mark.what} ${tagOf(mark)}`;
    return !seen.has(tag) && seen.add(tag);
  });
}

function tagOf({ what, outcome, group }: Mark): string {
  const name = what === 'inconsistency' && group ? `${group.replace(/^(?:gold|found) /, '')} ` : '';
  if (what === 'trap') return outcome === 'false-alarm' ? '△ trap, hit' : '△ trap';
  const word = { hit: '✓', missed: '✗ missed', 'false-alarm': '! false alarm', neither: 'not counted' }[outcome];
  return `${name}${what === 'claim' ? 'to check ' : ''}${word}`;
}

/** What became of a mark: "gold phrase, missed". */
export function outcomeWords({ what, from, outcome }: Mark): string {
  if (what === 'trap') return outcome === 'false-alarm' ? 'trap, fallen into' : 'trap, avoided';
  const result = { hit: 'hit', missed: 'missed', 'false-alarm': 'false alarm', neither: 'not counted' }[outcome];
  return `${from} ${what}, ${result}`;
}
