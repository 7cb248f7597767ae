import { fieldsOf } from '../fields/fields';
import type { FieldInfo } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { changeTexts, thingTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { inShape } from '../register/inShape';
import type { Register } from '../register/register';
import { itemName } from '../report/itemName';
import { reportContext } from '../report/reportContext';
import type { ReportContext } from '../report/reportContext';
import type { Change } from './change';
import { changedPlace, itemOn } from './changedPlace';
import type { ChangedItem, ChangedPlace } from './changedPlace';
import { isSetKind, PART_SCHEMAS } from './diff';
import { recordLookup } from './recordLookup';
import { shortTexts } from './shortTexts';
import { thingName } from './thingName';
import { valueWords } from './valueWords';

/** What a change is told with: the names of a register, and the record around the change before and after it. */
export type Scene = {
  readonly context: ReportContext;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
};

const contexts = new WeakMap<Register, Map<Language, ReportContext>>();

/** The names that sentences about a register use. */
export function sentenceContext(register: Register, language: Language): ReportContext {
  const known = contexts.get(register) ?? new Map<Language, ReportContext>();
  contexts.set(register, known);
  // A sentence links to no chapter, and it shows every field whoever may see which in a report.
  const names = { ...register, activities: [], processorRecords: [] };
  const context = known.get(language) ?? {
    ...reportContext(names, { language, date: '' }),
    register,
    fieldsOf,
  };
  known.set(language, context);
  return context;
}

/** One change in a sentence without a full stop, with the names as they are in the register. */
export function changeSentence(language: Language, change: Change, register: Register): string {
  const record = recordLookup(register)(change);
  return sentenceIn({ context: sentenceContext(register, language), before: record, after: record }, change);
}

/** One change in a sentence, told with the record as it was around it. */
export function sentenceIn(scene: Scene, change: Change): string {
  const { language } = scene.context;
  const { part, path, from, to } = change;
  if (part === 'register') return valueSentence(scene, change, { what: registerField(path, language) });
  if (path.length === 0) {
    const name = thingName(part, to ?? from, language);
    const what = say(language, thingTexts[part], { name });
    return say(language, from === undefined ? changeTexts.added : changeTexts.removed, { what });
  }
  const place = changedPlace(PART_SCHEMAS[part], path);
  if (place.isOrder) {
    return say(language, changeTexts.reordered, { what: fieldWords(scene, place, change) });
  }
  if (place.field === undefined) return itemSentence(scene, place, change);
  return valueSentence(scene, change, { what: fieldWords(scene, place, change), place });
}

function itemSentence(scene: Scene, { items }: ChangedPlace, change: Change): string {
  const { language } = scene.context;
  const { label, name } = itemWords(scene, items, change);
  const what = capitalised(name === '' ? label : `${label} ${quoted(name, language)}`, language);
  return say(language, change.from === undefined ? changeTexts.added : changeTexts.removed, { what });
}

type Told = { readonly what: string; readonly place?: ChangedPlace };

function valueSentence(scene: Scene, change: Change, { what, place }: Told): string {
  const info = place?.field?.info;
  if (info !== undefined && isSetKind(info.kind)) return setSentence(scene, change, { what, info });
  const words = (value: unknown, record: Values | undefined) =>
    valueWords(value, { info, change, scene, record });
  return changedWords(scene.context.language, {
    what,
    from: words(change.from, scene.before),
    to: words(change.to, scene.after),
  });
}

/** That something became something else; '' is nothing. */
export function changedWords(
  language: Language,
  { what, from, to }: { readonly what: string; readonly from: string; readonly to: string },
): string {
  const short = shortTexts(from, to);
  const values = { what, from: quoted(short.from, language), to: quoted(short.to, language) };
  if (from === '') return say(language, changeTexts.filled, values);
  return say(language, to === '' ? changeTexts.emptied : changeTexts.changed, values);
}

type ToldSet = { readonly what: string; readonly info: FieldInfo };

function setSentence(scene: Scene, change: Change, { what, info }: ToldSet): string {
  const { language } = scene.context;
  const [old, next] = [asList(change.from), asList(change.to)];
  const told = { info, change, scene };
  const words = (values: readonly unknown[], record: Values | undefined) =>
    values.map((value) => quoted(valueWords([value], { ...told, record }), language)).join(', ');
  const added = words(without(next, old), scene.after);
  const removed = words(without(old, next), scene.before);
  if (removed === '') return say(language, changeTexts.setAdded, { what, added });
  if (added === '') return say(language, changeTexts.setRemoved, { what, removed });
  return say(language, changeTexts.setChanged, { what, added, removed });
}

/** The field in words, with the item it belongs to: "Bewaartermijn van “salarisgegevens”". */
export function fieldWords(scene: Scene, place: ChangedPlace, change: Change): string {
  const { language } = scene.context;
  const { field, groups, items } = place;
  const words = groups.map(({ label }) => label[language]);
  if (field !== undefined) {
    words.push(field.info?.label[language] ?? say(language, changeTexts.quoted, { text: field.name }));
  }
  if (items.length === 0) return words.join(' · ');
  const { label, name } = itemWords(scene, items, change);
  const item = name === '' ? label : quoted(name, language);
  return say(language, changeTexts.ofItem, { field: words.join(' · '), item });
}

type ItemWords = {
  /** What kind of item it is, with its number where it has no name: "ontvanger 2". */
  readonly label: string;
  /** What people call it; '' for an item without a name. */
  readonly name: string;
};

function itemWords(scene: Scene, items: readonly ChangedItem[], change: Change): ItemWords {
  const { context, before, after } = scene;
  const last = items.at(-1);
  if (last === undefined || change.part === 'register') return { label: '', name: '' };
  const { info, listName } = last;
  const label = info.itemLabel[context.language];
  const { item, index } = itemOfChange(scene, items, change);
  if (item === undefined) return { label, name: '' };
  const scope = { schema: PART_SCHEMAS[change.part], record: after ?? before ?? {}, context };
  const name = itemName({ info, listName, item, index }, scope);
  return name.startsWith(label) ? { label: name, name: '' } : { label, name };
}

/** The item as it is after the change, or was before it; of one that was added or taken out the entry tells enough. */
function itemOfChange({ before, after }: Scene, items: readonly ChangedItem[], { from, to }: Change) {
  const info = items.at(-1)?.info;
  const found = itemOn(after, items) ?? itemOn(before, items);
  const told = [to, from].find((value) => isValues(value) && 'id' in value);
  const stored = found?.item ?? told;
  // An entry leaves out what says nothing.
  const item = isValues(stored) && info !== undefined ? inShape(info.item, stored)?.values : undefined;
  return { item, index: found?.index ?? 0 };
}

function registerField([key = '']: readonly string[], language: Language): string {
  return key === 'title'
    ? say(language, changeTexts.title)
    : say(language, changeTexts.quoted, { text: key });
}

function quoted(text: string, language: Language): string {
  return text === say(language, changeTexts.erased) ? text : say(language, changeTexts.quoted, { text });
}

function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function without(values: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => !others.includes(value));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
