import type { RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { activitySchema } from '../register/activity';
import type { Activity } from '../register/activity';

/** Says whether a text is looked for. `field` is its path without the places in lists: `purposes.text`. */
export type TextTest = (text: string, field: string) => boolean;

/** The paths of every text of an activity that passes the test, in the order of the law. */
export function textsWhere(activity: Activity, test: TextTest): readonly string[] {
  const paths: string[] = [];
  collect(ACTIVITY, activity, { prefix: '', test, paths });
  return paths;
}

type Search = { readonly prefix: string; readonly test: TextTest; readonly paths: string[] };

/** A field that is text or holds text. Worked out once: a register has ten thousand activities and few schemas. */
type TextField = {
  readonly name: string;
  readonly field: string;
  readonly inner: readonly TextField[];
};

const ACTIVITY = textFieldsOf(activitySchema, '');

function textFieldsOf(schema: RecordSchema, prefix: string): readonly TextField[] {
  return fieldsOf(schema).flatMap(({ name, info }) => {
    const field = prefix + name;
    if (info.kind === 'text' || info.kind === 'longText') return [{ name, field, inner: [] }];
    if (info.kind === 'group') return [{ name, field, inner: textFieldsOf(info.fields, `${field}.`) }];
    if (info.kind === 'list') return [{ name, field, inner: textFieldsOf(info.item, `${field}.`) }];
    return [];
  });
}

function collect(fields: readonly TextField[], values: Values, search: Search): void {
  for (const { name, field, inner } of fields) {
    const value = values[name];
    if (typeof value === 'string') {
      if (value !== '' && search.test(value, field)) search.paths.push(search.prefix + name);
    } else if (Array.isArray(value)) {
      collectItems(inner, value, within(search, name));
    } else if (isValues(value)) {
      collect(inner, value, within(search, name));
    }
  }
}

function collectItems(fields: readonly TextField[], items: readonly unknown[], search: Search): void {
  if (fields.length === 0) return;
  items.forEach((item, index) => {
    if (isValues(item)) collect(fields, item, within(search, index));
  });
}

/** Not spread: that costs more than the search itself. */
function within({ prefix, test, paths }: Search, step: string | number): Search {
  return { prefix: `${prefix}${step}.`, test, paths };
}
