import type { Text } from '../i18n/text';
import type { ValueList } from './valueList';
import { both } from './valueList';

export const documentKinds: ValueList = {
  title: both('Soort document', 'Kind of document'),
  items: [
    kind('DOC_PROCESSING_AGREEMENT', 'AVG 28(3)', both('Verwerkersovereenkomst', 'Processing agreement')),
    kind(
      'DOC_JOINT_ARRANGEMENT',
      'AVG 26(1)',
      both('Onderlinge regeling', 'Arrangement between joint controllers'),
    ),
    kind('DOC_LIA', 'AVG 6(1)(f)', both('Belangenafweging (LIA)', 'Balancing test (LIA)')),
    kind(
      'DOC_DPIA',
      'AVG 35(1)',
      both('Gegevensbeschermingseffectbeoordeling (DPIA)', 'Data protection impact assessment (DPIA)'),
    ),
    kind('DOC_DPO_ADVICE', 'AVG 35(2)', both('Advies van de FG', 'Advice of the DPO')),
    kind(
      'DOC_TIA',
      'AVG 46',
      both('Beoordeling van het recht van het derde land (TIA)', 'Assessment of third-country law (TIA)'),
    ),
    kind('DOC_SCC', 'AVG 46', both('Standaardbepalingen (SCC)', 'Standard contractual clauses (SCC)')),
    kind(
      'DOC_BCR_APPROVAL',
      'AVG 47',
      both(
        'Goedkeuring van bindende bedrijfsvoorschriften (BCR)',
        'Approval of binding corporate rules (BCR)',
      ),
    ),
    kind('DOC_CONSENT_TEXT', 'AVG 7(1)', both('Toestemmingstekst', 'Consent text')),
    kind(
      'DOC_PRIVACY_NOTICE',
      'AVG 13, 14',
      both('Privacyverklaring (versie en datum)', 'Privacy notice (version and date)'),
    ),
    kind('DOC_RETENTION_POLICY', '', both('Bewaarbeleid, selectielijst', 'Retention policy, selection list')),
    kind('DOC_BREACH_FILE', 'AVG 33(5)', both('Datalekdossier', 'Data breach file')),
    kind('DOC_CERTIFICATE', '', both('Certificaat', 'Certificate')),
    kind('DOC_SECURITY_ANNEX', 'AVG 32', both('Beveiligingsbijlage', 'Security annex')),
  ],
};

function kind(code: string, source: string, label: Text) {
  return { code, label, source, verified: true };
}
