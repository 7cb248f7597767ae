import type { PluralText } from './text';

const replaced: PluralText = {
  nl: {
    one: 'Op {count} plaats staat “�” voor een teken uit het register dat niet in een document kan staan.',
    other:
      'Op {count} plaatsen staat “�” voor een teken uit het register dat niet in een document kan staan.',
  },
  en: {
    one: 'In {count} place “�” stands for a character of the register that no document can hold.',
    other: 'In {count} places “�” stands for a character of the register that no document can hold.',
  },
};

/** The reader's guide of the report: what it covers, and how to read what is not there. */
export const readersGuideTexts = {
  replaced,
  scope: {
    nl: 'Dit is het register van verwerkingsactiviteiten dat artikel 30 van de Algemene verordening gegevensbescherming (AVG) vraagt. Het is gemaakt uit de vastgelegde gegevens en geeft weer wat daarin op {date} stond.',
    en: 'This is the record of processing activities that Article 30 of the General Data Protection Regulation (GDPR) asks for. It was made from the recorded data and shows what they contained on {date}.',
  },
  parts: {
    nl: 'Deel A bevat de verwerkingen als verwerkingsverantwoordelijke (artikel 30 lid 1), deel B die als verwerker (artikel 30 lid 2). Organisaties, FG, partijen, maatregelen en systemen staan elk op één plaats; de verwerkingen noemen ze bij naam.',
    en: 'Part A holds the processing as controller (Article 30(1)), Part B that as processor (Article 30(2)). Organisations, DPO, parties, measures and systems each stand in one place; the activities name them.',
  },
  states: { nl: 'Wat er staat als een gegeven ontbreekt:', en: 'What is printed where a fact is missing:' },
  empty: {
    nl: 'niet vastgelegd: het gegeven wordt gevraagd en is niet ingevuld. Dit betekent niet “nee” en niet “geen”.',
    en: 'not recorded: the fact is asked for and has not been filled in. This does not mean “no” or “none”.',
  },
  unknown: {
    nl: 'onbekend: de vraag is gesteld en het antwoord is nog niet bekend.',
    en: 'unknown: the question was asked and the answer is not known yet.',
  },
  notApplicable: {
    nl: 'n.v.t.: de vraag is hier niet van toepassing.',
    en: 'n/a: the question does not apply here.',
  },
  left: {
    nl: 'Wat niet wordt gevraagd en niet is ingevuld, is weggelaten.',
    en: 'What is not asked for and has not been filled in is left out.',
  },
  levels: {
    nl: 'Het register houdt drie soorten vragen uit elkaar:',
    en: 'The register keeps three kinds of questions apart:',
  },
  a30: {
    nl: 'verplicht in het register: de letters a tot en met g (deel A) en a tot en met d (deel B) van artikel 30;',
    en: 'required in the record: letters (a) to (g) (Part A) and (a) to (d) (Part B) of Article 30;',
  },
  law: {
    nl: 'wettelijk vereist op een andere plaats in de AVG, de Uitvoeringswet AVG (UAVG) of de Telecommunicatiewet (Tw);',
    en: 'legally required elsewhere in the GDPR, the Dutch implementing act (UAVG) or the Telecommunications Act (Tw);',
  },
  gp: { nl: 'aanbevolen, als goede praktijk.', en: 'recommended, as good practice.' },
  boundary: {
    nl: 'Grondslag, soort gegeven, bron en doorgiftemechanisme staan voor de samenhang bij de letters waar ze bij horen, met hun eigen artikel; artikel 30 vraagt er niet om. Alles na de regel “Buiten artikel 30” staat buiten het verplichte register.',
    en: 'Legal basis, kind of data, source and transfer mechanism stand beside the letters they belong to, with their own article; Article 30 does not ask for them. Everything after the line “Beyond Article 30” is outside the required record.',
  },
  abbreviations: {
    nl: 'Afkortingen: AP, Autoriteit Persoonsgegevens; FG, functionaris voor gegevensbescherming; EER, Europese Economische Ruimte; DPIA, gegevensbeschermingseffectbeoordeling; KvK, Kamer van Koophandel. Een artikel zonder wet erbij is een artikel van de AVG.',
    en: 'Abbreviations: AP, Autoriteit Persoonsgegevens (the Dutch supervisory authority); DPO, data protection officer; EEA, European Economic Area; DPIA, data protection impact assessment. An article without a statute is an article of the GDPR.',
  },
} as const;
