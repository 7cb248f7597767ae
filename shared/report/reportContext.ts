import type { Collection, Field, RecordSchema } from '../fields/fieldInfo';
import { checkTexts } from '../i18n/checkTexts';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { activitySchema } from '../register/activity';
import { processorRecordSchema } from '../register/processorRecord';
import { shortNameOf } from '../register/names';
import { nameOf } from '../register/records';
import type { Organisation } from '../register/organisation';
import type { Party } from '../register/party';
import type { AnyRecord, Register } from '../register/register';
import { anchorOf } from './anchors';
import type { Link } from './blocks';
import { hasChapter } from './editions';
import type { Edition } from './editions';
import { linkRanges } from './linkRanges';
import { byNumberThenName } from '../search/naturalOrder';
import { targetsOf } from './uses';
import { visibleFields } from './visibleFields';
import { isPartVolume } from './volumes/volume';
import type { Volume } from './volumes/volume';

/** What the builders need beside a record: the register around it, and the language and day of the report. */
export type ReportContext = {
  readonly register: Register;
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly edition: Edition;
  /** False in an edition that names activities but has no chapter for each. */
  readonly hasRecordChapters: boolean;
  /** The fields that the edition may show, in the order of the law. Every builder asks here, never the schema itself. */
  readonly fieldsOf: (schema: RecordSchema) => readonly Field[];
  /** The name behind a reference, or words that say it points nowhere. */
  readonly nameFor: (collection: Collection, id: string) => string;
  readonly partyOf: (id: string) => Party | undefined;
  readonly organisationOf: (id: string) => Organisation | undefined;
  /** The activities and processor records that point to a record, by the number people know them by. */
  readonly usesOf: (id: string) => readonly Link[];
  /** Links to the chapters of these activities and processor records, rows of them as one: "V01 t/m V26". */
  readonly linksTo: (ids: Iterable<string>) => readonly Link[];
};

/** What makes a context: the language and day of the report, and for whom it is. */
export type ContextOptions = {
  readonly language: Language;
  readonly date: string;
  readonly edition?: Edition;
  readonly volume?: Volume | undefined;
};

/** Prepares the names and cross-references of a register once. */
export function reportContext(
  register: Register,
  { language, date, edition = 'ap', volume }: ContextOptions,
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
  const parties = new Map(register.parties.map((one) => [one.id, one]));
  const organisations = new Map(register.organisations.map((one) => [one.id, one]));
  const chapters = chaptersOf(register);
  const volumes = volumesOfRecords(volume);
  const links = chapters.map((chapter) => chapter && linkTo(chapter.record, noName, volumes));
  const linksAt = (places: readonly number[]) => linkRanges(places, links, say(language, valueTexts.to));
  const uses = usesByTarget(chapters);
  const placeOf = new Map(
    chapters.flatMap((chapter, place) => (chapter ? [[chapter.record.id, place]] : [])),
  );
  return {
    register,
    language,
    date,
    edition,
    hasRecordChapters: hasChapter(edition, 'partA') || hasChapter(edition, 'partB'),
    fieldsOf: (schema) => visibleFields(edition, schema),
    nameFor: (collection, id) => names[collection].get(id) ?? say(language, valueTexts.unknownRecord, { id }),
    partyOf: (id) => parties.get(id),
    organisationOf: (id) => organisations.get(id),
    usesOf: (id) => linksAt(uses.get(id) ?? []),
    linksTo: (ids) => linksAt([...new Set(ids)].flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b)),
  };
}

type ChapterOf = { readonly record: AnyRecord; readonly schema: RecordSchema };

/** The chapters of a report in their order. The gap keeps a range of links from running from part A into part B. */
function chaptersOf(register: Register): readonly (ChapterOf | undefined)[] {
  const activities = byNumberThenName(register.activities).map((record) => ({
    record,
    schema: activitySchema,
  }));
  const processing = byNumberThenName(register.processorRecords).map((record) => ({
    record,
    schema: processorRecordSchema,
  }));
  return [...activities, undefined, ...processing];
}

function usesByTarget(chapters: readonly (ChapterOf | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  chapters.forEach((chapter, place) => {
    const targets = chapter === undefined ? [] : targetsOf(chapter.schema, chapter.record);
    for (const id of targets) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [place]);
      else known.push(place);
    }
  });
  return places;
}

/** Seen from the main volume, in which document each record has its chapter. */
function volumesOfRecords(volume: Volume | undefined): ReadonlyMap<string, number> {
  if (volume === undefined || isPartVolume(volume)) return new Map();
  return new Map(
    volume.set.flatMap(({ recordIds }, number) => recordIds.map((id): [string, number] => [id, number])),
  );
}

function linkTo(record: AnyRecord, noName: string, volumes: ReadonlyMap<string, number>): Link {
  const volume = volumes.get(record.id);
  return {
    text: shortNameOf(record) || noName,
    anchor: anchorOf(record.id),
    ...(volume === undefined ? {} : { volume }),
  };
}
