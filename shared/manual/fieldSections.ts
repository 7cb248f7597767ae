import type { Field } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { collectionTexts } from '../i18n/windowTexts/collectionTexts';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { CollectionName } from '../register/register';
import { SECTIONS } from '../register/sections';
import type { SectionId } from '../register/sections';
import { sectionsOf } from '../report/sectionOrder';
import type { ExplainedField, ManualChapter, ManualSection } from './blocks';
import { see, text } from './blocks';

/** Built once for each kind: the schemas do not change while the program runs. */
const made = new Map<CollectionName, readonly ManualSection[]>();

/** What each kind of record is for, and every field of it, from the same descriptions as the form. */
export const fieldChapters: readonly ManualChapter[] = COLLECTION_NAMES.map((collection) => ({
  id: `fields-${collection}`,
  title: collectionTexts[collection].plural,
  sections: [introduction(collection), ...sectionsOfCollection(collection)],
}));

/** The section that explains a field of a record, e.g. `purposes.0.text` or `purposes.text`; undefined for none. */
export function fieldSectionId(collection: CollectionName, path: string): string | undefined {
  const wanted = withoutPlaces(path);
  const sections = sectionsOfCollection(collection);
  // The last one is the nearest: what has a section of its own stands behind what it is part of.
  const found = sections.findLast(({ blocks }) =>
    blocks.some((block) => block.kind === 'fields' && block.fields.some((field) => field.path === wanted)),
  );
  return found?.id;
}

/** A path of a value as that of its field: without the places of items. */
export function withoutPlaces(path: string): string {
  return path
    .split('.')
    .filter((key) => !/^\d+$/.test(key))
    .join('.');
}

function introduction(collection: CollectionName): ManualSection {
  const { plural, emptyMeaning } = collectionTexts[collection];
  return {
    id: `about-${collection}`,
    title: plural,
    article: '',
    blocks: [text(emptyMeaning.nl, emptyMeaning.en), see('list', 'record')],
  };
}

function sectionsOfCollection(collection: CollectionName): readonly ManualSection[] {
  const known = made.get(collection);
  if (known) return known;
  const schema = COLLECTIONS[collection];
  const own = sectionsOf(schema, fieldsOf(schema)).map(({ id, fields }) =>
    sectionOfFields(collection, id, fields),
  );
  const sections = own.flatMap((section) => [section, ...sectionsInside(collection, section, own)]);
  made.set(collection, sections);
  return sections;
}

function sectionOfFields(collection: CollectionName, id: SectionId, fields: readonly Field[]): ManualSection {
  const { label, article } = SECTIONS[id];
  return {
    id: `${collection}-${id}`,
    title: label,
    article,
    blocks: [{ kind: 'fields', fields: fields.flatMap((field) => explained(field, '')) }],
  };
}

/** What is recorded with each item of a list, but is an element of the law of its own, such as retention in 30(1)(f). */
function sectionsInside(
  collection: CollectionName,
  { blocks }: ManualSection,
  own: readonly ManualSection[],
): readonly ManualSection[] {
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
  const ids = Object.keys(SECTIONS) as SectionId[];
  return ids.flatMap((id) => {
    const { label, article } = SECTIONS[id];
    if (article === '' || own.some((section) => section.article === article)) return [];
    const group = fields.find(({ info }) => info.kind === 'group' && info.article === article);
    if (!group) return [];
    const inside = fields.filter(({ path }) => path === group.path || path.startsWith(`${group.path}.`));
    return [
      { id: `${collection}-${id}`, title: label, article, blocks: [{ kind: 'fields', fields: inside }] },
    ];
  });
}

/** A field and all fields inside it, so that a field of an item is explained too. */
function explained({ name, info }: Field, before: string): readonly ExplainedField[] {
  const path = `${before}${name}`;
  const own = { path, label: info.label, info };
  if (info.kind === 'group') return [own, ...inside(fieldsOf(info.fields), path)];
  if (info.kind === 'list') return [own, ...inside(fieldsOf(info.item), path)];
  return [own];
}

function inside(fields: readonly Field[], path: string): readonly ExplainedField[] {
  return fields.flatMap((field) => explained(field, `${path}.`));
}
