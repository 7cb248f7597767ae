import type { DataFacts } from './sampleActivity';

// `kind` is 'ordinary' only for what the list of § 2 names: that list sets one entry apart as "bijzondere categorieën
// persoonsgegevens", so the others are ordinary by the statement's own division. Everywhere else it classifies nothing,
// and kind stays open, however plain the data look.

export const NAME: DataFacts = { key: 'name', category: 'PD_NAME', kind: 'ordinary' };
export const ADDRESS: DataFacts = { key: 'address', category: 'PD_ADDR', kind: 'ordinary' };
export const PHONE: DataFacts = { key: 'phone', category: 'PD_PHONE', kind: 'ordinary' };
export const EMAIL: DataFacts = { key: 'email', category: 'PD_EMAIL', kind: 'ordinary' };
export const JOB: DataFacts = {
  key: 'job',
  category: 'PD_JOB',
  description: 'Functie of rol in de organisatie',
  kind: 'ordinary',
};
export const INVOICE: DataFacts = {
  key: 'invoice',
  category: 'PD_INVOICE',
  description: 'Factuurgegevens',
};

/** Contact data the statement does not divide into kinds. */
export const CONTACT: DataFacts = { key: 'contact', description: 'Contactgegevens' };

/** § 5.3 gives a least term that ends with nothing in particular, so no start event and no end action. */
export const DURING_CONTRACT = {
  kind: 'criterion',
  criterion:
    '“in ieder geval bewaard tijdens de looptijd van de overeenkomst”; daarbij alleen “voor zover dat voor een specifiek doel noodzakelijk is” (§ 5.3)',
};
