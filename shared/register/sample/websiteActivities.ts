import type { Activity } from '../activity';
import { sampleActivity } from './sampleActivity';
import { NO_AGREEMENT_NAMED, OPPOSITE_ROLES, lines } from './statement';

const NO_COOKIE_CONSENT =
  'Toestemming voor cookies noemt § 9 niet; wel: “Als u cookies wilt uitschakelen, kunt u dit doen via uw browser.”';

/** V20 to V24: the websites, § 9. */
export function websiteActivities(): Activity[] {
  return [analytics(), chat(), serverLogs(), functionalCookies(), thirdPartyCookies()];
}

/** V25 and V26: named in passing only, § 2 and § 8. */
export function incidentalActivities(): Activity[] {
  return [visitors(), lawyers()];
}

function analytics(): Activity {
  return sampleActivity({
    number: 'V20',
    name: 'Websitestatistiek (Google Analytics, alle websites)',
    description:
      '“Alle gegevens in Google Analytics zijn zo veel mogelijk geanonimiseerd en dus niet te herleiden naar individuen.”',
    sections: ['5.3', '9'],
    purposes: [
      {
        text: '“hiermee houden we bij welke pagina’s het goed doen en welke we nog moeten verbeteren”',
        category: 'PU_WEBSITE',
        tags: ['cookies'],
        data: ['behaviour'],
      },
    ],
    dataSubjects: [{ category: 'DS_WEB' }],
    data: [
      {
        key: 'behaviour',
        category: 'PD_BEHAV',
        description: '“gegevens op gebruikersniveau” in Google Analytics, “zo veel mogelijk geanonimiseerd”',
        retention: { kind: 'period', amount: 26, unit: 'month', endAction: 'erase' },
      },
    ],
    systems: ['googleAnalytics', 'websites'],
    measures: ['anonymisation'],
    remarks: lines(
      'Tegenstrijdig: “niet te herleiden naar individuen”, maar er zijn “gegevens op gebruikersniveau”.',
      'Tegenstrijdig: “Ook delen wij geen gebruiksdata met Google.”, maar de gegevens staan in Google Analytics. Of Google gegevens ontvangt, blijft daarom open.',
      'Tegenstrijdig: “Er worden door FileLinx geen gegevens aan derde landen verstrekt. Alle informatie die FileLinx deelt is met Nederlandse partners.” (§ 8), maar Google Analytics is “geactiveerd op alle websites”. Waar de gegevens staan, wordt niet gezegd.',
      'De termijn is in § 5.3 “na 26 maanden gewist” en in § 9 “maximaal 26 maanden”; een beginpunt staat er niet.',
      NO_COOKIE_CONSENT,
    ),
  });
}

function chat(): Activity {
  return sampleActivity({
    number: 'V21',
    name: 'Chat (Zendesk Chat, alle websites)',
    sections: ['5.3', '9'],
    purposes: [
      {
        text: '“via deze tool kunnen we u op een laagdrempelige manier vragen aan ons laten stellen”',
        category: 'PU_CHAT',
        tags: ['cookies'],
        data: ['chat'],
      },
    ],
    dataSubjects: [{ category: 'DS_CHAT' }],
    data: [
      {
        key: 'chat',
        category: 'PD_COMM',
        description: '“Gegevens die u achterlaat in de chatfunctie”',
        source: 'subject',
        retention: {
          kind: 'criterion',
          criterion: '“direct na beëindiging van de chat sessie gewist” (§ 5.3)',
          startEvent: 'END_OF_SESSION',
          endAction: 'erase',
        },
      },
    ],
    systems: ['zendeskChat', 'websites'],
    remarks: lines(
      'Tegenstrijdig: volgens § 5.3 worden gegevens na de sessie gewist, volgens § 9 geldt: “Er worden geen gegevens bewaard.”',
      'Of Zendesk gegevens ontvangt, en waar die staan, wordt niet gezegd. Volgens § 8 worden “geen gegevens aan derde landen verstrekt”.',
      NO_COOKIE_CONSENT,
    ),
  });
}

