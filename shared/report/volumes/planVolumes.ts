import { valueTexts } from '../../i18n/reportTexts';
import { say } from '../../i18n/text';
import type { Language } from '../../i18n/text';
import { volumeTexts } from '../../i18n/volumeTexts';
import type { Register } from '../../register/register';
import { byNumberThenName, naturally } from '../../search/naturalOrder';
import { mayShow } from '../editionFields';
import { hasChapter } from '../editions';
import type { Edition } from '../editions';
import type { ReportOptions } from '../reportOptions';
import { selectedRegister } from '../selectedRegister';
import type { VolumeInSet } from './volume';
import { volumeFileName } from './volume';

/** By what a report is parted into volumes. */
export const VOLUME_KINDS = ['equal', 'organisation', 'department', 'none'] as const;
export type VolumeKind = (typeof VOLUME_KINDS)[number];

/** More records than this make a document that Word opens slowly and nobody can mail. */
export const VOLUME_SIZE = 500;

/** The smallest and largest size that may be asked for; a document of more records than this is too large for Word. */
export const VOLUME_SIZE_MIN = 1;
export const VOLUME_SIZE_MAX = 5_000;

export type VolumeChoice = {
  readonly by: VolumeKind;
  /** How many records a document may have before the report is parted, and each of its volumes at most. */
  readonly size: number;
};

type Planned = Pick<
  ReportOptions,
  'edition' | 'selection' | 'language' | 'previous' | 'trackChanges' | 'onlyChanges'
>;

/** The documents of a report, the main volume first; undefined where it is one document. */
export function planVolumes(
  register: Register,
  options: Planned,
  { by, size, fileName }: VolumeChoice & { readonly fileName: string },
): readonly VolumeInSet[] | undefined {
  if (by === 'none' || !comesInVolumes(options)) return undefined;
  const chosen = selectedRegister(register, options);
  if (processingIn(chosen).length <= size) return undefined;
  const told = {
    ...chosen,
    activities: [...byNumberThenName(chosen.activities)],
    processorRecords: [...byNumberThenName(chosen.processorRecords)],
  };
  const parts = groupsOf(told, by, options).flatMap((group) => partsOf(group, size, options));
  const total = parts.length;
  const named = withRemoved(parts, told, options).map((part, index) => ({
    ...part,
    fileName: volumeFileName(fileName, { number: index + 1, total, language: options.language }),
    fingerprint: '',
  }));
  return [{ fileName, title: '', count: 0, recordIds: [], fingerprint: '' }, ...named];
}

/** False for a report without a chapter for each record: however large the register, it stays one document. */
export function comesInVolumes({
  edition = 'ap',
  onlyChanges = false,
}: Pick<ReportOptions, 'edition' | 'onlyChanges'>) {
  return !onlyChanges && (hasChapter(edition, 'partA') || hasChapter(edition, 'partB'));
}

/** False where the edition withholds that of which the volumes would be named. */
export function mayPartBy(edition: Edition, by: VolumeKind): boolean {
  const field = { organisation: 'organisationId', department: 'department' } as const;
  if (by === 'equal' || by === 'none') return true;
  const collection = hasChapter(edition, 'partA') ? 'activities' : 'processorRecords';
  return mayShow(edition, collection, field[by]);
}

type Processing = Register['activities'][number] | Register['processorRecords'][number];
type Group = { readonly name: string; readonly records: readonly Processing[] };
type Part = Pick<VolumeInSet, 'title' | 'count' | 'recordIds'>;

/** What a set will be, by what its volumes are named; '' for volumes of equal size. */
export type VolumePreview = {
  readonly records: number;
  /** Beside the main one. */
  readonly volumes: number;
  readonly groups: readonly { readonly name: string; readonly records: number; readonly volumes: number }[];
};

