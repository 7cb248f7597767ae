import type { Text } from '../i18n/text';

/** A term of the law in both languages. */
export type GlossaryTerm = {
  readonly term: Text;
  /** In the notation of `articleText`. */
  readonly article: string;
  /** False: the Dutch wording was not read in the law itself. */
  readonly isConfirmed: boolean;
};

/** The words of the law and of practice, in the order of the law. What people say instead stands in brackets. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  term('verwerkingsverantwoordelijke', 'controller', '4(7)'),
  term('gezamenlijke verwerkingsverantwoordelijken', 'joint controllers', '26'),
  term('verwerker', 'processor', '4(8)'),
  toConfirm('andere verwerker (subverwerker)', 'another processor (sub-processor)', '28(2), 28(4)'),
  term('ontvanger', 'recipient', '4(9)'),
  term('derde', 'third party', '4(10)'),
  term('betrokkene', 'data subject', '4(1)'),
  term('persoonsgegevens', 'personal data', '4(1)'),
  term('verwerking', 'processing', '4(2)'),
  term('verwerkingsactiviteit', 'processing activity', '30'),
  term('verwerkingsdoeleinden', 'purposes of the processing', '30(1)(b)'),
  term('rechtsgrond van de verwerking (grondslag)', 'legal basis', '6, 13(1)(c)'),
  term('toestemming; uitdrukkelijke toestemming', 'consent; explicit consent', '4(11), 9(2)(a)'),
  term('gerechtvaardigd belang', 'legitimate interest', '6(1)(f)'),
  term('bijzondere categorieën van persoonsgegevens', 'special categories of personal data', '9'),
  term('gegevens over gezondheid', 'data concerning health', '4(15), 9'),
  term('genetische gegevens; biometrische gegevens', 'genetic data; biometric data', '4(13), 4(14), 9'),
  term(
    'persoonsgegevens van strafrechtelijke aard',
    'personal data relating to criminal matters',
    'UAVG 1, 10',
  ),
  term('nationaal identificatienummer (BSN)', 'national identification number', '87, UAVG 46'),
  term('categorieën van ontvangers', 'categories of recipients', '30(1)(d)'),
  term('doorgifte', 'transfer', '44'),
  term('derde land; internationale organisatie', 'third country; international organisation', '44, 4(26)'),
  term(
    'passend beschermingsniveau; adequaatheidsbesluit',
    'adequate level of protection; adequacy decision',
    '45',
  ),
  term('passende waarborgen', 'appropriate safeguards (suitable safeguards)', '46, 30(1)(e)'),
  term('bindende bedrijfsvoorschriften', 'binding corporate rules', '47'),
  term(
    'standaardbepalingen inzake gegevensbescherming (modelcontract)',
    'standard data protection clauses (SCC)',
    '46(2)',
  ),
  term(
    'beoogde termijnen voor wissing (bewaartermijn)',
    'envisaged time limits for erasure (retention period)',
    '30(1)(f)',
  ),
  term(
    'technische en organisatorische beveiligingsmaatregelen',
    'technical and organisational security measures',
    '30(1)(g), 32',
  ),
  toConfirm('pseudonimisering; versleuteling', 'pseudonymisation; encryption', '32(1)(a)'),
  term('functionaris voor gegevensbescherming (FG)', 'data protection officer (DPO)', '37-39'),
  term('vertegenwoordiger', 'representative', '27'),
  term(
    'toezichthoudende autoriteit (in Nederland: Autoriteit Persoonsgegevens, AP)',
    'supervisory authority (in the Netherlands: Autoriteit Persoonsgegevens, AP)',
    '51, UAVG 6',
  ),
  term('gegevensbeschermingseffectbeoordeling (DPIA)', 'data protection impact assessment (DPIA)', '35'),
  term('voorafgaande raadpleging', 'prior consultation', '36'),
  toConfirm('inbreuk in verband met persoonsgegevens (datalek)', 'personal data breach', '4(12), 33'),
  toConfirm(
    'overeenkomst of andere rechtshandeling (verwerkersovereenkomst)',
    'contract or other legal act (data processing agreement)',
    '28(3)',
  ),
  term('onderlinge regeling', 'arrangement between joint controllers', '26'),
  term(
    'profilering; geautomatiseerde individuele besluitvorming',
    'profiling; automated individual decision-making',
    '4(4), 22',
  ),
  term(
    'recht van inzage, rectificatie, gegevenswissing, beperking, overdraagbaarheid en bezwaar',
    'right of access, rectification, erasure, restriction, data portability and to object',
    '15-21',
  ),
  toConfirm('verantwoordingsplicht', 'accountability', '5(2)'),
  toConfirm(
    'doelbinding; minimale gegevensverwerking; opslagbeperking',
    'purpose limitation; data minimisation; storage limitation',
    '5(1)',
  ),
  toConfirm(
    'gegevensbescherming door ontwerp en door standaardinstellingen',
    'data protection by design and by default',
    '25',
  ),
];

function term(nl: string, en: string, article: string): GlossaryTerm {
  return { term: { nl, en }, article, isConfirmed: true };
}

function toConfirm(nl: string, en: string, article: string): GlossaryTerm {
  return { ...term(nl, en, article), isConfirmed: false };
}
