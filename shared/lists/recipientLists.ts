import type { ValueList } from './valueList';
import { both, option } from './valueList';

/** What a recipient is in this activity; one party may differ from activity to activity. */
export const recipientRoles = {
  title: both('Rol van de ontvanger', 'Role of the recipient'),
  items: [
    option('internal', both('Eigen afdeling', 'Own department')),
    option('processor', both('Verwerker', 'Processor')),
    option('joint', both('Gezamenlijk verwerkingsverantwoordelijke', 'Joint controller')),
    option('controller', both('Zelfstandig verwerkingsverantwoordelijke', 'Independent controller')),
    option('authority', both('Overheid', 'Public authority')),
    option('subject', both('De betrokkene zelf', 'The data subject')),
    option('unknown', both('Rol onbekend', 'Role unknown')),
  ],
} as const satisfies ValueList;

export type RecipientRole = (typeof recipientRoles.items)[number]['code'];

export const agreementStatuses = {
  title: both('Stand van de overeenkomst', 'State of the agreement'),
  items: [
    option('signed', both('Getekend', 'Signed')),
    option('pending', both('In voorbereiding', 'Pending')),
    option('none', both('Geen overeenkomst', 'No agreement')),
  ],
} as const satisfies ValueList;

/** How the controller allowed a sub-processor (AVG 28(2)). */
export const authorisationKinds = {
  title: both('Toestemming voor de subverwerker', 'Authorisation of the sub-processor'),
  items: [
    option('specific', both('Specifieke toestemming', 'Specific authorisation')),
    option('general', both('Algemene toestemming', 'General authorisation')),
  ],
} as const satisfies ValueList;

/** What the controller chose for the end of the service (AVG 28(3)(g)). */
export const dataReturnChoices = {
  title: both('Gegevens na het einde van de dienst', 'Data after the end of the service'),
  items: [
    option('erase', both('Wissen, ook kopieën', 'Erase, copies included')),
    option('return', both('Teruggeven en kopieën wissen', 'Return and erase copies')),
  ],
} as const satisfies ValueList;