/** How many volumes of what a report would have, without putting its records in order; undefined for one document. */
export function previewVolumes(
  register: Register,
  options: Planned,
  { by, size }: VolumeChoice,
): VolumePreview | undefined {
  if (by === 'none' || !comesInVolumes(options)) return undefined;
  const told = selectedRegister(register, options);
  const records = processingIn(told).length;
  if (records <= size) return undefined;
  const groups = groupsOf(told, by, options).map((group) => {
    const count = group.records.length;
    return { name: group.name, records: count, volumes: Math.ceil(count / size) };
  });
  return { records, groups, volumes: groups.reduce((sum, { volumes }) => sum + volumes, 0) };
}

function processingIn({ activities, processorRecords }: Register): readonly Processing[] {
  return [...activities, ...processorRecords];
}

/** The records in the order in which they are given, those that belong together in one group. */
function groupsOf(told: Register, by: VolumeKind, { edition = 'ap', language }: Planned): readonly Group[] {
  const records = processingIn(told);
  if (by === 'equal' || by === 'none' || !mayPartBy(edition, by)) return [{ name: '', records }];
  const groups = new Map<string, Processing[]>();
  for (const record of records) {
    const key = by === 'organisation' ? record.organisationId : record.department.trim();
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [record]);
    else known.push(record);
  }
  const names = new Map(told.organisations.map(({ id, name }) => [id, name.trim()]));
  const nameOf = (key: string) => {
    if (by === 'department') return key || say(language, volumeTexts.noDepartment);
    if (key === '') return say(language, volumeTexts.noOrganisation);
    return names.get(key) ?? say(language, valueTexts.unknownRecord, { id: key });
  };
  return [...groups]
    .map(([key, found]) => ({ key, name: nameOf(key) || key, records: found }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || naturally(a.name, b.name));
}

/** Parts of about the same size, rather than full ones and a rest. */
function partsOf({ name, records }: Group, size: number, options: Planned): readonly Part[] {
  const total = Math.ceil(records.length / size);
  const startOf = (part: number) => Math.ceil((part * records.length) / total);
  return Array.from({ length: total }, (_, index) => {
    const first = startOf(index);
    const chosen = records.slice(first, startOf(index + 1));
    return {
      title: titleOf({ name, number: index + 1, total }, { first, records: chosen }, options),
      count: chosen.length,
      recordIds: chosen.map(({ id }) => id),
    };
  });
}

function titleOf(
  { name, number, total }: { readonly name: string; readonly number: number; readonly total: number },
  { first, records }: { readonly first: number; readonly records: readonly Processing[] },
  { language, edition = 'ap' }: Planned,
): string {
  if (name !== '') {
    return total === 1 ? name : say(language, volumeTexts.ofGroup, { group: name, number, total });
  }
  const numbers = NAMES_WITHHELD.includes(edition) ? '' : numberRange(records, language);
  if (numbers !== '') return numbers;
  const positions = { first: first + 1, last: first + records.length };
  return say(language, records.length === 1 ? volumeTexts.position : volumeTexts.positions, positions);
}

/** A number is free text: where names are withheld, it might be one. */
const NAMES_WITHHELD: readonly Edition[] = ['customer', 'public'];

/** "V001 t/m V500"; '' where either has no number. */
function numberRange(records: readonly Processing[], language: Language): string {
  const [first, last] = [records[0]?.number ?? '', records.at(-1)?.number ?? ''];
  if (first === '' || last === '') return '';
  return first === last ? first : say(language, volumeTexts.range, { first, last });
}

/** With tracked changes, what is no longer in the register is shown as taken away: in the last volume. */
function withRemoved(parts: readonly Part[], told: Register, options: Planned): readonly Part[] {
  const { previous, trackChanges = false } = options;
  if (previous === undefined || !trackChanges) return parts;
  const before = selectedRegister(previous, options);
  const known = new Set(processingIn(told).map(({ id }) => id));
  const removed = processingIn(before)
    .map(({ id }) => id)
    .filter((id) => !known.has(id));
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, recordIds: [...part.recordIds, ...removed] } : part,
  );
}
