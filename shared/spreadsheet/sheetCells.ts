import { tableCells } from '../retention/tableCells';
import type { Separator } from '../retention/tableCells';

/** The cells of a table as a spreadsheet copies it, or as a CSV file holds it. */
export function sheetCells(text: string): readonly (readonly string[])[] {
  // Some programs put a mark in front of the file that says how its letters are written.
  const plain = text.replace(/^\uFEFF/, '');
  return tableCells(plain, separatorOf(plain));
}

// A Dutch spreadsheet writes CSV with semicolons, because the comma is in its numbers.
function separatorOf(text: string): Separator {
  const unquoted = text.slice(0, LOOKED_AT).replace(/"[^"]*"/g, '');
  const [first = ''] = unquoted.trimStart().split('\n');
  if (unquoted.includes('\t')) return '\t';
  return first.split(';').length >= first.split(',').length && first.includes(';') ? ';' : ',';
}

const LOOKED_AT = 20_000;
