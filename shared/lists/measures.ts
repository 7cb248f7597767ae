import type { Text } from '../i18n/text';
import type { MeasureGroup, MeasureKind } from './measureLists';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type MeasureItem = ListItem & { readonly group: MeasureGroup; readonly kind: MeasureKind };

type Row = readonly [code: string, nl: string, en: string, kind?: MeasureKind];

/** AVG 32(1), as a pick list. */
export const measures: ValueList<MeasureItem> = {
  title: both('Beveiligingsmaatregel', 'Security measure'),
  note: both(
    'De beschrijving hoeft niet gedetailleerd te zijn: wachtwoord, versleutelde verbinding, autorisatiematrix en beleid zijn gebruikelijk.',
    'The description need not be detailed: password, encrypted link, authorisation matrix and policy are typical.',
  ),
  items: [
    ...group('art32a', 'technical', [
      ['ME_PSEUDONYMISATION', 'Pseudonimisering', 'Pseudonymisation'],
      ['ME_ANONYMISATION', 'Anonimisering', 'Anonymisation'],
      ['ME_ENCRYPTION_AT_REST', 'Versleuteling van opslag', 'Encryption at rest'],
      ['ME_ENCRYPTION_IN_TRANSIT', 'Versleuteling van transport (TLS)', 'Encryption in transit (TLS)'],
      ['ME_END_TO_END_ENCRYPTION', 'End-to-end-versleuteling', 'End-to-end encryption'],
      ['ME_KEY_MANAGEMENT', 'Sleutelbeheer', 'Key management'],
      ['ME_PASSWORD_HASHING', 'Hashing van wachtwoorden', 'Hashing of passwords'],
    ]),
    ...group('art32b', 'technical', [
      [
        'ME_ACCESS_CONTROL',
        'Autorisatiematrix, toegang op basis van rol (RBAC)',
        'Authorisation matrix, role-based access (RBAC)',
      ],
      ['ME_MFA', 'Meerfactorauthenticatie', 'Multi-factor authentication'],
      ['ME_SSO', 'Single sign-on', 'Single sign-on'],
      ['ME_PASSWORD_POLICY', 'Wachtwoordbeleid', 'Password policy', 'organisational'],
      ['ME_LOGGING', 'Logging en monitoring', 'Logging and monitoring'],
      ['ME_INTRUSION_DETECTION', 'Inbraakdetectie', 'Intrusion detection'],
      ['ME_FIREWALL', 'Netwerksegmentatie, firewall', 'Network segmentation, firewall'],
      ['ME_ANTI_MALWARE', 'Anti-malware', 'Anti-malware'],
      ['ME_PATCHING', 'Patchbeheer', 'Patch management'],
      ['ME_HARDENING', 'Hardening', 'Hardening'],
      ['ME_MOBILE_DEVICES', 'Beheer van mobiele apparaten', 'Mobile device management'],
      ['ME_DLP', 'Voorkomen van gegevensverlies (DLP)', 'Data loss prevention (DLP)'],
      ['ME_TEST_SEPARATION', 'Scheiding van test en productie', 'Separation of test and production'],
    ]),
    ...group('art32c', 'technical', [
      ['ME_BACKUP', 'Back-up', 'Back-up'],
      ['ME_RESTORE_TEST', 'Hersteltest', 'Restore test'],
      ['ME_CONTINUITY', 'Uitwijk, continuïteitsplan', 'Fallback, continuity plan', 'organisational'],
      ['ME_REDUNDANCY', 'Redundantie', 'Redundancy'],
    ]),
    ...group('art32d', 'organisational', [
      ['ME_PENETRATION_TEST', 'Penetratietest', 'Penetration test', 'technical'],
      ['ME_VULNERABILITY_SCAN', 'Kwetsbaarheidsscan', 'Vulnerability scan', 'technical'],
      ['ME_INTERNAL_AUDIT', 'Interne audit', 'Internal audit'],
      ['ME_EXTERNAL_AUDIT', 'Externe audit', 'External audit'],
      ['ME_RISK_ANALYSIS', 'Risicoanalyse', 'Risk analysis'],
      ['ME_MANAGEMENT_REVIEW', 'Managementreview', 'Management review'],
      ['ME_EFFECTIVENESS', 'Effectmeting', 'Measuring effectiveness'],
    ]),
    ...group('organisational', 'organisational', [
      ['ME_SECURITY_POLICY', 'Beveiligingsbeleid', 'Security policy'],
      ['ME_ISMS', 'ISMS (ISO 27001)', 'Information security management system (ISO 27001)'],
      ['ME_NEN_7510', 'NEN 7510 (zorg)', 'NEN 7510 (health care)'],
      ['ME_NEN_7512', 'NEN 7512 (zorg)', 'NEN 7512 (health care)'],
      ['ME_NEN_7513', 'NEN 7513 (zorg, logging)', 'NEN 7513 (health care, logging)'],
      ['ME_BIO', 'BIO (overheid)', 'BIO baseline (public sector)'],
      ['ME_CONFIDENTIALITY', 'Geheimhoudingsverklaring', 'Confidentiality statement'],
      ['ME_SCREENING', 'VOG, screening', 'Certificate of conduct, screening'],
      ['ME_TRAINING', 'Bewustwording en training', 'Awareness and training'],
      ['ME_JOINERS_LEAVERS', 'In- en uitdiensttreding', 'Procedure for joiners and leavers'],
      ['ME_BREACH_PROCEDURE', 'Procedure datalekken', 'Data breach procedure'],
      ['ME_SUPPLIER_MANAGEMENT', 'Leveranciersbeheer', 'Supplier management'],
      ['ME_PROCESSOR_AGREEMENTS', 'Verwerkersovereenkomsten', 'Processing agreements'],
      ['ME_CLEAN_DESK', 'Clean desk', 'Clean desk'],
      ['ME_CHANGE_MANAGEMENT', 'Wijzigingsbeheer', 'Change management'],
      ['ME_PRIVACY_BY_DESIGN', 'Privacy by design', 'Privacy by design'],
    ]),
    ...group('physical', 'technical', [
      ['ME_BUILDING_ACCESS', 'Toegangscontrole gebouw', 'Building access control'],
      ['ME_CCTV', 'Cameratoezicht', 'CCTV'],
      ['ME_LOCKS', 'Sloten, kluizen', 'Locks, safes'],
      ['ME_SERVER_ROOM', 'Serverruimte', 'Server room'],
      ['ME_FIRE_WATER', 'Brand- en waterbeveiliging', 'Fire and water protection'],
      ['ME_SECURE_DESTRUCTION', 'Veilige vernietiging', 'Secure destruction', 'organisational'],
    ]),
    ...group('legal', 'organisational', [
      ['ME_CONFIDENTIALITY_CLAUSE', 'Geheimhoudingsbeding', 'Confidentiality clause'],
      ['ME_CONTRACT_TERMS', 'Contractvoorwaarden', 'Contract terms'],
      ['ME_PROCESSOR_AGREEMENT', 'Verwerkersovereenkomst', 'Processing agreement'],
    ]),
    ...group('cnil', 'technical', [
      ['ME_CNIL_ACCESS', 'CNIL-lijst: toegangscontrole gebruikers', 'CNIL list: user access control'],
      ['ME_CNIL_TRACEABILITY', 'CNIL-lijst: traceerbaarheid', 'CNIL list: traceability'],
      ['ME_CNIL_SOFTWARE', 'CNIL-lijst: softwarebescherming', 'CNIL list: software protection'],
      ['ME_CNIL_BACKUP', 'CNIL-lijst: back-up', 'CNIL list: back-up'],
      ['ME_CNIL_ENCRYPTION', 'CNIL-lijst: versleuteling', 'CNIL list: encryption'],
      [
        'ME_CNIL_PROCESSORS',
        'CNIL-lijst: controle van verwerkers',
        'CNIL list: control of processors',
        'organisational',
      ],
      ['ME_CNIL_OTHER', 'CNIL-lijst: overige', 'CNIL list: other'],
    ]),
  ],
};

/** The rows of one group; `kind` is what most of them are, a row says where it differs. */
function group(name: MeasureGroup, kind: MeasureKind, rows: readonly Row[]): MeasureItem[] {
  const source = name.startsWith('art32') ? `AVG 32(1)(${name.slice(-1)})` : 'AVG 32(1)';
  return rows.map(([code, nl, en, ownKind]) => {
    const label: Text = both(nl, en);
    return { code, label, source, verified: true, group: name, kind: ownKind ?? kind };
  });
}
