import type { z } from 'zod';
import type { Text } from '../i18n/text';
import type { Level } from '../fields/fieldInfo';

/** A part of a record, in the order of the law: first Article 30, then other duties, then good practice. */
export type Section = {
  readonly label: Text;
  readonly level: Level;
  /** Article behind the part, e.g. "30(1)(b)"; '' where there is none. */
  readonly article: string;
};

export const SECTIONS = {
  identity: section({ nl: 'Aanduiding', en: 'Identification' }, 'GP', ''),
  a: section({ nl: 'Verwerkingsverantwoordelijke', en: 'Controller' }, 'A30', '30(1)(a)'),
  b: section({ nl: 'Doelen en grondslag', en: 'Purposes and legal basis' }, 'A30', '30(1)(b)'),
  c: section({ nl: 'Betrokkenen en gegevens', en: 'Data subjects and data' }, 'A30', '30(1)(c)'),
  d: section({ nl: 'Ontvangers', en: 'Recipients' }, 'A30', '30(1)(d)'),
  e: section({ nl: 'Doorgifte', en: 'Transfers' }, 'A30', '30(1)(e)'),
  f: section({ nl: 'Bewaartermijnen', en: 'Retention periods' }, 'A30', '30(1)(f)'),
  g: section({ nl: 'Beveiliging', en: 'Security' }, 'A30', '30(1)(g)'),
  information: section(
    { nl: 'Informatie aan betrokkenen', en: 'Information to data subjects' },
    'LAW',
    '13, 14',
  ),
  rights: section({ nl: 'Rechten van betrokkenen', en: 'Rights of data subjects' }, 'LAW', '12-21'),
  decisions: section({ nl: 'Geautomatiseerde besluiten', en: 'Automated decisions' }, 'LAW', '22'),
  dpia: section({ nl: 'DPIA', en: 'DPIA' }, 'LAW', '35'),
  breaches: section({ nl: 'Inbreuken (datalekken)', en: 'Personal data breaches' }, 'LAW', '33(5)'),
  processorParties: section(
    { nl: 'Verwerkingsverantwoordelijken', en: 'Controllers served' },
    'A30',
    '30(2)(a)-(b)',
  ),
  processorTransfers: section({ nl: 'Doorgifte', en: 'Transfers' }, 'A30', '30(2)(c)'),
  processorSecurity: section({ nl: 'Beveiliging', en: 'Security' }, 'A30', '30(2)(d)'),
  subProcessors: section({ nl: 'Subverwerkers', en: 'Sub-processors' }, 'LAW', '28(2), 28(4)'),
  processorDuties: section(
    { nl: 'Plichten als verwerker', en: 'Duties as a processor' },
    'LAW',
    '28(3), 33(2)',
  ),
  contact: section({ nl: 'Naam en contactgegevens', en: 'Name and contact details' }, 'A30', '30(1)(a)'),
  representation: section({ nl: 'Vertegenwoordiger', en: 'Representative' }, 'A30', '27, 30(1)(a)'),
  dpo: section(
    { nl: 'Functionaris voor gegevensbescherming', en: 'Data protection officer' },
    'A30',
    '30(1)(a), 37',
  ),
  independence: section({ nl: 'Onafhankelijkheid', en: 'Independence' }, 'LAW', '38'),
  agreements: section({ nl: 'Overeenkomsten', en: 'Agreements' }, 'LAW', '28(3), 26'),
  exemption: section(
    { nl: 'Uitzondering voor kleine organisaties', en: 'Exemption for small organisations' },
    'LAW',
    '30(5)',
  ),
  systems: section({ nl: 'Systemen', en: 'Systems' }, 'GP', ''),
  review: section({ nl: 'Eigenaar en beoordeling', en: 'Owner and review' }, 'GP', ''),
  documents: section({ nl: 'Bijlagen en herkomst', en: 'Documents and source' }, 'GP', ''),
} as const satisfies Record<string, Section>;

export type SectionId = keyof typeof SECTIONS;

/** Marks the fields of a shape as one section; the shape itself is unchanged. */
export function inSection<Shape extends z.core.$ZodShape>(id: SectionId, shape: Shape): Shape {
  for (const schema of Object.values(shape)) sectionIds.set(schema, id);
  return shape;
}

/** The section of a top-level field of a record. */
export function sectionOf(schema: z.core.$ZodType): SectionId {
  return sectionIds.get(schema) ?? 'identity';
}

const sectionIds = new WeakMap<z.core.$ZodType, SectionId>();

function section(label: Text, level: Level, article: string): Section {
  return { label, level, article };
}
