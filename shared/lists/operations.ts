import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** `official`: in the words of AVG 4(2); the others are what processors do in practice. */
export type Operation = ListItem & { readonly official: boolean };

/** Categories of processing, as Article 30(2)(b) asks them per controller. */
export const operations: ValueList<Operation> = {
  title: both('Categorie van verwerking', 'Category of processing'),
  items: [
    practical('OP_HOSTING', 'Hosting en opslag', 'Hosting and storage'),
    practical('OP_BACKUP', 'Back-up en herstel', 'Back-up and recovery'),
    practical('OP_ADMINISTRATION', 'Technisch en applicatiebeheer', 'Technical and application management'),
    practical('OP_REMOTE_SUPPORT', 'Support op afstand', 'Remote support'),
    practical('OP_MONITORING', 'Monitoring en logging', 'Monitoring and logging'),
    practical('OP_MIGRATION', 'Migratie, conversie', 'Migration, conversion'),
    practical('OP_EXCHANGE', 'Gegevensuitwisseling, koppeling', 'Data exchange, interface'),
    practical('OP_ENCRYPTION', 'Versleuteling', 'Encryption'),
    practical('OP_ARCHIVING', 'Archivering', 'Archiving'),
    practical('OP_DESTRUCTION', 'Vernietiging', 'Destruction'),
    practical('OP_REPORTING', 'Rapportage', 'Reporting'),
    practical(
      'OP_TRAINING_TEST',
      'Training en test met klantdata',
      'Training and testing with customer data',
    ),
    official('OP_COLLECT', 'Verzamelen', 'Collection'),
    official('OP_RECORD', 'Vastleggen', 'Recording'),
    official('OP_ORGANISE', 'Ordenen', 'Organisation'),
    official('OP_STRUCTURE', 'Structureren', 'Structuring'),
    official('OP_STORE', 'Opslaan', 'Storage'),
    official('OP_ALTER', 'Bijwerken of wijzigen', 'Adaptation or alteration'),
    official('OP_RETRIEVE', 'Opvragen', 'Retrieval'),
    official('OP_CONSULT', 'Raadplegen', 'Consultation'),
    official('OP_USE', 'Gebruiken', 'Use'),
    official('OP_TRANSMIT', 'Verstrekken door middel van doorzending', 'Disclosure by transmission'),
    official(
      'OP_DISSEMINATE',
      'Verspreiden of op andere wijze ter beschikking stellen',
      'Dissemination or otherwise making available',
    ),
    official('OP_COMBINE', 'Aligneren of combineren', 'Alignment or combination'),
    official('OP_RESTRICT', 'Afschermen', 'Restriction'),
    official('OP_ERASE', 'Wissen of vernietigen', 'Erasure or destruction'),
  ],
};

function official(code: string, nl: string, en: string): Operation {
  return { code, label: both(nl, en), source: 'AVG 4(2)', verified: true, official: true };
}

function practical(code: string, nl: string, en: string): Operation {
  return { code, label: both(nl, en), source: '', verified: true, official: false };
}
