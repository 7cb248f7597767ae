import type { ListItem, ValueList } from './valueList';
import { both, option } from './valueList';

/** What a purpose is about, as far as a rule of the law or a check depends on it. */
export const purposeTags = {
  title: both('Kenmerken van het doel', 'Marks of the purpose'),
  items: [
    option('directMarketing', both('Direct marketing', 'Direct marketing')),
    option('newsletter', both('Nieuwsbrief', 'Newsletter')),
    option(
      'cookies',
      both('Cookies of lezen en schrijven op het apparaat', 'Cookies or reading and writing on the device'),
    ),
    option('functionalCookies', both('Alleen functionele cookies', 'Functional cookies only')),
    option(
      'privacyFriendlyAnalytics',
      both('Alleen analytisch, met geen of geringe gevolgen', 'Analytics only, with no or little impact'),
    ),
    option('research', both('Onderzoek of statistiek', 'Research or statistics')),
    option('hr', both('Personeel', 'Staff')),
    option('payroll', both('Salarisadministratie', 'Payroll')),
    option('security', both('Beveiliging', 'Security')),
    option('logging', both('Logging', 'Logging')),
    option('visitors', both('Bezoekers en toegang', 'Visitors and access')),
    option('dataSubjectRights', both('Verzoeken van betrokkenen', 'Requests of data subjects')),
    option('dataBreaches', both('Inbreuken (datalekken)', 'Personal data breaches')),
    option('publicTask', both('Taak van een overheidsinstantie', 'Task of a public authority')),
    option(
      'freeHelpService',
      both(
        'Kosteloze hulp of advies, rechtstreeks aan minderjarigen',
        'Free help or advice offered directly to minors',
      ),
    ),
  ],
} as const satisfies ValueList;

export type PurposeTag = (typeof purposeTags.items)[number]['code'];

/** Whether giving the data is a duty; the data subject must be told (AVG 13(2)(e)). */
export const provisionKinds = {
  title: both('Moet de betrokkene de gegevens verstrekken', 'Must the data subject provide the data'),
  items: [
    option('statutory', both('Wettelijk verplicht', 'Required by law')),
    option('contractual', both('Contractueel verplicht', 'Required by contract')),
    option('voluntary', both('Vrijwillig', 'Voluntary')),
  ],
} as const satisfies ValueList;

export const contactChannels = {
  title: both('Benaderd langs', 'Contacted by'),
  items: [
    option('email', both('E-mail', 'E-mail')),
    option('sms', both('Sms', 'Text message')),
    option('phone', both('Telefoon', 'Phone')),
    option('post', both('Post', 'Post')),
    option('app', both('App', 'App')),
  ],
} as const satisfies ValueList;

/** `allowsProfiling`: UAVG 40 covers automated decisions only where they do not rest on profiling. */
export type Art22Ground = ListItem & { readonly allowsProfiling: boolean };

/** Why a decision may be taken without a person. */
export const art22Grounds: ValueList<Art22Ground> = {
  title: both('Grond voor het geautomatiseerde besluit', 'Ground for the automated decision'),
  items: [
    {
      ...option(
        'contract',
        both(
          'Nodig voor een overeenkomst met de betrokkene',
          'Necessary for a contract with the data subject',
        ),
      ),
      source: 'AVG 22(2)(a)',
      allowsProfiling: true,
    },
    {
      ...option(
        'law',
        both('Toegestaan bij Unierecht of nationaal recht', 'Authorised by Union or national law'),
      ),
      source: 'AVG 22(2)(b)',
      allowsProfiling: true,
    },
    {
      ...option('explicitConsent', both('Uitdrukkelijke toestemming', 'Explicit consent')),
      source: 'AVG 22(2)(c)',
      allowsProfiling: true,
    },
    {
      ...option(
        'uavg40',
        both(
          'Wettelijke verplichting of taak van algemeen belang (UAVG 40)',
          'Legal obligation or task in the public interest (UAVG 40)',
        ),
      ),
      source: 'UAVG 40',
      allowsProfiling: false,
      note: both(
        'Geldt niet voor besluiten op basis van profilering. Nodig zijn passende maatregelen: menselijke tussenkomst, een eigen standpunt en betwisting.',
        'Not for decisions based on profiling. Suitable measures are needed: human intervention, expressing a view and contesting.',
      ),
    },
  ],
};
