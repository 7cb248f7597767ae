import type { Text } from '../i18n/text';
import type { DataKind } from './dataLists';
import { specialCategories } from './specialCategories';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type DataFlag =
  | 'minimise'
  | 'sensitive'
  | 'profiling'
  | 'mayRevealSpecial'
  | 'treatAsHealth'
  | 'fraudRisk'
  | 'containsBsn'
  | 'cookieRule'
  | 'apDpiaList';

export type DataCategory = ListItem & {
  /** What the code implies. The user may still say otherwise: the content decides, not the name. */
  readonly kind: DataKind;
  readonly flags: readonly DataFlag[];
  readonly needsText: boolean;
};

/** The ordinary categories, then the special ones by their own codes, criminal data and the national number. */
export const dataCategories: ValueList<DataCategory> = {
  title: both('Categorie persoonsgegevens', 'Category of personal data'),
  items: [
    data('PD_NAME', both('Naam (voornaam, tussenvoegsel, achternaam), initialen', 'Name, initials')),
    data('PD_ADDR', both('Adres en woonplaats (NAW)', 'Address')),
    data('PD_EMAIL', both('E-mailadres', 'E-mail address')),
    data('PD_PHONE', both('Telefoonnummer (vast, mobiel)', 'Phone number (landline, mobile)')),
    data('PD_GENDER', both('Geslacht, aanhef', 'Gender, form of address'), {
      flags: ['minimise'],
      note: both('Alleen vastleggen als het nodig is.', 'Record only if needed.'),
    }),
    data('PD_DOB', both('Geboortedatum, leeftijd, geboorteplaats', 'Date of birth, age, place of birth')),
    data('PD_NAT', both('Nationaliteit', 'Nationality'), {
      flags: ['mayRevealSpecial'],
      note: both('Kan afkomst onthullen.', 'May reveal origin.'),
    }),
    data('PD_MARITAL', both('Burgerlijke staat, gezinssamenstelling', 'Marital status, family')),
    data('PD_JOB', both('Functie, rol, afdeling, werkgever', 'Job title, role, department, employer')),
    data(
      'PD_COMPANY',
      both('Bedrijfsnaam, KvK-nummer (eenmanszaak)', 'Company name, trade register number (sole trader)'),
    ),
    data('PD_SIGN', both('Handtekening', 'Signature'), {
      flags: ['fraudRisk'],
      note: both('Risico op fraude.', 'Risk of fraud.'),
    }),
    data('PD_CONTRACT', both('Offerte-, order- en contractgegevens', 'Quote, order and contract data')),
    data('PD_INVOICE', both('Factuurgegevens', 'Invoice data')),
    data('PD_PAY', both('Betaalgegevens, IBAN', 'Payment data, IBAN'), { flags: ['sensitive'] }),
    data(
      'PD_USAGE',
      both('Gebruiksgegevens en statistieken per dienst', 'Usage data and statistics per service'),
    ),
    data('PD_TICKET', both('Support-, storings- en klachtgegevens', 'Support, incident and complaint data')),
    data(
      'PD_COMM',
      both('Communicatie (e-mail, chat, gespreksnotities)', 'Communication content (e-mail, chat, notes)'),
      { flags: ['sensitive'] },
    ),
    data('PD_CALL', both('Gespreksopnamen', 'Call recordings'), { flags: ['sensitive'] }),
    data('PD_ACCOUNT', both('Accountgegevens, gebruikersnaam', 'Account data, user name')),
    data('PD_LOGIN', both('Inloggegevens, wachtwoord (hash)', 'Credentials, password (hash)'), {
      flags: ['sensitive'],
    }),
    data('PD_AUTH', both('Verificatiegegevens (persoonsverificatie)', 'Identity verification data'), {
      flags: ['sensitive'],
    }),
    data('PD_IP', both('IP-adres, apparaat- en browsergegevens', 'IP address, device and browser data')),
    data('PD_LOG', both('Logbestanden (URL, datum en tijd)', 'Logs (URL, date and time)')),
    data('PD_COOKIE', both('Cookies en online identificatoren', 'Cookies and online identifiers'), {
      flags: ['cookieRule'],
      note: both(
        'Voor plaatsen of lezen op het apparaat geldt Tw 11.7a.',
        'Storing or reading on the device falls under Tw 11.7a.',
      ),
    }),
    data('PD_BEHAV', both('Surf- en klikgedrag', 'Browsing behaviour'), { flags: ['profiling'] }),
    data('PD_LOC', both('Locatiegegevens', 'Location data'), { flags: ['sensitive'] }),
    data('PD_PREF', both('Voorkeuren, interesses', 'Preferences, interests'), { flags: ['profiling'] }),
    data('PD_CONSENT', both('Toestemmings- en opt-outregistratie', 'Consent and opt-out record')),
    data(
      'PD_REQUEST',
      both('AVG-verzoeken en identificatie daarbij', 'Data-subject requests and identification for them'),
    ),
    data('PD_VISIT', both('Bezoekersregistratie (naam, bedrijf, tijd)', 'Visitor log (name, company, time)')),
    data('PD_CCTV', both('Camerabeelden', 'CCTV images'), { flags: ['sensitive'] }),
    data('PD_PHOTO', both('Foto, video', 'Photo, video'), {
      flags: ['mayRevealSpecial'],
      note: both('Kan ras of gezondheid onthullen.', 'May reveal race or health.'),
    }),
    data('PD_PLATE', both('Kenteken', 'Number plate')),
    data('PD_IDDOC', both('Kopie identiteitsbewijs', 'Copy of ID document'), {
      flags: ['containsBsn'],
      note: both(
        'Bevat BSN en foto: leg die ook vast of scherm ze af.',
        'Contains BSN and photo: record those as well or mask them.',
      ),
    }),
    data('PD_CV', both('Opleiding, werkervaring, cv', 'Education, work experience, CV')),
    data(
      'PD_HR',
      both('Beoordeling, verlof, disciplinaire maatregelen', 'Appraisal, leave, disciplinary measures'),
      {
        flags: ['sensitive'],
      },
    ),
    data('PD_SALARY', both('Salaris- en loongegevens', 'Salary and wage data'), { flags: ['sensitive'] }),
    data(
      'PD_LEAVE',
      both('Verzuimduur (zonder aard van de ziekte)', 'Absence (without nature of the illness)'),
      {
        flags: ['treatAsHealth'],
        note: both(
          'Behandel als gezondheidsgegeven; leg de aard van de ziekte niet vast.',
          'Treat as health data; do not record the nature of the illness.',
        ),
      },
    ),
    data('PD_PENSION', both('Pensioengegevens', 'Pension data')),
    data('PD_FIN', both('Financiële positie, schulden, uitkering', 'Financial position, debts, benefits'), {
      flags: ['sensitive'],
    }),
    data('PD_CREDIT', both('Kredietscore, betaalgedrag', 'Credit score, payment behaviour'), {
      flags: ['sensitive', 'apDpiaList'],
      note: both('Staat op de DPIA-lijst van de AP.', 'On the AP’s DPIA list.'),
    }),
    data('PD_OTHER', both('Anders, namelijk', 'Other, namely'), {
      needsText: true,
      note: both('Beschrijf de gegevens.', 'Describe the data.'),
    }),
    ...specialCategories.items.map((item): DataCategory => ({
      ...item,
      kind: 'special',
      flags: [],
      needsText: false,
    })),
    data('PD_CRIMINAL', both('Strafrechtelijke gegevens', 'Criminal data'), {
      source: 'AVG 10; UAVG 31-33',
      kind: 'criminal',
    }),
    data('PD_BSN', both('Burgerservicenummer (BSN)', 'National identification number (BSN)'), {
      source: 'AVG 87; UAVG 46',
      kind: 'nationalId',
      note: both(
        'Alleen als een wet het voorschrijft; toestemming is geen grond.',
        'Only where a statute prescribes it; consent is no basis.',
      ),
    }),
  ],
};

function data(code: string, label: Text, more: Partial<DataCategory> = {}): DataCategory {
  return { code, label, source: '', verified: true, kind: 'ordinary', flags: [], needsText: false, ...more };
}
