import { remembered } from '../../shared/checks/remembered';
import type { Field, RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import { SECTIONS } from '../../shared/register/sections';
import type { Section, SectionId } from '../../shared/register/sections';
import { sectionsOf } from '../../shared/report/sectionOrder';

/** A group of fields inside the items of a list that a part of its own stands for, such as retention in 30(1)(f). */
export type Elsewhere = { readonly list: Field; readonly group: Field };

/** A part of the form: a section with its own fields, or one that is recorded with each item of a list. */
export type Part = {
  readonly id: SectionId;
  readonly section: Section;
  /** The letters of Article 30 that it answers, e.g. "b" or "a–b"; '' outside Article 30. */
  readonly letters: string;
  readonly fields: readonly Field[];
  readonly elsewhere: Elsewhere | undefined;
};

/** The parts of a record in the order of the law. */
export const partsOf: (schema: RecordSchema) => readonly Part[] = remembered(makeParts);

/** The part that a path of the record belongs to. */
export function partOfPath(parts: readonly Part[], path: string): Part | undefined {
  const [first, , inner] = path.split('.');
  const elsewhere = parts.find(
    (one) => one.elsewhere?.list.name === first && one.elsewhere?.group.name === inner,
  );
  return elsewhere ?? parts.find(({ fields }) => fields.some(({ name }) => name === first));
}

function makeParts(schema: RecordSchema): readonly Part[] {
  const own = sectionsOf(schema, fieldsOf(schema)).map(({ id, fields }) => part(id, fields));
  const missing = (Object.keys(SECTIONS) as SectionId[]).flatMap((id) => partElsewhere(schema, id, own));
  return missing.reduce(insertByLaw, own);
}

function part(id: SectionId, fields: readonly Field[], elsewhere?: Elsewhere): Part {
  const section: Section = SECTIONS[id];
  const [, from = '', to = ''] = /^30\([12]\)\(([a-g])\)(?:-\(([a-g])\))?/.exec(section.article) ?? [];
  const letters = to === '' ? from : `${from}–${to}`;
  return { id, section, letters, fields, elsewhere };
}

// Only where no other part stands for the same article already.
function partElsewhere(schema: RecordSchema, id: SectionId, own: readonly Part[]): readonly Part[] {
  const { article }: Section = SECTIONS[id];
  if (article === '' || own.some(({ section }) => section.article === article)) return [];
  for (const list of fieldsOf(schema)) {
    if (list.info.kind !== 'list') continue;
    const group = fieldsOf(list.info.item).find(
      ({ info }) => info.kind === 'group' && info.article === article,
    );
    if (group) return [part(id, [], { list, group })];
  }
  return [];
}

function insertByLaw(parts: readonly Part[], added: Part): readonly Part[] {
  const order = Object.keys(SECTIONS);
  const next = parts.findIndex(
    ({ id, section }) => section.level === added.section.level && order.indexOf(id) > order.indexOf(added.id),
  );
  const at = next === -1 ? parts.length : next;
  return [...parts.slice(0, at), added, ...parts.slice(at)];
}
