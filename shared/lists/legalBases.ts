import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** A fact that a legal basis asks for beside the basis itself. */
export type LegalBasisFact =
  | 'consentHow'
  | 'consentEvidence'
  | 'withdrawalRoute'
  | 'ageCheck'
  | 'contract'
  | 'lawReference'
  | 'whoseLife'
  | 'whyNoOtherBasis'
  | 'statutoryTask'
  | 'interest'
  | 'interestHolder'
  | 'necessity'
  | 'balancing';

export type LegalBasis = 'A6_1_a' | 'A6_1_b' | 'A6_1_c' | 'A6_1_d' | 'A6_1_e' | 'A6_1_f';

export type LegalBasisItem = ListItem & {
  readonly code: LegalBasis;
  /** The same question in words, beside the choice. */
  readonly ask: Text;
  readonly facts: readonly LegalBasisFact[];
};

/** Article 6(1). Not a field of Article 30, but needed by law for every purpose. */
export const legalBases: ValueList<LegalBasisItem> = {
  title: both('Grondslag', 'Legal basis'),
  items: [
    {
      code: 'A6_1_a',
      label: both('Toestemming van de betrokkene', 'Consent'),
      source: 'AVG 6(1)(a), 7, 8; UAVG 5',
      // The rest of the row was read; that recital 43 also covers employees was not.
      verified: false,
      ask: both(
        'Hoe toestemming is gevraagd, waar het bewijs staat, hoe intrekken gaat en hoe de leeftijd wordt nagegaan.',
        'How consent was asked, where the evidence is, how to withdraw and how age is checked.',
      ),
      facts: ['consentHow', 'consentEvidence', 'withdrawalRoute', 'ageCheck'],
      note: both(
        'Zelden vrij tegenover een overheid of werkgever. Onder 16 jaar (behalve bij kosteloze hulp en advies) en bij curatele, bewind of mentorschap geeft de wettelijk vertegenwoordiger toestemming; intrekken kan het kind zelf vanaf 12 jaar.',
        'Rarely free towards an authority or employer. Under 16 (except for free help and advice) and under guardianship, administration or mentorship the legal representative consents; the child may withdraw from the age of 12.',
      ),
    },
    {
      code: 'A6_1_b',
      label: both(
        'Uitvoering van een overeenkomst (of precontractuele maatregelen op verzoek van de betrokkene)',
        'Performance of a contract (or steps before a contract at the request of the data subject)',
      ),
      source: 'AVG 6(1)(b)',
      verified: true,
      ask: both('Welke overeenkomst.', 'Which contract.'),
      facts: ['contract'],
      note: both(
        'De betrokkene moet zelf partij zijn: niet bruikbaar voor contactpersonen van een zakelijke klant.',
        'The data subject must be party to the contract: not usable for contact persons of a business customer.',
      ),
    },
    {
      code: 'A6_1_c',
      label: both('Wettelijke verplichting', 'Legal obligation'),
      source: 'AVG 6(1)(c), 6(3)',
      verified: true,
      ask: both('Welke wet en welk artikel.', 'Which law and article.'),
      facts: ['lawReference'],
      note: both(
        'De plicht moet op de verwerkingsverantwoordelijke zelf rusten en uit Unierecht of Nederlands recht volgen.',
        'The duty must rest on the controller itself and follow from EU or Dutch law.',
      ),
    },
    {
      code: 'A6_1_d',
      label: both('Vitale belangen', 'Vital interests'),
      source: 'AVG 6(1)(d)',
      verified: true,
      ask: both(
        'Om wie het gaat en waarom geen andere grondslag past.',
        'Whose interest, and why no other basis fits.',
      ),
      facts: ['whoseLife', 'whyNoOtherBasis'],
      note: both(
        'Alleen een belang dat essentieel is voor iemands leven (overweging 46). Gaat het om het leven van een ander dan de betrokkene, dan alleen als geen andere grondslag mogelijk is.',
        'Only an interest essential for someone’s life (recital 46). Where it is the life of another person than the data subject, only if no other basis is possible.',
      ),
    },
    {
      code: 'A6_1_e',
      label: both(
        'Taak van algemeen belang of openbaar gezag',
        'Task in the public interest or official authority',
      ),
      source: 'AVG 6(1)(e), 6(3)',
      verified: true,
      ask: both('Welke wettelijke taak.', 'Which statutory task.'),
      facts: ['statutoryTask', 'lawReference'],
      note: both('Zeldzaam voor een private onderneming.', 'Rare for a private company.'),
    },
    {
      code: 'A6_1_f',
      label: both('Gerechtvaardigd belang', 'Legitimate interests'),
      source: 'AVG 6(1)(f)',
      verified: true,
      ask: both(
        'Welk belang, van wie, waarom de verwerking noodzakelijk is en hoe de belangen zijn afgewogen.',
        'Which interest, whose, why the processing is necessary and how the interests were balanced.',
      ),
      facts: ['interest', 'interestHolder', 'necessity', 'balancing'],
      note: both(
        'Niet voor overheidsinstanties bij hun taken. Een zuiver commercieel belang kan (HvJ EU 04-10-2024, C-621/22, KNLTB), mits noodzakelijk en na afweging; de AP toetst in drie stappen.',
        'Not for public authorities in their tasks. A purely commercial interest is possible (CJEU 4 Oct 2024, C-621/22, KNLTB) if necessary and after balancing; the AP’s test has three steps.',
      ),
    },
  ],
};
