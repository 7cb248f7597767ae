import { measures as measureList } from '../lists/measures';
import { itemOf } from '../lists/valueList';
import type { Measure } from '../register/measure';
import type { System } from '../register/system';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { remembered } from './remembered';
import { namesOnlyCertificate } from './textPatterns/certificateWords';
import { AIMS, speaksOf } from './textPatterns/securityWords';
import type { SecurityAim } from './textPatterns/securityWords';
import type { Exporter } from './transferFacts';
import { systemsInUse } from './systemFacts';

/** The linked measures that this register knows. */
export function measuresOf({ measureIds }: Exporter, { measures }: CheckContext): readonly Measure[] {
  return measureIds.flatMap((id) => measures.get(id) ?? []);
}

/** True when some measure is recorded, from the list or in words. Without any, rules on what is among them stay silent. */
export function hasSecurity(record: Exporter, context: CheckContext): boolean {
  return measuresOf(record, context).length > 0 || !isBlank(record.securityDescription);
}

/** True when a measure, or the description, serves this aim. */
export function serves(record: Exporter, aim: SecurityAim, context: CheckContext): boolean {
  return (
    measuresOf(record, context).some((measure) => aimsOf(measure).has(aim)) ||
    speaksOf(aim, record.securityDescription)
  );
}

/** True when the systems themselves answer the question, as far as they are recorded. */
export function systemsOf(record: Exporter, context: CheckContext): readonly System[] {
  return systemsInUse(record.systemIds, context);
}

/** Paper is not encrypted or backed up, and whoever holds the key of the cupboard has access. */
export function isOnPaperOnly(record: Exporter, context: CheckContext): boolean {
  const systems = systemsOf(record, context);
  return systems.length > 0 && systems.every(({ hosting }) => hosting === 'paper');
}

/** True when a measure says no more than that there is a certificate. */
export const isOnlyCertificate = remembered(({ name, description }: Measure): boolean =>
  namesOnlyCertificate(isBlank(description) ? name : `${name} ${description}`),
);

/** Measures are looked at for every record that is linked to them. */
const aimsOf = remembered(
  (measure: Measure): ReadonlySet<SecurityAim> => new Set(AIMS.filter((aim) => servesAim(measure, aim))),
);

type Served = { readonly groups: readonly string[]; readonly items: readonly string[] };

const SERVED: Readonly<Record<SecurityAim, Served>> = {
  protection: {
    groups: ['art32a'],
    items: [
      ...['ME_ACCESS_CONTROL', 'ME_MFA', 'ME_SSO', 'ME_LOGGING', 'ME_NEN_7513'],
      ...['ME_CNIL_ACCESS', 'ME_CNIL_TRACEABILITY', 'ME_CNIL_ENCRYPTION'],
    ],
  },
  recovery: { groups: ['art32c'], items: ['ME_CNIL_BACKUP'] },
  testing: { groups: ['art32d'], items: [] },
  careNorm: { groups: [], items: ['ME_NEN_7510', 'ME_NEN_7512', 'ME_NEN_7513'] },
};

function servesAim(measure: Measure, aim: SecurityAim): boolean {
  const { groups, items } = SERVED[aim];
  const group = measure.group === '' ? itemOf(measureList, measure.catalogueItem)?.group : measure.group;
  return (
    items.includes(measure.catalogueItem) ||
    groups.includes(group ?? '') ||
    [measure.name, measure.description, measure.standard].some((text) => speaksOf(aim, text))
  );
}
