import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** How big the processing must be to fall under the type; `any` where the AP sets no threshold. */
export type DpiaScale = 'largeScaleOrSystematic' | 'largeScale' | 'systematicAndExtensive' | 'any';

export type ApDpiaType = ListItem & {
  readonly scale: DpiaScale;
  /** When the type applies, in short. */
  readonly note: Text;
};

const LARGE = both('Grootschalig en/of stelselmatig', 'Large-scale and/or systematic');

/** AVG 35(4): the AP's list of 17 types of processing that need a DPIA. */
export const apDpiaTypes: ValueList<ApDpiaType> = {
  title: both('DPIA-lijst van de AP', 'DPIA list of the AP'),
  // The list itself is of 27-11-2019; this is the day it was last looked at.
  asOf: '2026-11-22',
  items: [
    type('AP01', both('Heimelijk onderzoek', 'Covert investigation'), {
      note: large(
        'informatie verzamelen door onderzoek zonder de persoon vooraf te informeren (recherchebureaus, fraude, handhaving van auteursrecht online). Verborgen camera’s van werkgevers tegen diefstal of fraude ook als het incidenteel is.',
        'collecting information by investigation without informing the person beforehand (private investigators, fraud, online copyright enforcement). Covert cameras by employers against theft or fraud also when incidental.',
      ),
    }),
    type('AP02', both('Zwarte lijsten', 'Blacklists'), {
      scale: 'any',
      note: both(
        'Strafrechtelijke gegevens, gegevens over onrechtmatig of hinderlijk gedrag of over slecht betalen, verwerkt en gedeeld met derden (verzekeraars, horeca, winkels, telecom, werkgevers). Geen drempel voor de schaal.',
        'Criminal data, data on unlawful or nuisance behaviour or on bad payment, processed and shared with third parties (insurers, hospitality, shops, telecom, employers). No scale threshold.',
      ),
    }),
    type('AP03', both('Fraudebestrijding', 'Fraud prevention'), {
      note: large(
        'monitoring van (bijzondere) gegevens om fraude te bestrijden (sociale diensten, verzekeraars).',
        'monitoring of (special) data to fight fraud (social services, insurers).',
      ),
    }),
    type('AP04', both('Creditscores', 'Credit scores'), {
      note: large(
        'leidt tot of gebruikt schattingen van kredietwaardigheid.',
        'leads to or uses estimates of creditworthiness.',
      ),
    }),
    type('AP05', both('Financiële situatie', 'Financial situation'), {
      note: large(
        'financiële gegevens waaruit inkomen, vermogen of bestedingspatroon blijkt.',
        'financial data that show income, wealth or spending pattern.',
      ),
    }),
    type('AP06', both('Genetische persoonsgegevens', 'Genetic data'), {
      note: large('DNA-analyse, biobanken.', 'DNA analysis, biobanks.'),
    }),
    type('AP07', both('Gezondheidsgegevens', 'Health data'), {
      scale: 'largeScale',
      note: both(
        'Alleen grootschalig, ook grootschalige elektronische uitwisseling (zorg en maatschappelijke dienstverlening, arbodiensten, re-integratie, scholen, verzekeraars, onderzoek). Individuele artsen en zorgverleners zijn uitgezonderd (overweging 91).',
        'Large-scale only, including large-scale electronic exchange (care and social-service institutions, occupational health services, reintegration, schools, insurers, research). Individual doctors and care professionals are exempt (recital 91).',
      ),
    }),
    type('AP08', both('Samenwerkingsverbanden', 'Partnerships'), {
      scale: 'any',
      note: both(
        'Gemeenten of andere overheden die in of via een samenwerkingsverband bijzondere of gevoelige gegevens uitwisselen met publieke of private partijen (wijkteams, veiligheidshuizen, informatieknooppunten). Geen drempel voor de schaal.',
        'Municipalities or other authorities exchanging special or sensitive data with public or private parties in or through a partnership (neighbourhood teams, safety houses, information hubs). No scale threshold.',
      ),
    }),
    type('AP09', both('Cameratoezicht', 'CCTV'), {
      note: large(
        'monitoring van openbaar toegankelijke ruimten met camera’s, webcams of drones.',
        'monitoring of publicly accessible areas with cameras, webcams or drones.',
      ),
    }),
    type('AP10', both('Flexibel cameratoezicht', 'Flexible CCTV'), {
      note: large(
        'camera’s op kleding of helm van brandweer of ambulancepersoneel, dashcams van hulpdiensten. Drones horen bij nr. 9.',
        'cameras on clothing or helmet of fire or ambulance staff, dashcams of emergency services. Drones belong to no. 9.',
      ),
    }),
    type('AP11', both('Controle werknemers', 'Employee monitoring'), {
      note: large(
        'activiteiten van werknemers volgen (e-mail- en internetgebruik, gps in voertuigen, camera’s tegen diefstal en fraude).',
        'monitoring employees’ activities (e-mail and internet use, GPS in vehicles, cameras against theft and fraud).',
      ),
    }),
    type('AP12', both('Locatiegegevens', 'Location data'), {
      note: large(
        'locatiegegevens van of herleidbaar tot personen ((scan)auto’s, navigatie, telefoons, openbaar vervoer).',
        'location data of or traceable to persons ((scan) cars, navigation, phones, public transport).',
      ),
    }),
    type('AP13', both('Communicatiegegevens', 'Communication data'), {
      note: large(
        'communicatiegegevens en metagegevens die tot personen herleidbaar zijn, tenzij nodig voor de integriteit en beveiliging van het netwerk, de dienst of het apparaat van de gebruiker.',
        'communication data and metadata traceable to persons, unless necessary to protect the integrity and security of the network, the service or the user’s device.',
      ),
    }),
    type('AP14', both('Internet of things', 'Internet of things'), {
      note: large(
        'gegevens van apparaten die met internet verbonden zijn (tv’s, huishoudelijke apparaten, speelgoed, smart cities, energiemeters, medische hulpmiddelen).',
        'data generated by devices connected to the internet (TVs, household devices, toys, smart cities, energy meters, medical aids).',
      ),
    }),
    type('AP15', both('Profilering', 'Profiling'), {
      scale: 'systematicAndExtensive',
      note: both(
        'Systematische en uitgebreide beoordeling van persoonlijke aspecten door geautomatiseerde verwerking (prestaties op werk of school, economische situatie, gezondheid, voorkeuren, betrouwbaarheid, gedrag).',
        'Systematic and extensive evaluation of personal aspects by automated processing (work or school performance, economic situation, health, preferences, reliability, behaviour).',
      ),
    }),
    type('AP16', both('Observatie en beïnvloeding van gedrag', 'Observing and influencing behaviour'), {
      scale: 'largeScale',
      note: both(
        'Grootschalig: gedrag stelselmatig en geautomatiseerd observeren of beïnvloeden, of gegevens daarover verzamelen, ook voor adverteren op basis van online gedrag.',
        'Large-scale: behaviour systematically observed or influenced by automated means, or data on it collected, online behavioural advertising included.',
      ),
    }),
    type('AP17', both('Biometrische gegevens', 'Biometric data'), {
      note: large(
        'biometrische gegevens om een persoon te identificeren. Zie ook UAVG 29.',
        'biometric data to identify a person. See also UAVG 29.',
      ),
    }),
  ],
};

/** Most types share this threshold, so it opens their note. */
function large(nl: string, en: string): Text {
  return both(`${LARGE.nl}: ${nl}`, `${LARGE.en}: ${en}`);
}

function type(
  code: string,
  label: Text,
  more: { readonly scale?: DpiaScale; readonly note: Text },
): ApDpiaType {
  const source = 'AVG 35(4); Stcrt. 2019, 64418';
  return { code, label, source, verified: true, scale: 'largeScaleOrSystematic', ...more };
}
