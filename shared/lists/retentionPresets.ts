import { retentionCare } from './retentionCare';
import { retentionCustomers } from './retentionCustomers';
import { retentionFinance } from './retentionFinance';
import { retentionGovernance } from './retentionGovernance';
import type { RetentionPreset } from './retentionPreset';
import { retentionSecurity } from './retentionSecurity';
import { retentionStaff } from './retentionStaff';
import type { ValueList } from './valueList';
import { both } from './valueList';

/** Terms that are common in the Netherlands. A proposal beside the term of the user, never filled in by itself. */
export const retentionPresets: ValueList<RetentionPreset> = {
  title: both('Gebruikelijke bewaartermijn', 'Common retention period'),
  asOf: '2026-11-22',
  note: both(
    'Gelden twee plichten voor één stuk, dan telt het latere einde. Een verstreken termijn is nog geen reden om te vernietigen: ga eerst na of er een geschil, beslag of andere wet is. Het Vrijstellingsbesluit Wbp verviel op 25-05-2018; zijn termijnen gelden nog als norm.',
    'Where two duties cover one document, the later end counts. A passed term is no reason to destroy yet: first check for disputes, seizure or other laws. The Vrijstellingsbesluit Wbp lapsed on 25 May 2018; its terms survive as norms.',
  ),
  items: [
    ...retentionFinance,
    ...retentionStaff,
    ...retentionCare,
    ...retentionSecurity,
    ...retentionCustomers,
    ...retentionGovernance,
  ].toSorted((one, other) => (one.code < other.code ? -1 : 1)),
};
