import type { RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { recordTexts } from '../i18n/reportTexts';
import type { Text } from '../i18n/text';

/** A column and the fields of an item that share it; its label is that of the first field unless it has its own. */
export type ColumnLayout = {
  readonly fields: readonly string[];
  readonly weight: number;
  readonly label?: Text;
};

/** How a list is printed: its columns, and the share of the last one, which holds every field that has no column. */
export type ListLayout = {
  readonly columns: readonly ColumnLayout[];
  readonly detailsWeight: number;
  /** Told elsewhere in the same chapter. */
  readonly elsewhere: readonly string[];
};

const COLUMNS_WITHOUT_LAYOUT = 3;

/**
 * The layout of a list. A list that has none here gets a column for each of its first fields, so that a new list is
 * printed without being mentioned; a new field of a list lands in the details.
 */
export function layoutOf(name: string, item: RecordSchema): ListLayout {
  const known = layouts.get(name);
  if (known !== undefined && fitsIn(known, item)) return known;
  const columns = fieldsOf(item)
    .slice(0, COLUMNS_WITHOUT_LAYOUT)
    .map((field) => column([field.name], 25));
  return layout(columns, 25);
}

// Another list of the same name may have other fields.
function fitsIn({ columns }: ListLayout, item: RecordSchema): boolean {
  return columns.every(({ fields: [first = ''] }) => first in item.shape);
}

const layouts: ReadonlyMap<string, ListLayout> = new Map([
  ['jointControllers', layout([column(['partyId'], 22), column(['division'], 39)], 39)],
  ['purposes', layout([column(['text'], 28), column(['legalBases'], 22)], 50)],
  ['dataSubjects', layout([column(['category', 'description'], 50)], 50)],
  [
    'data',
    layout(
      [
        column(['category', 'description', 'specialCategory'], 30),
        column(['kind'], 14),
        column(['source'], 19),
      ],
      37,
      ['retention', 'noRetentionReason'],
    ),
  ],
  [
    'recipients',
    layout(
      [
        column(['partyId', 'description'], 22, recordTexts.recipient),
        column(['category'], 20),
        column(['role'], 18),
      ],
      40,
    ),
  ],
  [
    'transfers',
    layout(
      [
        column(['country', 'internationalOrganisation'], 16),
        column(['mechanism', 'mechanismDetail'], 24),
        column(['document'], 20),
      ],
      40,
    ),
  ],
  ['registrations', layout([column(['organisationId'], 34), column(['number'], 22)], 44)],
  ['documents', layout([column(['title'], 34), column(['kind'], 26)], 40)],
  ['breaches', layout([column(['date'], 18), column(['reference'], 26)], 56)],
  ['subProcessors', layout([column(['partyId'], 28), column(['task'], 30)], 42)],
]);

/** Columns, the share of the details, and the fields that another part of the chapter tells. */
export function layout(
  columns: readonly ColumnLayout[],
  detailsWeight: number,
  elsewhere: readonly string[] = [],
): ListLayout {
  return { columns, detailsWeight, elsewhere };
}

export function column(fields: readonly string[], weight: number, label?: Text): ColumnLayout {
  return label === undefined ? { fields, weight } : { fields, weight, label };
}
