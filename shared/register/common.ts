import type { Description } from '../fields/fieldInfo';
import { choice, date, longText, text, texts } from '../fields/fields';

/** Where the recorded facts come from; the example register names the section of the privacy statement here. */
export function sourceOfFacts() {
  return longText({
    label: { nl: 'Herkomst van deze gegevens', en: 'Source of these facts' },
    help: {
      nl: 'Noem het document en het onderdeel waaruit dit is overgenomen, bijvoorbeeld “Privacyverklaring, § 3.1”.',
      en: 'Name the document and the part this was taken from, for example “Privacy statement, § 3.1”.',
    },
    level: 'GP',
    article: '',
    optional: true,
  });
}

export function remarks() {
  return longText({
    label: { nl: 'Opmerkingen', en: 'Remarks' },
    help: {
      nl: 'Wat een lezer moet weten en nergens anders past, bijvoorbeeld een tegenstrijdigheid die nog moet worden opgelost.',
      en: 'What a reader should know and fits nowhere else, for example a contradiction still to be resolved.',
    },
    level: 'GP',
    article: '',
    optional: true,
  });
}

/** Nothing is deleted: an entry that is no longer used gets this date and stays readable. */
export function endedOn() {
  return date({
    label: { nl: 'Beëindigd op', en: 'Ended on' },
    help: {
      nl: 'Vul in wanneer dit niet meer wordt gebruikt. De regel blijft bewaard; vijf jaar is een gangbare termijn.',
      en: 'Enter when this is no longer used. The entry is kept; five years is a usual period.',
    },
    level: 'GP',
    article: '',
    optional: true,
  });
}

/**
 * Of a party the law asks contact details only when it is a joint controller, a representative or a controller served
 * (rules REC-06 and PRO-01 look at those), so the schema itself does not ask for them.
 */
export const OF_A_PARTY = { level: 'GP', article: '30(1)(a), 30(2)(a)', optional: true } as const;

type Demand = Partial<Pick<Description, 'level' | 'article' | 'optional' | 'orElse'>>;

export function emailAddress(demand: Demand) {
  return text({
    label: { nl: 'E-mailadres', en: 'E-mail address' },
    help: {
      nl: 'Een adres dat wordt gelezen, ook bij afwezigheid van één persoon.',
      en: 'An address that is read, even when one person is away.',
    },
    level: 'A30',
    article: '30(1)(a)',
    ...demand,
  });
}

export function phoneNumber(demand: Demand) {
  return text({
    label: { nl: 'Telefoonnummer', en: 'Phone number' },
    help: {
      nl: 'Met landnummer als de lezer in het buitenland kan zitten.',
      en: 'With country code if the reader may be abroad.',
    },
    level: 'A30',
    article: '30(1)(a)',
    ...demand,
  });
}

export function postalAddress(demand: Demand = {}) {
  return longText({
    label: { nl: 'Postadres', en: 'Postal address' },
    help: {
      nl: 'Straat en nummer, postcode, plaats; elk deel op een eigen regel.',
      en: 'Street and number, postal code, town; each on a line of its own.',
    },
    level: 'A30',
    article: '30(1)(a)',
    ...demand,
  });
}

export function country() {
  return choice('countries', {
    label: { nl: 'Land van vestiging', en: 'Country of establishment' },
    help: {
      nl: 'Het land waar deze partij gevestigd is. Buiten de EER kan sprake zijn van doorgifte.',
      en: 'The country where this party is established. Outside the EEA there may be a transfer.',
    },
    level: 'GP',
    article: '',
  });
}

export function chamberOfCommerceNumber() {
  return text({
    label: { nl: 'KvK-nummer', en: 'Chamber of Commerce number' },
    help: {
      nl: 'Acht cijfers. Maakt een rechtspersoon eenduidig; de wet vraagt er voor het register niet om.',
      en: 'Eight digits. Identifies a legal entity; the law does not ask for it in the register.',
    },
    level: 'GP',
    article: '',
  });
}

export function aliases() {
  return texts({
    label: { nl: 'Ook bekend als', en: 'Also known as' },
    help: {
      nl: 'Andere namen waaronder mensen dit zoeken.',
      en: 'Other names under which people look for this.',
    },
    level: 'GP',
    article: '',
    optional: true,
  });
}
