import type { Collection } from '../fields/fieldInfo';
import { checkTexts } from '../i18n/checkTexts';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { activitySchema } from '../register/activity';
import { processorRecordSchema } from '../register/processorRecord';
import { shortNameOf } from '../register/names';
import { nameOf } from '../register/records';
import type { AnyRecord, Register } from '../register/register';
import { anchorOf } from './anchors';
import type { Link } from './blocks';
import { linkRanges } from './linkRanges';
import { byNumberThenName } from '../search/naturalOrder';
import { targetsOf } from './uses';

/** What the builders need beside a record: the register around it, and the language and day of the report. */
export type ReportContext = {
  readonly register: Register;
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly date: string;
  /** The name behind a reference, or words that say it points nowhere. */
  readonly nameFor: (collection: Collection, id: string) => string;
  /** The activities and processor records that point to a record, by the number people know them by. */
  readonly usesOf: (id: string) => readonly Link[];
};

/** Prepares the names and cross-references of a register once. */
export function reportContext(
  register: Register,
  { language, date }: { readonly language: Language; readonly date: string },
): ReportContext {
  const noName = say(language, checkTexts.noName);
  const named = (records: readonly AnyRecord[]) =>
    new Map(records.map((record) => [record.id, nameOf(record) || noName]));
  const names: Readonly<Record<Collection, ReadonlyMap<string, string>>> = {
    organisations: named(register.organisations),
    parties: named(register.parties),
    systems: named(register.systems),
    measures: named(register.measures),
  };
  const links = linksByTarget(register, { noName, to: say(language, valueTexts.to) });
  return {
    register,
    language,
    date,
    nameFor: (collection, id) => names[collection].get(id) ?? say(language, valueTexts.unknownRecord, { id }),
    usesOf: (id) => links.get(id) ?? [],
  };
}

function linksByTarget(
  register: Register,
  { noName, to }: { readonly noName: string; readonly to: string },
): ReadonlyMap<string, readonly Link[]> {
  const activities = byNumberThenName(register.activities).map((record) => ({
    record,
    schema: activitySchema,
  }));
  const processing = byNumberThenName(register.processorRecords).map((record) => ({
    record,
    schema: processorRecordSchema,
  }));
  // The gap keeps a range of links from running from one part of the report into the other.
  const chapters = [...activities, undefined, ...processing];
  const places = new Map<string, number[]>();
  chapters.forEach((chapter, place) => {
    const targets = chapter === undefined ? [] : targetsOf(chapter.schema, chapter.record);
    for (const id of targets) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [place]);
      else known.push(place);
    }
  });
  const links = chapters.map((chapter) => chapter && linkTo(chapter.record, noName));
  return new Map([...places].map(([id, found]) => [id, linkRanges(found, links, to)]));
}

function linkTo(record: AnyRecord, noName: string): Link {
  return { text: shortNameOf(record) || noName, anchor: anchorOf(record.id) };
}
