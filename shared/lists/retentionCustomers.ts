import type { RetentionPreset } from './retentionPreset';
import { preset } from './retentionPreset';
import { both } from './valueList';

/** Customers, contracts, marketing, claims, members and tenants. */
export const retentionCustomers: readonly RetentionPreset[] = [
  preset('RT27', both('Supporttickets', 'Support tickets'), {
    type: 'CRIT',
    term: both(
      'looptijd van het contract plus verjaring (hooguit 5 jaar)',
      'duration of the contract plus limitation period (at most 5 years)',
    ),
    from: 'CLOSURE_OF_FILE',
    start: both('sluiten van het ticket', 'closure of the ticket'),
    source: 'BW 3:307(1), 3:311(1)',
  }),
  preset('RT28', both('Contracten en correspondentie', 'Contracts and correspondence'), {
    type: 'NORM',
    lasts: [5, 'year'],
    term: both(
      '5 jaar (verjaring), uiterlijk 20 jaar',
      '5 years (limitation period), 20 years at the latest',
    ),
    otherTerms: [{ amount: 20, unit: 'year', type: 'NORM', when: both('uiterste termijn', 'ultimate term') }],
    from: 'CLAIM_DUE',
    start: both(
      'dag na opeisbaarheid of na bekendheid met schade of tekortkoming',
      'day after the claim fell due or after knowledge of the damage or failure',
    ),
    source: 'BW 3:306, 3:307, 3:310, 3:311',
    // 3:306 was read in a text of 2015.
    verified: false,
    note: both(
      'Stuiting verlengt met hooguit 5 jaar (BW 3:319).',
      'Interruption extends by at most 5 years (BW 3:319).',
    ),
  }),
  preset(
    'RT29',
    both(
      'Offertes zonder opdracht, prospects, relatiebestand',
      'Quotes without order, prospects, contact file',
    ),
    {
      type: 'NORM',
      lasts: [1, 'year'],
      term: both('1 jaar; op verzoek eerder', '1 year; earlier on request'),
      from: 'LAST_CONTACT',
      start: both('laatste contact of einde van de relatie', 'last contact or end of the relationship'),
      source: 'AVG 5(1)(e); Vrijstellingsbesluit Wbp 42(6)',
      verified: false,
      note: both(
        'Naar analogie van de regel voor communicatiebestanden.',
        'By analogy with the rule for communication files.',
      ),
    },
  ),
  preset(
    'RT30',
    both(
      'Klant-, gasten- en leveranciersgegevens buiten het fiscale deel; debiteuren',
      'Customer, guest and supplier data outside the tax part; debtors',
    ),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      from: 'COMPLETION',
      start: both(
        'afhandeling van de transactie; debiteur: voldoening van de vordering',
        'completion of the transaction; debtor: payment of the claim',
      ),
      source: 'Vrijstellingsbesluit Wbp 12(6), 13(5)',
    },
  ),
  preset('RT31', both('Nieuwsbrief of marketing op toestemming', 'Newsletter or marketing on consent'), {
    type: 'CRIT',
    term: both(
      'tot intrekking; beoordelen bij inactiviteit (gebruik: 2 jaar)',
      'until withdrawal; review on inactivity (usage: 2 years)',
    ),
    from: 'WITHDRAWAL_OF_CONSENT',
    start: both('intrekking of laatste interactie', 'withdrawal or last interaction'),
    source: 'AVG 7(3), 5(1)(e)',
    note: both(
      'Zet het e-mailadres daarna op een onderdrukkingslijst.',
      'Put the e-mail address on a suppression list afterwards.',
    ),
  }),
  preset('RT32', both('Bewijs van toestemming', 'Evidence of consent'), {
    type: 'NORM',
    lasts: [5, 'year'],
    term: both(
      'zolang verwerkt wordt, plus verjaring (5 jaar)',
      'as long as processing goes on, plus limitation period (5 years)',
    ),
    from: 'WITHDRAWAL_OF_CONSENT',
    source: 'AVG 7(1)',
  }),
  preset(
    'RT33',
    both(
      'Opt-out- en bezwaarregistratie direct marketing',
      'Opt-out and objection record for direct marketing',
    ),
    {
      type: 'CRIT',
      term: both('onbeperkt, zo weinig mogelijk gegevens', 'unlimited, as few data as possible'),
      from: 'OBJECTION',
      source: 'AVG 21(3)',
    },
  ),
  preset('RT37', both('Incassodossier', 'Debt collection file'), {
    type: 'CRIT',
    term: both(
      'tot voldoening of verjaring: 5 jaar (contractuele en periodieke vorderingen), 20 jaar na vonnis, maar 5 jaar voor wat bij het jaar of korter betaald moet worden; daarna 2 jaar (RT30)',
      'until payment or limitation: 5 years (contractual and periodic claims), 20 years after judgment, but 5 years for what is payable by the year or shorter; then 2 years (RT30)',
    ),
    from: 'CLAIM_DUE',
    start: both(
      'dag na opeisbaarheid of dag na de uitspraak',
      'day after the claim fell due or after the judgment',
    ),
    source: 'BW 3:307, 3:308, 3:324(1), 3:324(3)',
    // 3:308 was read in a text of 2015.
    verified: false,
    note: both(
      'Een aanmaning stuit de verjaring (3:317, 3:319).',
      'A reminder interrupts the limitation (3:317, 3:319).',
    ),
  }),
  preset(
    'RT58',
    both(
      'Leden- en donateursadministratie (vereniging, stichting, kerk)',
      'Records of members and donors (association, foundation, church)',
    ),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      from: 'END_OF_MEMBERSHIP',
      start: both('einde van het lidmaatschap of de begunstiging', 'end of the membership or donorship'),
      source: 'Vrijstellingsbesluit Wbp 3(7), 4(5)',
      note: both(
        'Gegevens op de website: direct op verzoek weg.',
        'Data on the website: removed at once on request.',
      ),
    },
  ),
  preset('RT59', both('Huurdersdossier', 'Tenant file'), {
    type: 'NORM',
    lasts: [2, 'year'],
    term: both('2 jaar; gegevens over huurtoeslag 5 jaar', '2 years; data on rent allowance 5 years'),
    otherTerms: [
      {
        amount: 5,
        unit: 'year',
        type: 'NORM',
        when: both('huurtoeslag, vanaf het einde daarvan', 'rent allowance, from its end'),
      },
    ],
    from: 'END_OF_CONTRACT',
    start: both('einde van de huur of van de huurtoeslag', 'end of the tenancy or of the rent allowance'),
    source: 'Vrijstellingsbesluit Wbp 14(5)',
  }),
  preset('RT62', both('Abonnementen', 'Subscriptions'), {
    type: 'NORM',
    lasts: [2, 'year'],
    from: 'END_OF_CONTRACT',
    start: both('einde van het abonnement', 'end of the subscription'),
    source: 'Vrijstellingsbesluit Wbp 11(5)',
  }),
  preset(
    'RT67',
    both('Bestand van oud-leden en oud-leerlingen (reünies)', 'File of former members and pupils (reunions)'),
    {
      type: 'CRIT',
      term: both('tot verzoek van de betrokkene of overlijden', 'until request of the data subject or death'),
      from: '',
      source: 'Vrijstellingsbesluit Wbp 41(5)',
    },
  ),
  preset('RT72', both('Bouwdossier (aanneming van werk)', 'Construction file (contracting of work)'), {
    type: 'NORM',
    lasts: [20, 'year'],
    term: both('tot 20 jaar', 'up to 20 years'),
    from: 'DELIVERY',
    source: 'BW 7:761(2)',
    verified: false,
    note: both('Verjaring.', 'Limitation period.'),
  }),
];
