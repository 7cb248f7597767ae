/** What stands between the cells of a line: what a spreadsheet puts on the clipboard has tabs, a CSV file one of the others. */
export type Separator = '\t' | ';' | ',';

/**
 * The cells of a table written as text, with quotes around a cell that holds a separator, a quote or a line of its own.
 * Rows without any text are left out.
 */
export function tableCells(text: string, separator: Separator = '\t'): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.replace(/\r\n?/g, '\n').matchAll(CELL[separator])) {
    row.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** A whole cell in quotes, or anything up to the next separator or line; then what ends it. */
const CELL: Readonly<Record<Separator, RegExp>> = {
  '\t': /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g,
  ';': /(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\n|$)/g,
  ',': /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g,
};
