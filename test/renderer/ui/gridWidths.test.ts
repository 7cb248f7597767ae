import { describe, expect, it } from 'vitest';
import { leastWidth, templateOf } from '../../../renderer/ui/gridWidths';
import type { GridColumn } from '../../../renderer/ui/DataGrid';

function aColumn(width: string): GridColumn<unknown> {
  return { id: width, header: '', width, cell: () => null };
}

describe('the widths of a grid', () => {
  it('let it become as narrow as its columns at their least, and no narrower', () => {
    const columns = [aColumn('56px'), aColumn('minmax(170px, 4fr)')];
    expect(templateOf(columns)).toBe('56px minmax(170px, 4fr)');
    expect(leastWidth(columns)).toBe(16 + 56 + 170);
  });
});
