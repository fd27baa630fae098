import { escapeHtml } from './escape-html.ts';

/** A column; numbers begin with the greatest when they are sorted. */
export type Column = { readonly label: string; readonly isNumber?: boolean; readonly isSortable?: boolean };

/** `html` is finished markup; `sort` is what the column is sorted by, and `null` always stands last. */
export type Cell = { readonly html: string; readonly sort: string | number | null };

export type Row = {
  readonly cells: readonly Cell[];
  /** Words, separated by spaces, by which the list of the filter picks rows. */
  readonly kinds: readonly string[];
  /** Id of what is shown and hidden with the row. */
  readonly twin?: string;
};

type Table = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the rows are, for the filter: "figures". */
  readonly things: string;
  /** Choices of the filter's list: kind and what it is called. */
  readonly kinds: readonly (readonly [kind: string, label: string])[];
  /** Column that the rows come sorted by. */
  readonly sortedBy?: { readonly column: number; readonly direction: 'ascending' | 'descending' };
};

/** A table that is sorted by the buttons of its head, and filtered by words and by a list. Without scripts it is a plain table. */
export function sortableTable({ id, caption, columns, rows, things, kinds, sortedBy }: Table): string {
  const heads = columns.map(({ label, isNumber = false, isSortable = true }, index) => {
    const sorted = sortedBy?.column === index ? ` aria-sort="${sortedBy.direction}"` : '';
    const words = escapeHtml(label);
    const inside = isSortable
      ? `<button type="button" data-sort="${isNumber ? 'number' : 'text'}">${words}<span class="arrow" aria-hidden="true"></span></button>`
      : words;
    return `<th scope="col"${sorted}${isNumber ? ' class="number"' : ''}>${inside}</th>`;
  });
  return `<div class="tools" data-for="${id}">
<label>Filter ${escapeHtml(things)} <input type="search" autocomplete="off" spellcheck="false"></label>
<label>Show <select><option value="">all</option>${kinds.map(([kind, label]) => `<option value="${escapeHtml(kind)}">${escapeHtml(label)}</option>`).join('')}</select></label>
<output aria-live="polite">${rows.length} of ${rows.length}</output>
</div>
<div class="wide" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table id="${id}"><caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody></table></div>`;
}

function rowHtml({ cells, kinds, twin }: Row, columns: readonly Column[]): string {
  const html = cells.map((cell, index) => {
    const classes = columns[index]?.isNumber ? ' class="number"' : '';
    const sort = cell.sort === null ? '' : ` data-value="${escapeHtml(String(cell.sort))}"`;
    return index === 0 ? `<th scope="row"${sort}>${cell.html}</th>` : `<td${classes}${sort}>${cell.html}</td>`;
  });
  return `<tr data-kinds="${escapeHtml(kinds.join(' '))}"${twin === undefined ? '' : ` data-twin="${twin}"`}>${html.join('')}</tr>`;
}
