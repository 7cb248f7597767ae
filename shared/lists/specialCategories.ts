import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type SpecialCategory =
  'SP_RACE' | 'SP_POL' | 'SP_REL' | 'SP_UNION' | 'SP_GEN' | 'SP_BIO' | 'SP_HEALTH' | 'SP_SEX';

/** Article 9(1). */
export const specialCategories: ValueList<ListItem & { readonly code: SpecialCategory }> = {
  title: both('Bijzondere categorie', 'Special category'),
  note: both(
    'Strafrechtelijke gegevens en het BSN zijn niet bijzonder maar wel apart beschermd. Gevoelig zonder bijzonder te zijn: financiële positie, locatie, kopie van een identiteitsbewijs, inloggegevens, inhoud van communicatie en gegevens van kinderen.',
    'Criminal data and the BSN are not special but separately protected. Sensitive without being special: financial position, location, copy of an ID document, credentials, content of communication and data of children.',
  ),
  items: [
    special(
      'SP_RACE',
      both('Persoonsgegevens waaruit ras of etnische afkomst blijkt', 'Racial or ethnic origin'),
    ),
    special('SP_POL', both('Persoonsgegevens waaruit politieke opvattingen blijken', 'Political opinions')),
    special(
      'SP_REL',
      both(
        'Persoonsgegevens waaruit religieuze of levensbeschouwelijke overtuigingen blijken',
        'Religious or philosophical beliefs',
      ),
    ),
    special(
      'SP_UNION',
      both('Persoonsgegevens waaruit het lidmaatschap van een vakbond blijkt', 'Trade-union membership'),
    ),
    special('SP_GEN', both('Genetische gegevens', 'Genetic data')),
    special(
      'SP_BIO',
      both(
        'Biometrische gegevens met het oog op de unieke identificatie van een persoon',
        'Biometric data for the unique identification of a person',
      ),
    ),
    special('SP_HEALTH', both('Gegevens over gezondheid', 'Data concerning health')),
    special(
      'SP_SEX',
      both(
        'Gegevens met betrekking tot seksueel gedrag of seksuele gerichtheid',
        'Data concerning sex life or sexual orientation',
      ),
    ),
  ],
};

function special(code: SpecialCategory, label: Text) {
  return { code, label, source: 'AVG 9(1)', verified: true };
}