function serverLogs(): Activity {
  return sampleActivity({
    number: 'V22',
    name: 'Serverlogging website en producten',
    description:
      '“Bij een bezoek aan onze website of bij gebruik van sommige van onze producten slaan de servers automatisch informatie op, zoals URL, IP-adres, browsertype en -taal en datum en tijd van uw bezoek.”',
    sections: ['9'],
    dataSubjects: [
      { category: 'DS_WEB' },
      { category: 'DS_PORTAL', description: 'Gebruikers van sommige producten' },
    ],
    data: [
      { key: 'log', category: 'PD_LOG', description: 'URL, datum en tijd van het bezoek' },
      { key: 'device', category: 'PD_IP', description: 'IP-adres, browsertype en -taal' },
    ],
    systems: ['serverLogs'],
    remarks: lines(
      'Een doel, een grondslag en een bewaartermijn staan er niet.',
      'Tegenstrijdig met § 2, dat spreekt van “persoonsgegevens die u zelf heeft verstrekt”: deze gegevens worden “automatisch” opgeslagen.',
    ),
  });
}

function functionalCookies(): Activity {
  return sampleActivity({
    number: 'V23',
    name: 'Functionele cookies',
    sections: ['9'],
    purposes: [
      {
        text: '“Zo kunnen ze ervoor zorgen dat u niet elke keer opnieuw uw wachtwoord hoeft in te voeren of dat we u beter de informatie kunnen geven die u nodig hebt.”',
        // Not tagged as functional only: that would claim an exception that § 9 does not claim.
        tags: ['cookies'],
        data: ['cookie'],
      },
    ],
    dataSubjects: [{ category: 'DS_WEB' }],
    data: [{ key: 'cookie', category: 'PD_COOKIE', description: 'Cookiegegevens (niet nader genoemd)' }],
    systems: ['websites'],
    remarks: lines('§ 9 noemt deze cookies zelf niet functioneel.', NO_COOKIE_CONSENT),
  });
}

function thirdPartyCookies(): Activity {
  return sampleActivity({
    number: 'V24',
    name: 'Cookies van derden en adverteerders',
    description:
      '“FileLinx heeft geen toegang tot of controle over cookies die worden gebruikt door derden.”',
    sections: ['9'],
    dataSubjects: [{ category: 'DS_WEB' }],
    recipients: [{ party: 'advertisers', role: 'unknown' }],
    systems: ['websites'],
    outsideStatement: true,
    remarks: lines(
      'De verklaring sluit zichzelf hier uit: “FileLinx privacy beleid is hier niet van toepassing op, we hebben geen controle over de activiteiten van deze andere adverteerders of websites.” Rechten, beveiliging en doorgifte van § 6 tot en met § 8 zijn daarom niet overgenomen.',
      'Een doel staat er niet. Of FileLinx gegevens aan deze derden verstrekt, staat er ook niet.',
      'Toestemming voor cookies noemt § 9 niet.',
    ),
  });
}

function visitors(): Activity {
  return sampleActivity({
    number: 'V25',
    name: 'Bezoekers op locatie',
    sections: ['2'],
    dataSubjects: [{ category: 'DS_VISITOR' }],
    remarks:
      'De verklaring zegt alleen dat gegevens worden verzameld “als je bij ons langskomt”. Een eigen doel staat er niet; voor alle verzamelen samen zegt § 2 “zo goed mogelijk van dienst willen zijn”.',
  });
}

function lawyers(): Activity {
  return sampleActivity({
    number: 'V26',
    name: 'Samenwerking met juristen',
    sections: ['8'],
    purposes: [
      {
        text: 'Samenwerking “voor de uitvoering van de dienstverlening, alsmede voor de administratie”',
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }],
    hasRecipients: 'yes',
    recipients: [
      {
        party: 'lawyers',
        role: 'unknown',
        reason:
          'Samenwerking “voor de uitvoering van de dienstverlening, alsmede voor de administratie” (§ 8)',
      },
    ],
    measures: ['partnerArrangements'],
    remarks: lines(
      OPPOSITE_ROLES,
      NO_AGREEMENT_NAMED,
      'Welke gegevens juristen krijgen, staat er niet. Alles over partners staat onder de kop “Klachten”.',
    ),
  });
}
