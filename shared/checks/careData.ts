import type { CheckContext } from './context';
import { isAboutHealth } from './dataKind';
import { partyOf } from './partyFacts';
import type { Exporter } from './transferFacts';

/** Whom a care provider has files of; an employer or insurer has health data too, but no patients. */
const IN_CARE: readonly string[] = ['DS_PATIENT', 'DS_CLIENT'];

const CARE_PROVIDER = 'RC_HEALTHPROV';

/** True when a record holds health data of a care provider: its own, or those of a customer. */
export function isCareData(record: Exporter, context: CheckContext): boolean {
  if ('data' in record) {
    return (
      record.data.some(isAboutHealth) &&
      record.dataSubjects.some(({ category }) => IN_CARE.includes(category))
    );
  }
  return (
    record.hasSpecialData === 'yes' &&
    record.controllers.some((served) => partyOf(served, context)?.category === CARE_PROVIDER)
  );
}
