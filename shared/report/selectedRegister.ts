import { COLLECTIONS } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import type { Edition } from './editions';
import { hasChapter } from './editions';
import type { ReportOptions, Selection } from './reportOptions';
import { targetsOf } from './uses';
import { isPartVolume, recordIdsOf } from './volumes/volume';

/**
 * The part of a register that a report is about: the processing that was chosen, and of everything else what that
 * processing points to. Without a choice it is the register as it is. An edition without a part has none of its records.
 */
export function selectedRegister(
  register: Register,
  { selection = {}, edition = 'ap', volume }: Pick<ReportOptions, 'selection' | 'edition' | 'volume'>,
): Register {
  const inVolume = volume !== undefined && isPartVolume(volume) ? new Set(recordIdsOf(volume)) : undefined;
  const isChosen = chooserOf(selection, inVolume);
  const activities = hasActivities(edition)
    ? register.activities.filter((one) => isChosen(one) && selection.customerPartyId === undefined)
    : [];
  const processorRecords = hasProcessorRecords(edition)
    ? servedOnly(register.processorRecords, edition, selection).filter(isChosen)
    : [];
  const chosen = { ...register, activities, processorRecords };
  return inVolume === undefined && isWhole(edition, selection) ? chosen : withPointedAt(chosen, selection);
}

/** True when nothing was chosen, so that what no processing points to is part of the report as well. */
function isWhole(edition: Edition, { recordIds, organisationId, department, customerPartyId }: Selection) {
  return (
    edition !== 'customer' &&
    [recordIds, organisationId, department, customerPartyId].every((choice) => choice === undefined)
  );
}

function hasActivities(edition: Edition): boolean {
  return hasChapter(edition, 'partA') || hasChapter(edition, 'overview');
}

function hasProcessorRecords(edition: Edition): boolean {
  return hasChapter(edition, 'partB') || (hasChapter(edition, 'overview') && edition !== 'public');
}

type Processing = Register['activities'][number] | Register['processorRecords'][number];

function chooserOf(
  { recordIds, organisationId, department }: Selection,
  inVolume: ReadonlySet<string> | undefined,
): (record: Processing) => boolean {
  const chosenIds = recordIds === undefined ? undefined : new Set(recordIds);
  return (record) =>
    (inVolume === undefined || inVolume.has(record.id)) &&
    (chosenIds === undefined || chosenIds.has(record.id)) &&
    (organisationId === undefined || record.organisationId === organisationId) &&
    (department === undefined || record.department.trim() === department.trim());
}

/** The records for one controller, without the lines for any other. A customer edition for nobody has no records. */
function servedOnly(
  records: Register['processorRecords'],
  edition: Edition,
  { customerPartyId }: Selection,
): Register['processorRecords'] {
  if (edition !== 'customer' && customerPartyId === undefined) return records;
  return records
    .map((record) => ({
      ...record,
      controllers: record.controllers.filter(({ partyId }) => partyId !== '' && partyId === customerPartyId),
    }))
    .filter(({ controllers }) => controllers.length > 0);
}

/** Keeps of each collection what the processing points to, directly or through what it points to. */
function withPointedAt(register: Register, { organisationId, customerPartyId }: Selection): Register {
  const wanted = new Set([organisationId ?? '', customerPartyId ?? '']);
  const want = (collection: CollectionName, record: AnyRecord) => {
    for (const id of targetsOf(COLLECTIONS[collection], record)) wanted.add(id);
  };
  register.activities.forEach((one) => want('activities', one));
  register.processorRecords.forEach((one) => want('processorRecords', one));
  const targets = (['organisations', 'systems', 'measures', 'parties'] as const).flatMap((collection) =>
    register[collection].map((record) => ({ collection, record })),
  );
  const byId = new Map(targets.map((target) => [target.record.id, target]));
  // A set that grows while it is walked is walked to its end.
  for (const id of wanted) {
    const target = byId.get(id);
    if (target !== undefined) want(target.collection, target.record);
  }
  return kept(register, wanted);
}

function kept(register: Register, wanted: ReadonlySet<string>): Register {
  const isWanted = ({ id }: { readonly id: string }) => wanted.has(id);
  // Processing that names no legal entity may be that of any of them.
  const processing = [...register.activities, ...register.processorRecords];
  const mayBeAny = processing.some(({ organisationId }) => organisationId === '');
  const organisations = register.organisations.filter((one) => mayBeAny || isWanted(one));
  return {
    ...register,
    organisations,
    parties: register.parties.filter(isWanted),
    systems: register.systems.filter(isWanted),
    measures: register.measures.filter(isWanted),
    dpos: register.dpos
      .filter(({ registrations }) => isForOneOf(registrations, organisations))
      .map((dpo) => ({
        ...dpo,
        registrations: dpo.registrations.filter((one) => isForOneOf([one], organisations)),
      })),
  };
}

// A DPO who is registered for no organisation may be anyone's.
function isForOneOf(
  registrations: Register['dpos'][number]['registrations'],
  organisations: Register['organisations'],
): boolean {
  return (
    registrations.length === 0 ||
    registrations.some(
      ({ organisationId }) => organisationId === '' || organisations.some(({ id }) => id === organisationId),
    )
  );
}
