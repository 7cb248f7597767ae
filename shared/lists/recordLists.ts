import type { ListItem, ValueList } from './valueList';
import { both, option } from './valueList';

/** Where a record stands. Nothing is deleted: what has stopped is ended and keeps its end date. */
export const recordStatuses = {
  title: both('Status van de verwerking', 'Status of the processing'),
  items: [
    option('draft', both('Concept', 'Draft')),
    option('active', both('Actief', 'Active')),
    option('ended', both('Beëindigd', 'Ended')),
  ],
} as const satisfies ValueList;

/** The role an organisation has in an activity of part A; what it does as a processor stands in part B. */
export const activityRoles = {
  title: both('Rol van de organisatie', 'Role of the organisation'),
  items: [
    option('controller', both('Verwerkingsverantwoordelijke', 'Controller')),
    option('joint', both('Gezamenlijk verwerkingsverantwoordelijke', 'Joint controller')),
  ],
} as const satisfies ValueList;

export type ReviewInterval = ListItem & { readonly months: number | null };

export const reviewIntervals: ValueList<ReviewInterval> = {
  title: both('Hoe vaak beoordelen', 'How often to review'),
  items: [
    { ...option('quarterly', both('Elk kwartaal', 'Every quarter')), months: 3 },
    { ...option('halfYearly', both('Elk half jaar', 'Every six months')), months: 6 },
    { ...option('yearly', both('Elk jaar', 'Every year')), months: 12 },
    { ...option('twoYearly', both('Elke twee jaar', 'Every two years')), months: 24 },
    { ...option('threeYearly', both('Elke drie jaar', 'Every three years')), months: 36 },
    { ...option('onChange', both('Alleen bij wijziging', 'Only on change')), months: null },
  ],
};

/** `from` and `to` include the ends; `to` is null where there is no upper end. */
export type SubjectCountClass = ListItem & { readonly from: number; readonly to: number | null };

/** Classes instead of a count: a register that says 8,214 today is wrong tomorrow. */
export const subjectCountClasses: ValueList<SubjectCountClass> = {
  title: both('Aantal betrokkenen', 'Number of data subjects'),
  items: [
    { ...option('under100', both('Minder dan 100', 'Fewer than 100')), from: 0, to: 99 },
    { ...option('from100', both('100 tot 1.000', '100 to 1,000')), from: 100, to: 999 },
    { ...option('from1000', both('1.000 tot 10.000', '1,000 to 10,000')), from: 1_000, to: 9_999 },
    { ...option('from10000', both('10.000 tot 100.000', '10,000 to 100,000')), from: 10_000, to: 99_999 },
    { ...option('from100000', both('100.000 of meer', '100,000 or more')), from: 100_000, to: null },
  ],
};

/** `external`: somebody else holds the data, so a supplier must stand among the recipients. */
export type HostingKind = ListItem & { readonly external: boolean };

export const hostingKinds: ValueList<HostingKind> = {
  title: both('Waar het systeem draait', 'Where the system runs'),
  items: [
    { ...option('ownPremises', both('Eigen locatie', 'Own premises')), external: false },
    {
      ...option('dataCentre', both('Datacenter van een ander', 'Data centre of another party')),
      external: true,
    },
    { ...option('privateCloud', both('Eigen omgeving in de cloud', 'Private cloud')), external: true },
    { ...option('publicCloud', both('Gedeelde cloud', 'Public cloud')), external: true },
    { ...option('saas', both('Online dienst (SaaS)', 'Online service (SaaS)')), external: true },
    {
      ...option('device', both('Werkplek of mobiel apparaat', 'Workstation or mobile device')),
      external: false,
    },
    { ...option('paper', both('Papier', 'Paper')), external: false },
  ],
};
