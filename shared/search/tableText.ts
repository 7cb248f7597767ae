/** A list as a plain table: the headers and, row by row, what stands under them. */
export type PlainTable = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** For a spreadsheet that takes text: tabs between cells, one line for each row. */
export function tabbedText({ headers, rows }: PlainTable): string {
  return [headers, ...rows].map((row) => row.map(tabbedCell).join('\t')).join('\r\n');
}

/** The same for programs that take tables, such as a word processor. */
export function htmlTable({ headers, rows }: PlainTable): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(guarded(cell))}</${tag}>`).join('')}</tr>`;
  return `<table>${line(headers, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}

/** With an apostrophe before what a spreadsheet would run as a formula; it shows the text as it is. */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r\n\0＝＋－＠']/.test(cell) ? `'${cell}` : cell;
}

// Line breaks and tabs would begin another cell.
function tabbedCell(cell: string): string {
  return guarded(cell).replace(/[\t\r\n]+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');
}
