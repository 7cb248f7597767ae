import type { Text } from '../i18n/text';
import type { PurposeTag } from './purposeLists';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type PurposeItem = ListItem & {
  /** Tags that go with the purpose as it stands; the user may add or remove some. */
  readonly tags: readonly PurposeTag[];
  /** What a processor does for others: belongs in part B, not among the organisation's own purposes. */
  readonly asProcessor: boolean;
};

/** A start for the purpose, always followed by free text: a purpose must be specific (AVG 5(1)(b)). */
export const purposes: ValueList<PurposeItem> = {
  title: both('Doel', 'Purpose'),
  note: both(
    'Kies een begin en beschrijf het doel daarna welbepaald en uitdrukkelijk in eigen woorden.',
    'Choose a start, then describe the purpose specifically and explicitly in own words.',
  ),
  items: [
    purpose('PU_QUOTE', both('Offerte en aanvraag behandelen', 'Handling quotes and requests')),
    purpose('PU_CONTRACT', both('Overeenkomst uitvoeren', 'Performing the contract')),
    purpose('PU_DELIVERY', both('Levering van de dienst', 'Delivery of the service')),
    purpose('PU_SUPPORT', both('Support en storingen', 'Support and incidents')),
    purpose('PU_COMPLAINTS', both('Klachten', 'Complaints')),
    purpose('PU_RELATIONS', both('Relatiebeheer', 'Customer relations')),
    purpose('PU_INVOICING', both('Facturatie en boekhouding', 'Invoicing and bookkeeping')),
    purpose('PU_COLLECTION', both('Debiteurenbeheer en incasso', 'Accounts receivable and debt collection')),
    purpose('PU_MARKETING', both('Direct marketing', 'Direct marketing'), { tags: ['directMarketing'] }),
    purpose('PU_NEWSLETTER', both('Nieuwsbrief', 'Newsletter'), { tags: ['newsletter'] }),
    purpose('PU_EVENTS', both('Evenementen', 'Events')),
    purpose('PU_MARKET_RESEARCH', both('Marktonderzoek', 'Market research'), { tags: ['research'] }),
    purpose('PU_WEBSITE', both('Websitebeheer en -statistiek', 'Website management and statistics')),
    purpose('PU_CHAT', both('Chat', 'Online chat')),
    purpose('PU_SECURITY', both('Informatiebeveiliging en logging', 'Information security and logging'), {
      tags: ['security', 'logging'],
    }),
    purpose('PU_ACCESS', both('Toegangscontrole en bezoekers', 'Access control and visitors'), {
      tags: ['security', 'visitors'],
      verified: false,
    }),
    purpose('PU_CCTV', both('Cameratoezicht', 'CCTV'), { tags: ['security'], verified: false }),
    purpose('PU_RECRUITMENT', both('Werving en selectie', 'Recruitment and selection'), {
      tags: ['hr'],
      verified: false,
    }),
    purpose('PU_PERSONNEL', both('Personeelsadministratie', 'Personnel administration'), {
      tags: ['hr'],
      verified: false,
    }),
    purpose('PU_PAYROLL', both('Salarisadministratie', 'Payroll'), { tags: ['hr', 'payroll'] }),
    purpose('PU_ABSENCE', both('Verzuim en re-integratie', 'Absence and reintegration'), {
      tags: ['hr'],
      verified: false,
    }),
    purpose('PU_DEVELOPMENT', both('Opleiding en beoordeling', 'Training and appraisal'), {
      tags: ['hr'],
      verified: false,
    }),
    purpose('PU_LEGAL_DUTY', both('Wettelijke verplichtingen', 'Legal obligations')),
    purpose('PU_RIGHTS', both('Rechten van betrokkenen', 'Rights of data subjects'), {
      tags: ['dataSubjectRights'],
    }),
    purpose('PU_BREACHES', both('Inbreuken (datalekken)', 'Personal data breaches'), {
      tags: ['dataBreaches'],
    }),
    purpose('PU_DISPUTES', both('Geschillen', 'Disputes'), { verified: false }),
    purpose(
      'PU_HOSTING',
      both('Hosting voor klanten (als verwerker)', 'Hosting for customers (as processor)'),
      {
        asProcessor: true,
      },
    ),
  ],
};

/** Unverified are the purposes that come from knowledge instead of a source; they claim nothing about the law. */
function purpose(code: string, label: Text, more: Partial<PurposeItem> = {}): PurposeItem {
  return { code, label, source: '', verified: true, tags: [], asProcessor: false, ...more };
}
