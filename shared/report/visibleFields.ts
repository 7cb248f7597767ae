import type { Field, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { CollectionName } from '../register/register';
import type { Edition } from './editions';
import { mayShow, showsEverything } from './editionFields';

/** The fields of a record, item or group that an edition may show, in the order of the law. */
export function visibleFields(edition: Edition, schema: RecordSchema): readonly Field[] {
  if (showsEverything(edition)) return fieldsOf(schema);
  const known = visible[edition].get(schema);
  if (known !== undefined) return known;
  const fields = fieldsOf(schema).filter(({ name }) => isVisible(edition, schema, name));
  visible[edition].set(schema, fields);
  return fields;
}

function isVisible(edition: Edition, schema: RecordSchema, name: string): boolean {
  const place = places.get(schema);
  // A schema that is no part of the register's own is nobody's: it is shown where everything is.
  return place !== undefined && mayShow(edition, place.collection, place.prefix + name);
}

type Place = { readonly collection: CollectionName; readonly prefix: string };

/** Where each schema stands: every list and group has one of its own. */
const places = new WeakMap<RecordSchema, Place>();
for (const collection of COLLECTION_NAMES) place(COLLECTIONS[collection], { collection, prefix: '' });

const visible: Readonly<Record<Edition, WeakMap<RecordSchema, readonly Field[]>>> = {
  ap: new WeakMap(),
  audit: new WeakMap(),
  management: new WeakMap(),
  customer: new WeakMap(),
  public: new WeakMap(),
};

function place(schema: RecordSchema, where: Place): void {
  places.set(schema, where);
  for (const { name, info } of fieldsOf(schema)) {
    const inside = { ...where, prefix: `${where.prefix}${name}.` };
    if (info.kind === 'group') place(info.fields, inside);
    if (info.kind === 'list') place(info.item, inside);
  }
}
