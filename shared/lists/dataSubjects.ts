import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type DataSubjectCategory = ListItem & {
  /** Where the group usually depends on the organisation or needs extra care; the person decides per activity. */
  readonly vulnerable: boolean;
  /** The user must say in words what the group is. */
  readonly needsText: boolean;
};

export const dataSubjects: ValueList<DataSubjectCategory> = {
  title: both('Categorie betrokkenen', 'Category of data subjects'),
  items: [
    group('DS_PROSPECT', both('Prospects, potentiële klanten', 'Prospects')),
    group('DS_CUSTOMER', both('Klanten (natuurlijke personen)', 'Customers (natural persons)')),
    group('DS_CONTACT', both('Contactpersonen van zakelijke klanten', 'Contacts at business customers'), {
      note: both(
        'Zijn zelf geen partij bij de overeenkomst: uitvoering van een overeenkomst past dan niet als grondslag.',
        'Are not party to the contract themselves: performance of a contract does not fit as legal basis.',
      ),
    }),
    group(
      'DS_SUPPLIER',
      both('Contactpersonen van leveranciers en partners', 'Contacts at suppliers and partners'),
    ),
    group('DS_WEB', both('Websitebezoekers', 'Website visitors')),
    group('DS_VISITOR', both('Bezoekers op locatie', 'On-site visitors')),
    group('DS_NEWS', both('Nieuwsbriefabonnees', 'Newsletter subscribers')),
    group('DS_CHAT', both('Chatgebruikers', 'Chat users')),
    group('DS_PORTAL', both('Gebruikers van de service portal, eindgebruikers', 'Portal users, end users')),
    group('DS_EVENT', both('Deelnemers aan evenementen', 'Event participants')),
    group('DS_EMPLOYEE', both('Werknemers', 'Employees'), {
      vulnerable: true,
      note: both(
        'Kwetsbaar door afhankelijkheid van de werkgever.',
        'Vulnerable by dependence on the employer.',
      ),
    }),
    group('DS_EXEMPLOYEE', both('Oud-werknemers', 'Former employees')),
    group('DS_APPLICANT', both('Sollicitanten', 'Job applicants'), { vulnerable: true }),
    group('DS_TEMP', both('Inhuur- en uitzendkrachten, zzp’ers', 'Temporary workers, contractors'), {
      vulnerable: true,
    }),
    group('DS_INTERN', both('Stagiairs', 'Interns'), { vulnerable: true }),
    group(
      'DS_FAMILY',
      both('Gezinsleden en noodcontacten van werknemers', 'Family and emergency contacts of employees'),
    ),
    group('DS_PATIENT', both('Patiënten', 'Patients'), { vulnerable: true }),
    group('DS_CLIENT', both('Cliënten, zorgbehoevenden', 'Care clients'), { vulnerable: true }),
    group('DS_CHILD', both('Kinderen jonger dan 16 jaar', 'Children under 16'), {
      vulnerable: true,
      note: both(
        'Bij toestemming beslist de wettelijk vertegenwoordiger (AVG 8, UAVG 5).',
        'Where consent is the basis, the legal representative decides (GDPR 8, UAVG 5).',
      ),
    }),
    group(
      'DS_PARENT',
      both('Ouders, voogden, wettelijk vertegenwoordigers', 'Parents, guardians, legal representatives'),
    ),
    group('DS_PUPIL', both('Leerlingen, studenten', 'Pupils, students'), { vulnerable: true }),
    group(
      'DS_MEMBER',
      both('Leden van een vereniging of stichting', 'Members of an association or foundation'),
    ),
    group('DS_DONOR', both('Donateurs, begunstigers', 'Donors')),
    group('DS_VOLUNTEER', both('Vrijwilligers', 'Volunteers')),
    group('DS_CITIZEN', both('Burgers', 'Citizens')),
    group('DS_BENEFIT', both('Uitkeringsgerechtigden', 'Benefit recipients'), { vulnerable: true }),
    group('DS_INSURED', both('Verzekerden', 'Insured persons')),
    group('DS_TENANT', both('Huurders', 'Tenants')),
    group('DS_DEBTOR', both('Debiteuren', 'Debtors'), {
      vulnerable: true,
      note: both('Kwetsbaar bij problematische schulden.', 'Vulnerable where debts are problematic.'),
    }),
    group(
      'DS_COMPLAINANT',
      both('Klagers en indieners van AVG-verzoeken', 'Complainants and persons making GDPR requests'),
    ),
    group('DS_UBO', both('Aandeelhouders, bestuurders, UBO’s', 'Shareholders, directors, UBOs'), {
      // From knowledge: in no source.
      verified: false,
    }),
    group(
      'DS_PROFESSIONAL',
      both('Zorgverleners, professionals bij klanten', 'Care workers, professionals at customers'),
    ),
    group('DS_SUSPECT', both('Verdachten, slachtoffers, getuigen', 'Suspects, victims, witnesses'), {
      vulnerable: true,
    }),
    group('DS_OTHER', both('Anders, namelijk', 'Other, namely'), {
      needsText: true,
      note: both('Beschrijf de groep.', 'Describe the group.'),
    }),
  ],
};

function group(code: string, label: Text, more: Partial<DataSubjectCategory> = {}): DataSubjectCategory {
  return { code, label, source: '', verified: true, vulnerable: false, needsText: false, ...more };
}
