import type { RetentionPreset } from './retentionPreset';
import { preset } from './retentionPreset';
import { both } from './valueList';

/** Access, cameras, logs, recordings and communication. */
export const retentionSecurity: readonly RetentionPreset[] = [
  preset('RT21', both('Camerabeelden (beveiliging)', 'CCTV images (security)'), {
    type: 'MAX',
    lasts: [4, 'week'],
    from: 'RECORDING',
    source: 'AP; Vrijstellingsbesluit Wbp 38(6)',
    note: both(
      'Norm van de AP. Langer alleen bij een geconstateerd incident, tot dat is afgehandeld.',
      'Norm of the AP. Longer only for an established incident, until it has been dealt with.',
    ),
  }),
  preset('RT22', both('Bezoekersregistratie', 'Visitor log'), {
    type: 'NORM',
    lasts: [6, 'month'],
    from: 'VISIT',
    source: 'AVG 5(1)(e); Vrijstellingsbesluit Wbp 37(5)',
    note: both(
      'Geen wettelijke termijn; de norm is hooguit 6 maanden, meestal kan korter.',
      'No statutory term; the norm is at most 6 months, shorter is usually possible.',
    ),
  }),
  preset(
    'RT23',
    both(
      'Toegangspassen en autorisatiegegevens toegangscontrole',
      'Access passes and authorisation data of access control',
    ),
    {
      type: 'NORM',
      lasts: [6, 'month'],
      from: 'END_OF_ACCESS_RIGHT',
      source: 'Vrijstellingsbesluit Wbp 35(5)',
      note: both('De logregels zelf: RT24.', 'The log entries themselves: RT24.'),
    },
  ),
  preset('RT24', both('Netwerk-, systeem- en webserverlogs', 'Network, system and web server logs'), {
    type: 'NORM',
    lasts: [6, 'month'],
    otherTerms: [
      {
        amount: 12,
        unit: 'month',
        type: 'NORM',
        when: both('voor de beveiliging, mits gemotiveerd', 'for security, if explained'),
      },
    ],
    from: 'LOG_ENTRY',
    source: 'Vrijstellingsbesluit Wbp 32(6), 33(5); BIO 12.4; AVG 32',
    note: both(
      'Geen wettelijke termijn; 6 maanden is de oude norm. Overheid: eigen risicoafweging (BIO), in de praktijk 6 maanden of meer.',
      'No statutory term; 6 months is the old norm. Public sector: own risk assessment (BIO), in practice 6 months or more.',
    ),
  }),
  preset('RT25', both('Google Analytics 4: gebruikersgegevens', 'Google Analytics 4: user data'), {
    type: 'TECHNICAL',
    lasts: [14, 'month'],
    term: both('2 of 14 maanden', '2 or 14 months'),
    otherTerms: [
      {
        amount: 2,
        unit: 'month',
        type: 'TECHNICAL',
        when: both('de kortere instelling', 'the shorter setting'),
      },
    ],
    from: 'LAST_ACTIVITY',
    source: 'Google-documentatie',
    note: both(
      '26, 38 en 50 maanden bestaan alleen voor event-data in versie 360; Google signals hooguit 26 maanden.',
      '26, 38 and 50 months exist only for event data in version 360; Google signals at most 26 months.',
    ),
  }),
  preset('RT26', both('Chatgesprek zonder vervolg', 'Chat without follow-up'), {
    type: 'CRIT',
    term: both('direct na de sessie', 'directly after the session'),
    from: 'END_OF_SESSION',
    source: '',
  }),
  preset('RT39', both('Gespreksopnamen', 'Call recordings'), {
    type: 'CRIT',
    term: both(
      'zo kort mogelijk (training: weken; bewijs: duur van het contract)',
      'as short as possible (training: weeks; evidence: duration of the contract)',
    ),
    from: 'RECORDING',
    source: 'AVG 5(1)(e)',
  }),
  preset('RT44', both('Back-ups', 'Back-ups'), {
    type: 'CRIT',
    term: both('vaste rotatie', 'fixed rotation'),
    from: 'BACKUP',
    source: 'EDPB 2026; ICO',
    note: both('Schoon herstelde gegevens opnieuw op.', 'Clean restored data again.'),
  }),
  preset(
    'RT50',
    both(
      'Verkeersgegevens van een telecom- of internetaanbieder',
      'Traffic data of a telecom or internet provider',
    ),
    {
      type: 'MAX',
      term: both('wissen of anonimiseren na de overbrenging', 'erase or anonymise after the transmission'),
      from: 'TRANSMISSION',
      start: both('overbrenging of factuur', 'transmission or invoice'),
      source: 'Tw 11.5(1)-(2)',
      verified: false,
      note: both(
        'Voor facturering tot het einde van de termijn waarin de factuur kan worden betwist of ingevorderd.',
        'For billing until the end of the period in which the bill may be disputed or collected.',
      ),
    },
  ),
  preset(
    'RT64',
    both(
      'Gebruiksgegevens telefonie en andere communicatiemiddelen van de organisatie',
      'Usage data of telephony and other means of communication of the organisation',
    ),
    {
      type: 'NORM',
      lasts: [6, 'month'],
      from: 'COLLECTION',
      start: both('verkrijging van de gegevens', 'obtaining the data'),
      source: 'Vrijstellingsbesluit Wbp 34(5)',
    },
  ),
];
