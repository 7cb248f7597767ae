import type { ValueList } from './valueList';
import { both, option } from './valueList';

/** The four regimes of the law for a category of data. */
export const dataKinds = {
  title: both('Soort gegevens', 'Kind of data'),
  items: [
    option('ordinary', both('Gewoon', 'Ordinary')),
    option('special', both('Bijzonder (art. 9 AVG)', 'Special category (Article 9 GDPR)')),
    option('criminal', both('Strafrechtelijk (art. 10 AVG)', 'Criminal (Article 10 GDPR)')),
    option('nationalId', both('Nationaal identificatienummer (BSN)', 'National identification number (BSN)')),
  ],
} as const satisfies ValueList;

export type DataKind = (typeof dataKinds.items)[number]['code'];

export const dataSources = {
  title: both('Bron van de gegevens', 'Source of the data'),
  items: [
    option('subject', both('Van de betrokkene zelf', 'From the data subject')),
    option('other', both('Van een ander', 'From somebody else')),
  ],
} as const satisfies ValueList;
