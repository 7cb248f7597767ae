import type { ValueList } from './valueList';
import { both, option } from './valueList';

/** From when a term runs; a term without a start is no term. Words inside a sentence: "7 jaar na {start}". */
export const retentionStartEvents = {
  title: both('Loopt vanaf', 'Runs from'),
  items: [
    option(
      'COLLECTION',
      both('verzamelen of ontvangst van de gegevens', 'collection or receipt of the data'),
    ),
    option('RECORDING', both('opname', 'recording')),
    option('LOG_ENTRY', both('schrijven van de logregel', 'writing of the log entry')),
    option('LAST_CHANGE', both('laatste wijziging in het dossier', 'last change in the file')),
    option('LAST_CONTACT', both('laatste contact', 'last contact')),
    option('LAST_ACTIVITY', both('laatste activiteit', 'last activity')),
    option('LAST_TRANSACTION', both('laatste transactie', 'last transaction')),
    option('VISIT', both('datum van het bezoek', 'date of the visit')),
    option('REGISTRATION', both('inschrijving', 'registration')),
    option('DEREGISTRATION', both('uitschrijving', 'deregistration')),
    option(
      'DATE_OF_DATA',
      both('datum waarop de gegevens betrekking hebben', 'date to which the data relate'),
    ),
    option('BACKUP', both('back-updatum', 'date of the back-up')),
    option('WITHDRAWAL_OF_CONSENT', both('intrekking van de toestemming', 'withdrawal of consent')),
    option('OBJECTION', both('bezwaar', 'objection')),
    option('REQUEST', both('verzoek van de betrokkene', 'request of the data subject')),
    option('REPORT', both('dag van de melding', 'day of the report')),
    option('COMPLETION', both('afhandeling', 'completion')),
    option('CLOSURE_OF_FILE', both('sluiten van het dossier', 'closure of the file')),
    option('DELIVERY', both('oplevering', 'delivery')),
    option('TRANSMISSION', both('overbrenging van de communicatie', 'transmission of the communication')),
    option('ADVICE', both('moment van advisering', 'moment of the advice')),
    option('CLAIM_DUE', both('dag na opeisbaarheid', 'day after the claim fell due')),
    option('LIFTING', both('opheffing van het beslag', 'lifting of the attachment')),
    option('END_OF_SESSION', both('einde van de sessie', 'end of the session')),
    option('END_OF_PROCEDURE', both('einde van de procedure', 'end of the procedure')),
    option('END_OF_CONTRACT', both('einde van de overeenkomst', 'end of the contract')),
    option('END_OF_RELATIONSHIP', both('einde van de relatie', 'end of the relationship')),
    option('END_OF_SERVICE', both('einde van de dienst', 'end of the service')),
    option('END_OF_MEMBERSHIP', both('einde van het lidmaatschap', 'end of the membership')),
    option('END_OF_EMPLOYMENT', both('einde van het dienstverband', 'end of employment')),
    option('END_OF_REINTEGRATION', both('afronding van de re-integratie', 'completion of the reintegration')),
    option(
      'END_OF_YEAR_OF_EMPLOYMENT_END',
      both(
        'einde van het kalenderjaar waarin de dienstbetrekking eindigde',
        'end of the calendar year in which employment ended',
      ),
    ),
    option(
      'END_OF_YEAR_OF_WORK_END',
      both(
        'einde van het kalenderjaar waarin de arbeid is beëindigd',
        'end of the calendar year in which the work ended',
      ),
    ),
    option('END_OF_FINANCIAL_YEAR', both('einde van het boekjaar', 'end of the financial year')),
    option('END_OF_CALENDAR_YEAR', both('einde van het kalenderjaar', 'end of the calendar year')),
    option(
      'END_OF_YEAR_OF_FIRST_USE',
      both('einde van het jaar van ingebruikname', 'end of the year in which the use began'),
    ),
    option(
      'END_OF_YEAR_OF_SUPPLY',
      both('einde van het jaar van de prestatie', 'end of the year of the supply'),
    ),
    option('END_OF_REPORTING_PERIOD', both('einde van de rapportageperiode', 'end of the reporting period')),
    option('END_OF_ACCESS_RIGHT', both('verval van het toegangsrecht', 'lapse of the access right')),
    option('END_OF_ENTITLEMENT', both('einde van de aanspraak', 'end of the entitlement')),
    option('END_OF_EXPOSURE', both('einde van de blootstelling', 'end of the exposure')),
    option('END_OF_SPONSORSHIP', both('einde van het referentschap', 'end of the sponsorship')),
    option('END_OF_PROCESSING', both('einde van de verwerking', 'end of the processing')),
    option(
      'END_OF_LEGAL_ENTITY',
      both(
        'dag waarop de rechtspersoon heeft opgehouden te bestaan',
        'day on which the legal entity ceased to exist',
      ),
    ),
    option('OTHER', both('andere gebeurtenis', 'other event')),
  ],
} as const satisfies ValueList;

export type RetentionStartEvent = (typeof retentionStartEvents.items)[number]['code'];
