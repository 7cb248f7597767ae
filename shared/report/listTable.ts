import type { Field, FieldInfo } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { articleText } from '../i18n/articleText';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Block, Cell, Column, Part } from './blocks';
import { detailParts, keyParts } from './cellParts';
import { layoutOf } from './listLayouts';
import type { ColumnLayout, ListLayout } from './listLayouts';
import type { Scope } from './scope';
import { cell } from './values';

export type ListInfo = FieldInfo & { readonly kind: 'list' };

/** How to print a list otherwise than its own layout says. */
type Choices = {
  readonly caption?: string;
  readonly layout?: ListLayout;
  /** More about an item, from elsewhere in the register; printed in the details. */
  readonly more?: (item: Values) => readonly Part[];
};

/** A list as a table: one row per item, a column for what matters most, and the rest of the item in the last column. */
export function listTable(
  { name, info }: { readonly name: string; readonly info: ListInfo },
  scope: Scope,
  choices: Choices = {},
): Extract<Block, { readonly kind: 'table' }> {
  const { language } = scope.context;
  const { more = () => [] } = choices;
  const layout = visibleLayout(choices.layout ?? layoutOf(name, info.item), info, scope);
  const items = itemsOf(scope.record[name]);
  // Looked up once, not for each of the items.
  const keys = layout.columns.map((column) => fieldsIn(info, column.fields, scope));
  const details = detailFields(info, layout, scope);
  const rows = items.map((item) => {
    const place = { item, schema: info.item, scope };
    return [
      ...keys.map((fields) => cell(...keyParts(fields, place))),
      cell(...detailParts(details, place), ...more(item)),
    ];
  });
  const columns = [
    ...layout.columns.map((column) => columnHead(column, info, scope)),
    { label: say(language, recordTexts.details), article: '', weight: layout.detailsWeight },
  ];
  return {
    kind: 'table',
    caption: choices.caption ?? info.label[language],
    ...withoutEmptyLast(columns, rows),
  };
}

/** The items of a list as the file stores it. */
export function itemsOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

/** Without the columns of which the edition shows no field. */
function visibleLayout(layout: ListLayout, info: ListInfo, scope: Scope): ListLayout {
  const columns = layout.columns.filter(({ fields }) => fieldsIn(info, fields, scope).length > 0);
  return { ...layout, columns };
}

function columnHead({ fields, label, weight }: ColumnLayout, info: ListInfo, scope: Scope): Column {
  const { context } = scope;
  const [first] = fieldsIn(info, fields, scope);
  const article = first?.info.article ?? '';
  return {
    label: (label ?? first?.info.label ?? info.label)[context.language],
    article: article === info.article ? '' : articleText(context.language, article, 'short'),
    weight,
  };
}

function fieldsIn(info: ListInfo, names: readonly string[], { context }: Scope): readonly Field[] {
  const fields = context.fieldsOf(info.item);
  return names.flatMap((name) => fields.filter((field) => field.name === name));
}

function detailFields(
  info: ListInfo,
  { columns, elsewhere }: ListLayout,
  { context }: Scope,
): readonly Field[] {
  const shown = [...columns.flatMap(({ fields }) => fields), ...elsewhere];
  return context.fieldsOf(info.item).filter(({ name }) => !shown.includes(name));
}

function withoutEmptyLast(columns: readonly Column[], rows: readonly (readonly Cell[])[]) {
  const isBlank = rows.every((row) => row.at(-1)?.parts.length === 0);
  if (!isBlank) return { columns, rows };
  return { columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };
}
