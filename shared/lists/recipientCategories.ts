import type { Text } from '../i18n/text';
import type { RecipientRole } from './recipientLists';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type RecipientCategory = ListItem & {
  /** What such a party usually is in the Netherlands, most usual first. A proposal to confirm, never a default. */
  readonly usualRoles: readonly RecipientRole[];
  readonly needsText: boolean;
};

export const recipientCategories: ValueList<RecipientCategory> = {
  title: both('Categorie ontvangers', 'Category of recipients'),
  note: both(
    'De rol hangt af van wie feitelijk doel en middelen bepaalt; de gebruikelijke rol is een voorstel om te bevestigen.',
    'The role depends on who in fact determines purpose and means; the usual role is a proposal to confirm.',
  ),
  items: [
    internal('RC_INT_HR', both('Eigen afdeling: P&O', 'Own department: HR')),
    internal('RC_INT_FIN', both('Eigen afdeling: financiën', 'Own department: finance')),
    internal('RC_INT_SALES', both('Eigen afdeling: verkoop', 'Own department: sales')),
    internal('RC_INT_SUPPORT', both('Eigen afdeling: support', 'Own department: support')),
    internal('RC_INT_ICT', both('Eigen afdeling: ICT-beheer', 'Own department: IT')),
    internal('RC_INT_SEC', both('Eigen afdeling: beveiliging', 'Own department: security')),
    internal('RC_INT_MGT', both('Eigen afdeling: leiding', 'Own department: management')),
    party('RC_GROUP', both('Groepsmaatschappij', 'Group company'), {
      usualRoles: ['controller', 'processor'],
      note: both(
        'Bijvoorbeeld een andere B.V. van dezelfde groep.',
        'For instance another company of the same group.',
      ),
    }),
    party('RC_ACCOUNTANT', both('Accountant (jaarrekening, controle)', 'Accountant, auditor'), {
      usualRoles: ['controller'],
      note: both(
        'Eigen beroepsplicht. Verzorgt hetzelfde kantoor de salarissen, dan is het daarvoor verwerker.',
        'Own professional duty. If the same firm runs the payroll, it is a processor for that.',
      ),
    }),
    party('RC_PAYROLL', both('Salarisverwerker', 'Payroll provider'), {
      usualRoles: ['processor'],
      note: both(
        'Verwerkersovereenkomst nodig (art. 28 AVG).',
        'Processing agreement needed (Article 28 GDPR).',
      ),
    }),
    party('RC_TAX', both('Belastingdienst', 'Tax authority'), {
      usualRoles: ['authority', 'controller'],
      note: both(
        'Ontvangt op grond van een wettelijke plicht, nooit “in opdracht van”.',
        'Receives under a legal obligation, never “on behalf of”.',
      ),
    }),
    party('RC_UWV', both('UWV', 'UWV (Employee Insurance Agency)'), {
      usualRoles: ['authority'],
      verified: false,
      note: both('Ontvangt op grond van een wettelijke plicht.', 'Receives under a legal obligation.'),
    }),
    party('RC_BANK', both('Bank, betaaldienstverlener', 'Bank, payment provider'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_LAWYER', both('Jurist, advocaat, notaris, deurwaarder', 'Lawyer, notary, bailiff'), {
      usualRoles: ['controller'],
      verified: false,
      note: both(
        'Meestal zelfstandig, met beroepsgeheim; voor notaris en deurwaarder niet bevestigd.',
        'Usually independent, under professional secrecy; not confirmed for notary and bailiff.',
      ),
    }),
    party('RC_COLLECT', both('Incassobureau', 'Collection agency'), {
      usualRoles: ['processor', 'controller'],
      note: both(
        'Verwerker bij lastgeving, zelfstandig verantwoordelijke als de vordering is overgedragen: vraag welke van de twee.',
        'Processor under a mandate, independent controller if the claim is assigned: ask which.',
      ),
    }),
    party('RC_ARBO', both('Arbodienst, bedrijfsarts', 'Occupational health service'), {
      usualRoles: ['controller'],
      note: both('Medisch beroepsgeheim.', 'Medical secrecy.'),
    }),
    party('RC_INSURER', both('Verzekeraar', 'Insurer'), { usualRoles: ['controller'] }),
    party('RC_HEALTHINS', both('Zorgverzekeraar', 'Health insurer'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_PENSION', both('Pensioenfonds, pensioenuitvoerder', 'Pension fund, pension provider'), {
      usualRoles: ['controller'],
      note: both('Op grond van de wet of de regeling.', 'Under the law or the scheme.'),
    }),
    party('RC_MUNICIPALITY', both('Gemeente', 'Municipality'), {
      usualRoles: ['authority'],
      verified: false,
    }),
    party('RC_POLICE', both('Politie, OM, justitie', 'Police, prosecution, justice'), {
      usualRoles: ['authority'],
      note: both(
        'Wie gegevens krijgt in een bijzonder onderzoek is geen ontvanger (AVG 4 onder 9); leg wel de procedure vast.',
        'Who receives data in a particular inquiry is no recipient (GDPR 4(9)); do record the procedure.',
      ),
    }),
    party('RC_AP', both('Autoriteit Persoonsgegevens', 'Autoriteit Persoonsgegevens (AP)'), {
      usualRoles: ['authority'],
      note: both(
        'In een bijzonder onderzoek is de AP geen ontvanger (AVG 4 onder 9).',
        'In a particular inquiry the AP is no recipient (GDPR 4(9)).',
      ),
    }),
    party(
      'RC_OTHERSA',
      both('Andere toezichthouder (IGJ, ACM, AFM, DNB, NLA)', 'Other regulator (IGJ, ACM, AFM, DNB, NLA)'),
      {
        usualRoles: ['authority'],
      },
    ),
    party('RC_IND', both('IND', 'IND (Immigration Service)'), {
      usualRoles: ['authority'],
      verified: false,
      note: both('Erkende referenten moeten gegevens verstrekken.', 'Recognised sponsors must supply data.'),
    }),
    party('RC_CUSTOMER', both('Klant (eigenaar van de gegevens)', 'Customer (controller of the data)'), {
      usualRoles: ['controller'],
      note: both(
        'In een verwerkersregister geen ontvanger maar de opdrachtgever.',
        'In a processor record no recipient but the principal.',
      ),
    }),
    party('RC_HOSTING', both('Hostingprovider, datacenter', 'Hosting provider, data centre'), {
      usualRoles: ['processor'],
      note: both('Verwerker of subverwerker.', 'Processor or sub-processor.'),
    }),
    party('RC_CLOUD', both('Cloud- of SaaS-leverancier', 'Cloud or SaaS vendor'), {
      usualRoles: ['processor'],
      note: transferQuestion(),
    }),
    party('RC_ITSUPPORT', both('ICT-beheer en -support', 'IT maintenance and support'), {
      usualRoles: ['processor'],
    }),
    party(
      'RC_ANALYTICS',
      both(
        'Aanbieder van webstatistiek (bv. Google Analytics)',
        'Web analytics vendor (e.g. Google Analytics)',
      ),
      {
        usualRoles: ['processor', 'joint'],
        note: transferQuestion(),
      },
    ),
    party('RC_CHATVENDOR', both('Aanbieder van chat (bv. Zendesk)', 'Chat vendor (e.g. Zendesk)'), {
      usualRoles: ['processor'],
      note: transferQuestion(),
    }),
    party(
      'RC_MAILVENDOR',
      both('Aanbieder van e-mailmarketing (bv. Mark-I)', 'E-mail marketing vendor (e.g. Mark-I)'),
      {
        usualRoles: ['processor'],
      },
    ),
    party('RC_ADNET', both('Advertentienetwerk, social media', 'Advertising network, social media'), {
      usualRoles: ['joint', 'controller'],
    }),
    party('RC_TELECOM', both('Telecom- of internetprovider', 'Telecom or internet provider'), {
      usualRoles: ['controller', 'processor'],
      verified: false,
      note: both(
        'Verantwoordelijke voor het eigen netwerk, met een eigen plicht voor verkeersgegevens (Tw 11.5); verwerker voor telefonie die het voor de organisatie verzorgt.',
        'Controller for its own network, with an own duty for traffic data (Tw 11.5); processor for telephony run for the organisation.',
      ),
    }),
    party('RC_COURIER', both('Post- en pakketdienst', 'Courier, post'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_PRINT', both('Drukker, mailinghuis', 'Printer, mailing house'), { usualRoles: ['processor'] }),
    party('RC_SHRED', both('Archief- of vernietigingsbedrijf', 'Archive or shredding company'), {
      usualRoles: ['processor'],
      verified: false,
    }),
    party(
      'RC_RECRUIT',
      both('Werving- en selectiebureau, uitzendbureau', 'Recruiter, temporary employment agency'),
      {
        usualRoles: ['controller'],
        note: both(
          'De leverancier van een wervingssysteem is verwerker.',
          'The vendor of a recruitment system is a processor.',
        ),
      },
    ),
    party('RC_TRAINING', both('Opleider', 'Training provider'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_LEASE', both('Leasemaatschappij, mobiliteit', 'Lease company, mobility'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_SECURITY', both('Beveiligingsbedrijf', 'Security firm'), {
      usualRoles: ['processor'],
      verified: false,
    }),
    party('RC_HEALTHPROV', both('Zorgverlener, ziekenhuis, apotheek', 'Care provider, hospital, pharmacy'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_SCHOOL', both('Onderwijsinstelling', 'School'), {
      usualRoles: ['controller'],
      verified: false,
    }),
    party('RC_RESEARCH', both('Onderzoeksinstelling', 'Research body'), {
      usualRoles: ['controller', 'joint'],
      verified: false,
    }),
    party(
      'RC_CREDITREG',
      both('BKR, kredietinformatiebureau', 'Credit register, credit information agency'),
      {
        usualRoles: ['controller'],
        note: both(
          'Kredietscores staan op de DPIA-lijst van de AP.',
          'Credit scores are on the AP’s DPIA list.',
        ),
      },
    ),
    party('RC_SUBJECT', both('De betrokkene zelf (bv. loonstrook)', 'The data subject (e.g. pay slip)'), {
      usualRoles: ['subject'],
    }),
    party('RC_PUBLIC', both('Publiek (openbaarmaking)', 'The public (publication)'), { verified: false }),
    party('RC_OTHER', both('Anders, namelijk', 'Other, namely'), {
      usualRoles: ['unknown'],
      needsText: true,
      note: both('Beschrijf de ontvanger.', 'Describe the recipient.'),
    }),
  ],
};

function internal(code: string, label: Text) {
  return party(code, label, {
    usualRoles: ['internal'],
    note: both('Noem functies, nooit namen van medewerkers.', 'Name roles, never names of staff.'),
  });
}

function transferQuestion() {
  return both(
    'Ga na of gegevens buiten de EER komen of van daar toegankelijk zijn.',
    'Check whether data leave the EEA or are accessible from outside it.',
  );
}

function party(code: string, label: Text, more: Partial<RecipientCategory>): RecipientCategory {
  return { code, label, source: '', verified: true, usualRoles: [], needsText: false, ...more };
}
